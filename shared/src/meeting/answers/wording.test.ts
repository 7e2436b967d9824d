import { expect, test } from 'vitest';
import { land, leader, moderator, openHall } from '../../testing/example-hall.ts';
import { seenBy } from '../../testing/seen-by.ts';
import { wordingOf } from './wording.ts';

const text = 'Đường này dài 300 m. Phường không có vốn trong năm nay; sẽ xin bổ sung.\nSẽ báo lại trước Tết.';
const signedBy = { name: 'Trần Văn Mẫu', title: 'Trưởng phòng' };
const of = (released: string | null, by: typeof signedBy | null = signedBy) =>
  wordingOf({ text, released, signedBy: by });

test('W15 released words are the signed ones, an excerpt in whole sentences, or the moderators’ own', () => {
  expect(of(text)).toBe('signed');
  expect(of(text.replaceAll(' ', '  ').replace('\n', ' '))).toBe('signed');
  expect(of('Đường này dài 300 m.')).toBe('excerpt');
  expect(of('Đường này dài 300 m. […] Sẽ báo lại trước Tết')).toBe('excerpt');
  expect(of('Phường không có vốn trong năm nay; sẽ xin bổ sung.')).toBe('excerpt');
});

test('W15 a wording that turns the sense of what was signed is the moderators’ own', () => {
  expect(of('Phường có vốn trong năm nay')).toBe('moderators');
  expect(of('có vốn trong năm nay')).toBe('moderators');
  expect(of('Đường này dài 300 m. Sẽ báo lại trước Tết.')).toBe('moderators');
  expect(of('Sẽ báo lại trước Tết. […] Đường này dài 300 m.')).toBe('moderators');
  expect(of('[…]')).toBe('moderators');
  expect(of(text, null)).toBe('moderators');
  expect(of(null)).toBe('moderators');
});

test('W15 a signature stands in public under signed words alone', () => {
  const hall = openHall();
  const assignment = hall.assigns(hall.registers().petition);
  hall.does(land, 'answers.draft', { assignment, text });
  hall.does(leader, 'answers.sign', { assignment });
  hall.does(moderator, 'answers.approve', { assignment });
  const shown = (released: string) => {
    hall.does(moderator, 'answers.release', { assignment, text: released });
    return seenBy('public', hall.meeting).answers[assignment];
  };
  expect(shown(text)).toMatchObject({ wording: 'signed', signedBy: leader.person });
  expect(shown('Sẽ báo lại trước Tết.')).toMatchObject({ wording: 'excerpt', signedBy: leader.person });
  expect(shown('Phường sẽ làm xong trước Tết.')).toMatchObject({ wording: 'moderators', signedBy: null });
});
