import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { createTestDatabase } from '../../support/postgres.ts';
import { freshDataDir } from '../../support/server.ts';
import { openAccountsOf } from './cast.ts';
import { formedCommand, othersCommand, rightCommand, spoiledCommand } from './command-inputs.ts';
import { startFuzzed } from './fuzzed-server.ts';
import { importInput } from './import-inputs.ts';
import { linkInput } from './link-inputs.ts';
import { SharedRecord } from './shared-record.ts';
import { officeId } from '@doi-thoai/shared/office/office';
import { programmesId } from '@doi-thoai/shared/programme/programmes';
import { officeKind } from '@doi-thoai/server/streams/office-kind';
import { programmeKind } from '@doi-thoai/server/streams/programme-kind';
import { rightMessage, spoiledMessage } from './message-inputs.ts';
import { rawPackets, rawRequest } from './raw-inputs.ts';
import { rightRequest, spoiledRequest } from './route-inputs.ts';
import { sharedStreamInput } from './shared-stream-inputs.ts';
import { inputsOfRound, Round, type Environment } from './round.ts';

export interface Fuzzing {
  readonly seed: number;
  readonly inputs: number;
  /** Plays the round of this input alone, up to it. */
  readonly only?: number;
  readonly redisUrl?: string;
  /** Whether the server's memory is weighed, which takes two minutes. */
  readonly weighed?: boolean;
  /** Called with every fault, and now and then with how far it is. */
  readonly say?: (line: string) => void;
}

export interface Fuzzed {
  readonly inputs: number;
  readonly faults: readonly string[];
  /** Bytes of heap after the first round and at the end, where they were weighed, both times with nobody there. */
  readonly heap: { readonly before: number; readonly after: number } | undefined;
}

/** What is sent, and how often. */
const kinds: readonly (readonly [weight: number, send: (round: Round) => Promise<void>])[] = [
  [34, rightCommand],
  [8, othersCommand],
  [12, formedCommand],
  [12, spoiledCommand],
  [10, rightMessage],
  [6, spoiledMessage],
  [5, linkInput],
  [2, importInput],
  [6, sharedStreamInput],
  [8, rightRequest],
  [6, spoiledRequest],
  [2, rawRequest],
  [2, rawPackets],
];

/** Meetings that are played at a time. */
const lanes = 8;
const maxFaults = 20;
/** Bytes by which the heap may be larger at the end: compiled code and what is counted for each address. */
const maxGrowthBytes = 16_000_000;

/** Starts a server of its own and sends it everything that can come, in every role. */
export async function fuzz(wanted: Fuzzing): Promise<Fuzzed> {
  const database = await createTestDatabase();
  const folder = freshDataDir();
  const server = await startFuzzed(folder.path, {
    DATABASE_URL: database.url,
    REDIS_URL: wanted.redisUrl ?? '',
    PORT: process.env['PORT'] ?? '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
  });
  const pool = openDatabase(database.url);
  const accounts = await openAccounts(pool);
  const journal = openJournal(pool);
  const environment = {
    server,
    journal,
    office: new SharedRecord(journal, officeId, officeKind),
    programmes: new SharedRecord(journal, programmesId, programmeKind),
    accounts,
    seed: wanted.seed,
    elsewhere: 'noi-khac',
  };
  try {
    await openAccountsOf(accounts);
    await conveneElsewhere(environment);
    return await new Running(environment, wanted).run();
  } finally {
    await accounts.close();
    await pool.end();
    await server.stop();
    await database.drop();
    folder.remove();
  }
}

async function conveneElsewhere(environment: Environment): Promise<void> {
  const fail = (wrong: string): never => {
    throw new Error(wrong);
  };
  const round = new Round(environment, 0, fail, environment.elsewhere);
  await round.convene();
  round.close();
}

/** Rounds being played, several at a time. */
class Running {
  readonly #environment: Environment;
  readonly #wanted: Fuzzing;
  readonly #faults: string[] = [];
  readonly #known = new Set<string>();
  #done = 0;

  constructor(environment: Environment, wanted: Fuzzing) {
    this.#environment = environment;
    this.#wanted = wanted;
  }

  async run(): Promise<Fuzzed> {
    const { only, inputs } = this.#wanted;
    const [first, until] =
      only === undefined ? [0, inputs] : [Math.floor(only / inputsOfRound) * inputsOfRound, only + 1];
    const rounds = Array.from({ length: Math.ceil((until - first) / inputsOfRound) }, (_, at) => ({
      no: first / inputsOfRound + at,
      inputs: Math.min(inputsOfRound, until - first - at * inputsOfRound),
    }));
    const play = async (): Promise<void> => {
      const round = rounds.shift();
      if (round) await this.#play(round);
    };
    await play();
    const before = await this.#weigh();
    const lane = async (): Promise<void> => {
      while (rounds.length > 0 && this.#faults.length < maxFaults) await play();
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const after = await this.#weigh();
    if (after - before > maxGrowthBytes) this.#faults.push(`the server holds ${after - before} bytes more`);
    const heap = this.#wanted.weighed ? { before, after } : undefined;
    return { inputs: this.#done, faults: this.#faults, heap };
  }

  async #weigh(): Promise<number> {
    return this.#wanted.weighed ? this.#environment.server.heap() : 0;
  }

  async #play({ no, inputs }: { no: number; inputs: number }): Promise<void> {
    let at = no * inputsOfRound;
    const round = new Round(this.#environment, no, (wrong) => this.#complain(wrong, at, round));
    try {
      await round.begin();
      for (let count = 0; count < inputs && this.#faults.length < maxFaults; count += 1) {
        at = no * inputsOfRound + count;
        await round.chance.weighed(kinds)(round);
        await round.lookAround();
        this.#done += 1;
      }
      await round.end();
    } catch (error) {
      this.#complain(error instanceof Error ? (error.stack ?? error.message) : String(error), at, round);
    } finally {
      round.close();
    }
    this.#wanted.say?.(`${this.#done} inputs, ${this.#faults.length} faults`);
  }

  /** The same thing wrong is told once. */
  #complain(wrong: string, input: number, round: Round): void {
    const kind = wrong.replaceAll(/\d+/g, '0').slice(0, 160);
    if (this.#known.has(kind)) return;
    this.#known.add(kind);
    const repeat = `npm run fuzz -- --seed ${this.#wanted.seed} --only ${input}`;
    const fault = `${wrong}\n  input ${input}: ${round.exchanges.doing.slice(0, 2000)}\n  again: ${repeat}`;
    this.#faults.push(fault);
    this.#wanted.say?.(fault);
  }
}
