import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { audiencesOfRole, type Role } from '@doi-thoai/shared/meeting/roles';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import { Device } from '../../support/device.ts';

export interface Identity {
  /** What it is called in what is printed. */
  readonly name: string;
  readonly seat?: Seat;
  /** As what the record knows it: its seat's id, or its account's name. */
  readonly as: string;
  readonly roles: readonly Role[];
  /** Another meeting, in which it has a moderator's seat. */
  readonly moderates?: string;
  /** The network address that it seems to come from. */
  readonly address: string;
  /** Gets a fresh session's cookie; undefined for those who have none. */
  readonly renew: () => Promise<string | undefined>;
}

/** Somebody who asks the server for things: a seat's device, somebody who signed in, a phone, nobody at all. */
export class Person {
  readonly identity: Identity;
  /** Secrets of receipts that it was handed or made up itself. */
  readonly receipts = new Set<string>();
  /** Digests of links whose secret it was told or has found. */
  readonly links = new Set<string>();
  readonly #url: string;
  readonly #hear: (person: Person, message: unknown[]) => void;
  #cookie: Promise<string | undefined> | undefined;
  #device: Device | undefined;

  constructor(url: string, identity: Identity, hear: (person: Person, message: unknown[]) => void) {
    this.#url = url;
    this.identity = identity;
    this.#hear = hear;
  }

  get name(): string {
    return this.identity.name;
  }

  cookie(): Promise<string | undefined> {
    this.#cookie ??= this.identity.renew();
    return this.#cookie;
  }

  /** Its session may have ended: the next use gets another. */
  forgetSession(): void {
    this.#cookie = undefined;
    this.#device?.close();
    this.#device = undefined;
  }

  /** Its open socket; another one when the server ended it. */
  async device(): Promise<Device> {
    if (this.#device && !this.#device.socket.disconnected) return this.#device;
    this.#device = await this.#connect();
    return this.#device;
  }

  /** Everyone as whom it may look at the meeting. */
  viewers(meeting: Meeting): Viewer[] {
    const { seat, roles, as } = this.identity;
    const place = seat && seatsOf(meeting).find(({ id }) => id === seat.id);
    const asSelf = roles.flatMap((role) =>
      audiencesOfRole[role]
        .filter((audience) => audience !== 'receipt')
        .map((audience) => ({
          audience,
          seat: as,
          department: place?.department ?? null,
          registration: null,
        })),
    );
    const held = meeting.registrations.filter(({ receipt }) => this.receipts.has(receipt));
    const asHolder = held.map(({ id }) => ({
      audience: 'receipt' as const,
      seat: 'citizen',
      department: null,
      registration: id,
    }));
    const asLink = meeting.links
      .filter(({ digest }) => this.links.has(digest))
      .map(({ id, organisation, department }) => ({
        audience: 'link' as const,
        seat: `link-${id}`,
        registration: null,
        ...{ organisation, department, link: id },
      }));
    return [...asSelf, ...asHolder, ...asLink];
  }

  close(): void {
    this.#device?.close();
  }

  async #connect(): Promise<Device> {
    const device = new Device(this.#url, await this.cookie(), { 'x-forwarded-for': this.identity.address });
    device.socket.onAny((...message: unknown[]) => {
      this.#hear(this, message);
      if (message[0] === 'revoked') this.forgetSession();
    });
    return device;
  }
}
