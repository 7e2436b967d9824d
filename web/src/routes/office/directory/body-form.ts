import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Body, BodyFacts, Contact } from '@doi-thoai/shared/office/bodies';
import type { Person, PersonFacts, PersonName } from '@doi-thoai/shared/office/people';

/** What was typed of a body. */
export interface BodyForm extends Typed<
  Pick<Body, 'name' | 'shortName' | 'level' | 'kind' | 'account' | keyof Contact>
> {
  validFrom: string;
  /** One a line. */
  fields: string;
}

/** What a form holds can be changed. */
type Typed<Given> = { -readonly [Name in keyof Given]: Given[Name] };

export function bodyFormOf(body: Body | undefined): BodyForm {
  return {
    name: body?.name ?? '',
    shortName: body?.shortName ?? '',
    level: body?.level ?? 'commune',
    kind: body?.kind ?? 'office',
    account: body?.account ?? false,
    contact: body?.contact ?? '',
    phone: body?.phone ?? '',
    email: body?.email ?? '',
    validFrom: body?.validFrom ?? '',
    fields: body?.fields.join('\n') ?? '',
  };
}

/** A body as the office takes it. */
export function factsOf(form: BodyForm): BodyFacts & Contact & { readonly fields: string[] } {
  const fields = form.fields
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { ...form, validFrom: parseCivilDate(form.validFrom), fields };
}

/** What was typed of a person. */
export interface PersonForm extends Typed<PersonName & Pick<PersonFacts, 'title' | 'part'>> {
  from: string;
  to: string;
}

export function personFormOf(person: Person | undefined): PersonForm {
  return {
    honorific: person?.honorific ?? '',
    name: person?.name ?? '',
    title: person?.title ?? '',
    part: person?.part ?? 'leader',
    from: person?.from ?? '',
    to: person?.to ?? '',
  };
}

/** A person as the office takes them. */
export function personOf(form: PersonForm): PersonFacts & PersonName {
  return { ...form, from: parseCivilDate(form.from), to: parseCivilDate(form.to) };
}
