import { expect, test, vi } from 'vitest';
import { paperLayouts } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { formatsOf } from '@doi-thoai/shared/papers/formats';
import { linesIn, paragraph, runs, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { papersPdf } from './pdf.ts';

const data = gathered('state');
const notice = paperOf('notice', data);
const pagesIn = async (papers: readonly Paper[]) =>
  (await papersPdf(papers)).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
/** The same paper with other words. */
const saying = (paper: Paper, ...texts: readonly string[]): Paper => ({
  ...paper,
  sections: [{ landscape: false, blocks: texts.map((text) => paragraph(text)) }],
});

test('PA30 the same paper is the same file whenever it is made, and names no moment', async () => {
  const one = await papersPdf([notice]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  const other = await papersPdf([notice]);
  vi.useRealTimers();
  expect(other.equals(one)).toBe(true);
  expect(one.toString('latin1')).not.toMatch(/CreationDate|ModDate|CreateDate/);
});

test('PA30 the letters are in the file: four cuts of Tinos and no other', async () => {
  const fonts = (await papersPdf([paperOf('plan', data)])).toString('latin1');
  const named = new Set([...fonts.matchAll(/\/BaseFont \/\w+\+([\w-]+)/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular']);
  expect(fonts.match(/\/FontFile2/g)).toHaveLength(4);
});

test('PA30 a word that is longer than a line, and a paragraph that is longer than a page, go on', async () => {
  const long = saying(notice, 'a'.repeat(400), 'Đường thôn hỏng nặng. '.repeat(500));
  expect(await pagesIn([long])).toBeGreaterThan(3);
});

test('PA30 a row that no page can hold goes on on the next', async () => {
  const cell = 'Nội dung kiến nghị rất dài của Nhân dân. '.repeat(200);
  const table = {
    kind: 'table' as const,
    columns: [
      { title: 'STT', width: 10 },
      { title: 'Nội dung', width: 90 },
    ],
    rows: [{ cells: [runs('1'), runs(cell)] }],
  };
  expect(await pagesIn([{ ...notice, sections: [{ landscape: true, blocks: [table] }] }])).toBeGreaterThan(2);
});

test.each(paperLayouts)(
  'PA25 PA30 %s: a record of posting is one page, with all who sign it',
  async (layout) => {
    for (const kind of ['posting', 'postingEnd'] as const)
      expect(await pagesIn([paperOf(kind, gathered(layout))])).toBe(1);
  },
);

test.each(paperLayouts)(
  'PA26 PA30 %s: an invitation is one page with its signature, and its slip another; a form for opinions is one',
  async (layout) => {
    const contact = { contact: 'Văn phòng HĐND và UBND xã', contactPhone: '0203 385 4123' };
    const whole = gathered(layout, { ...contact, replyBy: '2026-12-11', opinionsTo: 'Nhà văn hóa thôn' });
    for (const { of } of copiesOf('invitation', whole) ?? [])
      expect(await pagesIn([paperOf('invitation', whole, { of })]), of).toBe(2);
    expect(await pagesIn([paperOf('opinionForm', whole, { of: 'thon-1' })])).toBe(1);
  },
);

test('PA31 UB13 all copies of an invitation are one file, each with its own pages', async () => {
  const [one, other] = copiesOf('invitation', data) ?? [];
  const copies = [one, other].map((copy) => paperOf('invitation', data, { of: copy?.of ?? '' }));
  const each = await Promise.all(copies.map((paper) => pagesIn([paper])));
  expect(await pagesIn(copies)).toBe(each.reduce((sum, one) => sum + one, 0));
});

test('IN6 UB13 the slip of an invitation has the code of its own link where somebody asks with it, and none otherwise', async () => {
  const of = copiesOf('invitation', data)?.[0]?.of ?? '';
  const replyAt = 'https://doi-thoai.example/l/dong-mau#aaaaaaaaaaaaaaaaaaaaaaaa';
  const [without, coded, other] = await Promise.all(
    ['', replyAt, `${replyAt}b`].map((at) => papersPdf([paperOf('invitation', data, { of, replyAt: at })])),
  );
  expect(coded?.length).toBeGreaterThan((without?.length ?? 0) + 500);
  expect(other?.equals(coded ?? Buffer.alloc(0))).toBe(false);
  // The address is in the code alone: whoever photographs the text of a paper has none.
  expect(JSON.stringify(linesIn(paperOf('invitation', data, { of, replyAt })))).not.toContain('#aaaa');
});

test('PA30 what is posted, handed out or signed can be printed, and every paper goes to Word', () => {
  for (const kind of paperKinds) expect(formatsOf[kind]).toContain('docx');
  for (const kind of ['plan', 'notice', 'invitation', 'posting', 'attendance', 'programme'] as const)
    expect(formatsOf[kind]).toContain('pdf');
  // A list with phone numbers is printed from Word or Excel, where it is noted that it was taken.
  expect(formatsOf.delegates).not.toContain('pdf');
});
