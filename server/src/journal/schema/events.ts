import { exactJson } from './columns.ts';
import { bigint, integer, pgTable, pg, smallint, text } from '../../drizzle.ts';

/** The record itself: rows are added and never changed, except that sealed content can be erased (BX1). */
export const events = pgTable(
  'event',
  {
    stream: text().notNull(),
    /** 1, 2, 3… without a gap within a stream. */
    seq: integer().notNull(),
    /** How the row is sealed and hashed (`envelope.ts`); a row is never rehashed. */
    format: smallint().notNull(),
    type: text().notNull(),
    /** Milliseconds since the epoch. */
    at: bigint({ mode: 'number' }).notNull(),
    by: exactJson().notNull(),
    /** The account of who acted; null for a device in a seat, for citizens and in format 1. */
    person: text(),
    /** The session of the device that acted; no secret of it. */
    device: text(),
    /** The command that it follows from. */
    command: text().notNull(),
    /** All of the event but its type, its sealed part and the secret of a receipt. */
    data: exactJson().notNull(),
    /** Whose content is sealed here; null for an event without a sealed part. */
    subject: text(),
    /** In format 1 the content, in format 2 its ciphertext in Base64; null once erased. */
    sealed: exactJson(),
    /** Hex: in format 1 the salt of the seal, in format 2 the key of ciphertext and seal; erased with the content. */
    key: text(),
    /** Hex digest of the sealed content; stays when that is erased, and holds the chain together. */
    seal: text(),
    /** Hex SHA-256 of the secret of a receipt; in format 1 the secret itself stands in `data`. */
    receipt: text(),
    /** The secret of a receipt, which no hash covers. */
    secret: text(),
    /** Hex SHA-256 of the hash before and of what the format covers. */
    hash: text().notNull(),
  },
  (table) => [pg.primaryKey({ name: 'event_pkey', columns: [table.stream, table.seq] })],
);

export type EventRow = typeof events.$inferSelect;
