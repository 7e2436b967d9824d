import { createHash } from 'node:crypto';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor, Role } from '@doi-thoai/shared/meeting/roles';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { Accounts } from '@doi-thoai/server/accounts/accounts';
import { earlierSessionCookie } from '@doi-thoai/server/access/session-cookie';
import { actsAt, addressOf } from '../../cast/people.ts';
import { cookieOf, pairedToken } from '../../cast/sessions.ts';
import { Person, type Identity } from './person.ts';

/** Marks passwords, so that they are found wherever they should not be. */
export const password = 'mat-khau-bi-mat-cua-moi-nguoi';

/** People who sign in, by the one role that each has. */
export const signedIn: readonly Role[] = [
  'admin',
  'coordinator',
  'registry',
  'moderator',
  'supervisor',
  'press',
];

/** Seats that inputs may empty, pair again and give other PINs; all others stay as they are. */
export const spareSeats = ['screen-phai', 'desk-2', 'department-moi-truong'];

export function accountOf(role: Role): string {
  return `nguoi-${role}`;
}

export async function openAccountsOf(accounts: Accounts): Promise<void> {
  for (const role of signedIn) await accounts.saveAccount({ name: accountOf(role), password, roles: [role] });
}

export interface CastParts {
  readonly url: string;
  readonly accounts: Accounts;
  readonly meeting: string;
  /** The meeting that strangers are paired to. */
  readonly elsewhere: string;
  /** Tells addresses of one cast from those of another. */
  readonly no: number;
  readonly hear: (person: Person, message: unknown[]) => void;
  readonly issue: (secret: string | undefined) => void;
}

/** Everyone who can be: a device in every seat, somebody of every role, phones, and those who have no business here. */
export class Cast {
  readonly all: readonly Person[];
  readonly seats: readonly Person[];
  readonly accounts: readonly Person[];
  readonly phones: readonly Person[];
  readonly #parts: CastParts;
  #addresses = 0;

  constructor(parts: CastParts, meeting: Meeting) {
    this.#parts = parts;
    this.seats = seatsOf(meeting).map((seat) => this.#seated(seat));
    this.accounts = signedIn.map((role) => this.#signedIn(role));
    this.phones = ['phone 1', 'phone 2', 'nobody'].map((name) => this.#withCookie(name, () => undefined));
    const stranger = this.#person({
      name: 'a stranger',
      as: 'citizen',
      roles: ['citizen'],
      moderates: parts.elsewhere,
      address: this.#address(),
      renew: () => this.#pair({ meeting: parts.elsewhere, seat: 'moderator-1' }),
    });
    const revoked = this.#withCookie('a revoked screen', () => this.#revoked());
    const forged = this.#withCookie('a forger', () => cookieOf('A'.repeat(43)));
    this.all = [...this.seats, ...this.accounts, ...this.phones, stranger, revoked, forged];
  }

  /** Whoever may act so. */
  as(actor: Actor): Person {
    const places = this.seats.filter(({ identity: { seat } }) => seat && actsAt(seat, actor));
    const found =
      places.find(({ identity }) => identity.as === actor.seat) ??
      places[0] ??
      this.accounts.find(({ identity }) => identity.roles.includes(actor.role)) ??
      this.phones[0];
    if (!found) throw new Error('nobody there');
    return found;
  }

  /** A second device in the seat of one of these, for looking on. */
  beside(person: Person): Person {
    const { identity } = person;
    const { seat } = identity;
    if (!seat) return this.#person({ ...identity, name: `beside ${identity.name}` });
    return this.#person({ ...identity, name: `beside ${identity.name}`, renew: this.#pairing(seat.id) });
  }

  /** What the fleet board calls the paired devices. */
  async devices(): Promise<string[]> {
    const cookies = await Promise.all(this.seats.map((person) => person.cookie()));
    return cookies.map((cookie = '') =>
      createHash('sha256')
        .update(cookie.slice(earlierSessionCookie.length + 1))
        .digest('hex')
        .slice(0, 16),
    );
  }

  close(): void {
    for (const person of this.all) person.close();
  }

  #seated(seat: Seat): Person {
    const { id, role } = seat;
    return this.#person({
      name: id,
      as: id,
      seat,
      // A device whose seat was emptied is a phone like any other.
      roles: spareSeats.includes(id) ? [role, 'citizen'] : [role],
      address: this.#address(),
      renew: this.#pairing(id),
    });
  }

  #signedIn(role: Role): Person {
    const name = accountOf(role);
    const renew = async (): Promise<string> => {
      const entered = await this.#parts.accounts.signIn(name, password);
      if (!entered.ok) throw new Error(`${name} cannot sign in: ${entered.code}`);
      this.#parts.issue(entered.token);
      return cookieOf(entered.token);
    };
    return this.#person({ name, as: name, roles: [role], address: this.#address(), renew });
  }

  #withCookie(name: string, cookie: () => string | undefined | Promise<string>): Person {
    const renew = (): Promise<string | undefined> => Promise.resolve(cookie());
    return this.#person({ name, as: 'citizen', roles: ['citizen'], address: this.#address(), renew });
  }

  #person(identity: Identity): Person {
    return new Person(this.#parts.url, identity, this.#parts.hear);
  }

  #pairing(seat: string): () => Promise<string> {
    return () => this.#pair({ meeting: this.#parts.meeting, seat });
  }

  async #revoked(): Promise<string> {
    const seat = { meeting: this.#parts.elsewhere, seat: 'secretary-1' };
    const cookie = await this.#pair(seat);
    await this.#parts.accounts.revokeSeat(seat);
    return cookie;
  }

  async #pair(seat: { meeting: string; seat: string }): Promise<string> {
    const token = await pairedToken(this.#parts.accounts, seat);
    this.#parts.issue(token);
    return cookieOf(token);
  }

  #address(): string {
    this.#addresses += 1;
    return addressOf(this.#parts.no * 256 + this.#addresses);
  }
}
