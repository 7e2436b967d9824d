import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { invitationMessage } from './intake-messages.ts';

const told = {
  ...{ unit: 'Phòng Kinh tế', meeting: 'Đối thoại 2026', heldOn: theDate('2026-12-18'), period: '' },
  address: 'https://doi-thoai.example/l/dong-mau#bi-mat',
};

test('IN7 TD9 the message says to what one is invited, how one may answer, and until when where that is said', () => {
  const text = invitationMessage({ ...told, replyBy: theDate('2026-12-11') });
  for (const said of [
    'Kính gửi: Phòng Kinh tế',
    'Đối thoại 2026 (thứ Sáu, ngày 18/12/2026)',
    'cử người thay hoặc vắng',
    'chậm nhất thứ Sáu, ngày 11/12/2026',
    told.address,
  ])
    expect(text).toContain(said);
  expect(invitationMessage({ ...told, replyBy: null })).not.toContain('chậm nhất');
});
