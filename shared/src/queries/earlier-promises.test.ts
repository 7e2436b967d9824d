import { describe, expect, test } from 'vitest';
import {
  conveneHall,
  convening,
  coChair,
  coordinator,
  Hall,
  moderator,
  presider,
  there,
} from '../testing/example-hall.ts';
import { erased, replay } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import { agendaInOrder } from './agenda.ts';
import {
  earlierFigures,
  earlierInOrder,
  earlierPages,
  earlierShown,
  isOnEarlierNow,
} from './earlier-promises.ts';

const former = { body: 'Phòng TN&MT huyện Mẫu', former: true, owedBy: 'Phòng Kinh tế' };
const promises = [
  { row: 2, wording: 'Sửa cầu thôn Đông trước 30/6', due: '2026-06-30', outcome: '2c', replied: true },
  { row: 3, wording: 'Lắp đèn đường, gọi ông Tám 0912 345 678', ...former, dueAsWritten: 'quý III/2026' },
  { row: 4, wording: 'Nạo vét mương tiêu', outcome: '2c', partly: true, replyNo: '12/UBND', replied: true },
  { row: 5, wording: 'Cấp đất dịch vụ', outcome: '3a' },
];
const file = { hash: 'd'.repeat(64), name: 'cam-ket-2025.xlsx', sheet: 'Sheet1' };

function takenIn(hall = conveneHall()) {
  hall.does(coordinator, 'import.take', { file, content: { kind: 'promises', rows: promises } });
  const [bridge = '', lamps = '', ditch = '', land = ''] = earlierRows(hall).map(({ id }) => id);
  return { hall, bridge, lamps, ditch, land };
}
const earlierRows = (hall: Hall) => [...hall.meeting.earlierPromises].sort((a, b) => a.row - b.row);
const steps = (hall: Hall) => agendaInOrder(hall.meeting).map(({ id, on }) => on ?? id);
const release = (hall: Hall, promise: string, text: string) =>
  hall.does(coordinator, 'earlierPromises.release', { promises: [{ promise, text }] });

describe('the step in which the hall hears of them', () => {
  test('PN16 TD10 QN6 comes into the agenda with the promises, after the first report, and goes with them', () => {
    const { hall } = takenIn();
    expect(steps(hall)).toEqual(['khai-mac', 'bao-cao', 'earlierPromises', 'doi-thoai', 'ket-luan']);
    expect(agendaInOrder(hall.meeting)[2]).toMatchObject({
      ...{ kind: 'report', title: 'Kết quả thực hiện kết luận lần trước', state: 'waiting' },
    });
    hall.does(coordinator, 'import.undo', { import: [...hall.meeting.imports][0]?.id });
    expect(steps(hall)).toEqual(['khai-mac', 'bao-cao', 'doi-thoai', 'ket-luan']);
  });

  test('PN16 an office’s own step of that name is that step, and stays when they go', () => {
    const hall = conveneHall();
    const own = { id: 'cu', kind: 'report', title: 'Báo cáo kết quả thực hiện cam kết của Hội nghị trước' };
    hall.does(coordinator, 'agenda.set', { agenda: [...convening.agenda.slice(0, 2), own] });
    takenIn(hall);
    expect(steps(hall)).toEqual(['khai-mac', 'bao-cao', 'earlierPromises']);
    hall.does(coordinator, 'import.undo', { import: [...hall.meeting.imports][0]?.id });
    expect(agendaInOrder(hall.meeting)).toMatchObject([{}, {}, { ...own, on: 'earlierPromises' }]);
  });

  test('PN16 a conference that takes promises along begins with it, whatever template or agenda it has', () => {
    for (const template of ['commune', 'allocated', 'adHoc']) {
      const hall = new Hall();
      hall.does(coordinator, 'plan.start', {
        ...{ template, title: 'Đối thoại', host: '', heldOn: null, period: '', startsAt: '', place: '' },
        content: { promises: { from: 'lan-truoc', title: 'Đối thoại 2025', rows: promises } },
      });
      const on = steps(hall).indexOf('earlierPromises');
      const kinds = agendaInOrder(hall.meeting).map(({ kind }) => kind);
      expect([template, on > 0, on < kinds.indexOf('dialogue')]).toEqual([template, true, true]);
      expect(replay('thu', hall.journal)).toEqual(hall.meeting);
    }
  });
});

describe('what the hall may read of them', () => {
  test('PN17 TD10 V19 nothing but how far they are, until somebody says in which words they were public', () => {
    const { hall, lamps } = takenIn();
    for (const audience of ['screen', 'chair', 'moderator', 'secretary'] as const) {
      const { earlierPromises } = seenBy(audience, hall.meeting);
      expect(Object.values(earlierPromises).map(({ said }) => said)).toEqual([null, null, null, null]);
      expect(JSON.stringify(earlierPromises)).not.toMatch(/ông Tám|Phòng|12\/UBND|quý III/);
    }
    release(hall, lamps, 'Lắp đèn đường');
    const { earlierPromises } = seenBy('screen', hall.meeting);
    expect(earlierPromises[lamps]?.said).toMatchObject({
      ...{
        wording: 'Lắp đèn đường',
        body: former.body,
        owedBy: 'Phòng Kinh tế',
        dueAsWritten: 'quý III/2026',
      },
    });
    expect(JSON.stringify(earlierPromises)).not.toContain('ông Tám');
    expect('earlierPromises' in seenBy('public', hall.meeting)).toBe(false);
    hall.does(coordinator, 'earlierPromises.withdrawRelease', { promise: lamps });
    expect(seenBy('screen', hall.meeting).earlierPromises[lamps]?.said).toBeNull();
  });

  test('PN17 O4 all that are named are released or none, and nobody writes over words that they have not seen', () => {
    const { hall, bridge, lamps } = takenIn();
    const both = (over: string | null) => ({
      promises: [
        { promise: bridge, text: 'Sửa cầu thôn Đông' },
        { promise: lamps, text: 'Lắp đèn đường thôn Đoài', over },
      ],
    });
    release(hall, lamps, 'Lắp đèn đường');
    expect(hall.refusal(coordinator, 'earlierPromises.release', both(null))).toBe('changedMeanwhile');
    expect(hall.meeting.earlierPromises.get(bridge)?.released).toBeNull();
    hall.does(coordinator, 'earlierPromises.release', both('Lắp đèn đường'));
    expect(hall.meeting.earlierPromises.get(bridge)?.released).toBe('Sửa cầu thôn Đông');
    expect(hall.does(coordinator, 'earlierPromises.release', both('x'))).toEqual([]);
    const unknown = { promises: [{ promise: 'khong-co', text: 'Sửa cầu' }] };
    expect(hall.refusal(coordinator, 'earlierPromises.release', unknown)).toBe('unknownEarlierPromise');
    expect(hall.refusal(coordinator, 'earlierPromises.withdrawRelease', { promise: 'khong-co' })).toBe(
      'unknownEarlierPromise',
    );
  });

  test('PN17 UB3 released words are erased with what they were released of', () => {
    const { hall, lamps } = takenIn();
    release(hall, lamps, 'Lắp đèn đường');
    hall.does(coordinator, 'import.undo', { import: [...hall.meeting.imports][0]?.id });
    expect(JSON.stringify(erased(hall.journal))).not.toContain('Lắp đèn đường');
  });
});

describe('what the hall is shown of them', () => {
  test('F8 TD14 two counts of the same promises, by reply and by result, that are never joined', () => {
    const { hall } = takenIn();
    const counted = {
      ...{ total: 4, replied: 2, unreplied: 2 },
      results: { done: 1, partly: 1, underWay: 1, upper: 0, explained: 0, unknown: 1 },
    };
    expect(earlierFigures(hall.meeting.earlierPromises)).toEqual(counted);
    expect(earlierFigures(seenBy('screen', hall.meeting).earlierPromises)).toEqual(counted);
    expect(earlierFigures(seenBy('preparation', hall.meeting).earlierPromises)).toEqual(counted);
  });

  test('A10 TD10 whoever directs turns the hall to one that may be read, and back to the counts', () => {
    const { hall, bridge, ditch } = takenIn();
    const show = (promise: string | null, by = presider) =>
      hall.refusal(by, 'earlierPromises.show', { promise });
    const shown = () => earlierShown(seenBy('screen', hall.meeting));
    expect(show(null)).toBe('notInSession');
    hall.does(presider, 'meeting.start');
    expect(isOnEarlierNow(seenBy('screen', hall.meeting))).toBe(false);
    const item = there(agendaInOrder(hall.meeting)[2]).id;
    hall.does(presider, 'agenda.begin', { item });
    expect(isOnEarlierNow(seenBy('screen', hall.meeting))).toBe(true);
    expect(shown()).toBeUndefined();
    expect(show(ditch)).toBe('earlierPromiseNotReleased');
    expect(show('khong-co')).toBe('unknownEarlierPromise');
    release(hall, ditch, 'Nạo vét mương tiêu');
    expect(show(ditch, coChair)).toBe('notPresiding');
    expect(show(ditch, moderator)).toBeNull();
    expect(shown()).toMatchObject({ no: 3, promise: { id: ditch } });
    expect(earlierPages(seenBy('chair', hall.meeting).earlierPromises).map(({ no }) => no)).toEqual([3]);
    // What may not be read any more leaves the hall.
    hall.does(coordinator, 'earlierPromises.withdrawRelease', { promise: ditch });
    expect(shown()).toBeUndefined();
    release(hall, bridge, 'Sửa cầu');
    expect([show(bridge), show(null)]).toEqual([null, null]);
    expect(shown()).toBeUndefined();
  });

  test('A10 they stand in the order of their lists', () => {
    const { hall } = takenIn();
    const rows = earlierInOrder(seenBy('screen', hall.meeting).earlierPromises);
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });
});
