import { capturers } from '@doi-thoai/shared/meeting/session/capturers';
import { promisesOn } from '@doi-thoai/shared/queries/promises';
import { mayActAs } from '#lib/live/may-act.ts';
import { moderator } from '#lib/words/moderator.ts';
import type { Console, Data, Petition } from '../model.ts';

/**
 * What the button says that opens what was promised about a petition: to write it down or, for whoever may not, to
 * read it. Undefined where there would be nothing to do either.
 */
export function promisesLabel(meeting: Console, data: Data, { id }: Petition): string | undefined {
  if (mayActAs(meeting, capturers)) return moderator.promise;
  return promisesOn(id, data.commitments).length > 0 ? moderator.promiseRead : undefined;
}
