import { expect, test } from 'vitest';
import { listed, nextOrder, ordered, rowsInOrder } from './keyed.ts';
import { Table } from './table.ts';

const names = ['anh', 'be', 'chuc', 'dung', 'em'].map((id) => ({ id }));

test('Y7 rows are listed as people put them, whether a table or a view holds them, and what comes later stands last', () => {
  const table = Table.of(ordered(names));
  const view = Object.fromEntries([...table].map((row) => [row.id, row]));
  expect(rowsInOrder(table).map(({ id }) => id)).toEqual(names.map(({ id }) => id));
  expect(rowsInOrder(view)).toEqual(rowsInOrder(table));
  expect(listed(table)).toEqual(names);
  const later = table.without('chuc').with({ id: 'a', order: nextOrder(table.without('chuc')) });
  expect(rowsInOrder(later).map(({ id }) => id)).toEqual(['anh', 'be', 'dung', 'em', 'a']);
  expect(nextOrder(Table.of<{ id: string; order: number }>())).toBe(0);
});
