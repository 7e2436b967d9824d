import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { sortedMatters, type Sorted } from '@doi-thoai/shared/queries/synthesis';
import { intent, type Bot, type Intent, type Sight } from '../intent.ts';
import { bodies, type Script } from './invented.ts';
import { isDone, isTakenIn, lastMilestone, ownMilestones, upperMatters } from './course.ts';

type Seen = Sight<'preparation'>;

/** Who answers for the plan: from its number to the milestone that is handed in last, and reviews what bodies write. */
export function coordinatorBot(script: Script): Bot<'preparation'> {
  return (sight) => {
    const state = sight.data.about[only]?.state;
    if (state === undefined || state === 'ready') return [];
    const next = planning(sight, script);
    if (next) return [next];
    return [
      ...milestones(sight),
      ...closing(sight),
      ...reviewing(sight, script),
      ...escalating(sight, script),
      ...finishing(sight),
    ];
  };
}

/** The plan step by step, until units can hand in. */
function planning({ data, now }: Seen, script: Script): Intent | undefined {
  const [about, plan, intake] = [data.about[only], data.plan[only], data.intake[only]];
  if (!about || !plan) return undefined;
  const today = civilDateOf(now);
  if (plan.number === '') return intent('plan.change', { set: { number: '48/KH-UBND', issuedOn: today } }, 6);
  if (about.place === '') {
    const { heldOn, period } = about;
    return intent('schedule.change', { heldOn, period, startsAt: '08:00', place: 'Nhà văn hóa xã Mẫu' }, 8);
  }
  const unnamed = Object.values(data.chairs).some(({ name, title }) => title.startsWith(name));
  if (unnamed) return intent('chairs.set', { chairs: namedChairs, seen: Object.keys(data.chairs) }, 9);
  const called = bodies.filter(({ id }) => !data.departments[id]);
  if (called.length > 0)
    return intent(
      'departments.call',
      { departments: called.map(({ id, name, fields }) => ({ id, name, fields })) },
      9,
    );
  if (Object.keys(data.organisations).length === 0)
    return intent('allocation.add', { rows: script.units.map(rowOf) }, 12);
  if (intake?.dueOn === null) return intent('intake.setDue', { dueOn: addDays(today, 20) }, 4);
  const holders = holdersOf(data, script);
  if (Object.keys(data.links).length === 0)
    return intent('links.issue', { links: holders, expiresOn: addDays(today, 60) }, 10);
  return about.state === 'convened' ? intent('meeting.openIntake', {}, 4) : undefined;
}

const namedChairs = [
  { id: 'ubnd', name: 'Hoàng Văn Đóng Vai', title: 'Chủ tịch Ủy ban nhân dân, đồng Chủ tọa' },
  { id: 'hdnd', name: 'Phạm Thị Minh Họa', title: 'Phó Chủ tịch Hội đồng nhân dân, đồng Chủ tọa' },
];

function rowOf({ name, delegates }: Script['units'][number]) {
  return { name, delegates, minOpinions: 1, who: 'Trưởng thôn, đại diện hộ dân' };
}

/** Those who come by a link: units, and the body that has no account. */
function holdersOf({ organisations }: Seen['data'], { units }: Script) {
  const byLink = new Set(units.filter(({ way }) => way === 'link').map(({ name }) => name));
  return [
    ...Object.values(organisations).flatMap(({ id, name }) =>
      byLink.has(name) ? [{ organisation: id, department: null }] : [],
    ),
    ...bodies.flatMap(({ id, way }) => (way === 'link' ? [{ organisation: null, department: id }] : [])),
  ];
}

/** The next milestone that can be handed in; the report is sent back once, for want of a signature. */
function milestones({ data }: Seen): readonly Intent[] {
  const report = data.milestones['bao-cao'];
  if (report?.handedIn?.proof === null)
    return [intent('milestones.giveBack', { milestone: report.id, reason: 'Thiếu chữ ký' }, 10)];
  const next = ownMilestones(data).find((row) => row.handedIn === null);
  if (!next || next.id === lastMilestone) return [];
  const proof = { kind: 'paper', text: next.what, number: '12/BC' };
  const bare = next.id === 'bao-cao' && next.returned === null;
  return [intent('milestones.handIn', { milestone: next.id, ...(bare ? {} : { proof }) }, 14)];
}

/** The synthesis is closed once everything is in. */
function closing({ data }: Seen): readonly Intent[] {
  const { closedAt = null } = data.intake[only] ?? {};
  return closedAt === null && isTakenIn(data) ? [intent('intake.close', {}, 10)] : [];
}

/** What bodies wrote is approved; now and then it goes back once, and now and then it is told before the day. */
function reviewing({ data, now }: Seen, { chance }: Script): readonly Intent[] {
  const today = civilDateOf(now);
  const next = ({ matter, state, given }: Sorted): Intent | undefined => {
    const assignment = given[0]?.id;
    const answer = data.answers[assignment ?? ''];
    if (assignment === undefined || !answer) return undefined;
    const back = chance(matter.text, 5) === 0 && answer.returnedReason === '' && answer.paper === null;
    if (state === 'toReview')
      return back
        ? intent('answers.return', { assignment, reason: 'Đề nghị ghi rõ thời hạn.' }, 9)
        : intent('answers.approve', { assignment }, 7);
    if (state !== 'approved' || answer.told || chance(matter.text, 4) > 0) return undefined;
    const letter = { no: `${matter.no}/UBND`, date: today };
    return intent('answers.giveBefore', { assignment, letter, told: { on: today, way: 'call' } }, 12);
  };
  return first(sortedMatters(data), next);
}

/** What is for the province goes there in one letter, and its reply is told to those who asked. */
function escalating({ data, now }: Seen, { chance }: Script): readonly Intent[] {
  const on = civilDateOf(now);
  const [letter] = Object.values(data.escalations);
  if (!letter) {
    const about = upperMatters(data).map(({ matter }) => matter.id);
    const isSorted = sortedMatters(data).every(({ state }) => state !== 'unsorted');
    const isClosed = (data.intake[only]?.closedAt ?? null) !== null;
    return isClosed && isSorted && about.length > 0
      ? [intent('escalations.open', { body: 'UBND tỉnh', about }, 12)]
      : [];
  }
  const { id: escalation, asked, reply, told } = letter;
  const paper = (no: string) => ({ letter: { no, date: on } });
  if (!letter.letter) return [intent('escalations.send', { escalation, ...paper('71/UBND') }, 10)];
  if (!reply && asked.length === 0 && chance('hỏi lại', 2) === 0)
    return [intent('escalations.askAgain', { escalation, ...paper('75/UBND') }, 15)];
  const text = 'Tỉnh ghi nhận, đưa vào kế hoạch năm tới.';
  if (!reply) return [intent('escalations.enterReply', { escalation, ...paper('310/UBND-TH'), text }, 20)];
  return told ? [] : [intent('escalations.tell', { escalation, on, way: 'zalo' }, 8)];
}

/** Everything is answered: the chair gets the file, and the conference is ready. */
function finishing({ data }: Seen): readonly Intent[] {
  if (!isDone(data)) return [];
  const last = data.milestones[lastMilestone];
  if (last && !last.handedIn) return [intent('milestones.handIn', { milestone: last.id }, 12)];
  return [intent('meeting.makeReady', {}, 6)];
}

/** The first matter that something is to be done about; whoever works does one thing after the other. */
export function first(
  matters: readonly Sorted[],
  next: (sorted: Sorted) => Intent | undefined,
): readonly Intent[] {
  for (const sorted of matters) {
    const one = next(sorted);
    if (one) return [one];
  }
  return [];
}
