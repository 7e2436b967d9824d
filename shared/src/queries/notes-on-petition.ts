import { rowOf, rowsIn } from '../engine/keyed.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import type { MinutedPetition, MinutesData } from './minutes-data.ts';

type Note = MinutesData['minutes'][string];

type Found = (data: MinutesData, of: string) => string | null | undefined;
const itself: Found = (_data, of) => of;
const ofAssignment: Found = ({ assignments }, of) => rowOf(assignments, of)?.petition;

const petitions: Partial<Record<Note['kind'], Found>> = {
  raised: itself,
  disposed: itself,
  chairAnswered: itself,
  assigned: ofAssignment,
  responded: ofAssignment,
  delivered: ofAssignment,
  commented: ({ comments }, of) => rowOf(comments, of)?.petition,
  promised: ({ commitments }, of) => rowOf(commitments, of)?.petition,
  answering: ({ answeringTurns }, of) => rowOf(answeringTurns, of)?.petition,
};

/** The petition beside whose entries it was written; undefined where it is about none. */
export function petitionOfNote(data: MinutesData, { kind, of }: Note): string | null | undefined {
  return petitions[kind]?.(data, of);
}

/** What was written beside what became of a petition, and of those merged into it, and stands in no other sentence of it. */
export function furtherNotes(data: MinutesData, petition: MinutedPetition): readonly string[] {
  return rowsIn(data.minutes)
    .filter((note) => keptPetition(data.petitions, petitionOfNote(data, note))?.id === petition.id)
    .filter((note) => !isSaid(data, petition, note))
    .sort((one, other) => one.at - other.at)
    .map(({ text }) => text.trim());
}

/** Whether a sentence about the petition is made of it. */
function isSaid(data: MinutesData, { id, chairAnswer }: MinutedPetition, note: Note): boolean {
  const { kind, of } = note;
  if (kind === 'raised' || kind === 'disposed') return of === id;
  if (kind === 'chairAnswered') return of === id && chairAnswer !== null;
  if (kind === 'commented') return rowOf(data.comments, of)?.petition === id;
  if (kind !== 'delivered') return false;
  const assignment = rowOf(data.assignments, of);
  return assignment?.petition === id && assignment.state === 'delivered' && !!rowOf(data.answers, of);
}
