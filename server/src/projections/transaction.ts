import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

/** The tables, within or without a transaction. */
export type Tables = Pick<NodePgDatabase, 'select' | 'insert' | 'update' | 'delete'>;
