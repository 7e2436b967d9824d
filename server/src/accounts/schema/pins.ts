import { integer, pgTable, pg, text, timestamp } from '../../drizzle.ts';

/** The PIN with which the person of a seat confirms; who that is stands in the meeting. */
export const pins = pgTable(
  'pin',
  {
    meeting: text().notNull(),
    seat: text().notNull(),
    hash: text().notNull(),
    /** Wrong ones in a row. */
    failures: integer().notNull().default(0),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
  },
  (table) => [pg.primaryKey({ name: 'pin_pkey', columns: [table.meeting, table.seat] })],
);
