import { exactJson } from './columns.ts';
import { pgTable, pg, text } from '../../drizzle.ts';

/** What became of each command, so that the same id gets the same outcome however often it is sent. */
export const commands = pgTable(
  'command',
  {
    stream: text().notNull(),
    id: text().notNull(),
    /** Of the command's type and input: tells a retry from an id that was used for something else. */
    digest: text().notNull(),
    outcome: exactJson().notNull(),
  },
  (table) => [pg.primaryKey({ name: 'command_pkey', columns: [table.stream, table.id] })],
);
