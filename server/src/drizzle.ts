import { createRequire } from 'node:module';
import type * as orm from 'drizzle-orm';
import type * as driver from 'drizzle-orm/node-postgres';
import type * as migrator from 'drizzle-orm/node-postgres/migrator';
import type * as columns from 'drizzle-orm/pg-core';

/*
 * All that the server takes from drizzle, from its CommonJS build. Of its other build Node 24 reads the description of the
 * package, 180 kB, anew for each of several hundred modules: half of the time that a start of the server takes.
 */
const load = createRequire(import.meta.url);

export const { DrizzleQueryError, and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, not, or, sql } =
  load('drizzle-orm') as typeof orm;
export const { drizzle } = load('drizzle-orm/node-postgres') as typeof driver;
export const { migrate } = load('drizzle-orm/node-postgres/migrator') as typeof migrator;
/** Called as a part of its module, `primaryKey` is the one of its two forms that is not deprecated. */
export const pg = load('drizzle-orm/pg-core') as typeof columns;
export const {
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
} = pg;
export const { uniqueIndex } = pg;
