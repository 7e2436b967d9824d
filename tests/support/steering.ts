import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { Listener } from './listener.ts';
import type { RunningServer } from './server.ts';

type Data = DataOf<'moderator'>;
type Row<Name extends keyof Data> = Data[Name][string];

/** What somebody to be heard brings. */
export interface ToBeHeard {
  readonly name: string;
  readonly unit: string;
  readonly words: string;
}

/** They agreed to all that can be shown of them. */
const consent = { name: true, organisation: true, place: true };

/** Brings a meeting where a test needs it: a moderator's seat without a screen. */
export class Steering {
  readonly #request: APIRequestContext;
  readonly #meeting: string;

  /** `meeting`: its address in the interface; the seat is taken already. */
  constructor(request: APIRequestContext, meeting: string) {
    this.#request = request;
    this.#meeting = meeting;
  }

  /** Takes a seat in the server's meeting; the request context keeps the cookie. */
  static async from(
    request: APIRequestContext,
    server: RunningServer,
    meeting: string,
    seat = 'moderator-1',
  ): Promise<Steering> {
    const row = (await server.seats(meeting)).find((one) => one.seat === seat);
    const paired = await request.post(`${server.url}/api/pair`, { data: { code: row?.code ?? '' } });
    if (!paired.ok()) throw new Error(`${seat} of ${meeting} was not paired`);
    return new Steering(request, `${server.url}/api/meetings/${meeting}`);
  }

  /** Sends a command that must be taken. */
  async does(type: string, input: object = {}): Promise<void> {
    const data = { id: randomUUID(), type, input };
    const answer = await this.#request.post(`${this.#meeting}/commands`, { data });
    const outcome = (await answer.json()) as { readonly ok: boolean };
    if (!outcome.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  }

  /** The meeting as the moderators see it now. */
  async data(): Promise<Data> {
    const { cookies } = await this.#request.storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { origin, pathname } = new URL(this.#meeting);
    const meeting = pathname.slice(pathname.lastIndexOf('/') + 1);
    const listener = await Listener.enter(origin, { stream: meeting, audience: 'moderator', cookie });
    listener.close();
    return listener.data as Data;
  }

  /** The first row of which something holds. */
  async the<Name extends keyof Data>(name: Name, is: (row: Row<Name>) => boolean): Promise<Row<Name>> {
    const row = (Object.values((await this.data())[name]) as Row<Name>[]).find(is);
    if (!row) throw new Error(`no such row of ${name}`);
    return row;
  }

  /** Sets every screen. */
  async shows(view: ScreenView, message = ''): Promise<void> {
    await this.does('screens.show', { view, message });
  }

  /** Registers somebody, first in the queue. */
  async queuesFirst({ name, unit, words }: ToBeHeard): Promise<{ registration: string; petition: string }> {
    const before = await this.data();
    const first = Object.values(before.registrations)
      .filter((row) => row.state === 'queued')
      .sort((a, b) => a.rank - b.rank)[0];
    const petitions = [{ text: words }];
    await this.does('speakers.register', {
      ...{ receipt: randomUUID(), channel: 'desk', honorific: 'bà', consent },
      ...{ name, unit, petitions },
    });
    const { id: registration } = await this.the('registrations', (row) => row.name === name);
    if (first) await this.does('queue.move', { registration, before: first.id });
    const { id: petition } = await this.the('petitions', (row) => !(row.id in before.petitions));
    return { registration, petition };
  }
}
