import { bigint, integer, pgTable, text } from '../../drizzle.ts';

/** Where each journal ends. */
export const streams = pgTable('stream', {
  id: text().primaryKey(),
  seq: integer().notNull(),
  hash: text().notNull(),
  /** Of the last event, in milliseconds since the epoch. */
  at: bigint({ mode: 'number' }).notNull(),
});
