import type { DayRow } from '@doi-thoai/shared/queries/day-rows';

/** What the office does one after the other at one place: letters at the review, all else in the list of matters. */
export type Work = 'letters' | 'toGive' | 'toTell' | 'toVerify' | 'toDecide';

/** A row of the day's list, or how many more of a kind a conference has. */
export type Folded =
  | { readonly row: DayRow; readonly more?: undefined }
  | { readonly row?: undefined; readonly more: Work; readonly meeting: string; readonly count: number };

const works: Readonly<Partial<Record<DayRow['act'], Work>>> = {
  give: 'toGive',
  tell: 'toTell',
  verify: 'toVerify',
  look: 'toDecide',
  decide: 'toDecide',
};

/** So many of a kind stand by themselves; with one more they would only take the place of the line that counts it. */
const alone = 3;

/** The rows of a group in their order, a conference's many of one kind as the first of them and how many more there are. */
export function folded(rows: readonly DayRow[]): readonly Folded[] {
  const kinds = new Map<string, number>();
  const kindOf = ({ meeting, act, letter }: DayRow) => {
    const work = letter ? 'letters' : works[act];
    return work && { work, meeting, key: `${work} ${meeting}` };
  };
  for (const row of rows) {
    const key = kindOf(row)?.key ?? '';
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
  }
  const met = new Map<string, number>();
  return rows.flatMap((row): Folded[] => {
    const kind = kindOf(row);
    const all = kinds.get(kind?.key ?? '') ?? 0;
    if (!kind || all <= alone + 1) return [{ row }];
    const at = met.get(kind.key) ?? 0;
    met.set(kind.key, at + 1);
    if (at < alone) return [{ row }];
    return at === alone ? [{ more: kind.work, meeting: kind.meeting, count: all - alone }] : [];
  });
}
