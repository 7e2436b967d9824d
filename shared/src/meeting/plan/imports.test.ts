import { expect, test } from 'vitest';
import { conveneHall, coordinator, there } from '../../testing/example-hall.ts';

const file = { hash: 'a'.repeat(64), name: 'phan-bo.xlsx', sheet: 'Phân bổ' };
const allocation = {
  file,
  content: {
    kind: 'allocation',
    rows: [{ name: 'Hội Cựu giáo chức', delegates: 3 }, { name: 'Hội Luật gia' }],
  },
};
const promise = {
  row: 2,
  wording: 'Cấp giấy chứng nhận cho 12 hộ',
  body: 'Phòng TN&MT huyện',
  former: true,
  owedBy: 'Phòng Kinh tế (xã)',
  owedById: 'phong-kinh-te',
  due: '2025-06-29',
  dueAsWritten: 'trước 30/6/2025',
  outcome: '2c',
  outcomeAsWritten: 'Đã xong',
};
const promises = { file, content: { kind: 'promises', rows: [promise, { ...promise, row: 3, due: null }] } };

test('IM7 a file is taken by one command with everything in it, and names its hash', () => {
  const hall = conveneHall();
  const before = hall.meeting.organisations.size;
  hall.does(coordinator, 'import.take', allocation);
  expect(hall.meeting.organisations.size).toBe(before + 2);
  const taken = there([...hall.meeting.imports][0]);
  expect(taken).toMatchObject({ kind: 'allocation', file: file.hash, name: 'phan-bo.xlsx', undone: false });
  expect(taken.made.map((id) => hall.meeting.organisations.get(id)?.name)).toEqual([
    'Hội Cựu giáo chức',
    'Hội Luật gia',
  ]);
});

test('IM7 the same file is not taken twice, but once more after it was undone', () => {
  const hall = conveneHall();
  hall.does(coordinator, 'import.take', allocation);
  expect(hall.refusal(coordinator, 'import.take', allocation)).toBe('importThere');
  const { id } = there([...hall.meeting.imports][0]);
  hall.does(coordinator, 'import.undo', { import: id });
  expect(hall.does(coordinator, 'import.undo', { import: id })).toEqual([]);
  hall.does(coordinator, 'import.take', allocation);
});

test('IM7 all or nothing: one row that cannot be taken keeps the others out', () => {
  const hall = conveneHall();
  const [first] = hall.meeting.organisations;
  const rows = [{ name: 'Hội mới' }, { name: there(first).name }];
  const before = hall.meeting;
  expect(hall.refusal(coordinator, 'import.take', { file, content: { kind: 'allocation', rows } })).toBe(
    'organisationTwice',
  );
  expect(hall.meeting).toBe(before);
});

test('IM7 an import is undone as a whole until something hangs on it', () => {
  const hall = conveneHall();
  const before = hall.meeting.organisations.size;
  hall.does(coordinator, 'import.take', allocation);
  const { id, made } = there([...hall.meeting.imports][0]);
  hall.does(coordinator, 'participants.add', { name: 'Trần Văn Mẫu', organisation: made[1] });
  expect(hall.refusal(coordinator, 'import.undo', { import: id })).toBe('importUsed');
  expect(hall.meeting.organisations.size).toBe(before + 2);
  expect(hall.refusal(coordinator, 'import.undo', { import: 'la' })).toBe('unknownImport');
});

test('IM6 TD10 TD11 TD14 earlier promises come in with what is proposed, and stay to be checked', () => {
  const hall = conveneHall();
  hall.does(coordinator, 'import.take', promises);
  const rows = [...hall.meeting.earlierPromises];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ ...promise, firstDue: '2025-06-29', checked: false, replied: false });
  const checked = { promise: there(rows[0]).id, owedBy: 'UBND xã', due: '2026-01-31', outcome: '3a' };
  hall.does(coordinator, 'earlierPromises.check', checked);
  expect(hall.does(coordinator, 'earlierPromises.check', checked)).toEqual([]);
  expect(hall.meeting.earlierPromises.get(there(rows[0]).id)).toMatchObject({
    ...{
      owedBy: 'UBND xã',
      owedById: null,
      due: '2026-01-31',
      firstDue: '2025-06-29',
      outcome: '3a',
      checked: true,
    },
  });
  const over = { owedBy: 'UBND xã', due: '2026-01-31', outcome: '3a' };
  const later = { ...checked, due: '2026-03-31' };
  expect(hall.refusal(coordinator, 'earlierPromises.check', { ...later, over: { ...over, due: null } })).toBe(
    'changedMeanwhile',
  );
  expect(hall.refusal(coordinator, 'earlierPromises.check', { ...later, over })).toBeNull();
  expect(hall.refusal(coordinator, 'earlierPromises.check', { promise: 'la' })).toBe('unknownEarlierPromise');
  const { id } = there([...hall.meeting.imports][0]);
  expect(hall.refusal(coordinator, 'import.undo', { import: id })).toBe('importUsed');
});

test('IM7 promises that nobody has checked go with their import, and their words are erased', () => {
  const hall = conveneHall();
  hall.does(coordinator, 'import.take', promises);
  const { id, made } = there([...hall.meeting.imports][0]);
  const events = hall.does(coordinator, 'import.undo', { import: id });
  expect(events.flatMap((event) => ('erase' in event ? event.erase : []))).toEqual(made);
  expect(hall.meeting.earlierPromises.size).toBe(0);
});
