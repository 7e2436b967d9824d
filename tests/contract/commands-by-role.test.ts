import { registration } from '../cast/people.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { actions, type ActionType } from '@doi-thoai/shared/meeting/meeting';
import { roles, type Role } from '@doi-thoai/shared/meeting/roles';
import type { Caller } from '@doi-thoai/server/access/caller';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import {
  aCitizen,
  aDevice,
  anAccount,
  startInProcess,
  type InProcessServer,
} from '../support/in-process-server.ts';

const types = Object.keys(actions) as ActionType[];

let server: InProcessServer;
let hall: Convened;
let known: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
  known = await knownValues();
});
afterAll(() => server.stop());

/** What the register asks of a paper, which answers on paper call something else. */
const paperInputs = Object.fromEntries(
  types.filter((type) => type.startsWith('papers.')).map((type) => [`${type} paper`, 'khong-co']),
);

/** A value for each property that an action asks for, by its name. */
async function knownValues(): Promise<Readonly<Record<string, unknown>>> {
  const { petition, assignment, registration: registered } = await withAssignment(hall);
  await hall.must(hall.moderator, 'announcements.make', { text: 'Giải lao' });
  const state = await hall.state();
  return {
    ...registration(99),
    account: 'Ai Đó',
    petition,
    assignment,
    registration: registered,
    announcement: [...state.announcements][0]?.id,
    into: petition,
    to: 'hai',
    item: 'doi-thoai',
    before: null,
    title: 'Hội nghị khác',
    text: 'Nội dung thử',
    reason: 'Lý do thử',
    wording: 'Sẽ sửa xong đường làng',
    officer: 'Phạm Thị Thử',
    participant: 'khong-co',
    unit: 'Thôn Mẫu',
    slip: null,
    commitment: 'khong-co',
    line: 'khong-co',
    opinion: 'khong-co',
    channel: 'front',
    parts: ['Đường làng ngập', 'Cống làng tắc'],
    spokesperson: 'Trưởng thôn Mẫu',
    comment: 'khong-co',
    settled: true,
    issuer: 'UBND xã Mẫu',
    layout: null,
    forWhom: '',
    drafter: 'Văn phòng',
    reviewer: '',
    chair: 'mot',
    digest: 'khong-co',
    due: '2024-12-20',
    paper: { no: '12/CV', date: '2024-11-20', signer: 'Phạm Thị Thử' },
    ...paperInputs,
    letter: { no: '12/CV', date: '2024-11-20' },
    told: { on: '2024-11-20', way: 'call' },
    on: '2024-11-20',
    body: 'Ủy ban nhân dân tỉnh',
    about: [petition],
    escalation: 'khong-co',
    lines: [],
    of: 'khong-co',
    admitted: true,
    present: true,
    department: 'giao-thong',
    seconds: 60,
    turn: 'khong-co',
    pace: 2,
    seat: 'chair-mot',
    screen: 'man-hinh-1',
    consent: { name: true, organisation: false, place: false },
    minutes: 3,
    who: 'Văn phòng',
    words: 'Kính thưa quý vị đại biểu!',
    fallback: '',
    part: 'report',
    'matters.assign part': 'lead',
    'matters.askReopening reason': 'Đường làng vẫn ngập khi mưa',
    'matters.decideReopening due': '2100-01-31',
    matters: ['khong-co'],
    'reminders.write parts': ['khong-co'],
    'reminders.note parts': ['khong-co'],
    'reminders.mail parts': ['khong-co'],
    'reminders.mailFailed why': 'putOff',
    'reminders.putToLeader parts': [{ part: 'khong-co', owedBy: '2024-11-20' }],
    escalations: [],
    reminder: 'khong-co',
    until: '2100-01-31',
    holds: true,
    note: 'Ghi chú thử',
    id: 'man-hinh-9',
    organisation: 'hoi-a',
    rows: [{ name: 'Hội mới' }],
    file: { hash: 'b'.repeat(64), name: 'phan-bo.xlsx' },
    content: { kind: 'allocation', rows: [{ name: 'Hội nhập từ tệp' }] },
    import: 'khong-co',
    publication: 'khong-co',
    head: 'khong-co',
    heads: [{ name: 'Thôn Đoàn Kết' }],
    place: 'Hội trường',
    from: '2024-11-20',
    'earlierPromises.bringIn from': 'hoi-nghi-truoc',
    'earlierPromises.bringIn rows': [],
    asOf: 7,
    gone: ['khong-co'],
    promise: 'khong-co',
    promises: [{ promise: 'khong-co', text: 'Nội dung cam kết cũ' }],
    people: [{ name: 'Đại biểu mới' }],
    opinions: [{ text: 'Cần thêm đèn đường' }],
    'opinions.add opinions': [{ text: 'Đường làng ngập khi mưa', channel: 'front' }],
    links: [{ organisation: 'hoi-a', digest: 'b'.repeat(64) }],
    expiresOn: '2100-01-01',
    dueOn: null,
    link: 'khong-co',
    invitee: 'Hội A',
    invitation: 'khong-co',
    field: null,
    authority: null,
    necessity: null,
    template: 'commune',
    milestone: 'khong-co',
    check: 'khong-co',
    owner: 'Văn phòng',
    rehearsal: 'dien-tap-thu',
    'milestones.move to': '2024-11-20',
    milestones: [{ what: 'Việc thử' }],
    what: 'Việc thử',
    host: 'UBND xã Mẫu',
    heldOn: null,
    period: '',
    startsAt: '',
    set: {},
    chairs: [{ id: 'mot', name: 'Nguyễn Thị Ví Dụ', title: 'Bí thư' }],
    seen: null,
    agenda: [{ id: 'doi-thoai', kind: 'dialogue', title: 'Đối thoại' }],
    departments: [{ id: 'duoc-goi', name: 'Cơ quan được gọi' }],
    number: '49/TB-UBND',
    date: '2024-11-20',
    signer: { office: 'Chủ tịch', name: 'Phạm Thị Thử' },
    evidence: { id: 'a'.repeat(64), name: 'qd.pdf', bytes: 10, mediaType: 'application/pdf' },
  };
}

/** An input that the action's schema takes: what it misses is given until it misses nothing. */
function inputFor(type: ActionType): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (;;) {
    const issue = actions[type].input.safeParse(input).error?.issues[0];
    const name = String(issue?.path[0]);
    if (!issue || (name in input && name !== 'evidence')) return input;
    if (issue.code === 'invalid_value') input[name] = issue.values[0];
    else input[name] = name in input ? 'a'.repeat(64) : (known[`${type} ${name}`] ?? known[name]);
  }
}

/** Someone in the role: in a seat where the role has one. */
function inRole(role: Role, { meeting, chair, moderator, desk, roads, screen }: Convened = hall): Caller {
  const seats: Partial<Record<Role, Caller>> = {
    chair,
    moderator,
    secretary: aDevice(meeting, 'secretary-1'),
    desk,
    department: roads,
    screen,
    citizen: aCitizen,
  };
  return seats[role] ?? anAccount(role);
}

test('H5 the generated inputs are what the actions ask for', () => {
  for (const type of types) expect(actions[type].input.safeParse(inputFor(type)).error, type).toBeUndefined();
});

describe.each(roles)('H1 as %s', (role) => {
  const refused = types.filter((type) => !actions[type].may.includes(role));
  const granted = types.filter((type) => actions[type].may.includes(role));

  test('H1 what the role table does not grant is refused and changes nothing', async () => {
    const before = await hall.seq();
    for (const type of refused) {
      const outcome = await server.command(inRole(role), hall.meeting, type, inputFor(type));
      expect(outcome, type).toEqual(refuse('notAllowed'));
    }
    expect(await hall.seq()).toBe(before);
    expect((await server.journal.head(hall.meeting)).seq).toBe(before);
  });

  test('H1 what the role table grants is not refused for the role', async () => {
    // In a meeting of its own, for what is granted may well close it.
    const other = await convene(server);
    for (const type of granted) {
      const outcome = await server.command(inRole(role, other), other.meeting, type, inputFor(type));
      expect(outcome.ok ? '' : outcome.code, type).not.toBe('notAllowed');
      expect(outcome.ok ? '' : outcome.code, type).not.toBe('malformed');
    }
  });
});

test('H3 a screen is refused every command, and its drafts', () => {
  expect(types.filter((type) => actions[type].may.includes('screen'))).toEqual([]);
});

test('H2 a department is refused another department’s assignment, whatever it wants with it', async () => {
  await server.accounts.setPin({ meeting: hall.meeting, seat: 'department-giao-duc' }, '246810');
  const before = await hall.seq();
  const ownWork = types.filter(
    (type) => actions[type].may.includes('department') && 'assignment' in inputFor(type),
  );
  expect(ownWork.length).toBeGreaterThan(6);
  for (const type of ownWork) {
    const outcome = await server.command(hall.schools, hall.meeting, type, inputFor(type), { pin: '246810' });
    expect(outcome, type).toMatchObject({ ok: false, code: 'notYours' });
  }
  expect(await hall.seq()).toBe(before);
});

test('H1 a seat of one meeting is a citizen in another', async () => {
  const other = await convene(server);
  const outcome = await server.command(hall.chair, other.meeting, 'queue.call', inputFor('queue.call'));
  expect(outcome).toMatchObject({ ok: false, code: 'notAllowed' });
});

test('H1 a seat that the meeting does not have is refused', async () => {
  const ghost = aDevice(hall.meeting, 'chair-nobody');
  const outcome = await server.command(ghost, hall.meeting, 'meeting.pause', {});
  expect(outcome).toMatchObject({ ok: false, code: 'notAllowed' });
});
