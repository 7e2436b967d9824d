import { accounts } from './accounts.ts';
import { sql, check, index, pgTable, text, timestamp } from '../../drizzle.ts';

/** Whom a cookie stands for: an account, or a seat of a meeting. */
export const sessions = pgTable(
  'session',
  {
    /** Hex SHA-256 of the token; the token itself is kept nowhere. */
    id: text().primaryKey(),
    account: text().references(() => accounts.id, { onDelete: 'cascade' }),
    meeting: text(),
    seat: text(),
    created: timestamp({ withTimezone: true }).notNull().defaultNow(),
    seen: timestamp({ withTimezone: true }).notNull().defaultNow(),
    expires: timestamp({ withTimezone: true }).notNull(),
    revoked: timestamp({ withTimezone: true }),
  },
  (table) => [
    check(
      'session_is_of_account_or_seat',
      sql`(${table.account} is null) <> (${table.meeting} is null) and (${table.meeting} is null) = (${table.seat} is null)`,
    ),
    index('session_of_seat').on(table.meeting, table.seat),
    index('session_of_account').on(table.account),
    index('session_revoked').on(table.revoked),
  ],
);
