import { describe, expect, test } from 'vitest';
import { civilDateOf } from '../../calendar/civil-date.ts';
import { actions } from '../meeting.ts';
import { agendaInOrder } from '../session/agenda-order.ts';
import { conveningOf } from './facts.ts';
import {
  citizen,
  conveneHall,
  convening,
  coordinator,
  Hall,
  moderator,
  openHall,
  presider,
} from '../../testing/example-hall.ts';

describe('convening', () => {
  test('M1 QN2 a title alone is enough for an ad-hoc session that takes its first speaker', () => {
    const hall = new Hall();
    hall.does(moderator, 'meeting.convene', { title: 'Đối thoại đột xuất' });
    hall.does(moderator, 'meeting.start');
    const { registration } = hall.registers();
    hall.does(moderator, 'queue.call', { registration });
    hall.does(moderator, 'turn.start');
    expect(hall.meeting.about).toMatchObject({
      title: 'Đối thoại đột xuất',
      shortTitle: 'Đối thoại đột xuất',
      state: 'inSession',
      presiding: 'chu-tri',
      heldOn: null,
    });
    expect([...hall.meeting.agenda].map((item) => item.kind).sort()).toEqual([
      'conclusion',
      'dialogue',
      'opening',
    ]);
    expect(hall.meeting.screens.size).toBe(1);
    expect(hall.meeting.floor.timer.state).toBe('running');
  });

  test('M1 a plan may name a period instead of a day, and a day when it has one', () => {
    const hall = new Hall();
    hall.does(coordinator, 'meeting.convene', {
      title: 'Hội nghị',
      period: 'cuối tháng 8',
      heldOn: civilDateOf(hall.now),
    });
    expect(hall.meeting.about).toMatchObject({ period: 'cuối tháng 8', heldOn: '2024-11-22' });
  });

  test.each([
    ['no title', { title: '   ' }],
    ['no chair at all', { title: 'Hội nghị', chairs: [] }],
    ['a day that does not exist', { title: 'Hội nghị', heldOn: '2024-02-30' }],
    ['an unknown key', { title: 'Hội nghị', motto: 'x' }],
    ['an id that is no token', { title: 'Hội nghị', fields: [{ id: 'Đất', name: 'Đất' }] }],
  ])('M1 %s is malformed', (_what, input) => {
    expect(new Hall().refusal(coordinator, 'meeting.convene', input)).toBe('malformed');
  });

  test('M2 a meeting is convened once', () => {
    expect(conveneHall().refusal(coordinator, 'meeting.convene', convening)).toBe('alreadyConvened');
  });

  test.each(['chairs', 'fields', 'departments', 'organisations', 'agenda', 'screens'] as const)(
    'M2 two of the %s may not share an id',
    (kind) => {
      const twice = { ...convening, [kind]: [convening[kind][0], convening[kind][0]] };
      expect(new Hall().refusal(coordinator, 'meeting.convene', twice)).toBe('sameIdTwice');
    },
  );

  test('M2 a department that names an unknown field is refused', () => {
    const departments = [{ id: 'a', name: 'A', fields: ['lam-nghiep'] }];
    expect(new Hall().refusal(coordinator, 'meeting.convene', { ...convening, departments })).toBe(
      'unknownField',
    );
  });

  test('E4 UB6 departments are held with leader and deputies, UB5 organisations with what they may bring', () => {
    const { meeting } = conveneHall();
    expect(meeting.departments.get('dat-dai')).toMatchObject({
      leader: 'Trần Văn Mẫu',
      deputies: ['Phạm Thị Thử'],
      fields: ['dat'],
      present: false,
    });
    expect(meeting.organisations.get('phu-nu')).toMatchObject({ delegates: 5, minOpinions: 2 });
  });

  test('M3 before a meeting is convened every other action is refused, whoever asks', () => {
    const inputs: Record<string, unknown> = {
      'participants.ask': { name: 'Ai đó' },
      'announcements.make': { text: 'Xin chào' },
      'screens.add': { id: 'moi', name: 'Mới' },
      'petitions.capture': { text: 'Một kiến nghị' },
      'conclusion.compile': {},
      'presiding.pass': { to: 'an' },
      'meeting.start': {},
    };
    for (const [type, input] of Object.entries(inputs)) {
      const hall = new Hall();
      const role = actions[type as keyof typeof actions].may.includes('moderator') ? moderator : citizen;
      expect([type, hall.refusal(role, type, input)]).toEqual([type, 'unknownMeeting']);
      expect(hall.journal).toEqual([]);
    }
  });

  test('B1 UB1 the chair named first presides at first', () => {
    const hall = conveneHall();
    expect(hall.meeting.about.presiding).toBe('an');
    expect(hall.refusal(presider, 'meeting.start')).toBeNull();
  });
});

test('Z1 BX12 another meeting like one is convened from it, with what was added, and stands where a new one does', () => {
  const hall = openHall();
  hall.does(moderator, 'departments.add', { id: 'them', name: 'Cơ quan thêm' });
  hall.does(moderator, 'agenda.move', { item: 'ket-luan', before: 'bao-cao' });
  hall.does(moderator, 'presiding.pass', { to: 'binh' });
  const other = new Hall();
  other.does(coordinator, 'meeting.convene', { ...conveningOf(hall.meeting), rehearsal: true });
  expect(other.meeting.about).toMatchObject({
    title: hall.meeting.about.title,
    rules: hall.meeting.about.rules,
    rehearsal: true,
    state: 'convened',
    presiding: 'binh',
    startedAt: null,
  });
  expect([...other.meeting.departments].map((row) => row.id)).toContain('them');
  expect(
    agendaInOrder(other.meeting)
      .map((row) => row.id)
      .slice(1),
  ).toEqual(['ket-luan', 'bao-cao', 'doi-thoai']);
  expect([...other.meeting.agenda].every((row) => row.state === 'waiting')).toBe(true);
});
