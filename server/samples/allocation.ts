import { citizen, type Person } from './people.ts';

/** A row of an allocation table, as `meeting.convene` takes it. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly delegates: number;
  readonly minOpinions: number;
  readonly sensitive?: boolean;
}

export interface Delegate extends Person {
  readonly organisation: string;
}

/** An invented delegate for every place in the table, row by row. */
export function delegatesOf(rows: readonly Row[]): Delegate[] {
  return rows
    .flatMap((row) => Array.from({ length: row.delegates }, () => row.id))
    .map((organisation, at) => ({ ...citizen(at), organisation }));
}

/** The delegate of an organisation who speaks: the first it sent, or the one after so many. */
export function spokesman(delegates: readonly Delegate[], organisation: string, after = 0): Delegate {
  const found = delegates.filter((delegate) => delegate.organisation === organisation)[after];
  if (!found) throw new Error(`${organisation} sent no delegate ${after + 1}`);
  return found;
}
