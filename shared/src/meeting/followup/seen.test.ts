import { expect, test } from 'vitest';
import { coordinator, land, presider, there } from '../../testing/example-hall.ts';
import { day, followedHall, reports, tells, verifies } from '../../testing/followed-hall.ts';

test('FU14 what is made sure of or sent back is the report that was seen, not one that came since', () => {
  const { hall, commitment } = followedHall();
  const record = () => there(hall.meeting.partRecords.get(commitment));
  reports(hall, commitment, { text: 'Đã sửa một nửa' });
  const seen = record().report?.at;
  hall.wait(day);
  reports(hall, commitment, { text: 'Đã sửa hết' });
  const found = { commitment, way: 'onSite', holds: true };
  expect(hall.refusal(coordinator, 'parts.verify', { ...found, seen })).toBe('overtaken');
  expect(hall.refusal(coordinator, 'parts.return', { commitment, reason: 'Mới một nửa', seen })).toBe(
    'overtaken',
  );
  expect(record()).toMatchObject({ report: { text: 'Đã sửa hết' }, verification: null });
  hall.does(coordinator, 'parts.verify', { ...found, seen: record().report?.at });
  expect(record().verification).toMatchObject({ holds: true });
});

test.each([
  ['extensions.refuse', { reason: 'Không có lý do' }],
  ['extensions.grant', { until: '2025-01-10', reason: 'Chờ vật tư về' }],
] as const)('FU14 %s decides on the time that was seen to be asked for', (type, decision) => {
  const { hall, commitment } = followedHall();
  const asked = () => there(hall.meeting.partRecords.get(commitment)).asked;
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason: 'Chờ vật tư về' });
  const seen = asked()?.at;
  hall.wait(day);
  hall.does(land, 'extensions.ask', { commitment, until: '2025-02-10', reason: 'Chờ vốn' });
  expect(hall.refusal(presider, type, { commitment, ...decision, seen })).toBe('overtaken');
  expect(asked()?.until).toBe('2025-02-10');
  hall.does(presider, type, { commitment, ...decision, seen: asked()?.at });
  expect(asked()).toBeNull();
});

test('FU14 a telling that is taken back twice takes no other one with it', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment);
  verifies(hall, commitment);
  for (const on of ['2024-11-22', '2024-11-23']) {
    hall.wait(day);
    tells(hall, petition, on);
  }
  const replies = () => there(hall.meeting.matterRecords.get(petition)).replies;
  const back = { petition, seen: replies().at(-1)?.at };
  hall.does(coordinator, 'matters.takeTellingBack', back);
  expect(hall.refusal(coordinator, 'matters.takeTellingBack', back)).toBe('overtaken');
  expect(replies()).toMatchObject([{ on: '2024-11-22' }]);
});

test('CZ3 TD19 the reopening that is decided on is the one that was seen', () => {
  const { hall, petition } = followedHall('answered');
  const asks = (reason: string) => {
    hall.wait(day);
    hall.does(coordinator, 'matters.askReopening', { petition, reason });
    return there(hall.meeting.matterRecords.get(petition)).reopenings.at(-1)?.at;
  };
  const seen = asks('Đường vẫn ngập khi mưa');
  hall.does(coordinator, 'matters.decideReopening', { petition, due: null, reason: 'Đã nghiệm thu', seen });
  const again = asks('Rãnh lại tắc ở đầu ngõ');
  const late = { petition, due: null, reason: 'Đã nghiệm thu', seen };
  expect(hall.refusal(coordinator, 'matters.decideReopening', late)).toBe('overtaken');
  hall.does(coordinator, 'matters.decideReopening', { ...late, seen: again });
});

test('CZ3 a result of the office is not written over one that came since', () => {
  const { hall, petition } = followedHall('answered');
  const result = { petition, code: '6', text: 'Không thuộc thẩm quyền của xã' };
  hall.does(coordinator, 'matters.settle', { ...result, seen: null });
  expect(hall.refusal(coordinator, 'matters.settle', { ...result, seen: null })).toBe('overtaken');
  const seen = hall.meeting.matterRecords.get(petition)?.settled?.at;
  hall.does(coordinator, 'matters.settle', { ...result, text: 'Đã chuyển huyện', seen });
});

test('CZ3 RS3 a village is ticked and unticked as it was seen', () => {
  const { hall } = followedHall();
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Mẫu' }] });
  const row = () => there([...hall.meeting.heads][0]);
  const paper = { on: '2024-11-22', way: 'paper' };
  hall.does(coordinator, 'heads.told', { head: row().id, ...paper, over: null });
  const call = { head: row().id, on: '2024-11-22', way: 'call', over: null };
  expect(hall.refusal(coordinator, 'heads.told', call)).toBe('overtaken');
  hall.does(coordinator, 'heads.told', { ...call, over: paper });
  expect(hall.refusal(coordinator, 'heads.notTold', { head: row().id, over: paper })).toBe('overtaken');
  hall.does(coordinator, 'heads.notTold', { head: row().id, over: row().told });
  expect(hall.does(coordinator, 'heads.notTold', { head: row().id, over: paper })).toEqual([]);
});
