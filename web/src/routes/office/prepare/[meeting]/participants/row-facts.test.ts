import { expect, test } from 'vitest';
import { clashesIn, followed, formOf } from './row-facts.ts';

const seen = {
  ...{ name: 'Thôn Bến Đá', level: '', group: '', who: '', note: '', sensitive: false },
  ...{ delegates: 3, minOpinions: 2 },
};

test('O4 AL1 what a colleague changes beside what is changed here is taken in, and asks nothing', () => {
  const form = { ...formOf(seen), note: 'Của tôi' };
  const now = { ...seen, delegates: 5 };
  expect(clashesIn(form, seen, now)).toEqual([]);
  expect(followed(form, seen, now)).toEqual({ ...form, delegates: '5' });
});

test('O4 AL1 what both changed to something else is asked about, and nothing of it is written over', () => {
  const form = { ...formOf(seen), note: 'Của tôi', who: 'Cùng một ý' };
  const now = { ...seen, note: 'Của người kia', who: 'Cùng một ý' };
  expect(clashesIn(form, seen, now)).toEqual(['note']);
  expect(followed(form, seen, now).note).toBe('Của tôi');
});
