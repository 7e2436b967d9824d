import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, sortByName } from './sort-names.ts';

const inOrder = [
  'Trần Văn An',
  'Lê Thị Ánh',
  'Nguyễn Ví Dụ',
  'Đỗ Thị Định',
  'Lê Giả Định',
  'Nguyễn Văn Định',
  'Trần Văn Mẫu',
  'Trần Thị Ý',
];

describe('names of people', () => {
  test('T8 they sort by given name, then by full name', () => {
    expect(sortByName([...inOrder].reverse(), (name) => name)).toEqual(inOrder);
    expect(sortByName([{ name: 'Lê Bình' }, { name: 'Vũ An' }], ({ name }) => name)).toEqual([
      { name: 'Vũ An' },
      { name: 'Lê Bình' },
    ]);
  });

  test('T8 a Đ of another alphabet and another apostrophe stand where they look to', () => {
    expect(sortByName(['Lê Đạt', 'Lê \u00D0ất', 'Lê Em', 'Lê Dũng'], (name) => name)).toEqual([
      'Lê Dũng',
      'Lê Đạt',
      'Lê \u00D0ất',
      'Lê Em',
    ]);
    expect(sortByName(["Y H'Rin", 'Y H\u2019Bia'], (name) => name)).toEqual(['Y H\u2019Bia', "Y H'Rin"]);
  });

  test('T8 blanks around a name do not matter for the given name', () => {
    expect(compareNames('Trần Văn An  ', 'Lê Bình')).toBeLessThan(0);
    expect(compareNames('', 'An')).toBeLessThan(0);
  });

  test('T8 any list of names has one order', () => {
    const name = fc.array(fc.constantFrom(...inOrder.join(' ').split(' ')), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name.map((words) => words.join(' '))), (names) => {
        const sorted = sortByName(names, (each) => each);
        expect(sortByName([...names].reverse(), (each) => each)).toEqual(sorted);
        for (const [index, each] of sorted.entries()) {
          expect(compareNames(sorted[index - 1] ?? each, each)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
