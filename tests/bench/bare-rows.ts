import { randomUUID } from 'node:crypto';
import type { openDatabase } from '@doi-thoai/server/journal/database';
import type { RowRead } from './bare-replay.ts';

type Pool = ReturnType<typeof openDatabase>;

const columns =
  'stream, seq, format, type, at, by, person, device, command, data, subject, sealed, key, seal, receipt, secret, hash';

/**
 * One command's rows as they are, and no question asked: a prepared statement with the same driver into the same
 * tables. It is one statement, and so one round trip and one commit; less is not to be had.
 */
const insert = {
  name: 'bare',
  text: `
    with remembered as (insert into command (stream, id, digest, outcome) values ($1, $2, $3, $4)),
    moved as (update stream set seq = $5, hash = $6, at = $7 where id = $1)
    insert into event (${columns})
    select $1, row.seq, $9, row.type, $7, $8::json, $10, $11, $2, row.data, row.subject, row.sealed, row.key, row.seal,
      row.receipt, row.secret, row.hash
    from unnest($12::int[], $13::text[], $14::json[], $15::text[], $16::json[], $17::text[], $18::text[], $19::text[],
      $20::text[], $21::text[])
      as row (seq, type, data, subject, sealed, key, seal, receipt, secret, hash)`,
};

interface EventRow {
  readonly type: string;
  readonly by: unknown;
  readonly data: unknown;
  readonly subject: string | null;
  readonly sealed: unknown;
  readonly format: number;
  readonly person: string | null;
  readonly device: string | null;
  readonly key: string | null;
  readonly seal: string | null;
  readonly receipt: string | null;
  readonly secret: string | null;
  readonly hash: string;
  readonly at: string;
  readonly digest: string;
}

/** Writes again and again the rows that a command of ours wrote, into a journal of its own. */
export class BareRows {
  readonly #pool: Pool;
  readonly #meeting = `bare-${randomUUID()}`;
  #rows: readonly EventRow[] = [];
  #seq = 0;
  #ready: Promise<void> | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Takes the last command of a meeting as the example of what is written from then on. */
  async like(meeting: string): Promise<void> {
    const { rows } = await this.#pool.query<EventRow>(
      `select event.*, command.digest from event join command on command.stream = event.stream and command.id = command
       where event.stream = $1 and command = (select command from event where stream = $1 order by seq desc limit 1)
       order by seq`,
      [meeting],
    );
    this.#rows = rows;
  }

  async add(): Promise<void> {
    this.#ready ??= this.#begin();
    await this.#ready;
    const [first] = this.#rows;
    if (!first) throw new Error('no example to write');
    const from = this.#seq;
    this.#seq += this.#rows.length;
    const seqs = this.#rows.map((_, at) => from + 1 + at);
    const column = (key: keyof EventRow) => this.#rows.map((row) => row[key]);
    const json = (key: keyof EventRow) =>
      this.#rows.map((row) => (row[key] === null ? null : JSON.stringify(row[key])));
    await this.#pool.query({
      ...insert,
      values: [
        ...[this.#meeting, randomUUID(), first.digest, JSON.stringify({ ok: true, seq: this.#seq })],
        ...[this.#seq, this.#rows.at(-1)?.hash, first.at, JSON.stringify(first.by)],
        ...[first.format, first.person, first.device],
        ...[seqs, column('type'), json('data'), column('subject')],
        ...[
          json('sealed'),
          column('key'),
          column('seal'),
          column('receipt'),
          column('secret'),
          column('hash'),
        ],
      ],
    });
  }

  /** Reads a whole journal as rows. */
  async read(meeting: string): Promise<readonly RowRead[]> {
    const { rows } = await this.#pool.query<RowRead>(
      `select ${columns} from event where stream = $1 order by seq`,
      [meeting],
    );
    return rows;
  }

  async #begin(): Promise<void> {
    await this.#pool.query('insert into stream (id, seq, hash, at) values ($1, 0, $2, 0)', [
      this.#meeting,
      '',
    ]);
  }
}
