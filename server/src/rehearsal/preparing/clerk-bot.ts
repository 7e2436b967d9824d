import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { soundsLikeComplaint } from '@doi-thoai/shared/meeting/intake/complaint-words';
import { sortedMatters, type Sorted } from '@doi-thoai/shared/queries/synthesis';
import { fold } from '@doi-thoai/shared/text/fold';
import { numberedMatters } from '@doi-thoai/shared/text/matters';
import { intent, type Bot, type Intent, type Sight } from '../intent.ts';
import { clerksAtOnce } from './accounts.ts';
import { first } from './coordinator-bot.ts';
import { untyped } from './course.ts';
import { answerTo, bodies, bodyOf, fieldOf, filesOf, type Script } from './invented.ts';

type Seen = Sight<'preparation'>;
type Data = Seen['data'];

/** One of those who sort: takes in what comes on paper and in files, and makes of it what bodies can answer. */
export function clerkBot(script: Script, share: number): Bot<'preparation'> {
  return (sight) => {
    const { data } = sight;
    if (data.about[only]?.state !== 'collecting') return [];
    const own = sortedMatters(data).filter(({ matter }) => matter.no % clerksAtOnce === share);
    const twins = firstOfEach(data);
    return [
      ...(share === 0 ? bringing(sight, script) : typing(sight, script)),
      ...first(own, (sorted) => sorting(sorted, twins, script) ?? writingDown(sorted, sight, script)),
    ];
  };
}

/** Files are taken as their preview shows them, and their units handed in with them. */
function bringing({ data }: Seen, script: Script): readonly Intent[] {
  const brought = new Set(Object.values(data.imports).map(({ name }) => name));
  const next = filesOf(script).find(({ name }) => !brought.has(name));
  if (next) return [intent('import.take', { name: next.name, text: next.text }, 20)];
  return handingIn(data, script, 'file');
}

/** Forms are typed one after the other; one letter that is a denunciation as a whole is turned away unread. */
function typing({ data, now }: Seen, script: Script): readonly Intent[] {
  const [next] = untyped(data, script);
  if (next) {
    const organisation = Object.values(data.organisations).find(({ name }) => name === next.unit)?.id ?? null;
    const form = { text: next.text, people: [{ name: next.person, unit: next.unit }], organisation };
    const opinion = { ...form, channel: 'survey', receivedOn: civilDateOf(now) };
    return [intent('opinions.add', { opinions: [opinion] }, 11)];
  }
  const turnedAway = Object.values(data.opinions).some(
    (row) => row.rerouted && row.channel === 'ownSubmission',
  );
  if (!turnedAway) {
    const opinion = { text: 'Đơn tố cáo', channel: 'ownSubmission', nature: 'denunciation' };
    return [intent('opinions.add', { opinions: [opinion] }, 8)];
  }
  return handingIn(data, script, 'typed');
}

/** What came without a link is noted as handed in, by whoever brought it. */
function handingIn(data: Data, { units }: Script, way: string): readonly Intent[] {
  for (const unit of units) {
    const row = Object.values(data.organisations).find(({ name }) => name === unit.name);
    if (unit.way !== way || !row || data.handIns[row.id]?.submittedAt) continue;
    return [intent('handIn.submit', { organisation: row.id, name: unit.clerk }, 6)];
  }
  return [];
}

/** Of matters in the same words the one with the lowest number, which the others are merged into. */
function firstOfEach(data: Data): ReadonlyMap<string, Sorted> {
  const found = new Map<string, Sorted>();
  for (const sorted of sortedMatters(data)) {
    const words = fold(sorted.matter.text);
    if (!found.has(words)) found.set(words, sorted);
  }
  return found;
}

/** What is to be done next with a matter that nobody was asked about yet. */
function sorting(
  { matter, state, given }: Sorted,
  twins: ReadonlyMap<string, Sorted>,
  script: Script,
): Intent | undefined {
  const { id: petition, text, field, authority } = matter;
  if (given.length > 0) return supporting(matter, state, given, script);
  if (state === 'aside') return undefined;
  const parts = numberedMatters(text);
  if (parts.length > 1) return intent('petitions.divide', { petition, parts }, 9);
  const complaint = soundsLikeComplaint(text);
  if (complaint) return intent('petitions.reroute', { petition, nature: complaint.nature }, 7);
  const twin = twins.get(fold(text))?.matter;
  if (twin && twin.id !== petition) return intent('petitions.merge', { petition, into: twin.id }, 8);
  if (state === 'unsorted') {
    const above = script.chance(text, 6) === 0;
    const to = {
      field: field ?? fieldOf(text, script),
      authority: authority ?? (above ? 'province' : 'commune'),
    };
    return intent('petitions.classify', { petition, ...to, necessity: 'needed' }, 6);
  }
  if (authority === 'province') return undefined;
  if (script.chance(text, 12) === 1)
    return intent('petitions.setAside', { petition, reason: 'Đã trả lời trong kỳ tiếp dân trước.' }, 9);
  const department = bodyOf(field ?? '')?.id ?? bodies[0]?.id;
  return intent('petitions.assign', { petition, department, part: 'lead' }, 6);
}

/** Now and then a second body is to help. */
function supporting(
  { id: petition, text }: Sorted['matter'],
  state: Sorted['state'],
  given: Sorted['given'],
  { chance }: Script,
): Intent | undefined {
  const other = bodies.find(({ id }) => given.every((row) => row.department !== id));
  if (state !== 'asked' || given.length > 1 || !other || chance(`phối hợp ${text}`, 5) > 0) return undefined;
  return intent('petitions.assign', { petition, department: other.id, part: 'supporting' }, 6);
}

/** What a body without account or link answers in a letter is written down from it. */
function writingDown({ matter, given }: Sorted, { data, now }: Seen, script: Script): Intent | undefined {
  const [lead] = given;
  const byLetter = bodies.some(({ id, way }) => way === 'letter' && id === lead?.department);
  if (!lead || !byLetter || data.answers[lead.id]?.paper) return undefined;
  if (lead.state !== 'offered' && lead.state !== 'returned') return undefined;
  const paper = { no: `${matter.no}/CAX`, date: civilDateOf(now), signer: 'Trưởng Công an xã' };
  return intent('answers.enter', { assignment: lead.id, text: answerTo(matter.text, script), paper }, 16);
}
