import { blankMeeting, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import { Table, type Row } from '@doi-thoai/shared/meeting/table';
import type { Head } from '../journal/journal.ts';

/** To be raised whenever the state changes its shape: a snapshot of another version is not read. */
const version = 4;

/** A meeting's state, and the end of the journal that it was made from. */
export interface Standing {
  readonly state: Meeting;
  readonly head: Head;
}

export function encodeSnapshot({ state, head }: Standing): string {
  return JSON.stringify({ version, head, state });
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
