import { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/civil-date-schema.ts';
import { id } from '../engine/ids.ts';
import { refuse } from '../engine/refusal.ts';
import type { Erasing, Sealed } from '../engine/sealed.ts';
import { same } from '../engine/view.ts';
import { honorifics } from '../meeting/intake/vocabulary.ts';
import { factsChangedMeanwhile } from '../meeting/over.ts';
import { plainText } from '../text/normalise.ts';
import { action, type Evolvers } from './action.ts';
import { keepers } from './bodies.ts';
import { personParts, type PersonPart } from './directory-vocabulary.ts';
import type { Office } from './office.ts';

/** Who somebody is; sealed in the record. */
export interface PersonName {
  readonly honorific: (typeof honorifics)[number];
  readonly name: string;
}

/** What somebody is in a body, and from when to when. */
export interface PersonFacts {
  readonly title: string;
  readonly part: PersonPart;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** Somebody who leads a body, or did. */
export interface Person extends PersonFacts, PersonName {
  readonly id: string;
  readonly body: string;
}

export type PeopleEvent =
  | ({ readonly type: 'personAdded'; readonly id: string; readonly body: string } & PersonFacts &
      Sealed<PersonName>)
  | ({ readonly type: 'personChanged'; readonly person: string } & PersonFacts & Sealed<PersonName>)
  | ({ readonly type: 'personForgotten'; readonly person: string } & Erasing);

const facts = {
  honorific: z.enum(honorifics),
  name: plainText({ min: 2, max: 120, lines: 'single' }),
  title: plainText({ min: 1, max: 200, lines: 'single' }),
  part: z.enum(personParts),
  from: civilDate.nullable().default(null),
  to: civilDate.nullable().default(null),
};

function isBackwards({ from, to }: PersonFacts): boolean {
  return from !== null && to !== null && to < from;
}

function partsOf({ honorific, name, title, part, from, to }: PersonFacts & PersonName) {
  return { open: { title, part, from, to }, sealed: { honorific, name } };
}

/** Leaders and deputies of bodies, several over time (UB6). */
export const peopleActions = {
  'directory.addPerson': action({
    may: keepers,
    input: z.strictObject({ body: id, ...facts }),
    decide(office, { body, ...input }, { newId }) {
      if (!office.bodies.has(body)) return refuse('unknownBody');
      if (isBackwards(input)) return refuse('endsBeforeItBegins');
      const { open, sealed } = partsOf(input);
      const person = newId();
      return [{ type: 'personAdded', id: person, body, ...open, subject: person, sealed }];
    },
  }),
  /** Says something else of somebody, over what was seen; a last day ends the office, and the name stays with what was done in it. */
  'directory.changePerson': action({
    may: keepers,
    input: z.strictObject({ person: id, ...facts, over: z.strictObject(facts).optional() }),
    decide(office, { person, over, ...input }) {
      const row = office.people.get(person);
      if (!row) return refuse('unknownPerson');
      const meanwhile = factsChangedMeanwhile(over, { stands: row, wanted: input });
      if (meanwhile) return meanwhile;
      if (isBackwards(input)) return refuse('endsBeforeItBegins');
      const parts = partsOf(input);
      if (same(partsOf(row), parts)) return [];
      return [{ type: 'personChanged', person, ...parts.open, subject: person, sealed: parts.sealed }];
    },
  }),
  /** Takes somebody out of the directory, with the name in every event. */
  'directory.forgetPerson': action({
    may: keepers,
    input: z.strictObject({ person: id }),
    decide: ({ people }, { person }) =>
      people.has(person) ? [{ type: 'personForgotten', person, erase: [person] }] : [],
  }),
};

const nobody: PersonName = { honorific: '', name: '' };

function withPeople(office: Office, people: Office['people']): Office {
  return { ...office, people };
}

export const peopleEvolvers: Evolvers<PeopleEvent> = {
  personAdded: (office, { type: _type, subject: _subject, sealed, ...person }) =>
    withPeople(office, office.people.with({ ...person, ...(sealed ?? nobody) })),
  personChanged: (office, { type: _type, subject: _subject, sealed, person, ...to }) =>
    withPeople(
      office,
      office.people.update(person, (row) => ({ ...row, ...to, ...(sealed ?? nobody) })),
    ),
  personForgotten: (office, { person }) => withPeople(office, office.people.without(person)),
};
