import type { AlikeIndex } from '@doi-thoai/shared/text/alike';
import { matches } from '@doi-thoai/shared/text/fold';
import type { Data, Petition, Registration } from './console.ts';

/** What a petition still waits for before it may be shown. */
export type Need = 'classify' | 'release';

export type InboxItem =
  | { readonly kind: 'registration'; readonly id: string; readonly row: Registration }
  | {
      readonly kind: 'petition';
      readonly id: string;
      readonly row: Petition;
      readonly needs: readonly Need[];
    };

/** A petition waits with its speaker until that speaker is taken into the queue; afterwards it waits no more. */
const speakerAside: ReadonlySet<string> = new Set(['submitted', 'rejected', 'withdrawn', 'rerouted']);

export function needsOf(petition: Petition): Need[] {
  const needs: Need[] = [];
  if (petition.field === null || petition.authority === null || petition.necessity === null)
    needs.push('classify');
  if (petition.released === null) needs.push('release');
  return needs;
}

function isHeard(data: Data, petition: Petition): boolean {
  const speaker = petition.asker.registration && data.registrations[petition.asker.registration];
  return !speaker || !speakerAside.has(speaker.state);
}

/** Everything that waits for a moderator: people first, since they wait in person, then petitions; oldest first. */
export function waiting(data: Data): InboxItem[] {
  const people = Object.values(data.registrations)
    .filter((row) => row.state === 'submitted')
    .sort((a, b) => a.no - b.no)
    .map((row) => ({ kind: 'registration' as const, id: row.id, row }));
  const petitions = Object.values(data.petitions)
    .filter((row) => !row.rerouted && row.mergedInto === null && isHeard(data, row))
    .map((row) => ({ kind: 'petition' as const, id: row.id, row, needs: needsOf(row) }))
    .filter((item) => item.needs.length > 0)
    .sort((a, b) => a.row.no - b.row.no);
  return [...people, ...petitions];
}

/** All registrations or all petitions that a search finds, by number; '12' finds number 12. */
export function found(data: Data, kind: InboxItem['kind'], query: string): InboxItem[] {
  const number = /^\s*\d+\s*$/.test(query) ? Number(query) : undefined;
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
      needs: row.rerouted || row.mergedInto !== null ? [] : needsOf(row),
    }));
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
    if (!row || id === petition.id || row.rerouted || row.mergedInto !== null) continue;
    found.push({ petition: row, alike });
    if (found.length === most) break;
  }
  return found;
}

/** The petitions that were merged into this one. */
export function mergedInto(data: Data, petition: Petition): Petition[] {
  return petition.merged.flatMap((id) => data.petitions[id] ?? []);
}

/** Departments that usually answer a field first, then by name as the plan has them. */
export function likelyFirst<D extends { readonly name: string; readonly fields: readonly string[] }>(
  departments: Iterable<D>,
  field: string | null,
): D[] {
  const usual = (row: D) => (field !== null && row.fields.includes(field) ? 0 : 1);
  return [...departments].sort((a, b) => usual(a) - usual(b) || a.name.localeCompare(b.name, 'vi'));
}
