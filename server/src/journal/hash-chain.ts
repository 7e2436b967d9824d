import { hash } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import { canonicalJson } from './canonical-json.ts';
import { erasedBy, partsOf } from './event-rows.ts';
import type { Entry, Head, Recorded, Together, Written } from './journal.ts';

/** What one link of the chain covers (BX1). Sealed content enters by its seal alone, so that it can be erased. */
export interface Link {
  readonly meeting: string;
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly by: unknown;
  readonly command: string;
  readonly data: unknown;
  readonly subject: string | null;
  readonly seal: string | null;
}

/** Hex SHA-256 over the hash before and one link. */
export function hashOf(before: string, link: Link): string {
  const { meeting, seq, type, at, by, command, data, subject, seal } = link;
  return sha256(canonicalJson({ before, meeting, seq, type, at, by, command, data, subject, seal }));
}

/** Hex SHA-256 over a random salt and sealed content. Whoever has no salt cannot try guesses at the content. */
export function sealOf(salt: string, content: unknown): string {
  return sha256(salt + canonicalJson(content));
}

function sha256(text: string): string {
  return hash('sha256', text);
}

/** 128 bits of chance in hex. */
const newSalt = customAlphabet('0123456789abcdef', 32);

/** An event as it goes into the table: `data` and `sealed` are JSON. */
export interface NewRow extends Link {
  readonly data: string;
  readonly sealed: string | null;
  readonly salt: string | null;
  readonly hash: string;
}

export interface Chained extends Written {
  readonly rows: readonly NewRow[];
}

/** Links the events of commands to the end of a meeting's chain. */
export function chain({ meeting, after, entries }: Together): Chained {
  const rows: NewRow[] = [];
  const recorded: Recorded[] = [];
  const ends: number[] = [];
  let head = after;
  for (const entry of entries) {
    for (const [index, event] of entry.events.entries()) {
      // Erased by a later event of the same command: its content is never written at all.
      const erased = entry.events.slice(index + 1).flatMap(erasedBy);
      const linked = link(meeting, head, entry, event, erased);
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
  readonly recorded: Recorded;
}

function link(
  meeting: string,
  before: Head,
  { at, by, command }: Entry,
  event: MeetingEvent,
  erased: readonly string[],
): Linked {
  const seq = before.seq + 1;
  const { type, data, sealed } = partsOf(event);
  const gone = sealed !== null && erased.includes(sealed.subject);
  const salt = sealed && newSalt();
  const seal = sealed && salt ? sealOf(salt, sealed.content) : null;
  const subject = sealed?.subject ?? null;
  const covered = { meeting, seq, type, at, by, command: command.id, data, subject, seal };
  const hash = hashOf(before.hash, covered);
  const kept =
    sealed && !gone ? { sealed: JSON.stringify(sealed.content), salt } : { sealed: null, salt: null };
  return {
    row: { ...covered, ...kept, data: JSON.stringify(data), hash },
    recorded: { seq, at, by, event: gone ? { ...event, sealed: null } : event, hash } as Recorded,
  };
}
