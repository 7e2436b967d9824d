import { expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { coordinator } from '../testing/example-hall.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { only } from '../engine/view.ts';
import { copiesOf } from './copies.ts';
import { paperOf } from './papers.ts';
import { planIn } from './prepared.ts';
import { replyMessage } from './reply-letter-paper.ts';

test('CZ4 TD16 a reply is written to each who asked once something can be said, with ground, result and what remains', () => {
  const { hall, petition, commitment } = followedHall();
  const data = () => seenBy('preparation', hall.meeting);
  expect(copiesOf('replyLetter', data())).toEqual([]);
  reports(hall, commitment, { code: '3a', until: '2025-01-31', text: 'Đang làm rãnh thoát nước' });
  expect(copiesOf('replyLetter', data())).toMatchObject([{ of: petition }]);
  const open = written(paperOf('replyLetter', data(), { of: petition }));
  expect(open).toContain('Đang làm rãnh thoát nước');
  expect(open).toContain('Cơ quan tiếp tục thực hiện: Phòng Đất đai');
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  const text = written(paperOf('replyLetter', data(), { of: petition }));
  const row = hall.meeting.petitions.get(petition);
  const asker = hall.meeting.registrations.get(row?.registration ?? '');
  for (const said of ['Đường đã sửa xong', asker?.name ?? '?', row?.text ?? '?', 'tổ chức thực hiện'])
    expect(text).toContain(said);
  expect(text).not.toContain('Cơ quan tiếp tục thực hiện');
});

test('CZ4 TD16 QN10 the same goes as a message, without an address and without the number that somebody gave', () => {
  const { hall, petition, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2025-01-31', text: 'Đang làm rãnh, gọi 0912 345 678' });
  const said = replyMessage(seenBy('preparation', hall.meeting), petition);
  const lines = said.split('\n');
  expect(lines[0]).toMatch(/^Kính gửi: /);
  expect(said).toContain('Kết quả: ');
  expect(said).toContain('Cơ quan tiếp tục thực hiện: Phòng Đất đai');
  expect(lines.at(-1)).toMatch(/^Nếu cần hỏi thêm.*\.$/);
  expect(lines.at(-1)).not.toContain('./.');
  for (const absent of ['Địa chỉ', '0912', 'Nơi nhận']) expect(said).not.toContain(absent);
});

test('CZ4 V1 the address stands in it only where the file is taken away', () => {
  const { hall, petition } = followedHall('answered');
  const settled = { petition, code: '6', text: 'Không thuộc thẩm quyền của xã' };
  hall.does(coordinator, 'matters.settle', settled);
  const data = seenBy('preparation', hall.meeting);
  const addresses = { [petition]: 'Số 5 ngõ Thử' };
  expect(written(paperOf('replyLetter', data, { of: petition }))).not.toContain('Số 5 ngõ Thử');
  expect(written(paperOf('replyLetter', data, { of: petition, addresses }))).toContain('Số 5 ngõ Thử');
});

test.each(paperLayouts)('CZ4 in the layout of the %s it is a letter with whom it goes to', (layout) => {
  const { hall, petition } = followedHall('answered');
  hall.does(coordinator, 'matters.settle', { petition, code: '6', text: 'Không thuộc thẩm quyền của xã' });
  const data = seenBy('preparation', hall.meeting);
  const plan = { [only]: { ...planIn(data), layout } };
  const paper = paperOf('replyLetter', { ...data, plan }, { of: petition });
  expect(paper.layout).toBe(layout);
  expect(paper.head.type).toBe('');
  expect(written(paper)).toContain('Kính gửi: ');
});
