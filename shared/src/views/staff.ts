import type { Ordered } from '../engine/keyed.ts';
import type { Answer } from '../meeting/answers/answers.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import { originalOf } from '../meeting/intake/dividing.ts';
import type { NamedPerson } from '../meeting/intake/person.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { Department } from '../meeting/plan/facts.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { rows, single } from './viewer.ts';
import type { RegistrationId } from '../meeting/ids.ts';

/**
 * What those who run a session see: the words as they were said and the names of who said them, because they
 * call people by name. No phone number and no address is in any view.
 */

/** Who asks, for those who call people by name. */
export interface Asker {
  readonly registration: RegistrationId | null;
  readonly no: number | null;
  readonly honorific: string;
  readonly name: string;
  readonly unit: string;
}

/** What names who asks: a registration, an opinion, or the organisation that prepared it. */
type AskedBy = Pick<Petition, 'registration' | 'organisation'> & Partial<Pick<Petition, 'opinion'>>;

/** Those who are named in an opinion, in one line. */
export function inOneLine(people: readonly NamedPerson[]): Pick<Asker, 'honorific' | 'name' | 'unit'> {
  const [first] = people;
  if (!first || people.length === 1) return first ?? { honorific: '', name: '', unit: '' };
  const names = people.map(({ honorific, name }) => `${honorific} ${name}`.trim());
  return { honorific: '', name: names.join(', '), unit: first.unit };
}

export function askerOf(meeting: Meeting, petition: AskedBy): Asker {
  const row = petition.registration === null ? undefined : meeting.registrations.get(petition.registration);
  const opinion = row ? undefined : meeting.opinions.get(petition.opinion ?? '');
  const organisation = row ? row.organisation : petition.organisation;
  const body = organisation === null ? '' : (meeting.organisations.get(organisation)?.name ?? '');
  const { honorific, name, unit } = row ?? inOneLine(opinion?.people ?? []);
  return {
    registration: row?.id ?? null,
    no: row?.no ?? null,
    honorific,
    name,
    unit: body || unit || (opinion?.unit ?? ''),
  };
}

/** The bodies that may be called to answer, with who answers for them (UB6). */
type Called = Omit<Department & Ordered, 'body' | 'bodyVersion'>;

export const departments = rows(
  (meeting) => meeting.departments,
  ({ id, name, leader, leaderTitle, leaderHonorific, deputies, fields, present, order }): Called => ({
    id,
    name,
    leader,
    leaderTitle,
    ...(leaderHonorific === undefined ? {} : { leaderHonorific }),
    deputies,
    fields,
    present,
    order,
  }),
);

/** Speech by speech, with why one was cut (BL15). */
export const turns = rows(
  (meeting) => meeting.turns,
  ({ id, registration, follows, calledAt, startedAt, endedAt, spokenMs, end, reason }) => ({
    id,
    registration,
    follows,
    calledAt,
    startedAt,
    endedAt,
    spokenMs,
    end,
    reason,
  }),
);

/** Answer by answer, with the assignment that is answered and why one was cut (BL15). */
export const answeringTurns = rows(
  (meeting) => meeting.answeringTurns,
  ({ id, kind, department, assignment, petition, calledAt, startedAt, endedAt, spokenMs, end, reason }) => ({
    id,
    kind,
    department,
    assignment,
    petition,
    calledAt,
    startedAt,
    endedAt,
    spokenMs,
    end,
    reason,
  }),
);

/** The floor, with what ended last: it can be taken back for a moment. */
export const floor = single(
  (meeting) => meeting.floor,
  ({ turn, answering, petition, timer, ended }) => ({
    turn,
    answering,
    petition,
    timer,
    ended: ended && { turn: ended.turn, at: ended.at },
  }),
);

export const registrations = rows(
  (meeting) => meeting.registrations,
  (row, viewer, meeting) => ({
    id: row.id,
    no: row.no,
    state: row.state,
    channel: row.channel,
    honorific: row.honorific,
    name: row.name,
    unit: askerOf(meeting, { registration: row.id, organisation: null }).unit,
    organisation: row.organisation,
    field: row.field,
    firstTime: row.firstTime,
    consent: row.consent,
    screened: row.screened,
    minutes: row.minutes,
    petitions: row.petitions,
    slip: row.slip,
    /** Only who wrote a slip down may hand its receipt out. */
    receipt: row.takenBy === viewer.seat ? row.receipt : null,
    rank: row.rank,
    submittedAt: row.submittedAt,
    reason: row.reason,
    note: row.note,
  }),
);

export const petitions = rows(
  (meeting) => meeting.petitions,
  (row, _viewer, meeting) => ({
    id: row.id,
    no: row.no,
    kind: row.kind,
    channel: row.channel,
    // Nobody needs to know who handed in what went to citizen reception.
    asker: askerOf(meeting, row.rerouted ? { registration: null, organisation: null } : row),
    organisation: row.organisation,
    text: row.text,
    released: row.released,
    field: row.field,
    authority: row.authority,
    necessity: row.necessity,
    receivedAt: row.receivedAt,
    raisedAt: row.raisedAt,
    mergedInto: row.mergedInto,
    merged: row.merged,
    askers: row.askers,
    rerouted: row.rerouted,
    takenBack: row.takenBack,
    disposition: row.disposition,
    chairAnswer: row.chairAnswer,
    departments: row.departments,
    /** What it was handed in with; of what went to citizen reception nobody needs to know. */
    opinion: row.rerouted ? null : row.opinion,
    partOf: row.rerouted ? null : row.partOf,
    root: row.rerouted ? null : row.root,
    /** The words before they were divided. */
    original: row.rerouted ? null : originalOf(meeting, row.id),
    outOfScope: row.outOfScope,
    spokesperson: row.spokesperson,
  }),
);

/** An assignment, for those who run the session and for the department that holds it. */
export const shownAssignment = (row: Assignment) => ({
  id: row.id,
  petition: row.petition,
  department: row.department,
  part: row.part,
  state: row.state,
  offeredAt: row.offeredAt,
  respondedAt: row.respondedAt,
  needsMinutes: row.needsMinutes,
  minutesAskedAt: row.minutesAskedAt ?? null,
  reason: row.reason,
  suggested: row.suggested,
});

/** An answer with all that was written for it, for the same. */
export const shownAnswer = (row: Answer) => ({
  id: row.id,
  text: row.text,
  evidence: row.evidence,
  signedBy: row.signedBy,
  signedAt: row.signedAt,
  returnedReason: row.returnedReason,
  delivered: row.delivered,
  deliveredAt: row.deliveredAt,
  released: row.released,
  paper: row.paper,
  given: row.given,
  told: row.told,
});

export const assignments = rows((meeting) => meeting.assignments, shownAssignment);

export const answers = rows((meeting) => meeting.answers, shownAnswer);

const reviewed: ReadonlySet<string> = new Set(['approved', 'delivered']);

/** The same for chairs: what was written before the session is theirs to read once it was reviewed (PL6). */
export const reviewedAnswers = rows(
  (meeting) => meeting.answers,
  (row, _viewer, meeting) => {
    const state = meeting.assignments.get(row.id)?.state ?? '';
    return row.isPrepared && !reviewed.has(state) ? null : shownAnswer(row);
  },
);

export const comments = rows(
  (meeting) => meeting.comments,
  ({ id, petition, department, text, at }) => ({ id, petition, department, text, at }),
);

/** What happened in the session and is seen nowhere else afterwards (QN9). */
export const moments = rows(
  (meeting) => meeting.moments,
  ({ id, kind, of, chair, no, reason, at }) => ({ id, kind, of, chair, no, reason, at }),
);

/** Who wrote last where several write, for whoever is about to write over it (O4). */
export const lastWords = rows(
  (meeting) => meeting.lastWords,
  ({ id, role, seat, at }) => ({ id, role, seat, at }),
);

/** What the secretary wrote beside each entry of the record (QN9). */
export const minutes = rows(
  (meeting) => meeting.minutes,
  ({ id, kind, of, text, recorded, at }) => ({
    id,
    kind,
    of,
    text,
    ...(recorded === undefined ? {} : { recorded }),
    at,
  }),
);

/** The minutes from when they are final, with what the registry gave them. */
export const minutesPapers = rows(
  (meeting) => meeting.papers,
  ({ said: _said, ...row }) => (row.kind === 'minutes' ? row : null),
);

/** In whose name minutes are written, and how papers of the house look. */
export const heading = {
  plan: single(
    (meeting) => meeting.plan,
    ({ layout, issuer }) => ({ layout, issuer }),
  ),
  house: single(
    (meeting) => meeting.house,
    ({ papers }) => (papers ? { papers } : {}),
  ),
};

export const commitments = rows(
  (meeting) => meeting.commitments,
  ({ counted: _counted, ...row }) => row,
);

export const screens = rows(
  (meeting) => meeting.screens,
  ({ id, name, view, message, usual = 'follow' }) => ({ id, name, view, message, usual }),
);

/** The office's calendar as the meeting copied it, for counting a date before anything is said. */
export const calendar = single(
  (meeting) => meeting.house.calendar,
  ({ firstYear, lastYear, entries }) => ({ firstYear, lastYear, entries }),
);

/** What was concluded, as the chair has it. */
export const conclusion = single(
  (meeting) => meeting.conclusion,
  ({ state, lines, remarks }) => ({ state, lines, remarks }),
);
