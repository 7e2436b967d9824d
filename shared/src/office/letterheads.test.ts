import { expect, test } from 'vitest';
import { PlayedOffice } from '../testing/played-office.ts';
import { houseOf } from './house.ts';
import { letterheadOf, paperStyleOf } from './paper-style.ts';

const commune = {
  ...{ issuer: 'Ủy ban nhân dân xã Đồng Mẫu', layout: 'state', parent: '', place: 'Đồng Mẫu', code: 'UBND' },
  authority: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'],
};

test('PA13 PL9 administrators and coordinators enter how papers of an issuer are headed, and nobody else', () => {
  const played = new PlayedOffice();
  for (const role of ['registry', 'supervisor', 'chair'])
    expect(played.does(role, 'letterheads.set', commune)).toBe('notAllowed');
  expect(played.does('coordinator', 'letterheads.set', commune)).toBe(1);
  const [kept] = paperStyleOf(played.office).letterheads;
  expect(kept).toMatchObject(commune);
  const changed = { ...commune, id: kept?.id, place: 'Bến Mẫu' };
  expect(played.does('admin', 'letterheads.set', changed)).toBe(1);
  expect(played.does('admin', 'letterheads.set', changed)).toBe(0);
  expect(paperStyleOf(played.office).letterheads).toMatchObject([{ place: 'Bến Mẫu' }]);
});

test('PA13 PL9 an issuer has one letterhead, however its name is spelled', () => {
  const played = new PlayedOffice();
  played.does('admin', 'letterheads.set', commune);
  for (const issuer of ['UBND xã Đồng Mẫu', 'Uỷ ban nhân dân xã Đồng Mẫu']) {
    expect(letterheadOf(paperStyleOf(played.office), issuer)).toMatchObject({ code: 'UBND' });
    expect(played.does('admin', 'letterheads.set', { ...commune, issuer })).toBe('letterheadThere');
  }
  expect(letterheadOf(paperStyleOf(played.office), 'UBND xã Đồng Mẫu 2')).toBeUndefined();
  expect(letterheadOf(paperStyleOf(played.office), '')).toBeUndefined();
  const gone = { letterhead: 'khong-co' };
  expect(played.does('admin', 'letterheads.remove', gone)).toBe('unknownLetterhead');
  expect(played.does('admin', 'letterheads.set', { ...commune, id: 'khong-co' })).toBe('unknownLetterhead');
  const [kept] = paperStyleOf(played.office).letterheads;
  expect(played.does('admin', 'letterheads.remove', { letterhead: kept?.id })).toBe(1);
  expect(paperStyleOf(played.office).letterheads).toEqual([]);
});

test('PA14 PA15 PL9 spelling and words are settled once, and go to meetings with the version', () => {
  const played = new PlayedOffice();
  expect(houseOf(played.office)).not.toHaveProperty('papers');
  const { version } = played.office;
  const said = { spelling: 'toneOnY', words: [{ word: 'nhân dân', instead: 'Nhân dân' }] };
  expect(played.does('coordinator', 'houseWords.set', said)).toBe(1);
  expect(played.does('coordinator', 'houseWords.set', said)).toBe(0);
  expect(houseOf(played.office).papers).toMatchObject(said);
  expect(played.office.version).toBeGreaterThan(version);
});
