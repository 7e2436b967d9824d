import { sql, pgTable, text, timestamp, uniqueIndex } from '../../drizzle.ts';

/** Codes that pair a device to a seat, once. */
export const pairingCodes = pgTable(
  'pairing_code',
  {
    /** Hex SHA-256 of the code without its dash. */
    id: text().primaryKey(),
    meeting: text().notNull(),
    seat: text().notNull(),
    expires: timestamp({ withTimezone: true }).notNull(),
    used: timestamp({ withTimezone: true }),
  },
  (table) => [
    // One open code per seat: a new one takes the place of the old one.
    uniqueIndex('pairing_code_open')
      .on(table.meeting, table.seat)
      .where(sql`${table.used} is null`),
  ],
);
