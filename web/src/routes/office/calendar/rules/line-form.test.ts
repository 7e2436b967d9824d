import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { communeProfile } from '@doi-thoai/shared/office/shipped-profiles';
import { countIn, countLineOf, formOf, termLineOf } from './line-form.ts';

test('RP2 TD12 a line that is opened and saved as it stands is the same line', () => {
  for (const line of communeProfile.lines) expect(termLineOf(formOf(line), line, [])).toEqual(line);
  for (const line of communeProfile.counts) expect(countLineOf(formOf(line), line)).toEqual(line);
});

test('RP2 TD12 a new line gets an id of its own, and nothing is sent while name, source or number is missing', () => {
  const form = {
    ...formOf(undefined),
    name: 'Trả lời',
    source: 'Quy chế',
    count: '7',
    validFrom: '2027-01-01',
  };
  expect(termLineOf(form, undefined, ['tra-loi'])).toMatchObject({
    ...{ id: 'tra-loi-2', offset: 7, validFrom: theDate('2027-01-01') },
  });
  expect(termLineOf({ ...form, direction: 'before' }, undefined, [])?.offset).toBe(-7);
  for (const lack of [{ name: ' ' }, { source: '' }, { count: '' }, { count: '401' }, { count: '-3' }])
    expect(termLineOf({ ...form, ...lack }, undefined, [])).toBeUndefined();
  expect([countIn('0'), countIn(' 12 '), countIn('1,5')]).toEqual([0, 12, undefined]);
});
