import type { DispositionKind } from '@doi-thoai/shared/meeting/answers/dispositions';
import type { EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { currentStep, nextStep } from '@doi-thoai/shared/queries/agenda';
import { standsForItself } from '@doi-thoai/shared/queries/asked-together';
import { answeringFor, responsibleFor } from '@doi-thoai/shared/queries/assignments';
import { answeringNow, beforeTheHall, onTheFloor, type OnTheFloor } from '@doi-thoai/shared/queries/floor';
import { likelyDepartments } from '@doi-thoai/shared/queries/likely-departments';
import { promisesOn } from '@doi-thoai/shared/queries/promises';
import { nextSpeaker } from '@doi-thoai/shared/queries/queue';
import { opensCommitment } from '@doi-thoai/shared/queries/standing';
import { promise } from './invented.ts';
import { intent, type Bot, type Sight, type Intent } from './intent.ts';

type Petition = EntityOf<'chair', 'petitions'>;
type Assignment = EntityOf<'chair', 'assignments'>;
type Present = OnTheFloor<EntityOf<'chair', 'turns'>, EntityOf<'chair', 'registrations'>>;

/** Whoever presides leads the session from its opening to its end; other chairs listen, but for who passed it on. */
export const chairBot: Bot<'chair'> = (sight) => {
  const about = sight.data.about[only];
  if (!about) return [];
  if (about.presiding !== sight.me.chair) return takingBack(sight);
  switch (about.state) {
    case 'convened':
    case 'collecting':
    case 'ready':
      return [intent('meeting.start', {}, 8)];
    case 'paused':
      return [intent('meeting.start', {}, 60)];
    case 'inSession':
      return leading(sight);
    case 'closed':
    case 'cancelled':
      return [];
  }
};

function leading(sight: Sight<'chair'>): readonly Intent[] {
  const { data } = sight;
  const present = onTheFloor(data);
  if (present) return listening(sight, present);
  const answer = answeringNow(data);
  if (answer) return [intent('turn.end', {}, answer.turn.kind === 'answer' ? 24 : 15)];
  const petition = beforeTheHall(data);
  if (petition && !petition.disposition) return answering(sight, petition);
  const kind = currentStep(data)?.kind;
  if (kind === 'dialogue') return [handRaised(sight) ?? calling(sight) ?? goingOn(sight, 90)];
  if (kind === 'comments') return [commenting(sight) ?? goingOn(sight)];
  if (kind === 'secondSpeeches') return [secondSpeech(sight) ?? goingOn(sight)];
  if (kind === 'conclusion') return [concluding(sight)];
  return [goingOn(sight)];
}

/** Somebody is called or speaks: the words are heard, and given to a department while they are said. */
function listening(
  { data }: Sight<'chair'>,
  { turn: row, registration: speaker }: Present,
): readonly Intent[] {
  if (row.startedAt === null)
    return [speaker.no % 9 === 8 ? intent('turn.noShow', {}, 20) : intent('turn.start', {}, 6)];
  const petition = beforeTheHall(data);
  const given = petition && row.follows === null ? giving(data, petition) : undefined;
  return [...(given ? [given] : []), intent('turn.end', {}, row.follows === null ? 55 : 25)];
}

/** Gives a petition to whoever is likely to answer it, else to anyone in the hall. */
function giving(data: Sight<'chair'>['data'], petition: Petition): Intent | undefined {
  const { id, no, disposition } = petition;
  if (disposition || leadFor(data, petition)) return undefined;
  const asked = new Set<string>();
  for (const row of Object.values(data.assignments)) if (row.petition === id) asked.add(row.department);
  const free = likelyDepartments(petition, data).filter(({ department, why }) =>
    asked.has(department.id) ? false : department.present || why === 'suggested',
  );
  const likely = free.find(({ why }) => why !== undefined) ?? free[no % Math.max(1, free.length)];
  return (
    likely && intent('petitions.assign', { petition: id, department: likely.department.id, part: 'lead' }, 14)
  );
}

function leadFor(data: Sight<'chair'>['data'], petition: Petition): Assignment | undefined {
  return answeringFor(petition, data.assignments).find((row) => row.part === 'lead');
}

/** The petition is before the hall and its speaker has ended: an answer is awaited, heard at the microphone and settled. */
function answering({ data }: Sight<'chair'>, petition: Petition): readonly Intent[] {
  const lead = leadFor(data, petition);
  if (!lead) return [giving(data, petition) ?? disposing(data, petition, 'noted', 10)];
  const { id: assignment, state } = lead;
  if (state === 'submitted') return [intent('answers.approve', { assignment }, 6)];
  if (state === 'approved') return [intent('answering.call', { assignment }, 6)];
  if (state === 'delivered') return [settling(data, petition, lead)];
  return [disposing(data, petition, 'writtenReply', 150)];
}

const settlements: readonly DispositionKind[] = [
  'answered',
  'toBeVerified',
  'explained',
  'answered',
  'resolvedNow',
  'escalated',
];

/** What is to be verified was promised first: written down, read back to the hall, confirmed (BX3). */
function settling(data: Sight<'chair'>['data'], petition: Petition, { department }: Assignment): Intent {
  const kind = settlements[petition.no % settlements.length] ?? 'answered';
  if (kind !== 'toBeVerified') return disposing(data, petition, kind, 18);
  const [given] = promisesOn(petition.id, data.commitments);
  if (!given) {
    const officer = data.departments[department]?.leader || 'Lãnh đạo cơ quan';
    const input = { petition: petition.id, department, wording: promise, officer };
    return intent('commitments.capture', input, 12);
  }
  const commitment = given.id;
  if (given.state === 'captured') return intent('commitments.readBack', { commitment }, 5);
  if (given.state === 'readBack') return intent('commitments.confirm', { commitment }, 14);
  return disposing(data, petition, kind, 5);
}

function disposing(
  data: Sight<'chair'>['data'],
  petition: Petition,
  kind: DispositionKind,
  after: number,
): Intent {
  const responsible = opensCommitment(kind) ? responsibleFor(petition, data.assignments) : null;
  const more = {
    ...(responsible === null ? {} : { department: responsible }),
    ...(kind === 'escalated' ? { body: 'UBND tỉnh' } : {}),
  };
  return intent('petitions.dispose', { petition: petition.id, kind, ...more }, after);
}

/**
 * Once in a session, after the first have spoken, somebody who never registered gets the floor; it is a co-chair who
 * gives it, where there is one to preside meanwhile (UB1).
 */
function handRaised({ data }: Sight<'chair'>): Intent | undefined {
  const people = Object.values(data.registrations);
  if (people.some((row) => row.channel === 'floor')) return undefined;
  const heard = people.filter((row) => row.state === 'done').length;
  if (heard < 2) return undefined;
  const about = data.about[only];
  const other = Object.values(data.chairs).find(({ id }) => id !== about?.presiding);
  if (other && about?.presidingFrom === null) return intent('presiding.pass', { to: other.id }, 8);
  return intent('floor.giveToHand', {}, 8);
}

/** The raised hand was heard: whoever had passed presiding on has it again. */
function takingBack({ data, me }: Sight<'chair'>): readonly Intent[] {
  const about = data.about[only];
  const isMine = about?.state === 'inSession' && about.presidingFrom === me.chair;
  const heard = Object.values(data.registrations).some(
    (row) => row.channel === 'floor' && (row.state === 'done' || row.state === 'cutOff'),
  );
  return isMine && heard ? [intent('presiding.takeBack', {}, 7)] : [];
}

function calling({ data }: Sight<'chair'>): Intent | undefined {
  const next = nextSpeaker(data);
  return next && intent('queue.call', { registration: next.id }, 9);
}

/** Somebody of an agency says a word to what was heard, once in a session (UB7). */
function commenting({ data }: Sight<'chair'>): Intent | undefined {
  if (Object.values(data.answeringTurns).some((row) => row.kind === 'comment')) return undefined;
  const first = Object.values(data.departments).find((row) => row.present);
  return first && intent('answering.comment', { department: first.id }, 10);
}

/** One who was answered speaks a second time (BL9), once in a session. */
function secondSpeech({ data }: Sight<'chair'>): Intent | undefined {
  if (Object.values(data.turns).some((row) => row.follows !== null)) return undefined;
  const heard = Object.values(data.petitions).find(
    (row) => row.disposition?.kind === 'answered' && row.asker.registration !== null && standsForItself(row),
  );
  return heard && intent('turn.followUp', { registration: heard.asker.registration, petition: heard.id }, 10);
}

function concluding({ data }: Sight<'chair'>): Intent {
  const state = data.conclusion[only]?.state ?? 'none';
  if (state === 'none') return intent('conclusion.compile', {}, 6);
  return state === 'draft'
    ? intent('conclusion.adopt', { withGaps: true }, 45)
    : intent('meeting.close', {}, 20);
}

/** The hall is asked whether anybody else wishes to speak, as long as `after` seconds. */
function goingOn({ data }: Sight<'chair'>, after = 20): Intent {
  const next = nextStep(data);
  return next ? intent('agenda.begin', { item: next.id }, after) : intent('meeting.close', {}, after);
}
