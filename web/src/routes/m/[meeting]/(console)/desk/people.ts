import { checkInCode, codeIn } from '@doi-thoai/shared/meeting/intake/check-in-code';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { fold, matches, numberSought } from '@doi-thoai/shared/text/fold';
import { hasLeft } from '@doi-thoai/shared/meeting/intake/petition-standing';
import { withTitle, type SpeakerForm } from '#lib/parts/registration/speaker-form.ts';
import { compareNames } from '@doi-thoai/shared/text/sort-names';

type Data = DataOf<'desk'>;
export type Participant = EntityOf<'desk', 'participants'>;
export type Registered = EntityOf<'desk', 'registrations'>;

export interface Person extends Participant {
  /** The organisation's name; empty for who came alone. */
  readonly body: string;
}

/** Who may come in, by given name as a list at a door has them; a search finds name, organisation or badge. */
export function peopleAtTheDoor(data: Pick<Data, 'participants' | 'organisations'>, query: string): Person[] {
  const code = codeIn(query);
  return (code === undefined ? Object.values(data.participants) : withCode(data, code))
    .map((row) => ({ ...row, body: data.organisations[row.organisation ?? '']?.name ?? '' }))
    .filter((row) => code !== undefined || matches(`${row.name} ${row.body}`, query))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** Whose badge carries this code; hardly ever more than one. */
export function withCode(data: Pick<Data, 'participants'>, code: string): Participant[] {
  return Object.values(data.participants).filter((row) => checkInCode(row.id) === code);
}

/** Registrations that a search finds, the newest first; '12' finds number 12. */
export function registered(data: Pick<Data, 'registrations'>, query: string): Registered[] {
  const number = numberSought(query);
  return Object.values(data.registrations)
    .filter((row) => (number === undefined ? matches(row.name, query) : row.no === number))
    .sort((a, b) => b.no - a.no);
}

/** What was told to somebody who registered, in the order of its numbers. */
export function toldTo(data: Pick<Data, 'told'>, { id }: Pick<Registered, 'id'>): EntityOf<'desk', 'told'>[] {
  return Object.values(data.told)
    .filter(({ registration }) => registration === id)
    .sort((a, b) => a.no - b.no);
}

/** The registration that this desk made under a receipt's secret, once the server has it. */
export function withReceipt(data: Pick<Data, 'registrations'>, secret: string): Registered | undefined {
  return Object.values(data.registrations).find((row) => row.receipt === secret);
}

/** The number of somebody who registered under the same name from the same place, so that nobody gets two unasked. */
export function alreadyNumbered(
  data: Pick<Data, 'registrations' | 'organisations'>,
  form: Pick<SpeakerForm, 'honorific' | 'name' | 'unit' | 'organisation'>,
): number | undefined {
  const name = fold(withTitle(form).name.trim());
  if (name === '') return undefined;
  const unit = fold(data.organisations[form.organisation ?? '']?.name ?? form.unit.trim());
  return Object.values(data.registrations).find(
    (row) => !hasLeft(row) && fold(row.name) === name && fold(row.unit) === unit,
  )?.no;
}
