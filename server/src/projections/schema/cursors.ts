import { integer, pgTable, pg, text } from '../../drizzle.ts';

/** How far each projection and each process has followed each journal. */
export const cursors = pgTable(
  'cursor',
  {
    /** Of the projection or the process. */
    name: text().notNull(),
    stream: text().notNull(),
    seq: integer().notNull(),
  },
  (table) => [pg.primaryKey({ name: 'cursor_pkey', columns: [table.name, table.stream] })],
);
