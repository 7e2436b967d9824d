import { expect, test } from 'vitest';
import { isKept } from './unsaved-input.ts';

const text = 'Phòng đã kiểm tra: "ngõ 12"\nsẽ sửa';

test('a draft is kept, whether the server has it or not', () => {
  const agreed = (shared: string) => JSON.stringify({ text, agreed: { rev: 1, text: shared } });
  expect(isKept(text, ['khác', agreed(text)])).toBe(true);
  expect(isKept(text, [agreed('')])).toBe(true);
});

test('a text that is stored by itself is kept', () => {
  expect(isKept(text, ['khác', text])).toBe(true);
});

test('a member of a kept form is kept', () => {
  expect(isKept(text, [JSON.stringify({ name: 'Trần Văn Mẫu', words: text })])).toBe(true);
});

test('what is only part of something that is kept is not', () => {
  expect(isKept('Phòng', [text, JSON.stringify({ words: text })])).toBe(false);
  expect(isKept(text, [])).toBe(false);
});
