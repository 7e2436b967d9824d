import { expect } from '@playwright/test';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { type Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { views } from '@doi-thoai/shared/views/audiences';
import { project, type ViewData } from '@doi-thoai/shared/engine/view';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import { RecordedStates } from '../cast/recorded-states.ts';
import { pairedCookie } from '../cast/sessions.ts';
import { Listener } from './listener.ts';
import type { Facts, Person } from './people.ts';
import { createTestDatabase } from './postgres.ts';
import { startTestRedis } from './redis.ts';
import { freshDataDir, startServer, type RunningServer } from './server.ts';

/** How long a command may take to reach the slowest screen of a busy test machine. */
const PATIENCE = 15_000;

interface HallParts {
  readonly meeting: string;
  readonly servers: { readonly a: RunningServer; readonly b: RunningServer };
  readonly journal: Journal;
  readonly close: () => Promise<void>;
}

/** A meeting on two servers that share one PostgreSQL and one Redis, with everybody who follows it. */
export class Hall {
  readonly meeting: string;
  readonly servers: HallParts['servers'];
  readonly journal: Journal;
  readonly #close: () => Promise<void>;
  readonly #people: Person[] = [];
  readonly #listeners: Listener[] = [];
  readonly #record: RecordedStates;

  private constructor({ meeting, servers, journal, close }: HallParts) {
    this.meeting = meeting;
    this.servers = servers;
    this.journal = journal;
    this.#close = close;
    this.#record = new RecordedStates(meeting, 1);
  }

  /** Opens a hall on a database of its own, where both servers find the samples. With one server it is both. */
  static async open(meeting: string, count: 1 | 2 = 2): Promise<Hall> {
    const [database, redis] = await Promise.all([createTestDatabase(), startTestRedis()]);
    const folders = { a: freshDataDir(), b: freshDataDir() };
    const env = { DATABASE_URL: database.url, REDIS_URL: redis.url };
    const a = await startServer(folders.a.path, env);
    const b = count === 1 ? a : await startServer(folders.b.path, env);
    const pool = openDatabase(database.url);
    const close = async () => {
      await Promise.all([a.stop(), b.stop(), pool.end()]);
      await Promise.all([database.drop(), redis.stop()]);
      folders.a.remove();
      folders.b.remove();
    };
    return new Hall({ meeting, servers: { a, b }, journal: openJournal(pool), close });
  }

  /** Who comes in is asked by `everyoneAgrees` from then on. */
  welcome(...people: readonly Person[]): void {
    this.#people.push(...people);
  }

  /** Follows an audience over a bare socket; with a seat's code where one is needed. */
  async listen(
    server: RunningServer,
    audience: AudienceName,
    with_: { readonly code?: string; readonly receipt?: string } = {},
  ): Promise<Listener> {
    const { code, receipt } = with_;
    const cookie = code === undefined ? undefined : await pairedCookie(server, code);
    const listener = await Listener.enter(server.url, {
      stream: this.meeting,
      audience,
      ...(cookie === undefined ? {} : { cookie }),
      ...(receipt === undefined ? {} : { receipt }),
    });
    this.#listeners.push(listener);
    return listener;
  }

  /** The meeting as the record has it now. */
  async state(): Promise<Meeting> {
    return (await this.#record.readOn(this.journal)).state;
  }

  /**
   * Waits until every page and every bare socket stands at the end of the journal, and compares: pages by the facts
   * that they show, sockets by all that they hold.
   */
  async everyoneAgrees(): Promise<void> {
    await expect(async () => {
      const state = await this.state();
      const { seq } = this.#record;
      const reached = await Promise.all(this.#people.map((person) => person.reached()));
      expect(reached, 'how far each page is').toEqual(
        this.#people.map((person) => Object.fromEntries(person.audiences.map((one) => [one, seq]))),
      );
      for (const listener of this.#listeners) expect(listener.seq, listener.listening.audience).toBe(seq);
      await this.#compareFacts(state);
      expect((await this.journal.head(this.meeting)).seq, 'nothing happened meanwhile').toBe(seq);
      for (const listener of this.#listeners)
        expect(listener.data, listener.listening.audience).toEqual(dataOf(listener, state));
    }).toPass({ timeout: PATIENCE, intervals: [50, 100, 200] });
  }

  /** The whole journal once more from its beginning: it gives what everybody holds, and nobody changed it. */
  async recordStands(): Promise<void> {
    await this.everyoneAgrees();
    expect(await this.journal.verify(this.meeting)).toEqual({ ok: true, events: this.#record.seq });
    const { state } = await new RecordedStates(this.meeting, 1).readOn(this.journal);
    for (const listener of this.#listeners)
      expect(listener.data, listener.listening.audience).toEqual(dataOf(listener, state));
  }

  /** Both servers answer the same to whoever enters now. */
  async serversAgree(): Promise<void> {
    for (const listener of this.#listeners) {
      const answers = await Promise.all(
        Object.values(this.servers).map(async (server) => {
          const other = await Listener.enter(server.url, listener.listening);
          const { seq, data, me } = other;
          other.close();
          return { seq, data, me };
        }),
      );
      expect(answers[1], listener.listening.audience).toEqual(answers[0]);
    }
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.close();
    await this.#close();
  }

  async #compareFacts(state: Meeting): Promise<void> {
    const all = factsOf(state);
    const shown = await Promise.all(this.#people.map((person) => person.facts()));
    for (const [at, facts] of shown.entries())
      expect(facts, this.#people[at]?.name).toEqual(
        Object.fromEntries(Object.keys(facts).map((fact) => [fact, all[fact as keyof Facts]])),
      );
  }
}

/** What several screens show at once, read from the record. */
function factsOf(state: Meeting): Required<Facts> {
  const turn = state.turns.get(state.floor.turn ?? '');
  return {
    speaker: state.registrations.get(turn?.registration ?? '')?.no ?? null,
    petition: state.petitions.get(state.floor.petition ?? '')?.no ?? null,
    presiding: state.chairs.get(state.about.presiding)?.name ?? '',
  };
}

function dataOf({ listening, me }: Listener, state: Meeting): ViewData {
  const audience = listening.audience as AudienceName;
  const held = state.registrations.find((row) => row.receipt === listening.receipt);
  const viewer: Viewer = {
    audience,
    seat: me.seat,
    department: me.department,
    registration: held?.id ?? null,
  };
  // What travelled as JSON has no prototypes and nothing undefined.
  return JSON.parse(JSON.stringify(project(views[audience], state, viewer))) as ViewData;
}
