import { expect, test } from 'vitest';
import { concludedHall } from '../testing/concluded-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { villagesNamed } from './villages-named.ts';

const byId = <R extends { readonly id: string }>(rows: readonly R[]): Readonly<Record<string, R>> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

test('RS3 TD13 villages are those of the allocation and of those who asked, each once', () => {
  const petition = (id: string, unit: string, rerouted = false) => ({ id, asker: { unit }, rerouted });
  expect(
    villagesNamed({
      organisations: byId([
        { id: '1', name: 'Thôn Bến Đá' },
        { id: '2', name: 'Hội Nông dân' },
        { id: '3', name: 'Tổ dân phố 10' },
        { id: '4', name: 'Tổ dân phố 9' },
      ]),
      petitions: byId([
        petition('a', 'thôn  Bến Đá'),
        petition('b', 'Bản Mường'),
        petition('c', 'Khu 7, phường Quang Trung'),
        petition('d', ''),
        petition('e', 'Bản'),
        petition('f', 'Thôn Kín', true),
      ]),
    }),
  ).toEqual(['Bản Mường', 'Khu 7, phường Quang Trung', 'Thôn Bến Đá', 'Tổ dân phố 9', 'Tổ dân phố 10']);
});

test('RS3 the villages of the example are found in what the office sees of it', () => {
  expect(villagesNamed(seenBy('preparation', concludedHall().meeting))).toEqual([
    'Thôn Bến Đá',
    'Thôn Đoàn Kết',
  ]);
});
