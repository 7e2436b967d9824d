import { keptPetition } from '../meeting/intake/petition-standing.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Viewer } from '../views/viewer.ts';

// Under which condition somebody sees a word of a meeting, written by hand from the rules V1 to V11.

/** Whether this very word may be seen by this viewer of this meeting. */
export type May = (word: string, meeting: Meeting, viewer: Viewer) => boolean;
export const always: May = () => true;
export const never: May = () => false;

const named = (meeting: Meeting, word: string) =>
  meeting.registrations.find((row) => row.name === word || row.unit === word);

/** Whoever an opinion names agreed to exactly this, and words of it were released. */
const agreedInOpinion = (meeting: Meeting, word: string) => {
  const row = meeting.opinions.find(
    ({ people, unit }) => unit === word || people.some((one) => one.name === word || one.unit === word),
  );
  if (!row) return false;
  const isName = row.people.some((one) => one.name === word);
  const isReleased =
    meeting.petitions.filter((one) => one.opinion === row.id && one.released !== null).length > 0;
  return isReleased && (isName ? row.consent.name : row.consent.place);
};

/** A moderator released words of theirs, or the chair put them before the hall. */
const taken = (meeting: Meeting, { id }: SpeakerRegistration) =>
  meeting.petitions.filter(
    (row) => row.registration === id && (row.released !== null || row.raisedAt !== null),
  ).length > 0;

const admitted = ['queued', 'called', 'speaking', 'done', 'cutOff', 'deferred', 'noShow'];

/** They agreed to exactly this being shown, and a moderator has seen it. */
const consented = ({ consent, screened, name }: SpeakerRegistration, word: string) =>
  screened && (name === word ? consent.name : consent.place);
export const nameInHall: May = (word, meeting) => {
  const row = named(meeting, word);
  if (row === undefined) return agreedInOpinion(meeting, word);
  return consented(row, word) && (admitted.includes(row.state) || taken(meeting, row));
};
export const nameForDepartment: May = (word, meeting) => {
  const row = named(meeting, word);
  if (row === undefined) return agreedInOpinion(meeting, word);
  const isThere = ['called', 'speaking'].includes(row.state) || taken(meeting, row);
  return isThere && consented(row, word);
};
export const ownName: May = (word, meeting, viewer) => named(meeting, word)?.id === viewer.registration;

/** What came in with several matters in one cell, and is not divided yet, holds more than one word. */
export const petitionOf = (meeting: Meeting, word: string) =>
  meeting.petitions.find((row) => row.text.includes(word));
export const ownText: May = (word, meeting, viewer) =>
  petitionOf(meeting, word)?.registration === viewer.registration;
export const heldText: May = (word, meeting, { department }) => {
  const said = petitionOf(meeting, word);
  const row = said && keptPetition(meeting.petitions, said.id);
  const isOwed = meeting.commitments.find(
    (one) =>
      one.petition === row?.id &&
      one.department === department &&
      one.state === 'open' &&
      one.part !== undefined,
  );
  return (
    isOwed !== undefined ||
    row?.departments.includes(department ?? '') === true ||
    row?.disposition?.department === department
  );
};

/** What stands in an answer or an assignment of the viewer's department. */
export const ownAssignment: May = (word, meeting, { department }) =>
  meeting.assignments.filter(
    (row) =>
      row.department === department &&
      JSON.stringify([row, meeting.answers.get(row.id) ?? null]).includes(word),
  ).length > 0;
/** What stands in what became of something that the viewer's department owes. */
export const ownPart: May = (word, meeting, { department }) =>
  meeting.partRecords.filter(
    (row) => meeting.commitments.get(row.id)?.department === department && JSON.stringify(row).includes(word),
  ).length > 0;
/** The unit of a matter that the viewer's body owes something of, as far as it is nobody's name. */
const ownArea: May = (word, meeting, { department }) =>
  meeting.commitments.filter((row) => {
    if (row.department !== department || row.state !== 'open') return false;
    const opinion = meeting.opinions.get(meeting.petitions.get(row.petition)?.opinion ?? '');
    return opinion?.unit === word && opinion.people.length === 0;
  }).length > 0;
export const ownComment: May = (word, meeting, { department }) =>
  meeting.comments.find((row) => row.text === word)?.department === department;
const commitmentWith = (meeting: Meeting, word: string) =>
  meeting.commitments.find((row) => row.wording === word || row.officer === word);
export const ownCommitment: May = (word, meeting, { department }) =>
  commitmentWith(meeting, word)?.department === department;
export const readBack: May = (word, meeting) => {
  const row = commitmentWith(meeting, word);
  return row?.promised === true && (row.state === 'readBack' || row.state === 'open');
};
export const adopted: May = (_word, meeting) => meeting.conclusion.state === 'adopted';

export const unitForDepartment: May = (word, meeting, viewer) =>
  nameForDepartment(word, meeting, viewer) || ownArea(word, meeting, viewer);
