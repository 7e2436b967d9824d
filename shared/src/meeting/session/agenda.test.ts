import { describe, expect, test } from 'vitest';
import { agendaInOrder } from './agenda-order.ts';
import { conveneHall, coordinator, Hall, moderator, openHall, presider } from '../../testing/example-hall.ts';

const order = (hall: Hall) => agendaInOrder(hall.meeting).map((item) => item.id);
const states = (hall: Hall) => agendaInOrder(hall.meeting).map((item) => item.state);

describe('agenda', () => {
  test('A1 BL5 UB7 a step that begins ends the one under way', () => {
    const hall = openHall();
    hall.does(presider, 'agenda.begin', { item: 'khai-mac' });
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    expect(states(hall)).toEqual(['done', 'waiting', 'current', 'waiting']);
    expect(hall.does(presider, 'agenda.begin', { item: 'doi-thoai' })).toEqual([]);
  });

  test('A6 BL5 opening the session begins the first step that waits, in the same moment', () => {
    const hall = conveneHall();
    hall.does(moderator, 'agenda.skip', { item: 'khai-mac', reason: 'Đã làm ở hội trường khác' });
    const opened = hall.does(presider, 'meeting.start');
    expect(opened.map((event) => event.type)).toEqual(['meetingStateChanged', 'agendaItemBegun']);
    expect(states(hall)).toEqual(['skipped', 'current', 'waiting', 'waiting']);
  });

  test('A6 a session without a programme opens all the same, and a pause begins no other step', () => {
    const hall = openHall();
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    hall.does(presider, 'meeting.pause');
    expect(hall.does(presider, 'meeting.start')).toHaveLength(1);
    expect(states(hall)).toEqual(['done', 'waiting', 'current', 'waiting']);
    const adHoc = new Hall();
    adHoc.does(coordinator, 'meeting.convene', { title: 'Hội nghị đột xuất', agenda: [] });
    expect(adHoc.does(moderator, 'meeting.start')).toHaveLength(1);
  });

  test('A2 BL5 UB7 a step that was done or skipped is resumed', () => {
    const hall = openHall();
    hall.does(presider, 'agenda.begin', { item: 'khai-mac' });
    hall.does(presider, 'agenda.skip', { item: 'bao-cao', reason: 'Đã phát văn bản' });
    hall.does(presider, 'agenda.begin', { item: 'bao-cao' });
    hall.does(presider, 'agenda.begin', { item: 'khai-mac' });
    expect(hall.meeting.agenda.get('bao-cao')).toMatchObject({ state: 'waiting', reason: '' });
    expect(states(hall)).toEqual(['current', 'waiting', 'waiting', 'waiting']);
  });

  test('A7 UB7 going back to an earlier step lets the one that is left wait again', () => {
    const hall = openHall();
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    hall.does(presider, 'agenda.begin', { item: 'ket-luan' });
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    expect(states(hall)).toEqual(['done', 'waiting', 'current', 'waiting']);
  });

  test('A3 BL5 a step is skipped with a reason, unless it is under way', () => {
    const hall = openHall();
    hall.does(moderator, 'agenda.skip', { item: 'bao-cao', reason: 'Đã phát văn bản' });
    expect(hall.meeting.agenda.get('bao-cao')).toMatchObject({ state: 'skipped', reason: 'Đã phát văn bản' });
    expect(hall.refusal(presider, 'agenda.skip', { item: 'bao-cao', reason: ' ' })).toBe('malformed');
    hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
    expect(hall.refusal(presider, 'agenda.skip', { item: 'doi-thoai', reason: 'x' })).toBe(
      'agendaItemCurrent',
    );
  });

  test.each([
    ['ket-luan', 'khai-mac', ['ket-luan', 'khai-mac', 'bao-cao', 'doi-thoai']],
    ['khai-mac', null, ['bao-cao', 'doi-thoai', 'ket-luan', 'khai-mac']],
    ['khai-mac', 'doi-thoai', ['bao-cao', 'khai-mac', 'doi-thoai', 'ket-luan']],
    ['bao-cao', 'doi-thoai', ['khai-mac', 'bao-cao', 'doi-thoai', 'ket-luan']],
    ['bao-cao', 'bao-cao', ['khai-mac', 'bao-cao', 'doi-thoai', 'ket-luan']],
  ])('A4 BL5 %s moved before %s', (item, before, expected) => {
    const hall = conveneHall();
    hall.does(presider, 'agenda.move', { item, before });
    expect(order(hall)).toEqual(expected);
  });

  test('A4 a step moved to where it stands changes nothing', () => {
    const hall = conveneHall();
    expect(hall.does(presider, 'agenda.move', { item: 'bao-cao', before: 'doi-thoai' })).toEqual([]);
    expect(hall.does(presider, 'agenda.move', { item: 'ket-luan', before: null })).toEqual([]);
  });

  test('A4 two steps can change places between the same neighbours for ever', () => {
    const hall = conveneHall();
    for (let times = 0; times < 200; times += 1) {
      const [, second = '', third = ''] = order(hall);
      hall.does(presider, 'agenda.move', { item: third, before: second });
      expect(order(hall)).toEqual(['khai-mac', third, second, 'ket-luan']);
    }
  });

  test.each(['agenda.begin', 'agenda.skip', 'agenda.move'])('A5 %s needs a step that exists', (type) => {
    const more = { 'agenda.begin': {}, 'agenda.skip': { reason: 'x' }, 'agenda.move': { before: null } }[
      type
    ];
    expect(openHall().refusal(presider, type, { item: 'khong-co', ...more })).toBe('unknownAgendaItem');
  });

  test('A5 no step is moved before one that does not exist', () => {
    const move = { item: 'khai-mac', before: 'khong-co' };
    expect(openHall().refusal(presider, 'agenda.move', move)).toBe('unknownAgendaItem');
  });

  test('A5 before the session the order may change, but nothing begins', () => {
    const hall = conveneHall();
    hall.does(presider, 'agenda.skip', { item: 'bao-cao', reason: 'Không có báo cáo' });
    expect(hall.refusal(presider, 'agenda.begin', { item: 'khai-mac' })).toBe('notInSession');
    hall.does(presider, 'meeting.start');
    hall.does(presider, 'agenda.begin', { item: 'khai-mac' });
  });
});
