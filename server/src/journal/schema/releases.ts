import { integer, pgTable, text, timestamp } from '../../drizzle.ts';

/** The release that wrote last; one row. */
export const releases = pgTable('release', {
  id: integer().primaryKey(),
  /** As a person reads it: the version, and which sources. */
  name: text().notNull(),
  started: timestamp({ withTimezone: true }).notNull(),
});
