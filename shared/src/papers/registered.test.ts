import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { planned } from '../testing/prepared-papers.ts';
import { blanksIn, linesIn, textOf, type Paper } from './paper.ts';
import { paperOf } from './papers.ts';
import { registered } from './registered.ts';
import { issuedBlanks, paperKinds } from './vocabulary.ts';

const issue = {
  ...{ state: 'issued' as const, number: '49/TB-UBND', date: theDate('2026-12-01') },
  signer: { office: 'CHỦ TỊCH', name: 'Nguyễn Thị Ví Dụ' },
};
const nothing = { number: '', date: null, signer: null };
const linesOf = (paper: Paper) => linesIn(paper).map(textOf);

describe('a paper with what the registry gave it', () => {
  test('PA8 TD7 a final one is no draft, and what the registry has not given stays blank', () => {
    const draft = paperOf('notice', planned('state'));
    const final = registered(draft, { state: 'final', ...nothing });
    expect([draft.draft, final.draft]).toEqual([true, false]);
    expect(blanksIn(final)).toEqual(blanksIn(draft));
  });

  test.each(paperLayouts)('PA9 TD7 number, date and signer stand where they were blank, %s', (layout) => {
    const draft = paperOf('notice', planned(layout));
    const paper = registered(draft, issue);
    const lines = linesOf(paper);
    const label = layout === 'state' ? 'Số: ' : 'Số ';
    for (const said of [
      `${label}49/TB-UBND`,
      'Đồng Mẫu, ngày 01 tháng 12 năm 2026',
      'CHỦ TỊCH',
      'Nguyễn Thị Ví Dụ',
    ])
      expect(lines).toContain(said);
    expect(blanksIn(paper)).toEqual(blanksIn(draft).filter((blank) => !issuedBlanks.has(blank)));
  });

  test('PA9 nothing else of a paper is changed by it', () => {
    for (const kind of paperKinds) {
      const draft = paperOf(kind, planned('state'));
      const before = linesOf(draft);
      const after = linesOf(registered(draft, issue));
      expect(after).toHaveLength(before.length);
      const changed = after.filter((line, at) => line !== before[at]);
      expect(changed.length).toBeLessThanOrEqual(4);
    }
  });
});
