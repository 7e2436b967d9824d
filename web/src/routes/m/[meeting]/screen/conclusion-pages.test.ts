import { instant } from '@doi-thoai/shared/calendar/instant';
import { expect, it } from 'vitest';
import { conclusionPages, pageAt } from './conclusion-pages.ts';
import type { Data } from './entities.ts';

const line = (id: string, section: 'resolved' | 'unresolved' | 'notRaised') => ({
  id,
  section,
  department: null,
  body: '',
  due: null,
  text: `Nội dung ${id}`,
});

const data = {
  petitions: {},
  departments: {},
  conclusion: {
    only: {
      state: 'adopted',
      lines: [
        line('b', 'unresolved'),
        line('a', 'resolved'),
        line('c', 'unresolved'),
        line('d', 'notRaised'),
      ],
      remarks: 'Trân trọng cảm ơn.',
    },
  },
} as unknown as Data;

it('BL10 turns the conclusion into pages of one section each, closing words last', () => {
  const pages = conclusionPages(data, 1);
  expect(pages.map((page) => [page.section, page.lines.map((one) => one.text)])).toEqual([
    ['resolved', ['Nội dung a']],
    ['unresolved', ['Nội dung b']],
    ['unresolved', ['Nội dung c']],
    [null, ['Trân trọng cảm ơn.']],
  ]);
  expect(conclusionPages(data, 3).map((page) => page.lines.length)).toEqual([1, 2, 1]);
});

it('BX4 turns the page by the server time, through all pages and back to the first', () => {
  const at = (seconds: number) => pageAt(3, instant(seconds * 1000));
  expect([at(0), at(13), at(14), at(28), at(42)]).toEqual([0, 0, 1, 2, 0]);
  expect(pageAt(0, instant(5))).toBe(0);
});
