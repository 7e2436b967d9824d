import { expect, test } from 'vitest';
import { there } from '../testing/example-hall.ts';
import { heldHall } from '../testing/held-hall.ts';
import { bodyByName } from './body-by-name.ts';
import { keptMattersOf } from './kept-matters.ts';

test('TK7 V6 two bodies of one name that the directory does not tell apart have a sheet each, others are known by name', () => {
  const { meeting } = heldHall().hall;
  const [one, two] = [...meeting.departments];
  const known = (name: string) => {
    const departments = meeting.departments.with({ ...there(two), name });
    const bodies = there(keptMattersOf({ ...meeting, departments })).bodies;
    return [there(one), there(two)].map(({ id }) => bodies[id]?.key);
  };
  const apart = bodyByName('Trạm Y tế').key;
  expect(known('Trạm Y tế')).toEqual([bodyByName(there(one).name).key, apart]);
  const [first, second] = known(there(one).name.toLocaleUpperCase('vi'));
  expect(first).not.toBe(second);
  expect([first, second]).not.toContain(bodyByName(there(one).name).key);
});
