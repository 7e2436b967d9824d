import { pgTable, pg, text } from '../../drizzle.ts';

/** Where a seat stands in the hall, in words. */
export const places = pgTable(
  'place',
  {
    meeting: text().notNull(),
    seat: text().notNull(),
    place: text().notNull(),
  },
  (table) => [pg.primaryKey({ name: 'place_pkey', columns: [table.meeting, table.seat] })],
);
