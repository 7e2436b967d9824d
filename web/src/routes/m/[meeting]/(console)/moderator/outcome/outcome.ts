import { once } from '../once.ts';

/** What becomes of a petition is decided after it was read: that part of the page comes after the first view. */
export const loadOutcome = once(() => import('./petition-outcome.svelte'));
