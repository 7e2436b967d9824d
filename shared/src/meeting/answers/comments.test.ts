import { expect, test } from 'vitest';
import { land, openHall, presider, secretary, works } from '../../testing/example-hall.ts';

test('W10 BL9 UB10 a department comments on what it holds', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  expect(hall.refusal(land, 'petitions.comment', { petition, text: 'x' })).toBe('notYours');
  hall.assigns(petition);
  hall.does(land, 'petitions.comment', { petition, text: 'Chúng tôi xin nói thêm' });
  expect([...hall.meeting.comments]).toMatchObject([{ petition, department: 'dat-dai', at: hall.now }]);
});

test('W10 UB10 any department comments on what is before the hall, always in its own name', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.raise', { petition });
  hall.does(works, 'petitions.comment', { petition, text: 'Xin bổ sung', department: 'dat-dai' });
  expect([...hall.meeting.comments].map((row) => row.department)).toEqual(['xay-dung']);
});

test('W10 a department is not told whether a petition exists', () => {
  const hall = openHall();
  expect(hall.refusal(land, 'petitions.comment', { petition: 'la', text: 'x' })).toBe('notYours');
});

test('W10 BL9 staff write down what was said, for a department or for the chair', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(secretary, 'petitions.comment', { petition, text: 'Phòng nói', department: 'moi-truong' });
  hall.does(presider, 'petitions.comment', { petition, text: 'Chủ trì trả lời ngay' });
  expect([...hall.meeting.comments].map((row) => row.department).sort()).toEqual(['moi-truong', null]);
  const input = { petition, text: 'x', department: 'la' };
  expect(hall.refusal(secretary, 'petitions.comment', input)).toBe('unknownDepartment');
  expect(hall.refusal(secretary, 'petitions.comment', { ...input, petition: 'la' })).toBe('unknownPetition');
});
