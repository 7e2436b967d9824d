import { setTimeout as pause } from 'node:timers/promises';
import { blankMeeting, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import { Table, type Row } from '@doi-thoai/shared/engine/table';
import type { Head } from '../journal/journal.ts';

/** To be raised whenever the state changes its shape: a snapshot of another version is not read. */
const version = 4;

/** A meeting's state, and the end of the journal that it was made from. */
export interface Standing {
  readonly state: Meeting;
  readonly head: Head;
}

/** Rows that are encoded in one go, a fraction of a millisecond. */
const rowsAtOnce = 50;
/** Between two goes: in a storm each turn of the event loop has more to do than one go, and the snapshot has time. */
const pauseMs = 4;

/** Goes through a large meeting bit by bit, for nobody waits for a snapshot; nor does a server that ends. */
export async function encodeSnapshot({ state, head }: Standing): Promise<string> {
  const parts: string[] = [];
  for (const [name, part] of Object.entries(state) as [string, unknown][])
    parts.push(
      `"${name}":${part instanceof Table ? await encodeRows(part as Table<Row>) : JSON.stringify(part)}`,
    );
  return `{"version":${version},"head":${JSON.stringify(head)},"state":{${parts.join(',')}}}`;
}

async function encodeRows(table: Table<Row>): Promise<string> {
  const rows = [...table];
  const encoded: string[] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    if (at > 0) await pause(pauseMs, undefined, { ref: false });
    encoded.push(JSON.stringify(rows.slice(at, at + rowsAtOnce)).slice(1, -1));
  }
  return `[${encoded.join(',')}]`;
}

/** The standing, or null when it was written by a server that thinks of a meeting differently. */
export function decodeSnapshot(bytes: string): Standing | null {
  const read = JSON.parse(bytes) as { version: number; head: Head; state: Record<string, unknown> };
  if (read.version !== version) return null;
  const blank = Object.entries(blankMeeting(''));
  if (blank.length !== Object.keys(read.state).length) return null;
  const parts = blank.map(([name, part]: [string, unknown]) => {
    const given = read.state[name];
    return [name, part instanceof Table ? Table.of(given as Row[]) : given];
  });
  return { state: Object.fromEntries(parts) as unknown as Meeting, head: read.head };
}
