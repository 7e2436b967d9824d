import { holds } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { DispositionKind } from '@doi-thoai/shared/meeting/answers/dispositions';
import type { EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { promise } from './invented.ts';
import { wish, type Mind, type Sight, type Wish } from './intent.ts';

type Petition = EntityOf<'chair', 'petitions'>;
type Assignment = EntityOf<'chair', 'assignments'>;

/** Whoever presides leads the session from its opening to its end; other chairs listen. */
export const chairMind: Mind<'chair'> = (sight) => {
  const about = sight.data.about[only];
  if (!about || about.presiding !== sight.me.chair) return [];
  switch (about.state) {
    case 'convened':
    case 'collecting':
    case 'ready':
      return [wish('meeting.start', {}, 8)];
    case 'paused':
      return [wish('meeting.start', {}, 60)];
    case 'inSession':
      return leading(sight);
    case 'closed':
      return [];
  }
};

function leading(sight: Sight<'chair'>): readonly Wish[] {
  const { data } = sight;
  const floor = data.floor[only];
  if (floor?.turn) return listening(sight, floor.turn);
  const petition = data.petitions[floor?.petition ?? ''];
  if (petition && !petition.disposition) return answering(sight, petition);
  const kind = Object.values(data.agenda).find((row) => row.state === 'current')?.kind;
  if (kind === 'dialogue') return [nextSpeaker(sight) ?? nextStep(sight, 90)];
  if (kind === 'secondSpeeches') return [secondSpeech(sight) ?? nextStep(sight)];
  if (kind === 'conclusion') return [concluding(sight)];
  return [nextStep(sight)];
}

/** Somebody is called or speaks: the words are heard, and given to a department while they are said. */
function listening({ data }: Sight<'chair'>, turn: string): readonly Wish[] {
  const row = data.turns[turn];
  const speaker = data.registrations[row?.registration ?? ''];
  if (!row || !speaker) return [];
  if (row.startedAt === null)
    return [speaker.no % 9 === 8 ? wish('turn.noShow', {}, 20) : wish('turn.start', {}, 6)];
  const petition = data.petitions[data.floor[only]?.petition ?? ''];
  const given = petition && row.follows === null ? giving(data, petition) : undefined;
  return [...(given ? [given] : []), wish('turn.end', {}, row.follows === null ? 55 : 25)];
}

/** Gives a petition to whoever usually answers its field, else to anyone in the hall. */
function giving(data: Sight<'chair'>['data'], { id, no, field, disposition }: Petition): Wish | undefined {
  const held = assignmentsOf(data, id).filter((row) => holds(row.state));
  if (disposition || held.some((row) => row.part === 'lead')) return undefined;
  const asked = assignmentsOf(data, id);
  const suggested = asked.find((row) => row.suggested !== null)?.suggested;
  const present = Object.values(data.departments)
    .filter((row) => row.present && !asked.some((one) => one.department === row.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const usual = present.filter((row) => field !== null && row.fields.includes(field));
  const department = suggested ?? (usual[0] ?? present[no % Math.max(1, present.length)])?.id;
  return department === undefined
    ? undefined
    : wish('petitions.assign', { petition: id, department, part: 'lead' }, 14);
}

/** The petition is before the hall and its speaker has ended: an answer is awaited, heard and settled. */
function answering({ data }: Sight<'chair'>, petition: Petition): readonly Wish[] {
  const lead = assignmentsOf(data, petition.id).find((row) => row.part === 'lead' && holds(row.state));
  if (!lead) return [giving(data, petition) ?? disposing(data, petition, 'noted', 10)];
  const { id: assignment, state } = lead;
  if (state === 'submitted') return [wish('answers.approve', { assignment }, 6)];
  if (state === 'approved') return [wish('answers.deliver', { assignment, how: 'orally' }, 6)];
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
function settling(data: Sight<'chair'>['data'], petition: Petition, { department }: Assignment): Wish {
  const kind = settlements[petition.no % settlements.length] ?? 'answered';
  if (kind !== 'toBeVerified') return disposing(data, petition, kind, 18);
  const given = Object.values(data.commitments).find((row) => row.petition === petition.id && row.promised);
  if (!given) {
    const officer = data.departments[department]?.leader || 'Lãnh đạo cơ quan';
    const input = { petition: petition.id, department, wording: promise, officer };
    return wish('commitments.capture', input, 12);
  }
  const commitment = given.id;
  if (given.state === 'captured') return wish('commitments.readBack', { commitment }, 5);
  if (given.state === 'readBack') return wish('commitments.confirm', { commitment }, 14);
  return disposing(data, petition, kind, 5);
}

function disposing(
  data: Sight<'chair'>['data'],
  { id: petition }: Petition,
  kind: DispositionKind,
  after: number,
): Wish {
  const lead = assignmentsOf(data, petition).find((row) => row.part === 'lead');
  const owes = kind === 'toBeVerified' || kind === 'writtenReply';
  const more = {
    ...(owes && lead ? { department: lead.department } : {}),
    ...(kind === 'escalated' ? { body: 'UBND tỉnh' } : {}),
  };
  return wish('petitions.dispose', { petition, kind, ...more }, after);
}

function nextSpeaker({ data }: Sight<'chair'>): Wish | undefined {
  const [next] = Object.values(data.registrations)
    .filter((row) => row.state === 'queued')
    .sort((a, b) => a.rank - b.rank || a.no - b.no);
  return next && wish('queue.call', { registration: next.id }, 9);
}

/** One who was answered speaks a second time (BL9), once in a session. */
function secondSpeech({ data }: Sight<'chair'>): Wish | undefined {
  if (Object.values(data.turns).some((row) => row.follows !== null)) return undefined;
  const heard = Object.values(data.petitions).find(
    (row) =>
      row.disposition?.kind === 'answered' && row.asker.registration !== null && row.mergedInto === null,
  );
  return heard && wish('turn.followUp', { registration: heard.asker.registration, petition: heard.id }, 10);
}

function concluding({ data }: Sight<'chair'>): Wish {
  const state = data.conclusion[only]?.state ?? 'none';
  if (state === 'none') return wish('conclusion.compile', {}, 6);
  return state === 'draft' ? wish('conclusion.adopt', {}, 45) : wish('meeting.close', {}, 20);
}

/** The hall is asked whether anybody else wishes to speak, as long as `after` seconds. */
function nextStep({ data }: Sight<'chair'>, after = 20): Wish {
  const [next] = Object.values(data.agenda)
    .filter((row) => row.state === 'waiting')
    .sort((a, b) => a.order - b.order);
  return next ? wish('agenda.begin', { item: next.id }, after) : wish('meeting.close', {}, after);
}

function assignmentsOf(data: Sight<'chair'>['data'], petition: string): Assignment[] {
  return Object.values(data.assignments)
    .filter((row) => row.petition === petition)
    .sort((a, b) => a.offeredAt - b.offeredAt);
}
