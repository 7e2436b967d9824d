import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { only } from '@doi-thoai/shared/engine/view';
import type { Assignment, Commitment, Data, Petition, Registration, Turn } from './entities.ts';

/** Who stands at the microphone, or was called to it. */
export function speakerOf(data: Data): { turn: Turn; registration: Registration } | undefined {
  const turn = data.turns[data.floor[only]?.turn ?? ''];
  const registration = turn && data.registrations[turn.registration];
  return turn && registration ? { turn, registration } : undefined;
}

/** The petition that is before the hall. */
export function petitionOf(data: Data): Petition | undefined {
  return data.petitions[data.floor[only]?.petition ?? ''];
}

/** The departments called for a petition, lead first. */
export function calledFor(petition: string, data: Data): Assignment[] {
  return Object.values(data.assignments)
    .filter((row) => row.petition === petition)
    .sort((a, b) => (a.part === b.part ? (a.id < b.id ? -1 : 1) : a.part === 'lead' ? -1 : 1));
}

/** An answer with whose it is and what it answers. */
export interface Answered {
  readonly petition: Petition;
  readonly words: string;
  /** When it was given; null while it has only been released. */
  readonly at: Instant | null;
  /** The department's name, or that of the chair who answered in person (W11). */
  readonly by: string;
  readonly byChair: boolean;
  /** Who signed it for the department, or what the chair is. */
  readonly signer: string;
}

/** Released answers of departments and chairs, latest given first. */
export function answersOf(data: Data): Answered[] {
  return [...departmentsAnswers(data), ...chairsAnswers(data)].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

function* departmentsAnswers(data: Data): Generator<Answered> {
  for (const { id, released, deliveredAt, signedBy } of Object.values(data.answers)) {
    const assignment = data.assignments[id];
    const petition = assignment && data.petitions[assignment.petition];
    if (!petition) continue;
    const by = data.departments[assignment.department]?.name ?? '';
    const signer = signedBy ? [signedBy.name, signedBy.title].filter(Boolean).join(', ') : '';
    yield { petition, words: released, at: deliveredAt, by, byChair: false, signer };
  }
}

function* chairsAnswers(data: Data): Generator<Answered> {
  for (const petition of Object.values(data.petitions)) {
    if (!petition.chairAnswer) continue;
    const { chair, at, released } = petition.chairAnswer;
    const { name = '', title = '' } = data.chairs[chair] ?? {};
    yield { petition, words: released, at, by: name, byChair: true, signer: title };
  }
}

/** The promise that is being read back; that about the petition before the hall first. */
export function promiseOf(data: Data): Commitment | undefined {
  const readBack = Object.values(data.commitments).filter((one) => one.state === 'readBack');
  return readBack.find((one) => one.petition === data.floor[only]?.petition) ?? readBack[0];
}

/** Who waits to speak, first to be called first. */
export function queueOf(data: Data): Registration[] {
  return Object.values(data.registrations)
    .filter((row) => row.state === 'queued')
    .sort((a, b) => a.rank - b.rank || a.no - b.no);
}
