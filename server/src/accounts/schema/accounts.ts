import { boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Role } from '@doi-thoai/shared/meeting/roles';

/** People who sign in with a name and a password. */
export const accounts = pgTable('account', {
  /** The name as it is compared: NFC, lower case. */
  id: text().primaryKey(),
  name: text().notNull(),
  passwordHash: text('password_hash').notNull(),
  roles: text().array().$type<Role[]>().notNull(),
  active: boolean().notNull().default(true),
  created: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
