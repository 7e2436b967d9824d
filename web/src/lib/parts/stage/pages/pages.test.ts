import { expect, it } from 'vitest';
import { inPages, pageAfter, pageToRead, standsFor, type Page } from './pages.ts';

const said = 'Mương tắc, ruộng ngập. Đề nghị nạo vét trước vụ xuân, để bà con kịp xuống giống. Xin cảm ơn!';
const lettersOf = (page: Page) =>
  page.reduce((sum, { text, note }) => sum + text.length + (note?.length ?? 0), 0);
const room = (letters: number) => (page: Page) => lettersOf(page) <= letters;
const textsOf = (pages: readonly Page[]) => pages.map((page) => page.map(({ text }) => text));

it('UB12 loses no word, whatever room a screen has', () => {
  for (let letters = 10; letters < 120; letters += 1) {
    const pages = inPages([{ text: said }, { text: said, note: 'Phòng Kinh tế' }], room(letters));
    expect(textsOf(pages).flat().join(' ')).toBe(`${said} ${said}`);
    const tooFull = pages.filter((page) => !room(letters)(page));
    expect(tooFull.filter((page) => page.some(({ text }) => text.includes(' ')))).toEqual([]);
  }
});

it('UB12 ends a page with a sentence where one ends there', () => {
  expect(textsOf(inPages([{ text: said }], room(40)))).toEqual([
    ['Mương tắc, ruộng ngập.'],
    ['Đề nghị nạo vét trước vụ xuân,'],
    ['để bà con kịp xuống giống. Xin cảm ơn!'],
  ]);
});

it('BL10 puts no two groups on one page, and a note below the last words', () => {
  const parts = [
    { group: 'resolved', text: 'Một' },
    { group: 'resolved', text: 'Hai' },
    { group: 'unresolved', text: 'Ba', note: 'hạn 13/12/2024' },
  ];
  expect(textsOf(inPages(parts, room(100)))).toEqual([['Một', 'Hai'], ['Ba']]);
  expect(inPages([{ text: 'Ba bốn', note: 'hạn' }], room(7)).flat()).toEqual([
    { text: 'Ba', note: '' },
    { text: 'bốn', note: 'hạn' },
  ]);
});

it('lets a page stand as long as it is read', () => {
  expect([standsFor([{ text: 'Ngắn' }]), standsFor([{ text: said.repeat(9) }])]).toEqual([6_000, 20_000]);
});

const lines = (...ids: string[]): Page => ids.map((id) => ({ id, text: id }));
const hall = [lines('a'), lines('a', 'b'), lines('c'), lines('d', 'e'), lines('remarks')];

it('N10 UB12 pages go along with the reader: to the first of the lines that are read, or stay on one of them', () => {
  expect(pageToRead(hall, 0, ['c', 'd'])).toBe(2);
  expect(pageToRead(hall, 1, ['b', 'c'])).toBe(1);
  expect(pageToRead(hall, 4, ['a'])).toBe(0);
  expect(pageToRead(hall, 3, [])).toBe(3);
  expect(pageToRead(hall, 3, ['gone'])).toBe(3);
});

it('N10 UB12 pages of what is read turn by themselves and none further; where nobody reads, all of them do', () => {
  expect([0, 1, 2].map((at) => pageAfter(hall, at, ['a', 'b', 'c']))).toEqual([1, 2, undefined]);
  expect([0, 4].map((at) => pageAfter(hall, at, []))).toEqual([1, 0]);
  expect(pageAfter(hall, 4, ['gone'])).toBe(0);
  expect(pageAfter([lines('a')], 0, [])).toBeUndefined();
});

it('N10 a page that is read aloud stands longer than one that is read silently', () => {
  const page = [{ text: said.repeat(4) }];
  expect(standsFor(page, true)).toBeGreaterThan(standsFor(page));
});
