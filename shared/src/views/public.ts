import type { Meeting } from '../meeting/meeting.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import { numberOnly } from '../meeting/intake/consent.ts';
import { hasLeft, isStillAsked } from '../meeting/intake/petition-standing.ts';
import { wordingOf } from '../meeting/answers/wording.ts';
import { inOneLine } from './staff.ts';
import { rows, single } from './viewer.ts';
import type { PetitionId } from '../meeting/ids.ts';

/**
 * What everyone may see, in the hall and at home: numbers always; name, organisation and place each by its own consent
 * and once a moderator has screened them (V2, V3, V18); words once released.
 */

/** States in which someone stands in the public queue or was heard. */
const shown: ReadonlySet<string> = new Set([
  'queued',
  'called',
  'speaking',
  'done',
  'cutOff',
  'deferred',
  'noShow',
]);

interface Shown {
  readonly no: number;
  readonly honorific: string;
  readonly name: string;
  readonly unit: string;
}

/** A person as the hall may see them: once a moderator has seen what was typed, and as far as they said. */
export function inTheHall(meeting: Meeting, row: SpeakerRegistration): Shown {
  const { name, organisation, place } = row.screened ? row.consent : numberOnly;
  const body = meeting.organisations.get(row.organisation ?? '')?.name ?? '';
  return {
    no: row.no,
    honorific: name ? row.honorific : '',
    name: name ? row.name : '',
    unit: (organisation ? body : '') || (place ? row.unit : ''),
  };
}

export const registrations = rows(
  (meeting) => meeting.registrations,
  (row, _viewer, meeting) =>
    shown.has(row.state)
      ? { id: row.id, ...inTheHall(meeting, row), state: row.state, rank: row.rank, field: row.field }
      : null,
);

interface PublicAsker extends Omit<Shown, 'no'> {
  readonly no: number | null;
}

/** Who asks, once a moderator released the words or the chair raised them: a name is free text as well. */
export function publicAsker(meeting: Meeting, row: Petition): PublicAsker {
  const registration = row.registration === null ? undefined : meeting.registrations.get(row.registration);
  if (registration && hasLeft(registration)) return { no: null, honorific: '', name: '', unit: '' };
  const unknown = { no: registration?.no ?? null, honorific: '', name: '', unit: '' };
  if (row.released === null && row.raisedAt === null) return unknown;
  if (registration) return inTheHall(meeting, registration);
  const opinion = meeting.opinions.get(row.opinion ?? '');
  // Who releases the words has seen who asks; to raise them tells nothing of that.
  const agreed = opinion && row.released !== null ? opinion.consent : numberOnly;
  const { honorific, name, unit } = inOneLine(opinion?.people ?? []);
  const person = agreed.name ? { honorific, name } : {};
  const place = agreed.place ? unit || (opinion?.unit ?? '') : '';
  const organisation = row.organisation === null ? undefined : meeting.organisations.get(row.organisation);
  const body = organisation && !organisation.sensitive ? organisation.name : '';
  return { ...unknown, ...person, unit: body || place };
}

/** The words of a chair's own answer that were released, and whose they are. */
function releasedAnswer({ chairAnswer }: Petition) {
  if (!chairAnswer || chairAnswer.released === null) return null;
  const { chair, at, released } = chairAnswer;
  return { chair, at, released };
}

/** The released wording, and who asks as the hall may know it; unreleased petitions show that they exist. */
export function publicPetition(meeting: Meeting, row: Petition) {
  return {
    id: row.id,
    no: row.no,
    asker: publicAsker(meeting, row),
    released: row.released,
    field: row.field,
    raisedAt: row.raisedAt,
    mergedInto: row.mergedInto,
    askers: row.askers,
    rerouted: false,
    departments: row.departments,
    disposition: row.disposition && {
      kind: row.disposition.kind,
      department: row.disposition.department,
      body: row.disposition.body,
      due: row.disposition.due,
      at: row.disposition.at,
    },
    chairAnswer: releasedAnswer(row),
  };
}

export const petitions = rows(
  (meeting) => meeting.petitions,
  (row, _viewer, meeting) => (isStillAsked(row) ? publicPetition(meeting, row) : null),
);

/** Whether a petition is still anybody's: what was said and written about it is seen from outside as long as it is. */
export function isAsked(meeting: Meeting, petition: PetitionId | undefined): boolean {
  const row = meeting.petitions.get(petition ?? '');
  return row !== undefined && isStillAsked(row);
}

/** Who answers; a refusal and its reason stay between department and chair. */
export const assignments = rows(
  (meeting) => meeting.assignments,
  ({ id, petition, department, part, state }, _viewer, meeting) =>
    state === 'declined' || state === 'withdrawn' || !isAsked(meeting, petition)
      ? null
      : { id, petition, department, part, delivered: state === 'delivered' },
);

/** A leader's name stands under words that the leader signed, and under no others (W15). */
export const answers = rows(
  (meeting) => meeting.answers,
  (row, _viewer, meeting) => {
    const { id, released, delivered, deliveredAt } = row;
    if (released === null || !isAsked(meeting, meeting.assignments.get(id)?.petition)) return null;
    const wording = wordingOf(row);
    const signedBy = wording === 'moderators' ? null : row.signedBy;
    return { id, released, wording, signedBy, delivered, deliveredAt };
  },
);

const told: ReadonlySet<Commitment['state']> = new Set(['readBack', 'open']);

/** A promise is public from the moment it is read back to the hall; what a disposition ordered, without its words. */
export const commitments = rows(
  (meeting) => meeting.commitments,
  ({ id, petition, department, officer, wording, due, certainty, state, promised }, _viewer, meeting) =>
    told.has(state) && isAsked(meeting, petition)
      ? {
          id,
          petition,
          department,
          officer,
          wording: promised ? wording : '',
          due,
          certainty,
          state,
          promised,
        }
      : null,
);

export const screens = rows(
  (meeting) => meeting.screens,
  ({ id, name, view, message }) => ({ id, name, view, message }),
);

/** What moderation came to, as it was counted last: at a pause or at the close (BX6). */
export const moderation = single(
  (meeting) => meeting.moderation,
  ({ notReached, rejected }) => ({ notReached, rejected }),
);

/** Which lines of the conclusion are read aloud, for the hall's pages to go along (N10). */
export const reading = single(
  (meeting) => meeting.reading,
  ({ lines, at }) => ({ lines, at }),
);

/** Shown in the hall once the chair has adopted it; only what was released is in it. */
export const conclusion = single(
  (meeting) => meeting.conclusion,
  ({ state, lines, remarks }) => ({
    state,
    lines: state === 'adopted' ? lines : [],
    remarks: state === 'adopted' ? remarks : '',
  }),
);
