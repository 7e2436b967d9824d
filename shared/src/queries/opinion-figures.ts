import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { authorityLevels, intakeChannels, registrationChannels } from '../meeting/intake/vocabulary.ts';
import { hasLeft, standsForItself } from '../meeting/intake/petition-standing.ts';
import { fold } from '../text/fold.ts';
import type { OpinionId, OrganisationId, PetitionId, RegistrationId } from '../meeting/ids.ts';
import { holdersOf, isSettled } from './matter-standing.ts';

type Authority = (typeof authorityLevels)[number];

interface Person {
  readonly name: string;
  readonly unit: string;
}

interface Handed {
  readonly opinions: Keyed<{
    readonly id: string;
    readonly channel: (typeof intakeChannels)[number];
    readonly people: readonly Person[];
    readonly organisation: OrganisationId | null;
    readonly unit: string;
    readonly rerouted: boolean;
    readonly petitions: readonly PetitionId[];
  }>;
  readonly registrations: Keyed<
    Person & {
      readonly id: string;
      readonly state: string;
      readonly channel: (typeof registrationChannels)[number];
      readonly slip?: object | null;
      readonly hasSlip?: boolean;
      readonly petitions: readonly PetitionId[];
    }
  >;
  readonly petitions: Keyed<{
    readonly id: string;
    readonly opinion: OpinionId | null;
    readonly root: string | null;
    readonly organisation: OrganisationId | null;
    readonly asker?: { readonly registration: RegistrationId | null };
    readonly registration?: RegistrationId | null;
    readonly mergedInto: string | null;
    readonly rerouted: boolean;
    readonly takenBack: boolean;
    readonly outOfScope: object | null;
    readonly field: string | null;
    readonly authority: Authority | null;
  }>;
  readonly assignments: Keyed<Pick<Assignment, 'id' | 'petition' | 'part' | 'state' | 'offeredAt'>>;
  readonly answers: Keyed<{ readonly id: string; readonly text: string }>;
}

/** What was handed in and what became of it, in the figures of every screen and paper (TD4). */
export interface OpinionFigures {
  /** Papers that were filled in: opinion forms, and slips of the door. */
  readonly forms: number;
  readonly opinions: number;
  readonly people: number;
  /** After dividing and merging; what is out of scope among them. */
  readonly matters: number;
  readonly outOfScope: number;
  /** Sent to citizen reception; nothing else of them is known. */
  readonly rerouted: number;
  readonly byField: ReadonlyMap<string | null, number>;
  readonly byAuthority: ReadonlyMap<Authority | null, number>;
  /** Matters with words of a proposed answer that was handed in, and those whose lead's answer is approved or was given. */
  readonly proposed: number;
  readonly approved: number;
}

const onPaper: ReadonlySet<string> = new Set(['survey', 'slip']);

function count<K>(counts: Map<K, number>, key: K) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The same person twice is one person, however the name was typed. */
function keyOf({ name, unit }: Person): string {
  return `${fold(name).trim()}|${fold(unit).trim()}`;
}

/** Turned away before anything of it was kept: no petition counts for it. */
function turnedAway({ petitions }: { readonly petitions: readonly PetitionId[] }): number {
  return petitions.length === 0 ? 1 : 0;
}

/** States in which an answer is handed in: what a body only keeps as a draft, or got back, answers nothing yet. */
const handedIn: ReadonlySet<Assignment['state']> = new Set(['submitted', 'approved', 'delivered']);

/** Which petitions have words of an answer that was handed in, and which have an approved one. */
function answered({ assignments, answers }: Handed) {
  const texts = new Set(rowsIn(answers).flatMap(({ id, text }) => (text === '' ? [] : [id])));
  const [proposed, approved] = [new Set<string>(), new Set<string>()];
  for (const [petition, held] of holdersOf(assignments)) {
    if (isSettled(held[0])) approved.add(petition);
    if (approved.has(petition) || held.some(({ id, state }) => handedIn.has(state) && texts.has(id)))
      proposed.add(petition);
  }
  return { proposed, approved };
}

/**
 * Forms, opinions, people and matters are four counts: what one person handed in once is one opinion, each
 * registration and each petition that an organisation prepared among them (TD4). What was taken back counts in none.
 */
export function opinionFigures(data: Handed): OpinionFigures {
  const people = new Set<string>();
  let [forms, opinions, rerouted] = [0, 0, 0];
  const hand = (id: string, channel: string, named: readonly Person[], isUnits: boolean) => {
    opinions += 1;
    if (onPaper.has(channel)) forms += 1;
    for (const person of named) people.add(keyOf(person));
    // Nobody is named, and somebody wrote it.
    if (named.length === 0 && !isUnits) people.add(id);
  };
  const petitions = new Map(rowsIn(data.petitions).map((row) => [row.id, row]));
  for (const row of rowsIn(data.opinions)) {
    if (row.rerouted) rerouted += turnedAway(row);
    else hand(row.id, row.channel, row.people, row.organisation !== null || row.unit !== '');
  }
  for (const row of rowsIn(data.registrations)) {
    if (row.state === 'rerouted') rerouted += turnedAway(row);
    if (hasLeft(row)) continue;
    const own = row.petitions.map((id) => petitions.get(id));
    const isOwn = own.some((one) => one && one.opinion === null && one.organisation === null);
    const hasSlip = row.hasSlip ?? (row.slip ?? null) !== null;
    if (isOwn || (own.length === 0 && hasSlip)) hand(row.id, row.channel, [row], false);
    else if (own.length > 0) people.add(keyOf(row));
  }
  const prepared = new Set<string>();
  const matters = [...petitions.values()].filter(standsForItself);
  for (const row of petitions.values()) {
    const speaker = row.registration ?? row.asker?.registration ?? null;
    if (row.rerouted) rerouted += 1;
    // Of a speaker, of an opinion: counted with them.
    else if (!row.takenBack && row.opinion === null && (row.organisation !== null || speaker === null))
      prepared.add(row.root ?? row.id);
  }
  // The parts of what an organisation prepared are one opinion.
  for (const whole of prepared) hand(whole, '', [], true);
  return { forms, opinions, people: people.size, rerouted, ...mattersIn(matters, answered(data)) };
}

type Matter = Pick<
  Handed['petitions'] extends Keyed<infer R> ? R : never,
  'id' | 'outOfScope' | 'field' | 'authority'
>;

function mattersIn(
  matters: readonly Matter[],
  { proposed, approved }: { readonly proposed: ReadonlySet<string>; readonly approved: ReadonlySet<string> },
) {
  const [byField, byAuthority] = [new Map<string | null, number>(), new Map<Authority | null, number>()];
  const within = matters.filter((row) => row.outOfScope === null);
  for (const { field, authority } of within) {
    count(byField, field);
    count(byAuthority, authority);
  }
  return {
    matters: matters.length,
    outOfScope: matters.length - within.length,
    byField,
    byAuthority,
    proposed: within.filter((row) => proposed.has(row.id)).length,
    approved: within.filter((row) => approved.has(row.id)).length,
  };
}
