import { bigint, boolean, date, integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Where each journal ends, and what the list of meetings shows. */
export const meetings = pgTable('meeting', {
  id: text().primaryKey(),
  seq: integer().notNull(),
  hash: text().notNull(),
  /** Of the last event, in milliseconds since the epoch. */
  at: bigint({ mode: 'number' }).notNull(),
  title: text().notNull().default(''),
  host: text().notNull().default(''),
  place: text().notNull().default(''),
  heldOn: date('held_on', { mode: 'string' }),
  period: text().notNull().default(''),
  programme: text(),
  state: text().notNull().default('convened'),
  rehearsal: boolean().notNull().default(false),
});
