import { expect, test } from 'vitest';
import { clashesIn, followed } from './followed.ts';

const seen = { name: 'Thôn Bến Đá', delegates: '3', who: '', note: '', after: ['phieu'] };

test('O4 AL1 PL4 what a colleague changes beside what is changed here is taken in, and asks nothing', () => {
  const form = { ...seen, note: 'Của tôi' };
  const now = { ...seen, delegates: '5', after: ['phieu', 'tong-hop'] };
  expect(clashesIn({ form, seen, now })).toEqual([]);
  expect(followed({ form, seen, now })).toEqual({ ...now, note: 'Của tôi' });
});

test('O4 AL1 PL4 what both changed to something else is asked about, and nothing of it is written over', () => {
  const form = { ...seen, note: 'Của tôi', who: 'Cùng một ý' };
  const now = { ...seen, note: 'Của người kia', who: 'Cùng một ý' };
  expect(clashesIn({ form, seen, now })).toEqual(['note']);
  expect(followed({ form, seen, now }).note).toBe('Của tôi');
});
