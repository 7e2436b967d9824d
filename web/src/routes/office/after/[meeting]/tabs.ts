import { afterWords as words } from '#lib/words/after.ts';

/** A part of the work after the day, as the tabs name it. */
interface Tab {
  /** Its folder, beside this file. */
  readonly folder: string;
  readonly name: () => string;
}

/** The parts that are built, in the order in which the office meets them: each is one entry. */
export const tabs = [
  { folder: 'minutes', name: () => words.minutes },
  { folder: 'review', name: () => words.review },
  { folder: 'conclusion', name: () => words.conclusion },
  { folder: 'matters', name: () => words.matters },
  { folder: 'results', name: () => words.results },
  { folder: 'dossier', name: () => words.dossier },
] as const satisfies readonly Tab[];
