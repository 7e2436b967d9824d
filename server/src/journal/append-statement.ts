import type { QueryConfig } from 'pg';
import type { Chained, NewRow } from './hash-chain.ts';
import type { Append } from './journal.ts';

/*
 * One command is one statement, and so one round trip and one transaction: the end of the journal moves only when
 * it stands where the decision was made, and what follows is written only when it moved. The row of the meeting is
 * locked by the move, so of two servers the second waits, finds another end and writes nothing.
 */
const moveFirst = `insert into meeting (id, seq, hash, at) select $1, $2, $3, $4 where $5 = 0 and $6 = ''
  on conflict do nothing returning id`;
const moveOn = `update meeting set seq = $2, hash = $3, at = $4 where id = $1 and seq = $5 and hash = $6 returning id`;

const appendAfter = (move: string): string => `
  with moved as (${move}),
  remembered as (
    insert into command (meeting, id, digest, outcome) select id, $7, $8, $9::json from moved
  )
  insert into event (meeting, seq, type, at, by, command, data, subject, sealed, salt, seal, hash)
  select moved.id, row.seq, row.type, $4, $10::json, $7, row.data, row.subject, row.sealed, row.salt, row.seal, row.hash
  from moved, unnest($11::int[], $12::text[], $13::json[], $14::text[], $15::json[], $16::text[], $17::text[], $18::text[])
    as row (seq, type, data, subject, sealed, salt, seal, hash)`;

const first = { name: 'append-first', text: appendAfter(moveFirst) };
const further = { name: 'append', text: appendAfter(moveOn) };

/** Writes events and the command that they follow from. No row written: the journal ends elsewhere by now. */
export function appendStatement(
  { meeting, after, at, by, command }: Append,
  { rows, head }: Chained,
): QueryConfig {
  const column = <K extends keyof NewRow>(key: K): NewRow[K][] => rows.map((row) => row[key]);
  return {
    ...(after.seq === 0 ? first : further),
    values: [
      ...[meeting, head.seq, head.hash, at, after.seq, after.hash],
      ...[command.id, command.digest, JSON.stringify({ ok: true, seq: head.seq }), JSON.stringify(by)],
      ...[column('seq'), column('type'), column('data'), column('subject')],
      ...[column('sealed'), column('salt'), column('seal'), column('hash')],
    ],
  };
}

/** Remembers a command from which nothing follows, where the journal still ends where that was decided. */
export function nothingStatement({ meeting, after, command }: Append): QueryConfig {
  return {
    name: 'append-nothing',
    text: `insert into command (meeting, id, digest, outcome)
      select $1, $2, $3, $4::json where $5 = coalesce((select seq from meeting where id = $1), 0)`,
    values: [meeting, command.id, command.digest, JSON.stringify({ ok: true, seq: after.seq }), after.seq],
  };
}

/** Erases what is sealed under these subjects before `seq`; the seals stay and hold the chain together. */
export function eraseStatement(meeting: string, seq: number, subjects: readonly string[]): QueryConfig {
  return {
    name: 'erase',
    text: `update event set sealed = null, salt = null
      where meeting = $1 and seq < $2 and subject = any ($3::text[]) and salt is not null`,
    values: [meeting, seq, subjects],
  };
}
