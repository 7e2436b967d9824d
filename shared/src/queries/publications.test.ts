import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { communeProfile } from '../office/shipped-profiles.ts';
import { firstPublished, publicationProof } from './publications.ts';

const house = { calendar: vietnamCalendar, profile: { lines: communeProfile.lines } };
const file = { id: 'a'.repeat(64), name: 'anh.jpg', bytes: 10, mediaType: 'image/jpeg' };

function row(id: string, more: Partial<Publication>): Publication {
  return {
    ...{ id, channel: 'posted', place: 'Bảng tin', from: theDate('2026-12-08'), fromTime: '', to: null },
    ...{ link: '', pages: null, by: [], end: null, proof: [], notedAt: instant(0), ...more },
  };
}

const proofOf = (rows: readonly Publication[], today: string, given = house) =>
  publicationProof(Object.fromEntries(rows.map((one) => [one.id, one])), given, theDate(today));
const channel = (rows: readonly Publication[], today: string, name: string, given = house) =>
  proofOf(rows, today, given).find((one) => one.channel === name);
const ended = (on: string) => ({ on: theDate(on), time: '', by: [], objections: '' });

test('PU7 TD2 a posting of 08/12 stays up until 07/01, thirty days after its own', () => {
  const up = [row('mot', {})];
  expect(channel(up, '2026-12-20', 'posted')).toMatchObject({
    state: 'goesOn',
    rows: [{ days: 12, wanted: 30, until: '2027-01-07', isProven: false, isShort: false }],
    line: { source: 'Luật 10/2022/QH15, điều 13' },
  });
  expect(channel(up, '2027-01-07', 'posted')?.state).toBe('met');
  const down = (on: string) => [row('mot', { end: ended(on) })];
  expect(channel(down('2027-01-06'), '2027-02-01', 'posted')).toMatchObject({
    state: 'short',
    rows: [{ days: 29, isProven: false, isShort: true }],
  });
  expect(channel(down('2027-01-07'), '2027-02-01', 'posted')?.state).toBe('met');
});

test('PU7 loudspeakers are read on three days in a row, the first one counted', () => {
  const read = (to: string | null) => [
    row('loa', { channel: 'loudspeaker', to: to === null ? null : theDate(to) }),
  ];
  expect(channel(read('2026-12-10'), '2026-12-09', 'loudspeaker')).toMatchObject({
    state: 'goesOn',
    rows: [{ days: 2, wanted: 3, until: '2026-12-10' }],
  });
  expect(channel(read('2026-12-10'), '2026-12-10', 'loudspeaker')?.state).toBe('met');
  expect(channel(read('2026-12-09'), '2026-12-15', 'loudspeaker')?.state).toBe('short');
  expect(channel(read(null), '2026-12-09', 'loudspeaker')?.state).toBe('short');
});

test('PU7 of a page or a message a file or an address is enough, and of all where no line holds', () => {
  const web = (more: Partial<Publication>) => [row('web', { channel: 'web', ...more })];
  expect(channel(web({}), '2026-12-09', 'web')?.state).toBe('goesOn');
  expect(channel(web({ link: 'https://dongmau.example' }), '2026-12-09', 'web')?.state).toBe('met');
  expect(channel(web({ proof: [file] }), '2026-12-09', 'web')?.state).toBe('met');
  const without = { ...house, profile: { lines: [] } };
  expect(channel([row('mot', { proof: [file] })], '2026-12-09', 'posted', without)).toMatchObject({
    state: 'met',
    line: undefined,
  });
});

test('PU7 one board that stayed up is enough; with none there is nothing', () => {
  const boards = [row('hai', { end: ended('2026-12-12') }), row('mot', { from: theDate('2026-12-07') })];
  expect(channel(boards, '2027-02-01', 'posted')?.state).toBe('met');
  expect(channel(boards, '2027-02-01', 'posted')?.rows.map((one) => one.row.id)).toEqual(['mot', 'hai']);
  expect(firstPublished(Object.fromEntries(boards.map((one) => [one.id, one])))).toBe('2026-12-07');
  expect(proofOf([], '2026-12-09').map(({ state }) => state)).toEqual(['none', 'none', 'none', 'none']);
});
