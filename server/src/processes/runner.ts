import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Caller } from '../access/caller.ts';
import { NotSaved, type Journal } from '../journal/journal.ts';
import { followJournals, type JournalFollower } from '../projections/follow-journals.ts';
import type { HandleCommand } from '../streams/handle-command.ts';
import { kindOf } from '../streams/kinds.ts';
import { Lease } from './lease.ts';
import type { Process, ProcessCommand } from './process.ts';

/** While something takes long, the lease is renewed so often that it never ends meanwhile. */
const renewIntervalMs = 5000;

/** Between two looks at what is due. */
const lookIntervalMs = 1000;

export interface ProcessDependencies {
  readonly pool: Pool;
  readonly journal: Journal;
  readonly handleCommand: HandleCommand;
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** A command of a process was not taken, for now: what it follows from comes again. */
class NotTaken extends NotSaved {}

/** Runs processes on one server of several, by a lease. */
export class ProcessRunner {
  readonly #dependencies: ProcessDependencies;
  readonly #processes: readonly Process[];
  readonly #lease: Lease;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  /** @param lease processes of one lease run on one server at a time */
  constructor(processes: readonly Process[], dependencies: ProcessDependencies, lease = 'processes') {
    this.#processes = processes;
    this.#dependencies = dependencies;
    this.#lease = new Lease(dependencies.pool, lease);
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), lookIntervalMs).unref();
  }

  /** Does all that is due, if this server is the one that does it. Throws `NotSaved`. */
  async run(): Promise<void> {
    if (!(await this.#lease.hold())) return;
    const renewing = setInterval(() => void this.#lease.hold().catch(() => false), renewIntervalMs).unref();
    try {
      await this.#runAll();
    } finally {
      clearInterval(renewing);
    }
  }

  async #runAll(): Promise<void> {
    const { pool, journal, clock } = this.#dependencies;
    for (const process of this.#processes) {
      await followJournals(pool, journal, this.#followerOf(process));
      await this.#sendAll(process, await process.onClock(instant(clock())));
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
    await this.#lease.release().catch(() => undefined);
  }

  /** The cursor moves once every command that follows from an event has its outcome. */
  #followerOf(process: Process): JournalFollower {
    return {
      name: `process ${process.name}`,
      follows: (stream) => process.follows(stream),
      wants: (type) => process.wants(type),
      knows: (stream, type) => kindOf(stream)?.knows(type) ?? false,
      apply: async (_db, stream, recorded) => this.#sendAll(process, await process.onEvent(stream, recorded)),
    };
  }

  async #sendAll({ name }: Process, commands: readonly ProcessCommand[]): Promise<void> {
    const { handleCommand, log } = this.#dependencies;
    for (const command of commands) {
      const outcome = await handleCommand(command, callerOf(name));
      if (outcome.ok) continue;
      if (outcome.code === 'notSaved') throw new NotTaken(`the command ${command.id} was not saved`);
      log.warn({ process: name, stream: command.stream, code: outcome.code }, 'a process was refused');
    }
  }

  async #look(): Promise<void> {
    this.#running ??= this.run()
      .catch((error: unknown) => {
        const { log } = this.#dependencies;
        if (error instanceof NotSaved) log.warn('processes wait for the record');
        else log.error({ err: error }, 'a process failed');
      })
      .finally(() => (this.#running = undefined));
    await this.#running;
  }
}

/** A process acts under its own name, from no device. */
function callerOf(name: string): Caller {
  const session = {
    kind: 'account',
    id: name,
    account: name,
    roles: ['system'],
    temporary: false,
    expiresAt: instant(0),
  } as const;
  return { session, address: 'process' };
}
