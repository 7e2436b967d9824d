import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Actor, Context, StreamEvent } from '@doi-thoai/shared/engine/action';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { sessionOf, type Caller } from '../access/caller.ts';
import { NotSaved, type JournalEntry, type Journal, type Written } from '../journal/journal.ts';
import { actorOf, type CommandResult, type PendingCommand } from './granting.ts';
import { newId } from './new-id.ts';
import type { OpenStream } from './open-stream.ts';
import { digestOf } from './read-command.ts';

/** How many commands of one stream may wait; more than a hall full of phones sends within a second. */
const maxWaiting = 1000;
/** Nothing else is answered while these are decided. */
const maxBatch = 50;
/** Servers that write at once decide again so often before they give up for now. */
const maxDecisions = 50;
/** Outcomes kept in memory: more than a hall sends while a network is away; older ones are found in the journal. */
const maxOutcomes = 5000;

interface Waiting {
  readonly pending: PendingCommand;
  readonly resolve: (result: CommandResult) => void;
  readonly reject: (error: unknown) => void;
}

/** What became of a command, and what it was. */
interface KnownOutcome {
  readonly digest: string;
  readonly outcome: Outcome;
}

/** A command that waits, and what is to be recorded of it. */
interface Decided {
  readonly waiting: Waiting;
  readonly actor: Actor;
  readonly entry: JournalEntry;
}

/**
 * Decides and records the commands of one stream, one after the other. Those that came meanwhile are written together,
 * each decided on what the ones before it lead to, so that three hundred phones need a few commits and not three hundred.
 */
export class CommandQueue {
  readonly #journal: Journal;
  readonly #stream: OpenStream;
  readonly #outcomes = new Map<string, KnownOutcome>();
  readonly #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;

  constructor(journal: Journal, stream: OpenStream) {
    this.#journal = journal;
    this.#stream = stream;
  }

  get isFull(): boolean {
    return this.#waiting.length >= maxWaiting;
  }

  /** What became of a command once its turn had come; rejects where we failed, and keeps nobody behind it back. */
  submit(pending: PendingCommand): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ pending, resolve, reject });
      this.#work ??= this.#run().finally(() => (this.#work = undefined));
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async #run(): Promise<void> {
    // All that comes in one go is decided together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#decideBatch();
      if (batch.length > 1 && (await this.#recordBatch(batch))) continue;
      const first = this.#waiting.shift();
      if (first) await this.#recordAlone(first.pending).then(first.resolve, first.reject);
    }
  }

  /**
   * What the commands at the head of the queue lead to, each decided on what those before it lead to. Ends before the
   * first that is more than recorded: what is refused, known already or changes nothing is looked at by itself.
   */
  #decideBatch(): readonly Decided[] {
    // As a rule there is one, which need not be decided twice.
    if (this.#waiting.length === 1 || !this.#stream.exists) return [];
    const now = this.#stream.now();
    const batch: Decided[] = [];
    let { state } = this.#stream;
    let seq = this.#stream.seq();
    for (const waiting of this.#waiting.slice(0, maxBatch)) {
      const { id } = waiting.pending.read.command;
      if (this.#outcomes.has(id) || batch.some(({ entry }) => entry.command.id === id)) break;
      const next = this.#decideIn(state, seq, waiting, now);
      if (!next) break;
      batch.push(next.decided);
      state = next.state;
      seq += next.decided.entry.events.length;
    }
    return batch;
  }

  /** What one leads to, and the state after it; undefined where it is to be looked at by itself. */
  #decideIn(
    state: unknown,
    seq: number,
    waiting: Waiting,
    now: JournalEntry['at'],
  ): { readonly decided: Decided; readonly state: unknown } | undefined {
    const { kind } = this.#stream;
    const { pending } = waiting;
    const granted = actorOf({ kind, exists: true, state, now: () => now }, pending);
    if (granted.outcome) return undefined;
    const { actor } = granted;
    if (isTooLate(pending, now)) return undefined;
    try {
      const events = pending.read.action.decide(state, pending.read.input, this.#context(actor, now));
      if (isRefusal(events) || events.length === 0) return undefined;
      const after = events.reduce(
        (before, event, index) => kind.evolve(before, event, { seq: seq + 1 + index, at: now, by: actor }),
        state,
      );
      return { decided: { waiting, actor, entry: entryOf(pending, actor, now, events) }, state: after };
    } catch {
      // A fault of ours in one is no reason to let down those before it; by itself it is told.
      return undefined;
    }
  }

  /** Whether that settled them; otherwise each is decided again by itself, which shows what stands in the way. */
  async #recordBatch(batch: readonly Decided[]): Promise<boolean> {
    const { id, checkpoint } = this.#stream;
    const entries = batch.map(({ entry }) => entry);
    try {
      const written = await this.#journal.appendTogether({ stream: id, after: checkpoint.head, entries });
      if (!written) return false;
      this.#waiting.splice(0, batch.length);
      this.#settle(batch, written);
    } catch (error) {
      this.#waiting.splice(0, this.#waiting[0] === batch[0]?.waiting ? batch.length : 0);
      for (const { waiting, actor } of batch) {
        if (error instanceof NotSaved) waiting.resolve({ outcome: refuse('notSaved'), actor });
        else waiting.reject(error);
      }
    }
    return true;
  }

  #settle(batch: readonly Decided[], written: Written): void {
    this.#stream.recordedHere(written.recorded);
    for (const [at, { waiting, actor, entry }] of batch.entries()) {
      const { id, digest } = entry.command;
      const outcome: Outcome = { ok: true, seq: written.ends[at] ?? written.head.seq };
      waiting.resolve({ outcome: this.#remember(id, { digest, outcome }, digest), actor });
    }
  }

  async #recordAlone(pending: PendingCommand): Promise<CommandResult> {
    for (let decision = 0; decision < maxDecisions; decision += 1) {
      if (this.#stream.needsNewerRelease !== undefined) return { outcome: refuse('needsNewerRelease') };
      const granted = actorOf(this.#stream, pending);
      if (granted.outcome) return granted;
      const outcome = await this.#recordOnce(pending, granted.actor);
      if (outcome) return { outcome, actor: granted.actor };
      await this.#stream.catchUp();
    }
    return { outcome: refuse('notSaved') };
  }

  /** The outcome, or undefined when another server wrote first and the decision must be made again. */
  async #recordOnce(pending: PendingCommand, actor: Actor): Promise<Outcome | undefined> {
    const { command, action, input } = pending.read;
    const digest = digestOf(actor, command);
    const known = this.#outcomes.get(command.id);
    if (known) return outcomeFor(known, digest);
    const { id: stream } = this.#stream;
    const { state, head } = this.#stream.checkpoint;
    const now = this.#stream.now();
    // One that comes again long after it was carried out finds its first outcome all the same.
    const decided = isTooLate(pending, now)
      ? refuse('tooLate')
      : action.decide(state, input, this.#context(actor, now));
    if (isRefusal(decided)) {
      // What this server has not heard of yet may be what would be needed.
      if ((await this.#journal.head(stream)).seq > head.seq) return undefined;
      const outcome = decided;
      await this.#journal.remember(stream, { id: command.id, digest }, outcome);
      // Asked for afterwards: another server, which knows more, may have recorded this very command meanwhile.
      const first = await this.#journal.outcomeOf(stream, command.id);
      return this.#remember(command.id, first ?? { digest, outcome }, digest);
    }
    const entry = entryOf(pending, actor, now, decided);
    const appended = await this.#journal.append({ stream, after: head, ...entry });
    if (!appended.ok)
      return appended.why === 'behind' ? undefined : this.#remember(command.id, appended, digest);
    this.#stream.recordedHere(appended.recorded);
    const outcome: Outcome = { ok: true, seq: appended.head.seq };
    return this.#remember(command.id, { digest, outcome }, digest);
  }

  #context(actor: Actor, now: JournalEntry['at']): Context {
    return { ...this.#stream.given(), actor, now, newId };
  }

  #remember(commandId: string, { digest, outcome }: KnownOutcome, asked: string): Outcome {
    this.#outcomes.set(commandId, { digest, outcome });
    if (this.#outcomes.size > maxOutcomes) this.#outcomes.delete(this.#outcomes.keys().next().value ?? '');
    return outcomeFor({ digest, outcome }, asked);
  }
}

/** Whether a command of the moment waited longer than it means anything: on its way here, or in the queue. */
function isTooLate({ read: { command } }: PendingCommand, now: JournalEntry['at']): boolean {
  return command.until !== undefined && now > command.until;
}

function entryOf(
  { read: { command }, caller }: PendingCommand,
  actor: Actor,
  at: JournalEntry['at'],
  events: readonly StreamEvent[],
): JournalEntry {
  const { id } = command;
  return {
    at,
    by: actor,
    ...actingPerson(caller, actor),
    command: { id, digest: digestOf(actor, command) },
    events,
  };
}

/** The account that acts, and the session that names its device; neither is a secret. */
function actingPerson(caller: Caller, actor: Actor): Pick<JournalEntry, 'person' | 'device'> {
  const session = sessionOf(caller, actor);
  return { person: session?.kind === 'account' ? session.account : null, device: session?.id ?? null };
}

function outcomeFor(known: KnownOutcome, digest: string): Outcome {
  return known.digest === digest ? known.outcome : refuse('commandIdReused');
}
