import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { Table } from '../../engine/table.ts';
import { plainText } from '../../text/normalise.ts';
import { freeToken } from '../../text/token.ts';
import type { CheckId } from '../ids.ts';
import type { Stamp } from '../action.ts';

/** More things than that nobody goes through on one page. */
export const maxChecks = 80;

export const checkWords = {
  what: plainText({ min: 1, max: 200, lines: 'single' }),
  /** Who sees to it, as the plan calls bodies and people of the office. */
  owner: plainText({ min: 0, max: 200, lines: 'single' }),
};

export const plannedCheck = z.strictObject({ ...checkWords, done: z.boolean() });

/** A thing of the hall as a template, or a conference that is used again, brings it. */
export type PlannedCheck = z.output<typeof plannedCheck>;

/** A thing of the hall that somebody sees to (PL7). */
export interface Check {
  readonly id: CheckId;
  readonly what: string;
  readonly owner: string;
  readonly order: number;
  /** When it was ticked and from which account or seat; null while it is not done. */
  readonly done: { readonly at: Instant; readonly by: string } | null;
}

/** The list that a plan begins with. A thing's id follows from what it is first called, and stays when that is changed. */
export function checklistOf(planned: readonly PlannedCheck[], { at, by }: Stamp): Table<Check> {
  const taken = new Set<string>();
  return Table.of(
    planned.map(({ what, owner, done }, order) => {
      const id = freeToken(what, (token) => taken.has(token));
      taken.add(id);
      return { id, what, owner, order, done: done ? { at, by: by.seat } : null };
    }),
  );
}
