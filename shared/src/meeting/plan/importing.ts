import { Table } from '../../engine/table.ts';
import {
  earlierPromiseActions,
  earlierPromiseEvolvers,
  type EarlierPromise,
  type EarlierPromiseEvent,
} from './earlier-promises.ts';
import {
  broughtInActions,
  broughtInEvolvers,
  type BroughtInEvent,
  type EarlierSource,
} from './brought-in.ts';
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
import { leftOutActions, leftOutEvolvers, type LeftOut, type LeftOutEvent } from './left-out.ts';
import { importActions, importEvolvers, type Import, type ImportEvent } from './imports.ts';

/** What a conference keeps of files that were read into it, and where its hall is in that. */
export interface Imported {
  readonly imports: Table<Import>;
  /** What earlier conferences promised, as files of the office say it (TD10). */
  readonly earlierPromises: Table<EarlierPromise>;
  /** What of it somebody left out of what the hall is told. */
  readonly leftOutPromises: Table<LeftOut>;
  /** Earlier conferences that some of it follows. */
  readonly earlierSources: Table<EarlierSource>;
  readonly earlierShowing: EarlierShowing;
}

export type ImportingEvent =
  | ImportEvent
  | EarlierPromiseEvent
  | BroughtInEvent
  | LeftOutEvent
  | EarlierReleaseEvent
  | EarlierShowingEvent;

export const importingActions = {
  ...importActions,
  ...earlierPromiseActions,
  ...broughtInActions,
  ...leftOutActions,
  ...earlierReleaseActions,
  ...earlierShowingActions,
};

export const importingEvolvers = {
  ...importEvolvers,
  ...earlierPromiseEvolvers,
  ...broughtInEvolvers,
  ...leftOutEvolvers,
  ...earlierReleaseEvolvers,
  ...earlierShowingEvolvers,
};

export function nothingImported(): Imported {
  return {
    imports: Table.of<Import>(),
    earlierPromises: Table.of<EarlierPromise>(),
    leftOutPromises: Table.of<LeftOut>(),
    earlierSources: Table.of<EarlierSource>(),
    earlierShowing: nothingShown,
  };
}
