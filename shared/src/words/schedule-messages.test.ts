import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { cancelledMessage, rescheduledMessage } from './schedule-messages.ts';

const conference = { meeting: 'Đối thoại năm 2026', host: 'UBND xã Đồng Mẫu' };
const before = {
  heldOn: theDate('2026-12-18'),
  period: '',
  startsAt: '08:00',
  place: 'Hội trường UBND xã',
};
const reason = 'Trùng kỳ họp Hội đồng nhân dân';

test('PN13 PL4 TD9 the text to send names the old day, the new one and the reason', () => {
  const after = { ...before, heldOn: theDate('2026-12-25') };
  expect(rescheduledMessage(conference, { act: 'postponed', before, after, reason }).split('\n')).toEqual([
    'UBND xã Đồng Mẫu thông báo: Đối thoại năm 2026 được hoãn.',
    'Trước đây: 08:00 thứ Sáu, ngày 18/12/2026, tại Hội trường UBND xã.',
    'Nay tổ chức: 08:00 thứ Sáu, ngày 25/12/2026, tại Hội trường UBND xã.',
    'Lý do: Trùng kỳ họp Hội đồng nhân dân',
    'Đề nghị các cơ quan, đơn vị báo đến đại biểu và người dân của mình.',
  ]);
});

test('PN13 PL4 what is put off without another day says that it follows, and makes none up', () => {
  const off = { ...before, heldOn: null, startsAt: '' };
  const text = rescheduledMessage(conference, { act: 'postponed', before, after: off, reason: '' });
  expect(text).toContain('\nThời gian mới sẽ thông báo sau.\n');
  expect(text).not.toContain('Lý do');
  const roughly = { ...off, period: 'quý I/2027' };
  expect(rescheduledMessage(conference, { act: 'postponed', before, after: roughly, reason })).toContain(
    'Nay tổ chức: quý I/2027, tại Hội trường UBND xã.',
  );
});

test('PN13 PN7 what is called off says what was planned, and why', () => {
  expect(cancelledMessage(conference, before, 'Mưa lũ').split('\n').slice(0, 2)).toEqual([
    'UBND xã Đồng Mẫu thông báo: không tổ chức Đối thoại năm 2026 (dự kiến 08:00 thứ Sáu, ngày 18/12/2026, tại Hội trường UBND xã).',
    'Lý do: Mưa lũ',
  ]);
});

test('PN13 PL4 the text to send says whether time, place or both are others', () => {
  const said = (after: Partial<typeof before>) =>
    rescheduledMessage(conference, {
      act: 'changed',
      before,
      after: { ...before, ...after },
      reason: '',
    }).split('\n')[0];
  const opening = 'UBND xã Đồng Mẫu thông báo: Đối thoại năm 2026 thay đổi';
  expect(said({ startsAt: '14:00' })).toBe(`${opening} thời gian.`);
  expect(said({ place: 'Nhà văn hóa xã' })).toBe(`${opening} địa điểm.`);
  expect(said({ startsAt: '14:00', place: 'Nhà văn hóa xã' })).toBe(`${opening} thời gian, địa điểm.`);
});
