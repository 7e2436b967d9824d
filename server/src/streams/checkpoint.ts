import { setTimeout as pause } from 'node:timers/promises';
import { Table, type Row } from '@doi-thoai/shared/engine/table';
import type { Head } from '../journal/journal.ts';
import type { AnyKind } from './kinds.ts';
import { shape } from './shape.ts';

/** A stream's state, and the end of the journal that it was made from. */
export interface Checkpoint<State = unknown> {
  readonly state: State;
  readonly head: Head;
}

/** Rows that are encoded in one go, a fraction of a millisecond. */
const rowsAtOnce = 50;
/** Between two goes: in a storm each turn of the event loop has more to do than one go, and the snapshot has time. */
const pauseMs = 4;

/** Goes through a large state bit by bit, for nobody waits for a snapshot; nor does a server that ends. */
export async function encodeSnapshot({ state, head }: Checkpoint): Promise<string> {
  const parts: string[] = [];
  for (const [name, part] of Object.entries(state as object) as [string, unknown][])
    parts.push(
      `"${name}":${part instanceof Table ? await encodeRows(part as Table<Row>) : JSON.stringify(part)}`,
    );
  return `{"shape":"${shape}","head":${JSON.stringify(head)},"state":{${parts.join(',')}}}`;
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

/** The checkpoint, or null when it was written by a server that thinks of streams differently. */
export function decodeSnapshot(kind: AnyKind, bytes: string): Checkpoint | null {
  const read = JSON.parse(bytes) as { shape: string; head: Head; state: Record<string, unknown> };
  if (read.shape !== shape) return null;
  const parts = Object.entries(kind.blank('') as object).map(([name, part]: [string, unknown]) => {
    const given = read.state[name];
    return [name, part instanceof Table ? Table.of(given as Row[]) : given];
  });
  return { state: Object.fromEntries(parts), head: read.head };
}
