import { only } from '@doi-thoai/shared/views/view';
import type { Answer, Assignment, Commitment, Data, Petition, Registration, Turn } from './entities.ts';

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
  readonly answer: Answer;
  readonly assignment: Assignment;
  readonly petition: Petition;
}

/** Released answers, latest delivered first. */
export function answersOf(data: Data): Answered[] {
  return Object.values(data.answers)
    .flatMap((answer) => {
      const assignment = data.assignments[answer.id];
      const petition = assignment && data.petitions[assignment.petition];
      return assignment && petition ? [{ answer, assignment, petition }] : [];
    })
    .sort((a, b) => (b.answer.deliveredAt ?? 0) - (a.answer.deliveredAt ?? 0));
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
