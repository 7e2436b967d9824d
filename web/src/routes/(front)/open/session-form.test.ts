import { expect, test } from 'vitest';
import { conveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { between, conveningOf } from './session-form.ts';

test('M1 QN2 what is typed in a minute convenes a meeting', () => {
  const convening = conveningOf(
    {
      title: ' Đối thoại đột xuất ',
      place: 'Nhà văn hóa',
      chairs: 'Nguyễn Thị Ví Dụ, Chủ tịch UBND xã\n\nLê Giả Định',
      departments: 'Công an xã\nPhòng Kinh tế\ncông an xã\n',
      minutes: 3,
      secretaries: 3,
    },
    theDate('2026-11-30'),
  );
  expect(conveningInput.parse(convening)).toMatchObject({
    title: 'Đối thoại đột xuất',
    heldOn: '2026-11-30',
    secretaries: 3,
    chairs: [
      { id: 'nguyen-thi-vi-du', name: 'Nguyễn Thị Ví Dụ', title: 'Chủ tịch UBND xã' },
      { id: 'le-gia-dinh', title: 'Chủ tọa' },
    ],
    departments: [{ id: 'cong-an-xa' }, { id: 'phong-kinh-te', name: 'Phòng Kinh tế' }],
  });
});

test('MN7 QN9 what is typed as the number of secretaries is one that can be convened, two where it is none', () => {
  const count = (typed: string) => between(typed, [1, 6], 2);
  expect(['', 'ba', '0', '1', '3', '40'].map(count)).toEqual([2, 2, 2, 1, 3, 6]);
  const form = { title: 'Đối thoại', place: '', chairs: 'An', departments: '', minutes: 3 };
  const convened = (secretaries: number) => conveningOf({ ...form, secretaries }, theDate('2026-11-30'));
  for (const least of [1, 6])
    expect(conveningInput.parse(convened(least))).toMatchObject({ secretaries: least });
});
