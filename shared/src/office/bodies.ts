import { z } from 'zod';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { civilDate } from '../calendar/civil-date-schema.ts';
import { id } from '../engine/ids.ts';
import { refuse, type Refusal } from '../engine/refusal.ts';
import type { Erasing, Sealed } from '../engine/sealed.ts';
import { same } from '../engine/view.ts';
import { factsChangedMeanwhile } from '../meeting/over.ts';
import { plainText } from '../text/normalise.ts';
import { phoneNumber } from '../text/phone.ts';
import { action, type Evolvers } from './action.ts';
import { bodyKinds, bodyLevels, type BodyKind, type BodyLevel } from './directory-vocabulary.ts';
import type { Office } from './office.ts';
import { shippedBodies } from './shipped-bodies.ts';

/** Who is asked in a body, and how to reach it; sealed in the record. */
export interface Contact {
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
}

/** What a body is known by. */
export interface BodyFacts {
  readonly name: string;
  readonly shortName: string;
  readonly level: BodyLevel;
  readonly kind: BodyKind;
  /** Its first day; null where nobody remembers. */
  readonly validFrom: CivilDate | null;
  /** Whether it has an account; a body that has none is asked by letter, and others enter its answers (TD8). */
  readonly account: boolean;
  /** What it answers for, by the names of fields. */
  readonly fields: readonly string[];
}

/** A body of the directory: an agency, a unit of intake, an organisation. */
export interface Body extends BodyFacts, Contact {
  readonly id: string;
  /** Its last day; null while it goes on. */
  readonly validTo: CivilDate | null;
  /** Who took over what it owed, from the day after its last. */
  readonly successor: string | null;
  /** What ended it, as people cite it. */
  readonly endedBy: string;
}

export type BodiesEvent =
  | { readonly type: 'directoryFounded'; readonly bodies: readonly (BodyFacts & { readonly id: string })[] }
  | ({ readonly type: 'bodyAdded'; readonly id: string } & BodyFacts & Sealed<Contact>)
  | ({ readonly type: 'bodyChanged'; readonly body: string } & BodyFacts & Sealed<Contact>)
  | {
      readonly type: 'bodyHandedOver';
      readonly body: string;
      readonly validTo: CivilDate;
      readonly successor: string | null;
      readonly source: string;
    }
  | { readonly type: 'bodyResumed'; readonly body: string }
  | ({ readonly type: 'bodyRemoved'; readonly body: string } & Erasing);

const optional = (max: number) => plainText({ min: 0, max, lines: 'single' }).default('');

/** What is said of a body, as a form or a list gives it. */
export const bodyFacts = {
  name: plainText({ min: 2, max: 200, lines: 'single' }),
  shortName: optional(60),
  level: z.enum(bodyLevels),
  kind: z.enum(bodyKinds),
  validFrom: civilDate.nullable().default(null),
  account: z.boolean().default(false),
  fields: z
    .array(plainText({ min: 1, max: 120, lines: 'single' }))
    .max(20)
    .default([]),
  contact: optional(120),
  phone: z
    .string()
    .max(60)
    .transform(phoneNumber)
    .pipe(z.string().regex(/^[+\d .()-]{0,20}$/))
    .default(''),
  email: optional(200),
};

const source = plainText({ min: 1, max: 300, lines: 'single' });

/** Whoever keeps the office keeps its directory. */
export const keepers = ['admin', 'coordinator'] as const;

/** What of it everybody may read, and what is sealed in the record. */
export function factsIn({ contact, phone, email, ...given }: BodyFacts & Contact): {
  readonly open: BodyFacts;
  readonly sealed: Contact;
} {
  const { name, shortName, level, kind, validFrom, account, fields } = given;
  const once = [...new Set(fields)];
  return {
    open: { name, shortName, level, kind, validFrom, account, fields: once },
    sealed: { contact, phone, email },
  };
}

/** Two bodies of one name at one level would be taken for each other. */
export function isTaken({ bodies }: Office, { name, level }: BodyFacts, own?: string): boolean {
  const wanted = name.toLocaleLowerCase('vi');
  return bodies
    .filter((body) => body.id !== own && body.level === level && body.validTo === null)
    .some((body) => body.name.toLocaleLowerCase('vi') === wanted);
}

/** Whether a body has people, or succeeded another one. */
export function isNamed({ bodies, people }: Office, wanted: string): boolean {
  return Boolean(
    bodies.find(({ successor }) => successor === wanted) ?? people.find(({ body }) => body === wanted),
  );
}

function unlessHandedOn(
  { bodies }: Office,
  body: Body,
  endsOn: CivilDate,
  to: string | null,
): Refusal | undefined {
  if (body.validFrom !== null && endsOn < body.validFrom) return refuse('endsBeforeItBegins');
  if (to === null) return undefined;
  const successor = bodies.get(to);
  if (!successor) return refuse('unknownBody');
  for (let next: Body | undefined = successor; next; next = bodies.get(next.successor ?? ''))
    if (next.id === body.id) return refuse('succeedsItself');
  const from = addDays(endsOn, 1);
  const there =
    (successor.validFrom === null || successor.validFrom <= from) &&
    (successor.validTo === null || from <= successor.validTo);
  return there ? undefined : refuse('successorNotThere', { body: successor.name });
}

/** The bodies that conferences share, with the days on which they exist and who succeeded them (TD8, TD11). */
export const bodiesActions = {
  /** Takes the bodies of the two-tier commune into the record. */
  'directory.found': action({
    may: ['system'],
    input: z.strictObject({}),
    decide: (office) => (lacksDirectory(office) ? [{ type: 'directoryFounded', bodies: shippedBodies }] : []),
  }),
  'directory.addBody': action({
    may: keepers,
    input: z.strictObject(bodyFacts),
    decide(office, input, { newId }) {
      const { open, sealed } = factsIn(input);
      if (isTaken(office, open)) return refuse('bodyThere', { body: open.name });
      const body = newId();
      return [{ type: 'bodyAdded', id: body, ...open, subject: body, sealed }];
    },
  }),
  /** Says something else of a body; its end is an act of its own. What was seen of it may be said, too. */
  'directory.changeBody': action({
    may: keepers,
    input: z.strictObject({ body: id, ...bodyFacts, over: z.strictObject(bodyFacts).optional() }),
    decide(office, { body: wanted, over, ...input }) {
      const body = office.bodies.get(wanted);
      if (!body) return refuse('unknownBody');
      const meanwhile = factsChangedMeanwhile(over, { stands: body, wanted: input });
      if (meanwhile) return meanwhile;
      const { open, sealed } = factsIn(input);
      if (same(factsIn(body), { open, sealed })) return [];
      if (isTaken(office, open, wanted)) return refuse('bodyThere', { body: open.name });
      if (body.validTo !== null && open.validFrom !== null && body.validTo < open.validFrom)
        return refuse('endsBeforeItBegins');
      return [{ type: 'bodyChanged', body: wanted, ...open, subject: wanted, sealed }];
    },
  }),
  /** Ends a body with a day; what it owes and answers for goes to its successor from the day after. */
  'directory.handOver': action({
    may: keepers,
    input: z.strictObject({ body: id, endsOn: civilDate, successor: id.nullable(), source }),
    decide(office, { body: wanted, endsOn, successor, source: by }) {
      const body = office.bodies.get(wanted);
      if (!body) return refuse('unknownBody');
      if (body.validTo === endsOn && body.successor === successor && body.endedBy === by) return [];
      const refusal = unlessHandedOn(office, body, endsOn, successor);
      return refusal ?? [{ type: 'bodyHandedOver', body: wanted, validTo: endsOn, successor, source: by }];
    },
  }),
  /** Takes an end back. */
  'directory.resume': action({
    may: keepers,
    input: z.strictObject({ body: id }),
    decide(office, { body: wanted }) {
      const body = office.bodies.get(wanted);
      if (!body) return refuse('unknownBody');
      if (body.validTo === null) return [];
      if (isTaken(office, body, wanted)) return refuse('bodyThere', { body: body.name });
      return [{ type: 'bodyResumed', body: wanted }];
    },
  }),
  /** Takes out what was entered by mistake; a body that was there is ended instead. */
  'directory.removeBody': action({
    may: keepers,
    input: z.strictObject({ body: id }),
    decide(office, { body: wanted }) {
      if (!office.bodies.has(wanted)) return [];
      return isNamed(office, wanted)
        ? refuse('bodyNamed')
        : [{ type: 'bodyRemoved', body: wanted, erase: [wanted] }];
    },
  }),
};

/** Whether an office was founded that keeps no directory, as those of earlier releases did. */
export function lacksDirectory({ version, hasDirectory }: Office): boolean {
  return version > 0 && !hasDirectory;
}

const noContact: Contact = { contact: '', phone: '', email: '' };
const goesOn = { validTo: null, successor: null, endedBy: '' } as const;

export const bodiesEvolvers: Evolvers<BodiesEvent> = {
  directoryFounded: (office, { bodies }) => ({
    ...office,
    hasDirectory: true,
    bodies: bodies.reduce((table, body) => table.with({ ...body, ...noContact, ...goesOn }), office.bodies),
  }),
  bodyAdded: (office, { type: _type, subject: _subject, sealed, ...body }) => ({
    ...office,
    bodies: office.bodies.with({ ...body, ...(sealed ?? noContact), ...goesOn }),
  }),
  bodyChanged: (office, { type: _type, subject: _subject, sealed, body, ...to }) => ({
    ...office,
    bodies: office.bodies.update(body, (row) => ({ ...row, ...to, ...(sealed ?? noContact) })),
  }),
  bodyHandedOver(office, { body, validTo, successor, source: endedBy }) {
    const ended = office.bodies.update(body, (row) => ({ ...row, validTo, successor, endedBy }));
    const fields = ended.get(body)?.fields ?? [];
    const bodies =
      successor === null
        ? ended
        : ended.update(successor, (row) => ({ ...row, fields: [...new Set([...row.fields, ...fields])] }));
    return { ...office, bodies };
  },
  bodyResumed: (office, { body }) => ({
    ...office,
    bodies: office.bodies.update(body, (row) => ({ ...row, ...goesOn })),
  }),
  bodyRemoved: (office, { body }) => ({ ...office, bodies: office.bodies.without(body) }),
};
