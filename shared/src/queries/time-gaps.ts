import { rowsIn } from '../engine/keyed.ts';
import { elapsed, minutes, type Instant } from '../calendar/instant.ts';
import type { MinutesData } from './minutes-data.ts';

/** A stretch of an open session of which the record says nothing. */
export interface TimeGap {
  readonly from: Instant;
  readonly to: Instant;
}

/** A speech, an answer or a step may last as long without a word of the record. */
const quiet = minutes(20);

type Data = Pick<
  MinutesData,
  | 'turns'
  | 'answeringTurns'
  | 'moments'
  | 'petitions'
  | 'assignments'
  | 'answers'
  | 'comments'
  | 'commitments'
>;

/** Where nothing happened for long between the opening and the close; while it was paused nothing is missed. */
export function timeGaps(data: Data): TimeGap[] {
  const moments = rowsIn(data.moments).sort((a, b) => a.at - b.at);
  const opened = moments.find(({ kind }) => kind === 'opened')?.at;
  const closed = moments.findLast(({ kind }) => kind === 'closed')?.at;
  if (opened === undefined || closed === undefined) return [];
  const pauses = pausesOf(moments);
  const times = [...happenedAt(data), opened, closed]
    .filter((at) => at >= opened && at <= closed)
    .sort((a, b) => a - b);
  return times.slice(1).flatMap((to, at) => {
    const from = times[at] ?? to;
    if (elapsed(from, to) < quiet || pauses.some((pause) => pause.from <= from && to <= pause.to)) return [];
    return spoken(data, from, to) ? [] : [{ from, to }];
  });
}

function pausesOf(moments: readonly { readonly kind: string; readonly at: Instant }[]): readonly TimeGap[] {
  return moments.flatMap(({ kind, at }) => {
    const resumed = moments.find((one) => one.kind === 'resumed' && one.at >= at);
    return kind === 'paused' ? [{ from: at, to: resumed?.at ?? at }] : [];
  });
}

function* happenedAt(data: Data): Generator<Instant> {
  const told: (Instant | null)[] = [];
  for (const { startedAt, endedAt } of [...rowsIn(data.turns), ...rowsIn(data.answeringTurns)])
    told.push(startedAt, endedAt);
  for (const { at } of [...rowsIn(data.moments), ...rowsIn(data.comments)]) told.push(at);
  for (const { raisedAt, disposition, chairAnswer } of rowsIn(data.petitions))
    told.push(raisedAt, disposition?.at ?? null, chairAnswer?.at ?? null);
  for (const { offeredAt, respondedAt } of rowsIn(data.assignments)) told.push(offeredAt, respondedAt);
  for (const { deliveredAt } of rowsIn(data.answers)) told.push(deliveredAt);
  for (const { openedAt } of rowsIn(data.commitments)) told.push(openedAt);
  for (const at of told) if (at !== null) yield at;
}

/** Whether somebody had the floor all the while. */
function spoken(data: Data, from: Instant, to: Instant): boolean {
  return [...rowsIn(data.turns), ...rowsIn(data.answeringTurns)].some(
    ({ startedAt, endedAt }) => startedAt !== null && startedAt <= from && endedAt !== null && endedAt >= to,
  );
}
