import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { isOver, type EarlierFigures } from '../meeting/plan/earlier-results.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { fold, matching, searchWords } from '../text/fold.ts';
import { earlierFigures } from './earlier-promises.ts';
import type { KeptMatters } from './kept-matters.ts';
import type { TrackerChoices, TrackerFilter } from './tracker.ts';

/** How far a promise is that a table of the office brought: of no conference that was held here. */
export type KeptImport = Pick<EarlierPromise, 'wording' | 'body' | 'former' | 'owedBy' | 'firstDue' | 'due'> &
  Pick<EarlierPromise, 'dueAsWritten' | 'outcome' | 'outcomeAsWritten' | 'partly'> &
  Pick<EarlierPromise, 'replied' | 'replyNo' | 'repliedOn' | 'owedById'> & {
    /** As the conference that looks after it knows it. */
    readonly promise: string;
    /** The same in every conference that looks after it in turn. */
    readonly key: string;
    /** What its body reported last. */
    readonly reported: string;
    /** The conference that looked after it before; null where the table itself was brought here. */
    readonly before: string | null;
    /** The table, by the name of its file; empty where an earlier conference brought it along. */
    readonly table: string;
  };

/** What tables brought to a meeting, and what it took over of that from another one. */
export function keptImportsOf({ earlierPromises, imports }: Meeting): readonly KeptImport[] {
  return rowsIn(earlierPromises)
    .filter(({ origin }) => origin === undefined || origin.kept === 'here')
    .sort((one, other) =>
      one.import === other.import ? one.row - other.row : one.import < other.import ? -1 : 1,
    )
    .map((row) => {
      const { wording, body, former, owedBy, owedById, firstDue, due, dueAsWritten } = row;
      const { outcome, outcomeAsWritten, partly, replied, replyNo, repliedOn, origin, id } = row;
      const { reported = '' } = row;
      return {
        ...{ promise: id, key: origin?.key ?? id, before: origin?.meeting ?? null, reported },
        ...{ wording, body, former, owedBy, owedById, firstDue, due, dueAsWritten },
        ...{ outcome, outcomeAsWritten, partly, replied, replyNo, repliedOn },
        table: rowOf(imports, row.import)?.name ?? '',
      };
    });
}

/** One of them among all, with the conference that looks after it. */
export interface TrackedImport extends KeptImport {
  /** By which sheets and people call it; the same whichever conference looks after it (QN6). */
  readonly code: string;
  readonly meeting: KeptMatters['meeting'];
}

/** Of a key that is made by chance, so much tells the promises of an office apart. */
const codeLength = 7;

/** What tables brought to all meetings, each once: where a later conference took it over, as that one has it. */
export function trackedImports(all: readonly KeptMatters[]): readonly TrackedImport[] {
  const rows = all.flatMap(({ meeting, imported = [] }) => imported.map((row) => ({ ...row, meeting })));
  const passedOn = new Set(rows.flatMap(({ before, key }) => (before === null ? [] : [`${before} ${key}`])));
  const tables = new Map(rows.flatMap(({ key, table }) => (table === '' ? [] : [[key, table] as const])));
  return rows
    .filter(({ meeting, key }) => !passedOn.has(`${meeting.id} ${key}`))
    .map((row) => ({
      ...row,
      code: `CK-${row.key.slice(0, codeLength).toUpperCase()}`,
      table: row.table || (tables.get(row.key) ?? ''),
    }));
}

/** Of them those that were looked for; what none of them has, such as a field, finds none. */
export function foundImports(
  imports: readonly TrackedImport[],
  { q = '', field, unit, body, meeting, result, state }: TrackerFilter,
  today: CivilDate,
): readonly TrackedImport[] {
  const isSought = matching(q);
  const isIn = (one: TrackedImport) =>
    (state === 'late' && isLate(one, today)) ||
    (state === 'open' && !isOver(one)) ||
    (state === 'partly' && one.partly) ||
    (state === 'closed' && isOver(one));
  if (field !== undefined || unit !== undefined) return [];
  return imports.filter(
    (one) =>
      (meeting === undefined || one.meeting.id === meeting) &&
      (body === undefined || bodiesOf(one).includes(body)) &&
      (result === undefined || one.outcome === result) &&
      (state === undefined || isIn(one)) &&
      (q === '' || isSought(searchWords([one.code, one.wording, one.body, one.owedBy, one.table].join(' ')))),
  );
}

/** What can be chosen to look for among them, in the words of the tracker's own choices. */
export function importChoices(
  imports: readonly TrackedImport[],
): Pick<TrackerChoices, 'bodies' | 'meetings'> {
  return {
    bodies: imports.flatMap(({ owedById, owedBy, body }) => {
      const name = owedBy || body;
      return name === '' ? [] : [{ key: owedById ?? `name ${fold(name)}`, name }];
    }),
    meetings: imports.map(({ meeting }) => meeting),
  };
}

/** Who owes it today, by the keys that bodies have across meetings. */
function bodiesOf({ owedById, owedBy, body }: KeptImport): readonly (string | null)[] {
  return [owedById, `name ${fold(owedBy || body)}`];
}

/** Nothing said that it is done, and its day is past. */
function isLate(one: Pick<KeptImport, 'due' | 'outcome' | 'partly'>, today: CivilDate): boolean {
  return one.due !== null && one.due < today && !isOver(one);
}

/** Counted by themselves, reply and result apart: no figure of conferences that were held has any of them in it (TD14). */
export interface ImportFigures extends EarlierFigures {
  readonly late: number;
}

export function importFigures(imports: readonly TrackedImport[], today: CivilDate): ImportFigures {
  const keyed = Object.fromEntries(imports.map((one, at) => [String(at), one]));
  return { ...earlierFigures(keyed), late: imports.filter((one) => isLate(one, today)).length };
}
