import { exactJson } from '../../journal/schema/columns.ts';
import { integer, pgTable, text } from '../../drizzle.ts';

/** What is followed up of each meeting, replaced as a whole whenever something of it changed. */
export const keptMatters = pgTable('kept_matters', {
  meeting: text().primaryKey(),
  /** The event up to which it was made. */
  seq: integer().notNull(),
  /** `KeptMatters`. */
  kept: exactJson().notNull(),
});
