import { expect, test } from 'vitest';
import { minutePartId } from '../meeting/record/minute-part-id.ts';
import { paperLayouts, type PaperLayout } from '../meeting/plan/vocabulary.ts';
import { coordinator, secretary, there } from '../testing/example-hall.ts';
import { hold } from '../testing/held-hall.ts';
import { plannedHall } from '../testing/prepared-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { blanksIn, linesIn, textOf, type Paper, type PaperParts } from './paper.ts';
import { paperOf } from './papers.ts';
import { minutesOfSecretary } from './secretary-minutes.ts';

function heldBy(layout: PaperLayout) {
  const hall = plannedHall(layout, {});
  hall.does(coordinator, 'departments.call', {
    departments: [{ id: 'dat-dai', name: 'Phòng Kinh tế' }],
  });
  return hold(hall);
}

const minutes = ({ hall }: ReturnType<typeof heldBy>, before: PaperParts = {}): Paper =>
  paperOf('minutes', seenBy('preparation', hall.meeting), { before });
const said = (paper: Paper) => linesIn(paper).map(textOf).join('\n');

test.each(paperLayouts)(
  'MN1 QN9 %s: head without place and date, both signers, and what is not written is blank',
  (layout) => {
    const paper = minutes(heldBy(layout));
    expect(paper.head).toMatchObject({ type: 'BIÊN BẢN', placeAndDate: null });
    expect(textOf(there(paper.head.number ?? undefined))).toContain(layout === 'state' ? '/BB-' : '-BB/');
    for (const signs of layout === 'state'
      ? ['THƯ KÝ', 'CHỦ TỌA']
      : ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'])
      expect(said(paper)).toContain(signs);
    expect(blanksIn(paper)).toContain('unwritten');
    expect(paper).toMatchObject({ inside: true, draft: true });
  },
);

test('MN4 QN9 an amendment says which minutes it amends and why, and of each part what it said before', () => {
  const held = heldBy('state');
  const { hall } = held;
  const write = (text: string, over: string) =>
    hall.does(secretary, 'minutes.writePart', { part: 'secretaries', text, over });
  write('Bà Bùi Thị Hư Cấu', '');
  const first = minutes(held);
  hall.does(secretary, 'papers.makeFinal', { kind: 'minutes' });
  const { id: paper } = there([...hall.meeting.papers][0]);
  hall.does(coordinator, 'papers.issue', {
    ...{ paper, number: '12/BB-UBND', date: '2024-11-22' },
    signer: { office: 'Chủ tịch', name: 'Nguyễn Thị Ví Dụ' },
  });
  hall.does(secretary, 'papers.amend', { paper, reason: 'Ghi sai họ tên thư ký' });
  write('Bà Bùi Thị Giả Định', 'Bà Bùi Thị Hư Cấu');
  const text = said(minutes(held, first.parts));
  expect(text).toContain('đính chính Biên bản số 12/BB-UBND ngày 22 tháng 11 năm 2024');
  expect(text).toContain('Ghi sai họ tên thư ký');
  expect(text).toContain('(Đính chính; trước đây ghi: “Bà Bùi Thị Hư Cấu”.)');
  expect(text.match(/Đính chính;/g)).toHaveLength(1);
  expect(there(first.parts)[minutePartId('secretaries', '')]).toBe('Bà Bùi Thị Hư Cấu');
});

test.each(paperLayouts)(
  'MN8 QN9 %s: what the secretary takes away is what the office has, as a draft, final and numbered',
  (layout) => {
    const { hall } = heldBy(layout);
    const same = () => {
      expect(minutesOfSecretary(seenBy('secretary', hall.meeting))).toEqual(
        paperOf('minutes', seenBy('preparation', hall.meeting)),
      );
    };
    same();
    hall.does(secretary, 'papers.makeFinal', { kind: 'minutes' });
    same();
    const paper = there([...hall.meeting.papers][0]).id;
    const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
    hall.does(coordinator, 'papers.issue', { paper, number: '3/BB-UBND', date: '2026-12-18', signer });
    same();
    hall.does(coordinator, 'papers.amend', { paper, reason: 'Ghi nhầm tên' });
    same();
    expect(said(minutesOfSecretary(seenBy('secretary', hall.meeting)))).toContain('đính chính Biên bản');
  },
);
