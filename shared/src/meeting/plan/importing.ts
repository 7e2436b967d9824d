import { Table } from '../../engine/table.ts';
import {
  earlierPromiseActions,
  earlierPromiseEvolvers,
  type EarlierPromise,
  type EarlierPromiseEvent,
} from './earlier-promises.ts';
import { importActions, importEvolvers, type Import, type ImportEvent } from './imports.ts';

/** What a conference keeps of files that were read into it. */
export interface Imported {
  readonly imports: Table<Import>;
  /** What earlier conferences promised, as files of the office say it (TD10). */
  readonly earlierPromises: Table<EarlierPromise>;
}

export type ImportingEvent = ImportEvent | EarlierPromiseEvent;

export const importingActions = { ...importActions, ...earlierPromiseActions };

export const importingEvolvers = { ...importEvolvers, ...earlierPromiseEvolvers };

export function nothingImported(): Imported {
  return { imports: Table.of<Import>(), earlierPromises: Table.of<EarlierPromise>() };
}
