import { instant } from '@doi-thoai/shared/calendar/instant';
import type { StreamEvent } from '@doi-thoai/shared/engine/action';
import { currentFormat, hashOf, receiptHash, sealContent, type Covered } from './envelope.ts';
import { erasedBy, eventOf, partsOf } from './event-rows.ts';
import type { JournalEntry, Head, RecordedEvent, Together, Written } from './journal.ts';

/** An event as it goes into the table: `data` and `sealed` are JSON. */
export interface NewRow extends Covered {
  readonly data: string;
  readonly sealed: string | null;
  readonly key: string | null;
  readonly secret: string | null;
  readonly hash: string;
}

export interface Chained extends Written {
  readonly rows: readonly NewRow[];
}

/** Links the events of commands to the end of a stream's chain. */
export function chain({ stream, after, entries }: Together): Chained {
  const rows: NewRow[] = [];
  const recorded: RecordedEvent[] = [];
  const ends: number[] = [];
  let head = after;
  for (const entry of entries) {
    for (const [index, event] of entry.events.entries()) {
      // Erased by a later event of the same command: its content is never written at all.
      const erased = entry.events.slice(index + 1).flatMap(erasedBy);
      const linked = link(stream, head, entry, event, erased);
      rows.push(linked.row);
      recorded.push(linked.recorded);
      const { seq, hash, at } = linked.row;
      head = { seq, hash, at: instant(at) };
    }
    ends.push(head.seq);
  }
  return { rows, recorded, ends, head };
}

interface Linked {
  readonly row: NewRow;
  /** As `read` would give it. */
  readonly recorded: RecordedEvent;
}

function link(
  stream: string,
  before: Head,
  { at, by, person = null, device = null, command }: JournalEntry,
  event: StreamEvent,
  erased: readonly string[],
): Linked {
  const seq = before.seq + 1;
  const parts = partsOf(event);
  const { type, data, sealed, secret } = parts;
  const gone = sealed !== null && erased.includes(sealed.subject);
  const sealing = sealed && sealContent(sealed.content);
  const covered: Covered = {
    stream,
    seq,
    format: currentFormat,
    type,
    at,
    by,
    person,
    device,
    command: command.id,
    data,
    subject: sealed?.subject ?? null,
    seal: sealing?.seal ?? null,
    receipt: secret === null ? null : receiptHash(secret),
  };
  const hash = hashOf(before.hash, covered);
  const kept =
    sealing && !gone
      ? { sealed: JSON.stringify(sealing.sealed), key: sealing.key }
      : { sealed: null, key: null };
  return {
    row: { ...covered, ...kept, secret, data: JSON.stringify(data), hash },
    recorded: { seq, at, by, event: eventOf(parts, gone), hash },
  };
}
