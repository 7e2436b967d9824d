import type { QueryConfig } from 'pg';
import type { Chained, NewRow } from './hash-chain.ts';
import type { Append, Together } from './journal.ts';

/*
 * What is appended is one statement, and so one round trip and one transaction: the end of the journal moves only when
 * it stands where the decision was made, and what follows is written only when it moved. The row of the stream is
 * locked by the move, so of two servers the second waits, finds another end and writes nothing.
 */
const moveFirst = `insert into stream (id, seq, hash, at) select $1, $2, $3, $4 where $5 = 0 and $6 = ''
  on conflict do nothing returning id`;
const moveOn = `update stream set seq = $2, hash = $3, at = $4 where id = $1 and seq = $5 and hash = $6 returning id`;

const appendAfter = (move: string): string => `
  with moved as (${move}),
  remembered as (
    insert into command (stream, id, digest, outcome)
    select moved.id, row.id, row.digest, row.outcome
    from moved, unnest($7::text[], $8::text[], $9::json[]) as row (id, digest, outcome)
  )
  insert into event (stream, seq, format, type, at, by, person, device, command, data, subject, sealed, key, seal,
    receipt, secret, hash)
  select moved.id, row.* from moved, unnest($10::int[], $11::smallint[], $12::text[], $13::bigint[], $14::json[],
    $15::text[], $16::text[], $17::text[], $18::json[], $19::text[], $20::json[], $21::text[], $22::text[],
    $23::text[], $24::text[], $25::text[]) as row`;

const first = { name: 'append-first', text: appendAfter(moveFirst) };
const further = { name: 'append', text: appendAfter(moveOn) };

/** Writes events and the commands that they follow from. No row written: the journal ends elsewhere by now. */
export function appendStatement(
  { stream, after, entries }: Together,
  { rows, ends, head }: Chained,
): QueryConfig {
  const column = <K extends keyof NewRow>(key: K): NewRow[K][] => rows.map((row) => row[key]);
  const outcomes = ends.map((seq) => JSON.stringify({ ok: true, seq }));
  return {
    ...(after.seq === 0 ? first : further),
    values: [
      ...[stream, head.seq, head.hash, head.at, after.seq, after.hash],
      ...[entries.map(({ command }) => command.id), entries.map(({ command }) => command.digest), outcomes],
      ...[column('seq'), column('format'), column('type'), column('at')],
      ...[column('by').map((by) => JSON.stringify(by)), column('person'), column('device')],
      ...[column('command'), column('data'), column('subject'), column('sealed'), column('key')],
      ...[column('seal'), column('receipt'), column('secret'), column('hash')],
    ],
  };
}

/** Remembers a command from which nothing follows, where the journal still ends where that was decided. */
export function nothingStatement({ stream, after, command }: Append): QueryConfig {
  return {
    name: 'append-nothing',
    text: `insert into command (stream, id, digest, outcome)
      select $1, $2, $3, $4::json where $5 = coalesce((select seq from stream where id = $1), 0)`,
    values: [stream, command.id, command.digest, JSON.stringify({ ok: true, seq: after.seq }), after.seq],
  };
}

/** Erases what is sealed under these subjects before `seq`; the seals stay and hold the chain together. */
export function eraseStatement(stream: string, seq: number, subjects: readonly string[]): QueryConfig {
  return {
    name: 'erase',
    text: `update event set sealed = null, key = null
      where stream = $1 and seq < $2 and subject = any ($3::text[]) and key is not null`,
    values: [stream, seq, subjects],
  };
}
