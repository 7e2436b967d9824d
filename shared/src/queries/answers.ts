import type { Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import type { Answer } from '../meeting/answers/answers.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { ChairAnswer } from '../meeting/answers/chair-answers.ts';
import type { Wording } from '../meeting/answers/wording.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { ChairPerson, Department } from '../meeting/plan/facts.ts';
import type { Floor } from '../meeting/session/floor.ts';

interface Asked extends Pick<Petition, 'id' | 'no' | 'mergedInto'> {
  readonly chairAnswer: Pick<ChairAnswer, 'chair' | 'at' | 'released'> | null;
}

interface Inputs<P> {
  readonly petitions: Keyed<P>;
  readonly assignments: Keyed<Pick<Assignment, 'petition' | 'department'>>;
  readonly answers: Keyed<
    Pick<Answer, 'id' | 'released' | 'deliveredAt' | 'signedBy'> & { readonly wording?: Wording }
  >;
  readonly departments: Keyed<Pick<Department, 'name'>>;
  readonly chairs: Keyed<Pick<ChairPerson, 'name' | 'title'>>;
}

/** A released answer with whose it is and what it answers. */
export interface Answered<P> {
  readonly petition: P;
  readonly words: string;
  /** When it was given; null while it has only been released. */
  readonly at: Instant | null;
  /** The department's name, or that of the chair who answered in person (W11). */
  readonly by: string;
  readonly byChair: boolean;
  /** Who signed it for the department, or what the chair is. */
  readonly signer: string;
  /** Whose words they are, where a department answers and a view tells (W15). */
  readonly wording?: Wording | undefined;
}

/** Released answers of departments and chairs, latest given first. */
export function releasedAnswers<P extends Asked>(inputs: Inputs<P>): Answered<P>[] {
  return [...departmentsAnswers(inputs), ...chairsAnswers(inputs)].sort(
    (a, b) => (b.at ?? 0) - (a.at ?? 0) || a.petition.no - b.petition.no,
  );
}

function* departmentsAnswers<P extends Asked>(inputs: Inputs<P>): Generator<Answered<P>> {
  for (const { id, released, deliveredAt, signedBy, wording } of rowsIn(inputs.answers)) {
    const assignment = rowOf(inputs.assignments, id);
    const petition = rowOf(inputs.petitions, assignment?.petition);
    if (!petition || released === null) continue;
    const by = rowOf(inputs.departments, assignment?.department)?.name ?? '';
    const signer = signedBy ? [signedBy.name, signedBy.title].filter(Boolean).join(', ') : '';
    yield { petition, words: released, at: deliveredAt, by, byChair: false, signer, wording };
  }
}

function* chairsAnswers<P extends Asked>({ petitions, chairs }: Inputs<P>): Generator<Answered<P>> {
  for (const petition of rowsIn(petitions)) {
    if (petition.chairAnswer === null || petition.chairAnswer.released === null) continue;
    const { chair, at, released } = petition.chairAnswer;
    const { name = '', title = '' } = rowOf(chairs, chair) ?? {};
    yield { petition, words: released, at, by: name, byChair: true, signer: title };
  }
}

/** What chairs answered in person to a petition or to one that was merged into it, in released words (W11). */
export function chairsAnswersTo<P extends Asked>(kept: string, inputs: Inputs<P>): Answered<P>[] {
  return [...chairsAnswers(inputs)].filter(({ petition }) => speaksFor(petition, inputs, kept));
}

interface Hall<P> extends Inputs<P> {
  readonly floor: Readonly<Record<string, Pick<Floor, 'petition'>>>;
}

/** How long an answer stands after the petition was closed, before the hall turns to who is next. */
const standsForMs = 30_000;

/** The answer that was just given: to the petition before the hall, or a moment ago to the one before. */
export function answerJustGiven<P extends Asked>(inputs: Hall<P>, now: Instant): Answered<P> | undefined {
  const present = presentIn(inputs);
  return releasedAnswers(inputs).find(({ at, petition }) => {
    if (at === null) return false;
    return present === null ? now - at < standsForMs : speaksFor(petition, inputs, present);
  });
}

/** The answer where one is asked for: just given, else to the petition before the hall, else the latest. */
export function answerToShow<P extends Asked>(inputs: Hall<P>, now: Instant): Answered<P> | undefined {
  const all = releasedAnswers(inputs);
  const present = presentIn(inputs);
  const toPresent = all.find(({ petition }) => present !== null && speaksFor(petition, inputs, present));
  return answerJustGiven(inputs, now) ?? toPresent ?? all[0];
}

function presentIn({ floor }: Hall<Asked>): string | null {
  return floor[only]?.petition ?? null;
}

function speaksFor<P extends Asked>({ id }: P, { petitions }: Inputs<P>, kept: string): boolean {
  return keptPetition(petitions, id)?.id === kept;
}
