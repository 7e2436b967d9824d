import type { Department } from '../meeting/plan/facts.ts';
import { nameOf } from '../words/people.ts';

/** Who leads a body, as the directory addresses them, with the office held; empty while nobody is named. */
export function leaderOf({
  leader,
  leaderTitle,
  leaderHonorific: honorific = '',
}: Pick<Department, 'leader' | 'leaderTitle' | 'leaderHonorific'>): string {
  const name = leader === '' ? '' : nameOf({ no: null, honorific, name: leader }, 'vi');
  return [name, leaderTitle].filter(Boolean).join(', ');
}
