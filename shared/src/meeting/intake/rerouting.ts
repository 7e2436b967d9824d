import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { withoutEscalated } from '../answers/escalations.ts';
import { letterFileSubjects } from '../answers/letter-files.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { wholesOf } from './dividing.ts';
import { splits } from './merging.ts';
import { opinionStub, type Opinion } from './opinions.ts';
import { minuteId } from '../record/minute-id.ts';
import { speechesOn } from '../record/minutes.ts';
import { changePetition } from './petitions.ts';
import { reroutedStub, type SpeakerRegistration } from './registrations.ts';
import { complaintNatures } from './vocabulary.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing } from '../../engine/sealed.ts';
import { slipOf, withSlip } from './slips.ts';
import { petitionId, registrationId } from '../id-inputs.ts';
import type { PetitionId, RegistrationId } from '../ids.ts';

/**
 * Complaints and denunciations are not matters of a dialogue: they go to citizen reception (UB3). What had been
 * written down before that was noticed is erased; a stub without words or names stays.
 */
export type ReroutingEvent =
  | ({ readonly type: 'registrationRerouted'; readonly registration: RegistrationId } & Erasing)
  | ({ readonly type: 'petitionRerouted'; readonly petition: PetitionId } & Erasing);

const screeners = ['moderator', 'coordinator', 'desk'] as const;
const nature = z.enum(complaintNatures);

/** A speaker with all they asked. Who is at the microphone is heard or cut first. */
function rerouteSpeaker(meeting: Meeting, row: SpeakerRegistration): readonly MeetingEvent[] | Refusal {
  const { state } = meeting.about;
  if (state === 'closed') return refuse('wrongMeetingState', { state });
  if (row.state === 'called' || row.state === 'speaking')
    return refuse('wrongRegistrationState', { state: row.state });
  const about = subjectsOf(meeting, row.petitions);
  const speeches = meeting.turns.filter((turn) => turn.registration === row.id).map((turn) => turn.id);
  const erase = [...new Set([row.id, slipOf(row.id), ...about, ...speeches])];
  return [...splits(meeting, row.petitions), { type: 'registrationRerouted', registration: row.id, erase }];
}

/** The speaker of a petition, when nothing else of theirs remains and they are not at the microphone. */
function speakerOfNothingElse(meeting: Meeting, petition: PetitionId): SpeakerRegistration | undefined {
  const speaker = meeting.registrations.find((row) => row.petitions.includes(petition));
  if (!speaker || speaker.state === 'called' || speaker.state === 'speaking') return undefined;
  return isLastOf(meeting, speaker.petitions, petition) ? speaker : undefined;
}

function isLastOf({ petitions }: Meeting, all: readonly string[], ...going: readonly string[]): boolean {
  return all.every((one) => going.includes(one) || petitions.get(one)?.rerouted);
}

/** The opinions of which nothing else remains: who handed them in goes with their matters. */
function opinionsOfNothingElse(meeting: Meeting, going: readonly string[]): Opinion[] {
  const touched = new Set(going.map((petition) => meeting.petitions.get(petition)?.opinion ?? ''));
  return [...touched].flatMap((one) => {
    const opinion = meeting.opinions.get(one);
    return opinion && isLastOf(meeting, opinion.petitions, ...going) ? [opinion] : [];
  });
}

/** A matter and all that it was a part of: whole words hold those of every part. */
function lineOf(meeting: Meeting, petition: PetitionId): string[] {
  return [petition, ...wholesOf(meeting, petition).map((whole) => whole.id)];
}

/** Petitions with all that was written about them: comments, answers and minutes too, and the paper they came on. */
function subjectsOf(meeting: Meeting, going: readonly string[]): string[] {
  const line = new Set(going.flatMap((petition) => lineOf(meeting, petition)));
  const about = (row: { readonly petition: PetitionId | null }) => line.has(row.petition ?? '');
  const rows = [...meeting.assignments.filter(about), ...meeting.answeringTurns.filter(about)];
  const speakers = going.map((petition) => meeting.petitions.get(petition)?.registration ?? null);
  const slips = speakers.flatMap((speaker) => (speaker === null ? [] : [slipOf(speaker)]));
  const letters = meeting.escalations.filter((row) => row.petitions.every((one) => going.includes(one)));
  const scans = meeting.escalations
    .filter((row) => row.petitions.some((one) => going.includes(one)))
    .flatMap((row) => letterFileSubjects(row));
  const speeches = [...line].flatMap((one) => speechesOn(meeting, one));
  const whole = [...rows, ...letters, ...opinionsOfNothingElse(meeting, going)].map(({ id: one }) => one);
  return [...new Set([...line, ...slips, ...scans, ...whole, ...speeches])];
}

export const reroutingActions = {
  'speakers.reroute': action({
    may: screeners,
    input: z.strictObject({ registration: registrationId, nature }),
    decide(meeting, { registration }, context) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      const refused = refusedAtDesk(meeting, row, context);
      if (refused) return refused;
      return row.state === 'rerouted' ? [] : rerouteSpeaker(meeting, row);
    },
  }),
  /** One petition of a speaker who has others, or one raised in the hall; the last one takes its speaker along. */
  'petitions.reroute': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId, nature }),
    decide(meeting, { petition }, context) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse(meeting.divided.has(petition) ? 'petitionDivided' : 'unknownPetition');
      const taken = meeting.registrations.get(row.registration ?? '');
      const refused = refusedAtDesk(meeting, taken, context);
      if (refused) return refused;
      if (row.rerouted) return [];
      const { state } = meeting.about;
      if (state === 'closed') return refuse('wrongMeetingState', { state });
      if (row.disposition) return refuse('petitionDisposed');
      const speaker = speakerOfNothingElse(meeting, petition);
      if (speaker) return rerouteSpeaker(meeting, speaker);
      return [
        ...splits(meeting, [petition]),
        { type: 'petitionRerouted', petition, erase: subjectsOf(meeting, [petition]) },
      ];
    },
  }),
};

function reroutePetition(meeting: Meeting, petition: PetitionId): Meeting {
  const row = meeting.petitions.get(petition);
  if (!row) return meeting;
  const line = lineOf(meeting, petition);
  let { assignments, answers, comments, commitments, partRecords, minutes } = meeting;
  for (const one of assignments.filter((a) => line.includes(a.petition))) {
    assignments = assignments.update(one.id, (a) => ({ ...a, state: 'withdrawn', reason: '' }));
    answers = answers.without(one.id);
  }
  for (const one of comments.filter((c) => line.includes(c.petition))) comments = comments.without(one.id);
  for (const one of commitments.filter((c) => line.includes(c.petition)))
    [commitments, partRecords] = [commitments.without(one.id), partRecords.without(one.id)];
  const speeches = line.flatMap((one) => speechesOn(meeting, one));
  const turns = speeches.reduce(
    (table, turn) => table.update(turn, (one) => ({ ...one, erased: true })),
    meeting.turns,
  );
  const answeringTurns = meeting.answeringTurns
    .filter((turn) => turn.petition !== null && line.includes(turn.petition))
    .reduce((table, turn) => table.with({ ...turn, reason: '' }), meeting.answeringTurns);
  const told = new Set([...line, ...speeches]);
  for (const one of minutes.filter((m) => told.has(m.subject))) minutes = minutes.without(one.id);
  const floor = meeting.floor.petition === petition ? { ...meeting.floor, petition: null } : meeting.floor;
  const lines = meeting.conclusion.lines.filter((one) => one.id !== petition);
  const conclusion = { ...meeting.conclusion, lines };
  const left = withoutWholes(withoutEscalated(withoutOpinion(meeting, petition), petition), line);
  return changePetition(
    {
      ...left,
      turns,
      answeringTurns,
      assignments,
      answers,
      comments,
      commitments,
      partRecords,
      matterRecords: meeting.matterRecords.without(petition),
      minutes,
      floor,
      conclusion,
    },
    petition,
    (stub) => ({
      ...stub,
      text: '',
      released: null,
      field: null,
      authority: null,
      necessity: null,
      organisation: null,
      rerouted: true,
      disposition: null,
      chairAnswer: null,
      departments: [],
      askers: 1,
      outOfScope: null,
      spokesperson: '',
    }),
  );
}

const nothingSaid = { text: '', released: null, outOfScope: null, spokesperson: '', askers: 1 } as const;

/** The words that a part was taken from say what it said: they go, and the other parts keep their own. */
function withoutWholes(meeting: Meeting, line: readonly string[]): Meeting {
  const wholes = line.flatMap((one) => meeting.divided.get(one) ?? []);
  // A part may have been divided again: whatever comes of the wholes shows their words.
  const shown = meeting.petitions.filter((row) =>
    wholesOf(meeting, row.id).some((one) => line.includes(one.id)),
  );
  const divided = wholes.reduce(
    (table, one) => table.with({ ...one, whole: { ...one.whole, ...nothingSaid } }),
    meeting.divided,
  );
  return shown.reduce((at, { id: one }) => changePetition(at, one, (row) => ({ ...row })), {
    ...meeting,
    divided,
  });
}

/** Whoever handed it in goes with the last of what they handed in; of another matter nobody learns that it was there. */
function withoutOpinion(meeting: Meeting, petition: PetitionId): Meeting {
  const row = meeting.opinions.get(meeting.petitions.get(petition)?.opinion ?? '');
  if (!row) return meeting;
  const left = isLastOf(meeting, row.petitions, petition) ? opinionStub(row) : { ...row };
  return { ...meeting, opinions: meeting.opinions.with(left) };
}

export const reroutingEvolvers: Evolvers<ReroutingEvent> = {
  registrationRerouted(meeting, { registration }) {
    const row = meeting.registrations.get(registration);
    if (!row) return meeting;
    const rerouted = row.petitions.reduce(reroutePetition, meeting);
    let { turns, minutes } = rerouted;
    for (const turn of turns.filter((one) => one.registration === registration)) {
      turns = turns.with({ ...turn, reason: '' });
      minutes = minutes.without(minuteId('turn', turn.id));
    }
    const stub = reroutedStub(row.id, row.no, row.receipt, row.channel, row.submittedAt, row.takenBy);
    return {
      ...rerouted,
      turns,
      minutes,
      registrations: rerouted.registrations.with({ ...stub, petitions: row.petitions }),
    };
  },
  petitionRerouted(meeting, { petition }) {
    const rerouted = reroutePetition(meeting, petition);
    const speaker = meeting.petitions.get(petition)?.registration ?? null;
    return speaker === null ? rerouted : withSlip(rerouted, speaker, null);
  },
};
