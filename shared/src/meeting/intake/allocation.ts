import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { placesFor } from '../../engine/order.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile } from '../over.ts';
import { bodyEnded } from '../plan/ended-bodies.ts';
import { nextOrder } from '../../engine/keyed.ts';
import { allocationInOrder } from './allocation-order.ts';
import { handInSubject } from './hand-in-changes.ts';
import { organisationAt, type NamedOrganisation, type Organisation } from './organisation.ts';
import { organisationId } from '../id-inputs.ts';
import type { OrganisationId } from '../ids.ts';

/** What the table says of an organisation (UB5, PL3). */
export type AllocationFacts = Omit<Organisation, 'id' | 'order'>;

/** The table of who sends how many delegates and prepares how many opinions; each row is an organisation. */
export type AllocationEvent =
  | { readonly type: 'allocationAdded'; readonly rows: readonly NamedOrganisation[] }
  | ({ readonly type: 'allocationChanged'; readonly organisation: OrganisationId } & AllocationFacts)
  | { readonly type: 'allocationMoved'; readonly organisation: OrganisationId; readonly order: number }
  /** Its clerk, and what it reported, go with the row; journals of earlier releases kept them. */
  | ({ readonly type: 'allocationRemoved'; readonly organisation: OrganisationId } & Partial<Erasing>);

const planners = ['coordinator', 'moderator'] as const;
const line = (max: number) => plainText({ min: 0, max, lines: 'single' });
const count = z.number().int().min(0).max(1000);
const named = plainText({ min: 1, max: 200, lines: 'single' });

/** One row as people fill it in; what is left out is empty. */
export const allocationRow = z.strictObject({
  name: named,
  delegates: count.default(0),
  minOpinions: count.default(0),
  sensitive: z.boolean().default(false),
  level: line(120).default(''),
  group: line(120).default(''),
  who: line(600).default(''),
  note: line(300).default(''),
  body: id.nullable().default(null),
});

/** What is left out stays as it is. */
const changes = {
  name: named.optional(),
  delegates: count.optional(),
  minOpinions: count.optional(),
  sensitive: z.boolean().optional(),
  level: line(120).optional(),
  group: line(120).optional(),
  who: line(600).optional(),
  note: line(300).optional(),
  body: id.nullable().optional(),
};

/** Why a name cannot be given to a row: another one has it, however it is written. */
function taken({ organisations }: Meeting, name: string, own?: string): Refusal | undefined {
  const other = organisations.find((row) => row.id !== own && fold(row.name) === fold(name));
  return other && refuse('organisationTwice', { name: other.name });
}

/** Whether something of the meeting came from an organisation, so that its row stays. */
function isUsed({ participants, petitions, registrations }: Meeting, organisation: OrganisationId): boolean {
  const its = (row: { readonly organisation: OrganisationId | null }) => row.organisation === organisation;
  return Boolean(participants.find(its) ?? petitions.find(its) ?? registrations.find(its));
}

function isClosed({ about }: Meeting): Refusal | undefined {
  return about.state === 'closed' ? refuse('wrongMeetingState', { state: 'closed' }) : undefined;
}

export const allocationActions = {
  /** Many rows at once, as a list has them: all of them, or none. */
  'allocation.add': action({
    may: planners,
    input: z.strictObject({ rows: z.array(allocationRow).min(1).max(300) }),
    decide(meeting, { rows }, context) {
      const closed = isClosed(meeting);
      if (closed) return closed;
      const seen = new Set<string>();
      for (const row of rows) {
        const { name } = row;
        const twice = seen.has(fold(name)) ? refuse('organisationTwice', { name }) : taken(meeting, name);
        const refused = twice ?? (row.body === null ? undefined : bodyEnded(row.body, context));
        if (refused) return refused;
        seen.add(fold(name));
      }
      return [{ type: 'allocationAdded', rows: rows.map((row) => ({ id: context.newId(), ...row })) }];
    },
  }),
  'allocation.change': action({
    may: planners,
    input: z.strictObject({
      organisation: organisationId,
      ...changes,
      /** What was seen of what is changed. */
      over: z.strictObject(changes).optional(),
    }),
    decide(meeting, { organisation, over = {}, ...wanted }, context) {
      const row = meeting.organisations.get(organisation);
      if (!row) return refuse('unknownOrganisation');
      const twice = wanted.name === undefined ? undefined : taken(meeting, wanted.name, organisation);
      if (twice) return twice;
      const { id: _id, order: _order, ...facts } = row;
      const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
      const after: AllocationFacts = { ...facts, ...Object.fromEntries(given) };
      if (same(facts, after)) return [];
      const ended = wanted.body && wanted.body !== row.body ? bodyEnded(wanted.body, context) : undefined;
      if (ended) return ended;
      const meanwhile = given
        .map(([part]) => part as keyof typeof changes)
        .filter((part) => facts[part] !== after[part] && over[part] !== undefined)
        .map((part) => changedMeanwhile(String(over[part]), String(facts[part])))
        .find((refusal) => refusal !== undefined);
      return meanwhile ?? [{ type: 'allocationChanged', organisation, ...after }];
    },
  }),
  /** Puts a row before another, or at the end. */
  'allocation.move': action({
    may: planners,
    input: z.strictObject({ organisation: organisationId, before: id.nullable() }),
    decide({ organisations }, { organisation, before }) {
      if (!organisations.has(organisation)) return refuse('unknownOrganisation');
      if (before !== null && !organisations.has(before)) return refuse('unknownOrganisation');
      if (before === organisation) return [];
      const rows = allocationInOrder(organisations).map((row) => ({ id: row.id, place: row.order }));
      const others = rows.filter((row) => row.id !== organisation);
      const at = before === null ? others.length : others.findIndex((row) => row.id === before);
      if (rows[at]?.id === organisation) return [];
      return placesFor(organisation, others, at).map(({ id: moved, place }) => ({
        type: 'allocationMoved' as const,
        organisation: moved,
        order: place,
      }));
    },
  }),
  'allocation.remove': action({
    may: planners,
    input: z.strictObject({ organisation: organisationId }),
    decide(meeting, { organisation }) {
      const row = meeting.organisations.get(organisation);
      if (!row) return refuse('unknownOrganisation');
      if (isUsed(meeting, organisation)) return refuse('organisationInUse', { name: row.name });
      return (
        isClosed(meeting) ?? [
          { type: 'allocationRemoved', organisation, erase: [handInSubject(organisation)] },
        ]
      );
    },
  }),
};

/** Views show the name of an organisation beside people and petitions: they are looked at again with it. */
function renamed(meeting: Meeting, organisation: OrganisationId): Meeting {
  const its = (row: { readonly organisation: OrganisationId | null }) => row.organisation === organisation;
  const { registrations, petitions } = meeting;
  const people = registrations.filter(its);
  const asked = new Set(people.flatMap((row) => row.petitions));
  return {
    ...meeting,
    registrations: people.reduce((at, row) => at.with({ ...row }), registrations),
    petitions: petitions
      .filter((row) => its(row) || asked.has(row.id))
      .reduce((at, row) => at.with({ ...row }), petitions),
  };
}

export const allocationEvolvers: Evolvers<AllocationEvent> = {
  allocationAdded(meeting, { rows }) {
    const first = nextOrder(meeting.organisations);
    return {
      ...meeting,
      organisations: rows.reduce(
        (at, row, index) => at.with(organisationAt(row, first + index)),
        meeting.organisations,
      ),
    };
  },
  allocationChanged(meeting, { type: _type, organisation, ...facts }) {
    const before = meeting.organisations.get(organisation);
    const organisations = meeting.organisations.update(organisation, (row) => ({ ...row, ...facts }));
    const changed = { ...meeting, organisations };
    const isShownSo = before?.name === facts.name && before.sensitive === facts.sensitive;
    return isShownSo ? changed : renamed(changed, organisation);
  },
  allocationMoved: (meeting, { organisation, order }) => ({
    ...meeting,
    organisations: meeting.organisations.update(organisation, (row) => ({ ...row, order })),
  }),
  allocationRemoved: (meeting, { organisation }) => ({
    ...meeting,
    organisations: meeting.organisations.without(organisation),
    handIns: meeting.handIns.without(organisation),
  }),
};
