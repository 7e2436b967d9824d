import { pgTable, text } from '../../drizzle.ts';

/** What all servers of one record share besides it, by name. */
export const settings = pgTable('setting', {
  name: text().primaryKey(),
  value: text().notNull(),
});
