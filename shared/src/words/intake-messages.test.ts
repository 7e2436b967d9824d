import { expect, test } from 'vitest';
import { parseCivilDate } from '../calendar/civil-date.ts';
import { bodyLinkMessage, linkMessage, reminderMessage } from './intake-messages.ts';

const heldOn = parseCivilDate('2026-12-18');
const dueOn = parseCivilDate('2026-12-11');
const meeting = { meeting: 'Đối thoại năm 2026', heldOn, period: '' };
const unit = { ...meeting, unit: 'Thôn Bến Đá', dueOn, address: 'http://xa.vn/l/a#b' };

test('LK5 TD9 the message with a link names the day, what is asked for and until when', () => {
  const lines = linkMessage({ ...unit, delegates: 3, minOpinions: 2 }).split('\n');
  expect(lines[1]).toBe(
    'Đề nghị đơn vị cử 3 đại biểu và gửi ít nhất 2 ý kiến cho Đối thoại năm 2026 (thứ Sáu, ngày 18/12/2026), chậm nhất thứ Sáu, ngày 11/12/2026.',
  );
  expect(lines[2]).toContain(unit.address);
});

test('LK5 PL4 what nobody has said is made up in no message: no number, no day, no date', () => {
  const undated = { ...unit, heldOn: null, dueOn: null };
  expect(linkMessage({ ...undated, delegates: 0, minOpinions: 2 })).toContain(
    'Đề nghị đơn vị gửi ít nhất 2 ý kiến cho Đối thoại năm 2026.\n',
  );
  expect(linkMessage({ ...undated, period: 'quý III/2026', delegates: 0, minOpinions: 0 })).toContain(
    'cử đại biểu và gửi ý kiến cho Đối thoại năm 2026 (quý III/2026).\n',
  );
});

test('LK5 TD8 a body is told how many matters it is asked for, and the day of the conference', () => {
  const { address } = unit;
  expect(bodyLinkMessage({ ...meeting, unit: 'Phòng Kinh tế', address, matters: 4 })).toContain(
    'dự kiến trả lời 4 nội dung được giao của Đối thoại năm 2026 (thứ Sáu, ngày 18/12/2026).',
  );
});

test('LK5 TD9 a link is spoken of to those alone who have one', () => {
  const told = { ...meeting, unit: 'Thôn Bến Đá', dueOn, short: 2 };
  expect(reminderMessage({ ...told, linked: true })).toContain('mở liên kết đã nhận và bấm Nộp');
  const without = reminderMessage({ ...told, linked: false });
  expect(without).not.toContain('liên kết');
  expect(without).toContain('Đơn vị còn thiếu 2 ý kiến.');
  expect(without).toContain('gửi văn bản về ban tổ chức');
});
