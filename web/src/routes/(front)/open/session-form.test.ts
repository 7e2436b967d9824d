import { expect, test } from 'vitest';
import { conveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { conveningOf } from './session-form.ts';

test('M1 QN2 what is typed in a minute convenes a meeting', () => {
  const convening = conveningOf(
    {
      title: ' Đối thoại đột xuất ',
      place: 'Nhà văn hóa',
      chairs: 'Nguyễn Thị Ví Dụ, Chủ tịch UBND xã\n\nLê Giả Định',
      departments: 'Công an xã\nPhòng Kinh tế\ncông an xã\n',
      minutes: 3,
    },
    theDate('2026-11-30'),
  );
  expect(conveningInput.parse(convening)).toMatchObject({
    title: 'Đối thoại đột xuất',
    heldOn: '2026-11-30',
    chairs: [
      { id: 'nguyen-thi-vi-du', name: 'Nguyễn Thị Ví Dụ', title: 'Chủ tịch UBND xã' },
      { id: 'le-gia-dinh', title: 'Chủ tọa' },
    ],
    departments: [{ id: 'cong-an-xa' }, { id: 'phong-kinh-te', name: 'Phòng Kinh tế' }],
  });
});
