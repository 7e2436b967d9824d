import type { ResultCode } from '../followup/vocabulary.ts';
import type { EarlierPromise } from './earlier-promises.ts';

/** How far an earlier promise is; whether it was answered says nothing of that (TD14). */
export const earlierResults = ['done', 'partly', 'underWay', 'upper', 'explained', 'unknown'] as const;
export type EarlierResult = (typeof earlierResults)[number];

/** The official list as the hall reads it; whatever is not of it has no result yet. */
const resultOf: Readonly<Partial<Record<ResultCode, EarlierResult>>> = {
  ...{ 1: 'explained', '2a': 'done', '2b': 'done', '2c': 'done' },
  ...{ '3a': 'underWay', '3b': 'underWay', 5: 'upper' },
};

export function earlierResult({
  outcome,
  partly,
}: Pick<EarlierPromise, 'outcome' | 'partly'>): EarlierResult {
  if (partly) return 'partly';
  return (outcome !== null && resultOf[outcome]) || 'unknown';
}

/** Whether nothing more is to be done of it. */
export function isOver(promise: Pick<EarlierPromise, 'outcome' | 'partly'>): boolean {
  return ['done', 'explained'].includes(earlierResult(promise));
}

/** What became of earlier promises, in two counts of the same promises that are never joined (TD14). */
export interface EarlierFigures {
  readonly total: number;
  readonly replied: number;
  readonly unreplied: number;
  readonly results: Readonly<Record<EarlierResult, number>>;
}
