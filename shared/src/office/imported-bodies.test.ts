import { expect, test } from 'vitest';
import { there } from '../testing/example-hall.ts';
import { PlayedOffice } from '../testing/played-office.ts';

const file = { hash: 'a'.repeat(64), name: 'thon.xlsx', sheet: 'Trang 1' };
const village = (name: string) => ({ name, level: 'commune', kind: 'village', contact: 'Lê Văn Mẫu' });
const list = { file, bodies: [village('Thôn Thượng'), village('Thôn Hạ')] };

function imported() {
  const played = new PlayedOffice();
  expect(played.does('coordinator', 'directory.addBodies', list)).toBe(3);
  const row = there([...played.office.imports][0]);
  const names = () =>
    played.office.bodies
      .filter(({ kind }) => kind === 'village')
      .map(({ name }) => name)
      .sort();
  return { played, row, names, undo: () => played.does('admin', 'directory.undoImport', { import: row.id }) };
}

test('IM12 TD8 a list of bodies is noted with its file, once, and taken back as a whole', () => {
  const { played, row, names, undo } = imported();
  expect(row).toMatchObject({ file: file.hash, name: 'thon.xlsx', sheet: 'Trang 1', undone: false });
  expect(names()).toEqual(['Thôn Hạ', 'Thôn Thượng']);
  expect(played.does('coordinator', 'directory.addBodies', list)).toBe('importThere');
  expect(played.does('moderator', 'directory.undoImport', { import: row.id })).toBe('notAllowed');
  expect(undo()).toBe(3);
  expect(undo()).toBe(0);
  expect(names()).toEqual([]);
  expect(played.does('coordinator', 'directory.addBodies', list)).toBe(3);
  expect(played.does('admin', 'directory.undoImport', { import: 'khong-co' })).toBe('unknownImport');
});

test('IM12 TD5 a list with a body that is there, or twice in it, brings nothing', () => {
  const { played } = imported();
  const other = { ...file, hash: 'b'.repeat(64) };
  for (const bodies of [
    [village('Thôn Mới'), village('thôn hạ')],
    [village('Thôn Mới'), village('THÔN MỚI')],
  ])
    expect(played.does('coordinator', 'directory.addBodies', { file: other, bodies })).toBe('bodyThere');
  expect(played.office.imports.size).toBe(1);
});

test('IM12 TD8 TD11 a list is not taken back once a body of it has people, took over from another one or ended', () => {
  const person = { honorific: 'ông', name: 'Hồ Văn Ví', title: 'Trưởng thôn', part: 'leader' };
  const ways: readonly ((body: string) => readonly [string, object])[] = [
    (body: string) => ['directory.addPerson', { body, ...person }],
    (body: string) => ['directory.handOver', { body, endsOn: '2026-06-30', successor: null, source: 'NQ 1' }],
    (body: string) => [
      'directory.handOver',
      { body: 'tram-y-te', endsOn: '2026-06-30', successor: body, source: 'NQ 1' },
    ],
  ];
  for (const way of ways) {
    const { played, row, names, undo } = imported();
    expect(played.does('admin', ...way(row.made[1] ?? ''))).toBe(1);
    expect(undo()).toBe('importUsed');
    expect(names()).toHaveLength(2);
  }
});
