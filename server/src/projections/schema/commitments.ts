import { bigint, boolean, date, index, pgTable, pg, text } from '../../drizzle.ts';

/** Commitments of all meetings, followed from their journals. */
export const commitments = pgTable(
  'commitment',
  {
    meeting: text().notNull(),
    id: text().notNull(),
    petition: text().notNull(),
    department: text().notNull(),
    officer: text().notNull(),
    wording: text().notNull(),
    /** Never overwritten once the commitment is open (BX9). */
    firstDue: date('first_due', { mode: 'string' }).notNull(),
    due: date({ mode: 'string' }).notNull(),
    /** How far `due` can be relied on: a calendar may lack its year, or only expect a day. */
    certainty: text().notNull(),
    state: text().notNull(),
    promised: boolean().notNull(),
    /** Milliseconds since the epoch. */
    openedAt: bigint('opened_at', { mode: 'number' }),
  },
  (table) => [
    pg.primaryKey({ name: 'commitment_pkey', columns: [table.meeting, table.id] }),
    index('commitment_of_petition').on(table.meeting, table.petition),
  ],
);
