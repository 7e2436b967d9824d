import { fold } from '../text/fold.ts';
import type { Preview } from './analyse.ts';
import type { Column } from './columns.ts';
import type { DelegateEntry, OpinionEntry } from './entries.ts';
import type { ColumnUse, ImportKind } from './vocabulary.ts';

/** What of a kind is read, so that its list is understood, and kept nowhere. */
const keptNowhere: Readonly<Partial<Record<ImportKind, readonly ColumnUse[]>>> = {
  opinions: ['office', 'phone', 'address', 'note'],
  delegates: ['male', 'female', 'gender', 'registeredOn', 'address', 'note'],
  milestones: ['note'],
};

/** The columns of which a conference keeps nothing. */
export function columnsNotKept({ kind, columns }: Pick<Preview, 'kind' | 'columns'>): readonly Column[] {
  const uses = keptNowhere[kind] ?? [];
  return columns.filter(({ use }) => use !== null && uses.includes(use));
}

interface Name {
  readonly name: string;
}

/** What a conference does not have yet and gets with a file: fields of opinions, organisations that send delegates. */
export function addedWith(
  { kind, entries }: Pick<Preview, 'kind' | 'entries'>,
  known: { readonly fields: Iterable<Name>; readonly organisations: Iterable<Name> },
): { readonly fields: readonly string[]; readonly organisations: readonly string[] } {
  const none = { fields: [], organisations: [] };
  if (kind === 'opinions') {
    const named = (entries as readonly OpinionEntry[]).map(({ field }) => field?.name ?? '');
    return { ...none, fields: unknownOf(named, known.fields) };
  }
  if (kind !== 'delegates') return none;
  const named = (entries as readonly DelegateEntry[]).map(({ unit }) => unit.name);
  return { ...none, organisations: unknownOf(named, known.organisations) };
}

/** Names that are not known, each once, however it is written. */
function unknownOf(names: readonly string[], known: Iterable<Name>): readonly string[] {
  const seen = new Set(['', ...[...known].map(({ name }) => fold(name))]);
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)));
}
