import { Table } from '../../engine/table.ts';
import {
  earlierPromiseActions,
  earlierPromiseEvolvers,
  type EarlierPromise,
  type EarlierPromiseEvent,
} from './earlier-promises.ts';
import {
  earlierReleaseActions,
  earlierReleaseEvolvers,
  type EarlierReleaseEvent,
} from './earlier-release.ts';
import {
  earlierShowingActions,
  earlierShowingEvolvers,
  nothingShown,
  type EarlierShowing,
  type EarlierShowingEvent,
} from '../session/earlier-showing.ts';
import { importActions, importEvolvers, type Import, type ImportEvent } from './imports.ts';

/** What a conference keeps of files that were read into it, and where its hall is in that. */
export interface Imported {
  readonly imports: Table<Import>;
  /** What earlier conferences promised, as files of the office say it (TD10). */
  readonly earlierPromises: Table<EarlierPromise>;
  readonly earlierShowing: EarlierShowing;
}

export type ImportingEvent = ImportEvent | EarlierPromiseEvent | EarlierReleaseEvent | EarlierShowingEvent;

export const importingActions = {
  ...importActions,
  ...earlierPromiseActions,
  ...earlierReleaseActions,
  ...earlierShowingActions,
};

export const importingEvolvers = {
  ...importEvolvers,
  ...earlierPromiseEvolvers,
  ...earlierReleaseEvolvers,
  ...earlierShowingEvolvers,
};

export function nothingImported(): Imported {
  return {
    imports: Table.of<Import>(),
    earlierPromises: Table.of<EarlierPromise>(),
    earlierShowing: nothingShown,
  };
}
