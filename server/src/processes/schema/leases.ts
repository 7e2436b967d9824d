import { pgTable, text, timestamp } from '../../drizzle.ts';

/** Which server does what only one may do at a time, and until when it may. */
export const leases = pgTable('lease', {
  name: text().primaryKey(),
  holder: text().notNull(),
  until: timestamp({ withTimezone: true }).notNull(),
});
