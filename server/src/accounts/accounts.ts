import type { Pool } from 'pg';
import { hours, milliseconds, type Instant, type Milliseconds } from '@doi-thoai/shared/calendar/instant';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { AccountRegister } from './account-register.ts';
import { Pairing } from './pairing.ts';
import { People, type SecondStepTyped } from './people.ts';
import { Pins } from './pins.ts';
import { Places } from './places.ts';
import { Revocations } from './revocations.ts';
import { SecondSteps, type SecondStepOffer } from './second-step.ts';
import { Sessions } from './sessions.ts';

/** A seat of a meeting. */
export interface SeatKey {
  readonly meeting: string;
  readonly seat: string;
}

export interface AccountSession {
  readonly kind: 'account';
  /** Names the session and is no secret of it. */
  readonly id: string;
  /** The name as the person writes it. */
  readonly account: string;
  /** None while the password is one that somebody else knows too. */
  readonly roles: readonly Role[];
  readonly temporary: boolean;
  readonly expiresAt: Instant;
}

/** An account as those see it who keep them. */
export interface KnownAccount {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** Whether its password was given out and not yet changed by its bearer. */
  readonly temporary: boolean;
  /** When it was used last; null for never, or not since this was kept. */
  readonly used: Instant | null;
}

export interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  /** Whether somebody else knows the password too: it is then good for nothing but choosing another. */
  readonly temporary: boolean;
}

/** An account that was changed, by the name as it is written, with its roles. */
export interface AccountChanged {
  readonly ok: true;
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface SeatSession extends SeatKey {
  readonly kind: 'seat';
  readonly id: string;
  readonly expiresAt: Instant;
}

export type Session = AccountSession | SeatSession;

export interface PairedDevice {
  /** The session's. */
  readonly id: string;
  readonly seat: string;
  readonly seen: Instant;
}

/** How long a session lasts after it was last used. */
export interface Lifetimes {
  readonly account: Milliseconds;
  readonly seat: Milliseconds;
}

export const lifetimes: Lifetimes = { account: hours(12), seat: hours(7 * 24) };

/**
 * Who may sit where: people, paired devices, sessions, PINs. What people get wrong is answered as a refusal;
 * every method throws `NotSaved` when PostgreSQL is away. How often someone may try from one address is the
 * caller's to limit; only PINs, which are short, are locked in here.
 */
export interface Accounts {
  /** Creates an account, or gives it another password and other roles; ends its sessions. */
  saveAccount(account: { name: string; password: string; roles: readonly Role[] }): Promise<void>;
  /** Refusal: accountThere, also for a name that looks the same. */
  createAccount(account: NewAccount): Promise<{ ok: true } | Refusal>;
  listAccounts(): Promise<readonly KnownAccount[]>;
  /** Ends its sessions, as the next two do. Refusals: unknownAccount, lastAdmin. */
  setRoles(name: string, roles: readonly Role[]): Promise<AccountChanged | Refusal>;
  /** Closes an account, or opens it again. Refusals: unknownAccount, lastAdmin. */
  setActive(name: string, active: boolean): Promise<AccountChanged | Refusal>;
  /** Refusal: unknownAccount. */
  setPassword(name: string, password: string, temporary: boolean): Promise<AccountChanged | Refusal>;
  /** Somebody's own. Refusals: wrongPassword, passwordTooShort, passwordCommon. */
  choosePassword(
    name: string,
    current: string,
    next: string,
  ): Promise<{ ok: true; token: string; session: AccountSession } | Refusal>;
  /** Whether a code of an authenticator app is asked after the password. */
  hasSecondStep(name: string): Promise<boolean>;
  offerSecondStep(name: string): SecondStepOffer;
  /** Refusals: wrongPassword, wrongSecondCode. */
  turnSecondStepOn(
    name: string,
    typed: SecondStepTyped & { readonly secret: string },
  ): Promise<{ ok: true } | Refusal>;
  /** Refusals: wrongPassword, secondCodeNeeded, wrongSecondCode. */
  turnSecondStepOff(name: string, typed: SecondStepTyped): Promise<{ ok: true } | Refusal>;
  hasAccounts(): Promise<boolean>;
  /** Refusals: wrongPassword, also for a name that does not exist; secondCodeNeeded, wrongSecondCode. */
  signIn(
    name: string,
    password: string,
    code?: string,
  ): Promise<{ ok: true; token: string; session: AccountSession } | Refusal>;
  signOut(token: string): Promise<void>;
  /** Whose token this is. Refusals: notSignedIn, seatRevoked. Counts as use. */
  sessionOf(token: string): Promise<{ ok: true; session: Session } | Refusal>;
  /** A code for one device, as 1234-5678-9012; an earlier one that was not used is void. */
  newPairingCode(seat: SeatKey, minutes?: number): Promise<{ code: string; expiresAt: Instant }>;
  /** Dashes and blanks make no difference. Refusals: wrongCode, codeUsed, codeExpired. */
  pair(code: string): Promise<{ ok: true; token: string; session: SeatSession } | Refusal>;
  /** Which seat a code is of, and why it opens it no more; leaves it unused. Undefined for a wrong one. */
  seatOfCode(code: string): Promise<(SeatKey & { readonly refusal: Refusal | undefined }) | undefined>;
  /** Ends all sessions of a seat at once, on all servers, and voids its code; tells how many there were. */
  revokeSeat(seat: SeatKey): Promise<number>;
  /** How many devices are paired, by seat. */
  pairedDevices(meeting: string): Promise<ReadonlyMap<string, number>>;
  /** Every paired device, the earliest first. */
  devices(meeting: string): Promise<readonly PairedDevice[]>;
  /** Writes down where a seat stands in the hall; an empty place is none. */
  setPlace(seat: SeatKey, place: string): Promise<void>;
  /** Where seats stand, by seat. */
  places(meeting: string): Promise<ReadonlyMap<string, string>>;
  /** 4–8 digits. Another PIN needs the current one. Refusals: malformed, pinNeeded, wrongPin, tooMany. */
  setPin(seat: SeatKey, pin: string, current?: string): Promise<{ ok: true } | Refusal>;
  /** Refusals: pinNeeded, pinNotSet, wrongPin, tooMany. */
  checkPin(seat: SeatKey, pin: string | undefined): Promise<{ ok: true } | Refusal>;
  clearPin(seat: SeatKey): Promise<void>;
  /** Seats that have a PIN. */
  pinsSet(meeting: string): Promise<ReadonlySet<string>>;
  /**
   * Calls back with the ids of sessions that have ended before their time, whichever server ended them; an id
   * may come more than once.
   */
  onRevoked(cut: (sessionIds: readonly string[]) => void): void;
  /** To be called before the pool ends. */
  close(): Promise<void>;
}

/** The accounts in PostgreSQL; takes one connection of the pool for news of revocations. Throws `NotSaved`. */
export async function openAccounts(pool: Pool, others: Partial<Lifetimes> = {}): Promise<Accounts> {
  const lasting = { ...lifetimes, ...others };
  const revocations = new Revocations(pool);
  const sessions = new Sessions(pool, lasting, revocations);
  const people = new People(pool, sessions, new SecondSteps(pool));
  const register = new AccountRegister(pool, sessions);
  const pairing = new Pairing(pool, lasting.seat);
  const pins = new Pins(pool);
  const places = new Places(pool);
  await register.fillLikenesses();
  await sessions.removeOld();
  await pairing.removeOld();
  await revocations.start();
  return {
    saveAccount: (account) => people.save(account),
    createAccount: (account) => register.create(account),
    listAccounts: () => register.list(),
    setRoles: (name, roles) => register.setRoles(name, roles),
    setActive: (name, active) => register.setActive(name, active),
    setPassword: (name, password, temporary) => register.setPassword(name, password, temporary),
    choosePassword: (name, current, next) => people.choosePassword(name, current, next),
    hasSecondStep: (name) => people.hasSecondStep(name),
    offerSecondStep: (name) => people.offerSecondStep(name),
    turnSecondStepOn: (name, typed) => people.turnSecondStepOn(name, typed),
    turnSecondStepOff: (name, typed) => people.turnSecondStepOff(name, typed),
    hasAccounts: () => people.any(),
    signIn: (name, password, code) => people.signIn(name, password, code),
    signOut: (token) => sessions.end(token),
    sessionOf: (token) => sessions.of(token),
    newPairingCode: (seat, minutes = 30) => pairing.newCode(seat, milliseconds(minutes * 60_000)),
    pair: (code) => pairing.pair(code),
    seatOfCode: (code) => pairing.leadsTo(code),
    revokeSeat: async (seat) => {
      await pairing.voidCode(seat);
      return sessions.revokeSeat(seat);
    },
    pairedDevices: (meeting) => sessions.devices(meeting),
    devices: (meeting) => sessions.listed(meeting),
    setPlace: (seat, place) => places.set(seat, place),
    places: (meeting) => places.of(meeting),
    setPin: (seat, pin, current) => pins.set(seat, pin, current),
    checkPin: (seat, pin) => pins.check(seat, pin),
    clearPin: (seat) => pins.clear(seat),
    pinsSet: (meeting) => pins.seats(meeting),
    onRevoked: (cut) => revocations.listen(cut),
    close: () => revocations.stop(),
  };
}
