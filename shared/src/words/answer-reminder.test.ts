import { expect, test } from 'vitest';
import { parseCivilDate } from '../calendar/civil-date.ts';
import { answerReminder } from './answer-reminder.ts';

const about = {
  body: 'Phòng Kinh tế',
  meeting: 'Đối thoại năm 2026',
  heldOn: parseCivilDate('2026-12-18'),
  account: true,
  link: true,
};
const matter = (no: number, words: string, returned = '') => ({ no, words, returned });

test('SY13 PL6 TD9 the message names the body, the conference, its day and each matter that is missing', () => {
  const text = answerReminder({
    ...about,
    missing: [matter(4, 'Ngõ 4 lầy\nxin bê tông'), matter(9, 'Đèn đường', 'Chưa rõ ngày')],
  });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Kính gửi: Phòng Kinh tế',
    'Ban tổ chức chưa nhận được dự kiến trả lời 2 vấn đề giao cơ quan cho Đối thoại năm 2026 ngày 18/12/2026:',
    '- Kiến nghị 4: Ngõ 4 lầy xin bê tông',
    '- Kiến nghị 9: Đèn đường (đã trả lại: Chưa rõ ngày)',
  ]);
});

test('SY13 a long matter is cut between words, and more than ten are counted', () => {
  const missing = Array.from({ length: 13 }, (_, at) => matter(at + 1, 'đường làng hỏng '.repeat(20)));
  const lines = answerReminder({ ...about, heldOn: null, missing }).split('\n');
  expect(lines.filter((line) => line.startsWith('- Kiến nghị'))).toHaveLength(10);
  expect(lines).toContain('- và 3 vấn đề khác.');
  expect(lines[1]).toMatch(/cho Đối thoại năm 2026:$/);
  for (const line of lines.slice(2, 12)) expect(line).toMatch(/^.{60,140} (?:đường|làng|hỏng)…$/);
});

test('SY13 TD8 a body is sent to an account or a link alone that it has', () => {
  const last = (account: boolean, link: boolean) =>
    answerReminder({ ...about, account, link, missing: [matter(4, 'Ngõ 4 lầy')] })
      .split('\n')
      .at(-1);
  expect(last(true, true)).toContain('gửi qua tài khoản hoặc liên kết đã nhận, hoặc gửi văn bản');
  expect(last(false, true)).toBe(
    'Đề nghị cơ quan gửi qua liên kết đã nhận, hoặc gửi văn bản về ban tổ chức.',
  );
  expect(last(true, false)).toContain('gửi qua tài khoản, hoặc');
  expect(last(false, false)).toBe('Đề nghị cơ quan gửi văn bản về ban tổ chức.');
});
