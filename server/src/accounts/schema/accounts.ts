import type { Role } from '@doi-thoai/shared/meeting/roles';
import { boolean, integer, pgTable, text, timestamp } from '../../drizzle.ts';

/** People who sign in with a name and a password. */
export const accounts = pgTable('account', {
  /** The name as it is compared: NFC, lower case. */
  id: text().primaryKey(),
  name: text().notNull(),
  passwordHash: text('password_hash').notNull(),
  roles: text().array().$type<Role[]>().notNull(),
  active: boolean().notNull().default(true),
  created: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** What the name looks like; null until a server of this release has seen the row. */
  likeness: text().unique(),
  /** Whether somebody else knows the password too: it is good for nothing but choosing another. */
  temporary: boolean().notNull().default(false),
  /** How often it was changed: names each change. */
  version: integer().notNull().default(0),
  used: timestamp({ withTimezone: true }),
  /** In Base32, what an authenticator app makes its codes from; null where signing in has one step alone. */
  secondSecret: text('second_secret'),
  /** The last half minute whose code was taken: no code is good twice. */
  secondTaken: integer('second_taken'),
});
