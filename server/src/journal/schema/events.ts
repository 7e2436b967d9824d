import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { exactJson } from './columns.ts';

/** The record itself: rows are added and never changed, except that sealed content can be erased (BX1). */
export const events = pgTable(
  'event',
  {
    meeting: text().notNull(),
    /** 1, 2, 3… without a gap within a meeting. */
    seq: integer().notNull(),
    type: text().notNull(),
    /** Milliseconds since the epoch. */
    at: bigint({ mode: 'number' }).notNull(),
    by: exactJson().notNull(),
    /** The command that it follows from. */
    command: text().notNull(),
    /** All of the event but its type and its sealed part. */
    data: exactJson().notNull(),
    /** Whose content is sealed here; null for an event without a sealed part. */
    subject: text(),
    /** Null once erased. */
    sealed: exactJson(),
    /** Hex; erased together with the content, so that the seal cannot be guessed at. */
    salt: text(),
    /** Hex SHA-256 of salt and sealed content; stays when they are erased, and holds the chain together. */
    seal: text(),
    /** Hex SHA-256 of the hash before and of this row without `sealed` and `salt`. */
    hash: text().notNull(),
  },
  (table) => [primaryKey({ name: 'event_pkey', columns: [table.meeting, table.seq] })],
);

export type EventRow = typeof events.$inferSelect;
