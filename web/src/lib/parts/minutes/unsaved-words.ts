import { minutesOf, partsOf } from '@doi-thoai/shared/queries/minutes';
import { timeline } from '@doi-thoai/shared/queries/timeline';
import { draftOfEntry, draftOfPart } from './draft-keys.ts';
import type { Minuted, Minuting } from './model.ts';

/** At how many places words were typed that are not in the record: final minutes would go without them. */
export function unsavedWords({ drafts }: Pick<Minuting, 'drafts'>, data: Minuted): number {
  const parts = partsOf(minutesOf(data)).map(({ part, of }) => draftOfPart(part, of));
  const entries = timeline(data).map(draftOfEntry);
  return [...parts, ...entries].filter((key) => drafts.isKept(key)).length;
}
