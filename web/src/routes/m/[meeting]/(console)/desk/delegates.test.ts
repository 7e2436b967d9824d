import { expect, test } from 'vitest';
import { absentDelegate, delegatesNamed } from './delegates.ts';

type Data = Parameters<typeof absentDelegate>[0];

const invited = { admission: 'invited', presentSince: null } as const;

function data(people: Record<string, Partial<Data['participants'][string]>>): Data {
  const participants = Object.fromEntries(
    Object.entries(people).map(([id, row]) => [id, { id, organisation: null, ...invited, ...row }]),
  );
  return {
    participants,
    organisations: { 'nong-dan': { id: 'nong-dan', name: 'Hội Nông dân' } },
  } as unknown as Data;
}

const twoOfOneName = data({
  a: { name: 'Phan Thị Mẫu', organisation: 'nong-dan' },
  b: { name: 'Phan Thị Mẫu' },
  c: { name: 'Phan Thị Thử', admission: 'asked' },
});

test('R10 a name that is typed finds whom of the list it may be, with the organisation that tells two apart', () => {
  expect(delegatesNamed(twoOfOneName, 'phan thi').map(({ id, body }) => [id, body])).toEqual([
    ['a', 'Hội Nông dân'],
    ['b', ''],
  ]);
  expect(delegatesNamed(twoOfOneName, 'ph')).toEqual([]);
});

test('QN4 who registers at the desk and is on the list is checked in by it, if known beyond doubt and not here yet', () => {
  const registers = (organisation: string | null) =>
    absentDelegate(twoOfOneName, { name: 'phan thị mẫu ', organisation });
  expect(registers('nong-dan')).toBe('a');
  expect(registers(null)).toBe('b');
  const namesakes = data({ a: { name: 'Lê Thị An' }, b: { name: 'Lê Thị An' } });
  expect(absentDelegate(namesakes, { name: 'Lê Thị An', organisation: null })).toBeUndefined();
  const here = data({ a: { name: 'Lê Thị An', presentSince: 1 as never } });
  expect(absentDelegate(here, { name: 'Lê Thị An', organisation: null })).toBeUndefined();
});
