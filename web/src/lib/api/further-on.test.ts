import { expect, test } from 'vitest';
import { furtherOn } from './further-on.ts';

test('V13 an answer of a server that is behind takes nothing back that is shown', () => {
  const shown = { seq: 7, view: 'after' };
  expect(furtherOn(shown, { seq: 6, view: 'before' })).toBe(shown);
  expect(furtherOn(shown, { seq: 8, view: 'later' }).view).toBe('later');
  // The same place, read anew: who asked may have been let see more.
  expect(furtherOn(shown, { seq: 7, view: 'again' }).view).toBe('again');
  expect(furtherOn(undefined, { seq: 0, view: 'first' }).view).toBe('first');
});
