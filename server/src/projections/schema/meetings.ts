import { boolean, date, pgTable, text } from '../../drizzle.ts';

/** What the list of meetings shows, followed from their journals. */
export const meetings = pgTable('meeting', {
  id: text().primaryKey(),
  title: text().notNull(),
  host: text().notNull(),
  place: text().notNull(),
  heldOn: date('held_on', { mode: 'string' }),
  period: text().notNull(),
  programme: text(),
  state: text().notNull(),
  rehearsal: boolean().notNull(),
});
