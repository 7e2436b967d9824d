import { describe, expect, test } from 'vitest';
import type { Letterhead, PaperStyle } from '../office/paper-style.ts';
import { shippedHouse } from '../office/house.ts';
import { coordinator, Hall } from '../testing/example-hall.ts';
import { planned } from '../testing/prepared-papers.ts';
import { inHouseStyle } from './house-style.ts';
import { blanksIn, linesIn, textOf, type Paper } from './paper.ts';
import { paperOf } from './papers.ts';

const style = (more: Partial<PaperStyle> = {}): PaperStyle => ({
  ...{ letterheads: [], spelling: 'toneOnU', words: [] },
  ...more,
});
const letterhead = (more: Partial<Letterhead>): Letterhead => ({
  ...{ id: 'mot', issuer: 'Đảng ủy xã Đồng Mẫu', layout: 'party', parent: '', place: '', code: '' },
  authority: [],
  ...more,
});
const linesOf = (paper: Paper) => linesIn(paper).map(textOf);
const party = 'Đảng ủy xã Đồng Mẫu';

describe('the letterhead of an issuer', () => {
  test('PA13 PL9 it says the body above, the place and who signs in whose name', () => {
    const plan = paperOf('plan', planned('party'));
    const settled = letterhead({
      ...{ parent: 'Thành ủy Thử Nghiệm', place: 'Bến Mẫu' },
      authority: ['T/M Ban Thường vụ', 'T/L Bí thư'],
    });
    const paper = inHouseStyle(plan, style({ letterheads: [settled] }), party);
    const lines = linesOf(paper);
    for (const said of [
      'THÀNH ỦY THỬ NGHIỆM',
      'Bến Mẫu, ngày … tháng … năm …',
      'T/M BAN THƯỜNG VỤ',
      'T/L BÍ THƯ',
    ])
      expect(lines).toContain(said);
    expect(lines.indexOf('T/L BÍ THƯ')).toBe(lines.indexOf('T/M BAN THƯỜNG VỤ') + 1);
    expect(blanksIn(plan)).toContain('parent');
    expect(blanksIn(paper)).not.toContain('parent');
    expect(lines).not.toContain('T/M ĐẢNG ỦY');
  });

  test('PA13 what it leaves open follows from the name or stays blank, and of another issuer it says nothing', () => {
    const plan = paperOf('plan', planned('party'));
    const open = style({ letterheads: [letterhead({})] });
    expect(linesOf(inHouseStyle(plan, open, party))).toEqual(linesOf(plan));
    const other = style({ letterheads: [letterhead({ issuer: 'Thành ủy Khác', place: 'Khác' })] });
    expect(linesOf(inHouseStyle(plan, other, party))).toEqual(linesOf(plan));
  });
});

describe('spelling and words of the house', () => {
  test('PA14 PL9 the tone stands where the office puts it, and in names of people where they put it', () => {
    const plan = paperOf('plan', planned('state', { aim: 'Ông Lê Thủy, Ủy viên, và Đảng ủy xã' }));
    const lines = linesOf(inHouseStyle(plan, style({ spelling: 'toneOnY' }), ''));
    expect(lines).toContain('Ông Lê Thủy, Uỷ viên, và Đảng uỷ xã');
    expect(lines).toContain('UỶ BAN NHÂN DÂN');
    const back = linesOf(
      inHouseStyle(plan, style({ spelling: 'toneOnU', words: [{ word: 'x', instead: 'y' }] }), ''),
    );
    expect(back).toEqual(linesOf(plan));
  });

  test('PA14 a word is written instead of another where it stands by itself, the longer one first, and once', () => {
    const plan = paperOf('plan', planned('state', { aim: 'Bà con xã nhà và bà con các xã bên, xãhội' }));
    const words = [
      { word: 'xã', instead: 'phường' },
      { word: 'xã nhà', instead: 'xã ta' },
    ];
    expect(linesOf(inHouseStyle(plan, style({ words }), ''))).toContain(
      'Bà con xã ta và bà con các phường bên, xãhội',
    );
  });
});

test('PA15 PL9 a conference is begun in the layout of its issuer, unless its plan says another', () => {
  const hall = new Hall();
  const papers = style({ letterheads: [letterhead({})] });
  hall.house = { ...shippedHouse, papers };
  const start = {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: party, heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  };
  hall.does(coordinator, 'plan.start', start);
  expect(hall.meeting.plan.layout).toBe('party');
  expect(hall.meeting.house.papers).toEqual(papers);
  const other = new Hall();
  other.house = hall.house;
  other.does(coordinator, 'plan.start', { ...start, content: { plan: { layout: 'state' } } });
  expect(other.meeting.plan.layout).toBe('state');
});

test.each([
  ['Tỉnh ủy Quảng Ngãi', 'commune', 'party'],
  ['Ban Thường vụ Thành uỷ Uông Bí', 'commune', 'party'],
  ['UBND xã Bình Lãng', 'allocated', 'state'],
  ['Thường trực HĐND xã', 'allocated', 'state'],
  ['Đảng ủy, UBND xã Mẫu', 'commune', 'state'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'allocated', 'party'],
] as const)(
  'PA15 PL9 without a letterhead the name of %s says its layout, and otherwise the template',
  (host, template, layout) => {
    const hall = new Hall();
    hall.does(coordinator, 'plan.start', {
      ...{ template, title: 'Đối thoại 2026', host, heldOn: '2026-12-18' },
      ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
    });
    expect(hall.meeting.plan.layout).toBe(layout);
  },
);
