import { expect, test } from 'vitest';
import { isStored } from './unsaved-input.ts';

const text = 'Phòng đã kiểm tra: "ngõ 12"\nsẽ sửa';

test('a draft is kept, whether the server has it or not', () => {
  const agreed = (shared: string) => JSON.stringify({ text, agreed: { rev: 1, text: shared } });
  expect(isStored(text, ['khác', agreed(text)])).toBe(true);
  expect(isStored(text, [agreed('')])).toBe(true);
});

test('a text that is stored by itself is kept', () => {
  expect(isStored(text, ['khác', text])).toBe(true);
});

test('a member of a kept form is kept', () => {
  expect(isStored(text, [JSON.stringify({ name: 'Trần Văn Mẫu', words: text })])).toBe(true);
});

test('what is only part of something that is kept is not', () => {
  expect(isStored('Phòng', [text, JSON.stringify({ words: text })])).toBe(false);
  expect(isStored(text, [])).toBe(false);
});
