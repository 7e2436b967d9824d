import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { earlierResult, type EarlierFigures } from '../meeting/plan/earlier-results.ts';
import { isOnEarlier } from '../meeting/session/on-earlier.ts';
import type { AgendaItem } from '../meeting/session/agenda.ts';
import type { EntityOf } from '../views/audiences.ts';
import { currentStep } from './agenda.ts';

type Counted = Pick<EarlierPromise, 'outcome' | 'partly' | 'replied'>;

/** Counted twice, by reply and by result. */
export function earlierFigures(promises: Keyed<Counted>): EarlierFigures {
  const rows = rowsIn(promises);
  const results = { done: 0, partly: 0, underWay: 0, upper: 0, explained: 0, unknown: 0 };
  for (const row of rows) results[earlierResult(row)] += 1;
  const replied = rows.filter((row) => row.replied).length;
  return { total: rows.length, replied, unreplied: rows.length - replied, results };
}

/** What the hall and the consoles see of one. */
export type ShownEarlier = EntityOf<'screen', 'earlierPromises'>;

/** As their lists have them, one list after the other. */
export function earlierByList<Row extends Pick<EarlierPromise, 'import' | 'row'>>(
  promises: Keyed<Row>,
): Row[] {
  return rowsIn(promises).sort((a, b) =>
    a.import === b.import ? a.row - b.row : a.import < b.import ? -1 : 1,
  );
}

/** The same, as the hall and the consoles have them. */
export function earlierInOrder<Row extends Pick<ShownEarlier, 'list' | 'row'>>(promises: Keyed<Row>): Row[] {
  return rowsIn(promises).sort((a, b) => (a.list === b.list ? a.row - b.row : a.list < b.list ? -1 : 1));
}

interface Hall {
  readonly agenda: Keyed<Pick<AgendaItem, 'state' | 'on'>>;
  readonly earlierPromises: Keyed<ShownEarlier>;
  readonly earlierShowing: Readonly<Record<string, { readonly promise: string | null }>>;
}

/** Whether the hall hears of earlier promises now, and there are any. */
export function isOnEarlierNow({ agenda, earlierPromises }: Omit<Hall, 'earlierShowing'>): boolean {
  const step = currentStep({ agenda });
  return step !== undefined && isOnEarlier(step) && rowsIn(earlierPromises).length > 0;
}

/** One of them among all, by its number. */
export interface EarlierPage {
  readonly no: number;
  readonly promise: ShownEarlier & { readonly said: NonNullable<ShownEarlier['said']> };
}

/** Those that can be shown one by one, each with its number among all. */
export function earlierPages(promises: Keyed<ShownEarlier>): EarlierPage[] {
  return earlierInOrder(promises).flatMap((promise, at) =>
    promise.said === null ? [] : [{ no: at + 1, promise: { ...promise, said: promise.said } }],
  );
}

/** The one before the hall; undefined while the counts of all stand there. */
export function earlierShown({
  earlierPromises,
  earlierShowing,
}: Omit<Hall, 'agenda'>): EarlierPage | undefined {
  const shown = earlierShowing[only]?.promise ?? null;
  return earlierPages(earlierPromises).find(({ promise }) => promise.id === shown);
}
