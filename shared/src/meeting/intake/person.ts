import type { honorifics } from './vocabulary.ts';
import type { OrganisationId } from '../ids.ts';

/** Who somebody is, as they or others wrote it down; it is sealed in the record. */
export interface Person {
  readonly honorific: (typeof honorifics)[number];
  readonly name: string;
  /** Hamlet, street or body, as the person says it. */
  readonly unit: string;
  /** The organisation that sent them; some tell by their very name who a person is. */
  readonly organisation: OrganisationId | null;
  readonly phone: string;
  readonly address: string;
}

export const nobody: Person = {
  honorific: '',
  name: '',
  unit: '',
  organisation: null,
  phone: '',
  address: '',
};

/** Somebody as an opinion names them. */
export type NamedPerson = Pick<Person, 'honorific' | 'name' | 'unit'>;

/** How many ask what was handed in: whoever is named in it, or one whom nobody named. */
export function askersIn(people: readonly NamedPerson[]): number {
  return Math.max(1, people.length);
}
