import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { splits } from './merging.ts';
import { minuteId, speechesOn } from '../record/minutes.ts';
import { changePetition } from './petitions.ts';
import { reroutedStub, type SpeakerRegistration } from './registrations.ts';
import { complaintNatures } from './vocabulary.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing } from '../../engine/sealed.ts';
import { slipOf, withSlip } from './slips.ts';

/**
 * Complaints and denunciations are not matters of a dialogue: they go to citizen reception (UB3). What had been
 * written down before that was noticed is erased; a stub without words or names stays.
 */
export type ReroutingEvent =
  | ({ readonly type: 'registrationRerouted'; readonly registration: string } & Erasing)
  | ({ readonly type: 'petitionRerouted'; readonly petition: string } & Erasing);

const screeners = ['moderator', 'coordinator', 'desk'] as const;
const nature = z.enum(complaintNatures);

/** A speaker with all they asked. Who is at the microphone is heard or cut first. */
function rerouteSpeaker(meeting: Meeting, row: SpeakerRegistration): readonly MeetingEvent[] | Refusal {
  const { state } = meeting.about;
  if (state === 'closed') return refuse('wrongMeetingState', { state });
  if (row.state === 'called' || row.state === 'speaking')
    return refuse('wrongRegistrationState', { state: row.state });
  const about = row.petitions.flatMap((petition) => subjectsOf(meeting, petition));
  const speeches = meeting.turns.filter((turn) => turn.registration === row.id).map((turn) => turn.id);
  const erase = [...new Set([row.id, slipOf(row.id), ...about, ...speeches])];
  return [...splits(meeting, row.petitions), { type: 'registrationRerouted', registration: row.id, erase }];
}

/** The speaker of a petition, when nothing else of theirs remains and they are not at the microphone. */
function speakerOfNothingElse(meeting: Meeting, petition: string): SpeakerRegistration | undefined {
  const speaker = meeting.registrations.find((row) => row.petitions.includes(petition));
  if (!speaker || speaker.state === 'called' || speaker.state === 'speaking') return undefined;
  const others = speaker.petitions.filter((one) => one !== petition);
  return others.every((one) => meeting.petitions.get(one)?.rerouted) ? speaker : undefined;
}

/** A petition with all that was written about it: comments, answers and minutes too, and the paper it came on. */
function subjectsOf(meeting: Meeting, petition: string): string[] {
  const assignments = meeting.assignments.filter((row) => row.petition === petition).map((row) => row.id);
  const speaker = meeting.petitions.get(petition)?.registration ?? null;
  const slips = speaker === null ? [] : [slipOf(speaker)];
  const answers = meeting.answeringTurns.filter((row) => row.petition === petition).map((row) => row.id);
  return [petition, ...slips, ...assignments, ...answers, ...speechesOn(meeting, petition)];
}

export const reroutingActions = {
  'speakers.reroute': action({
    may: screeners,
    input: z.strictObject({ registration: id, nature }),
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
    input: z.strictObject({ petition: id, nature }),
    decide(meeting, { petition }, context) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse('unknownPetition');
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
        { type: 'petitionRerouted', petition, erase: subjectsOf(meeting, petition) },
      ];
    },
  }),
};

function reroutePetition(meeting: Meeting, petition: string): Meeting {
  const row = meeting.petitions.get(petition);
  if (!row) return meeting;
  let { assignments, answers, comments, commitments, minutes } = meeting;
  for (const one of assignments.filter((a) => a.petition === petition)) {
    assignments = assignments.update(one.id, (a) => ({ ...a, state: 'withdrawn', reason: '' }));
    answers = answers.without(one.id);
  }
  for (const one of comments.filter((c) => c.petition === petition)) comments = comments.without(one.id);
  for (const one of commitments.filter((c) => c.petition === petition))
    commitments = commitments.without(one.id);
  const speeches = speechesOn(meeting, petition);
  const turns = speeches.reduce(
    (table, turn) => table.update(turn, (one) => ({ ...one, erased: true })),
    meeting.turns,
  );
  const answeringTurns = meeting.answeringTurns
    .filter((turn) => turn.petition === petition)
    .reduce((table, turn) => table.with({ ...turn, reason: '' }), meeting.answeringTurns);
  const told = new Set([petition, ...speeches]);
  for (const one of minutes.filter((m) => told.has(m.subject))) minutes = minutes.without(one.id);
  const floor = meeting.floor.petition === petition ? { ...meeting.floor, petition: null } : meeting.floor;
  const lines = meeting.conclusion.lines.filter((line) => line.id !== petition);
  const conclusion = { ...meeting.conclusion, lines };
  return changePetition(
    {
      ...meeting,
      turns,
      answeringTurns,
      assignments,
      answers,
      comments,
      commitments,
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
    }),
  );
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
