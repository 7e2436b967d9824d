import type { AlikeIndex } from '@doi-thoai/shared/text/alike';
import { standsForItself } from '@doi-thoai/shared/queries/asked-together';
import { needsOf, type InboxItem } from '@doi-thoai/shared/queries/inbox';
import { matches, numberSought } from '@doi-thoai/shared/text/fold';
import type { Data, Petition } from '../model.ts';

export type { InboxItem };

/** All registrations or all petitions that a search finds, by number; '12' finds number 12. */
export function found(data: Data, kind: InboxItem['kind'], query: string): InboxItem[] {
  const number = numberSought(query);
  const fits = (no: number, text: string) => (number === undefined ? matches(text, query) : no === number);
  if (kind === 'registration')
    return Object.values(data.registrations)
      .filter((row) => fits(row.no, `${row.name} ${row.unit}`))
      .sort((a, b) => a.no - b.no)
      .map((row) => ({ kind, id: row.id, row }));
  return Object.values(data.petitions)
    .filter((row) => fits(row.no, `${row.text} ${row.released ?? ''} ${row.asker.name} ${row.asker.unit}`))
    .sort((a, b) => a.no - b.no)
    .map((row) => ({
      kind,
      id: row.id,
      row,
      needs: needsOf(row, data),
    }));
}

/** A petition by its id, or its first part after it was divided. */
export function standsNow(petitions: Data['petitions'], id: string): string | undefined {
  if (petitions[id]) return id;
  const parts = Object.values(petitions).filter(({ partOf }) => partOf === id);
  return parts.sort((a, b) => a.no - b.no)[0]?.id;
}

export interface Similar {
  readonly petition: Petition;
  /** From 0 to 1. */
  readonly alike: number;
}

/** Less in common than this is chance. */
const leastAlike = 0.18;

/** Petitions that may ask the same, most alike first; people decide whether they do (BX7). */
export function similarTo(
  index: AlikeIndex,
  petitions: Data['petitions'],
  petition: Petition,
  most = 5,
): Similar[] {
  const found: Similar[] = [];
  for (const { id, alike } of index.like(petition.text, leastAlike)) {
    const row = petitions[id];
    if (!row || id === petition.id || !standsForItself(row)) continue;
    found.push({ petition: row, alike });
    if (found.length === most) break;
  }
  return found;
}
