import { setImmediate } from 'node:timers/promises';
import type { Pool } from 'pg';
import { recordedOf, type ReplayRow } from './event-rows.ts';
import type { RecordedEvent } from './journal.ts';
import { withNotSaved } from './pg-errors.ts';

/** Events read at once: each is decrypted, and others are to get their turn within milliseconds. */
export const batchSize = 200;

/** The rows of a batch, column by column: what is at the same place of each list is one row. */
type Columns = { readonly [Name in keyof ReplayRow]: readonly ReplayRow[Name][] };

/**
 * One row for a batch, a JSON list for each column: a stream opens once its whole journal has come through here, and
 * field by field the driver takes more of the server's time than the replay does. What is JSON in the record goes into
 * the lists as it stands. A batch is a range of numbers, which have no gap: with a limit in its place PostgreSQL sorts
 * all that is left of the journal for each batch, as long as it has not looked at the table for its statistics.
 */
const statement = {
  name: 'events-after',
  text: `select json_agg(seq) as seq, json_agg(format) as format, json_agg(type) as type, json_agg(at) as at,
      json_agg(by) as by, json_agg(data) as data, json_agg(subject) as subject, json_agg(sealed) as sealed,
      json_agg(key) as key, json_agg(secret) as secret, json_agg(hash) as hash
    from (
      select seq, format, type, at, by, data, subject, sealed, key, secret, hash from event
      where stream = $1 and seq > $2 and seq <= $2 + ${batchSize} order by seq
    ) as batch
    having count(*) > 0`,
};

/**
 * The events after `after`, in order. While one batch is looked at the next one is on its way, and no more than that
 * one. Throws `NotSaved` when the journal cannot be read.
 */
export async function* eventsAfter(
  pool: Pool,
  stream: string,
  after: number,
): AsyncGenerator<readonly RecordedEvent[]> {
  let coming: Promise<RecordedEvent[]> | undefined = batchAfter(pool, stream, after);
  while (coming) {
    const batch: RecordedEvent[] = await coming;
    const last = batch.length < batchSize ? undefined : batch.at(-1);
    coming = last && batchAfter(pool, stream, last.seq);
    // Nobody waits for it any more when the reader stops before.
    coming?.catch(() => undefined);
    // The driver sends what it is asked in a turn of its own.
    if (coming) await setImmediate();
    if (batch.length > 0) yield batch;
  }
}

async function batchAfter(pool: Pool, stream: string, after: number): Promise<RecordedEvent[]> {
  const { rows } = await withNotSaved(() => pool.query<Columns>({ ...statement, values: [stream, after] }));
  return rows.flatMap(eventsIn);
}

function eventsIn(columns: Columns): RecordedEvent[] {
  return columns.seq.map((_, place) => recordedOf(rowAt(columns, place)));
}

/** The lists are equally long. */
function rowAt(columns: Columns, place: number): ReplayRow {
  const { seq, format, type, at, by, data, subject, sealed, key, secret, hash } = columns;
  return {
    seq: seq[place],
    format: format[place],
    type: type[place],
    at: at[place],
    by: by[place],
    data: data[place],
    subject: subject[place],
    sealed: sealed[place],
    key: key[place],
    secret: secret[place],
    hash: hash[place],
  } as ReplayRow;
}
