import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Table } from './table.ts';

interface Counted {
  readonly id: string;
  readonly count: number;
}
const change = fc.record({
  id: fc.integer({ min: 0, max: 600 }).map((n) => `row-${n}`),
  count: fc.integer(),
  gone: fc.boolean(),
});

test('Y6 a table is a map of its rows, whatever was put in and taken out', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const map = new Map<string, Counted>();
      let table = Table.of<Counted>();
      for (const { gone, ...row } of changes) {
        if (gone) map.delete(row.id);
        else map.set(row.id, row);
        table = gone ? table.without(row.id) : table.with(row);
      }
      expect(table.size).toBe(map.size);
      expect(table.toJSON()).toEqual([...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(Table.of(map.values()).toJSON()).toEqual(table.toJSON());
    }),
    { numRuns: 50 },
  );
});

test('Y6 changes between two tables are exactly what differs, and older tables stay as they were', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 100 }), fc.array(change, { maxLength: 30 }), (first, then) => {
      const grow = (from: Table<Counted>, changes: typeof first) =>
        changes.reduce((table, { gone, ...row }) => (gone ? table.without(row.id) : table.with(row)), from);
      const before = grow(Table.of<Counted>(), first);
      const kept = JSON.stringify(before);
      const after = grow(before, then);
      expect(JSON.stringify(before)).toBe(kept);
      const patched = Table.changes(before, after).reduce(
        (table, { id, after: row }) => (row ? table.with(row) : table.without(id)),
        before,
      );
      expect(JSON.stringify(patched)).toBe(JSON.stringify(after));
      for (const { id, before: was, after: is } of Table.changes(before, after)) {
        expect(was).toBe(before.get(id));
        expect(is).toBe(after.get(id));
        expect(was).not.toBe(is);
      }
    }),
    { numRuns: 50 },
  );
});

test('Y6 where many rows share a bucket, the changes are still exactly what was put in, changed and taken out', () => {
  const many = Table.of(Array.from({ length: 3000 }, (_, n): Counted => ({ id: `row-${n}`, count: 0 })));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 3999 }), { maxLength: 400 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 2999 }), { maxLength: 400 }),
      (put, taken) => {
        let after = many;
        for (const n of taken) after = after.without(`row-${n}`);
        for (const n of put) after = after.with({ id: `row-${n}`, count: 1 });
        const wanted = new Map(taken.map((n) => [`row-${n}`, undefined as number | undefined]));
        for (const n of put) wanted.set(`row-${n}`, 1);
        const changes = Table.changes(many, after);
        expect(new Map(changes.map(({ id, after: row }) => [id, row?.count]))).toEqual(wanted);
        expect(changes).toHaveLength(wanted.size);
        for (const { id, before } of changes) expect(before).toBe(many.get(id));
        expect([many.size, after.size]).toEqual([3000, [...after].length]);
      },
    ),
    { numRuns: 20 },
  );
});

test('Y6 what is not there cannot be updated, and taking it out changes nothing', () => {
  const table = Table.of([{ id: 'a', count: 1 }]);
  expect(() => table.update('b', (row) => row)).toThrow('b');
  expect(table.without('b')).toBe(table);
  expect(
    Table.of([
      { id: 'a', count: 1 },
      { id: 'a', count: 2 },
    ]).toJSON(),
  ).toEqual([{ id: 'a', count: 2 }]);
  expect([table.has('a'), table.has('b'), table.find((row) => row.count === 1)?.id]).toEqual([
    true,
    false,
    'a',
  ]);
  expect(Table.changes(table, table)).toEqual([]);
});
