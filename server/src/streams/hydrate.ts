import type { Journal, RecordedEvent } from '../journal/journal.ts';
import { LiveStateAway, type LiveState } from '../live/live-state.ts';
import { decodeSnapshot, type Checkpoint } from './checkpoint.ts';
import type { AnyKind } from './kinds.ts';

/** An event that only a newer release knows: on this server its stream is out of service. */
export class NeedsNewerRelease extends Error {
  override readonly name = 'NeedsNewerRelease';
  readonly stream: string;
  readonly eventType: string;

  constructor(stream: string, eventType: string) {
    super(`an event ${eventType} in ${stream} is of a newer release`);
    this.stream = stream;
    this.eventType = eventType;
  }
}

/** Where a stream is from: its kind and its id. */
export interface Source {
  readonly kind: AnyKind;
  readonly stream: string;
}

/** The checkpoint after one more event; `recorded` must be the next one. Throws `NeedsNewerRelease`. */
export function applyRecorded(
  { kind, stream }: Source,
  { state }: Checkpoint,
  recorded: RecordedEvent,
): Checkpoint {
  const { event, seq, hash, at } = recorded;
  if (!kind.knows(event.type)) throw new NeedsNewerRelease(stream, event.type);
  return { state: kind.evolve(state, event, recorded), head: { seq, hash, at } };
}

/**
 * A stream as the record has it now: from the snapshot that servers share, or from the whole journal.
 * Throws `NotSaved` when the journal cannot be read, and `NeedsNewerRelease`.
 */
export async function hydrate(journal: Journal, live: LiveState, source: Source): Promise<Checkpoint> {
  const { stream } = source;
  const end = await journal.head(stream);
  let checkpoint = (await startFromSnapshot(live, source)) ?? beginning(source, end);
  // A snapshot that is ahead of the record, or beside it, comes from another record: a restored backup.
  const { seq, hash } = checkpoint.head;
  if (seq > end.seq || (seq === end.seq && hash !== end.hash)) checkpoint = beginning(source, end);
  for await (const batch of journal.read(stream, checkpoint.head.seq))
    for (const recorded of batch) checkpoint = applyRecorded(source, checkpoint, recorded);
  return checkpoint;
}

/**
 * A stream as it stood after one of its events, from the journal itself: content that was erased since is not in it.
 * Throws `NotSaved` when the journal cannot be read, and `NeedsNewerRelease`.
 */
export async function hydrateAt(journal: Journal, source: Source, seq: number): Promise<Checkpoint> {
  const [checkpoint] = await hydrateEach(journal, source, [seq]);
  if (!checkpoint) throw new Error('one was asked for');
  return checkpoint;
}

/** The same after each of several events, in the order in which they are asked for, with one reading of the journal. */
export async function hydrateEach(
  journal: Journal,
  source: Source,
  wanted: readonly number[],
): Promise<readonly Checkpoint[]> {
  const stands = new Map<number, Checkpoint>();
  const ascending = [...new Set(wanted)].sort((one, other) => one - other);
  let checkpoint = beginning(source, await journal.head(source.stream));
  let next = 0;
  const keep = (seq: number): void => {
    for (let asked = ascending[next]; asked !== undefined && asked < seq; asked = ascending[next]) {
      stands.set(asked, checkpoint);
      next += 1;
    }
  };
  reading: for await (const batch of journal.read(source.stream, 0))
    for (const recorded of batch) {
      keep(recorded.seq);
      if (next === ascending.length) break reading;
      checkpoint = applyRecorded(source, checkpoint, recorded);
    }
  keep(Number.POSITIVE_INFINITY);
  return wanted.map((seq) => stands.get(seq) ?? checkpoint);
}

function beginning({ kind, stream }: Source, end: Checkpoint['head']): Checkpoint {
  const head = end.seq === 0 ? end : { ...end, seq: 0, hash: '' };
  return { state: kind.blank(stream), head };
}

async function startFromSnapshot(live: LiveState, { kind, stream }: Source): Promise<Checkpoint | null> {
  try {
    const snapshot = await live.loadSnapshot(stream);
    return snapshot && decodeSnapshot(kind, snapshot.bytes);
  } catch (error) {
    if (error instanceof LiveStateAway || error instanceof SyntaxError) return null;
    throw error;
  }
}
