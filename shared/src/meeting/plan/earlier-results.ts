import type { EarlierPromise } from './earlier-promises.ts';

/** How far an earlier promise is; whether it was answered says nothing of that (TD14). */
export const earlierResults = ['done', 'partly', 'underWay', 'unknown'] as const;
export type EarlierResult = (typeof earlierResults)[number];

export function earlierResult({
  outcome,
  partly,
}: Pick<EarlierPromise, 'outcome' | 'partly'>): EarlierResult {
  if (partly) return 'partly';
  return outcome === '2c' ? 'done' : outcome === '3a' ? 'underWay' : 'unknown';
}

/** What became of earlier promises, in two counts of the same promises that are never joined (TD14). */
export interface EarlierFigures {
  readonly total: number;
  readonly replied: number;
  readonly unreplied: number;
  readonly results: Readonly<Record<EarlierResult, number>>;
}
