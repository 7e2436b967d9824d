import { describe, expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { paperLayouts, type PaperLayout } from '../meeting/plan/vocabulary.ts';
import { barelyBegun, planned } from '../testing/prepared-papers.ts';
import { blocksIn, cellsOf, headings, linesOf, tables, written } from '../testing/read-papers.ts';
import { announcedOf } from './notice-paper.ts';
import { gapsAmong, gapsIn } from './gaps.ts';
import { blanksIn, textOf, type Paper } from './paper.ts';
import { paperOf } from './papers.ts';
import { paperKinds, type PaperKind } from './vocabulary.ts';

const made = (kind: PaperKind, layout: PaperLayout, more: object = {}) =>
  paperOf(kind, planned(layout, more));
const issued = { number: '48/KH-UBND', issuedOn: '2026-11-16' };

describe('what stands in no paper that nobody said', () => {
  test.each(paperLayouts)('PA1 TD7 of a %s conference that was just begun everything is blank', (layout) => {
    const data = barelyBegun(layout);
    for (const kind of paperKinds) {
      const paper = paperOf(kind, data);
      expect(paper.draft).toBe(true);
      // Neither a date nor a number is in it that nobody gave.
      expect(written(paper)).not.toMatch(/\b(?:19|20)\d\d\b/);
    }
    const plan = paperOf('plan', data);
    const blanks = blanksIn(plan);
    for (const blank of ['number', 'issuedOn', 'issuer', 'placeOfIssue', 'signer', 'day', 'time', 'place'])
      expect(blanks).toContain(blank);
    for (const blank of ['aim', 'dialogueSide', 'peopleSide', 'contents', 'agenda', 'rights', 'tasks'])
      expect(blanks).toContain(blank);
    expect(blanksIn(paperOf('allocation', data))).toEqual(
      expect.arrayContaining(['number', 'issuedOn', 'organisations']),
    );
    expect(blanksIn(paperOf('notice', data))).toEqual(
      expect.arrayContaining(['day', 'place', 'contents', 'registration', 'opinionsTo', 'opinionsBy']),
    );
  });

  test('PA1 PA45 number and date are those of the plan, and of the plan alone; nobody is named as signer', () => {
    const plan = made('plan', 'state', issued);
    expect(plan.draft).toBe(false);
    expect(linesOf(plan)).toContain('Số: 48/KH-UBND');
    expect(linesOf(plan)).toContain('Đồng Mẫu, ngày 16 tháng 11 năm 2026');
    expect(blanksIn(plan)).toEqual(['groundDate', 'signer', 'opinionsTo']);
    expect(gapsIn(plan)).toEqual(['groundDate', 'opinionsTo']);
    expect(gapsAmong([plan, made('plan', 'state'), { ...plan, draft: true }])).toEqual([
      { blank: 'groundDate', copies: 3, places: 6 },
      { blank: 'opinionsTo', copies: 3, places: 3 },
    ]);
    const notice = made('notice', 'state', issued);
    expect(notice.draft).toBe(true);
    expect(linesOf(notice)).toContain('Số: …/TB-UBND');
    expect(linesOf(notice)).toContain('Đồng Mẫu, ngày … tháng … năm …');
  });

  test('PA1 a cited paper without number or date has blanks, unless its name says them', () => {
    const grounds = [
      { kind: 'basis', name: 'Luật Thực hiện dân chủ ở cơ sở, điều 32', number: '10/2022/QH15', date: null },
      { kind: 'basis', name: 'Kế hoạch', number: '', date: '2026-02-03' },
      { kind: 'basis', name: 'Kết luận số 215-KL/TW ngày 23/11/2025', number: '', date: null },
      { kind: 'carriesOut', name: 'Công văn', number: '9/CV', date: null },
    ];
    const lines = linesOf(made('plan', 'state', { grounds })).filter((line) => line.startsWith('Căn cứ'));
    expect(lines).toEqual([
      'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày … tháng … năm …, điều 32;',
      'Căn cứ Kế hoạch số … ngày 03 tháng 02 năm 2026;',
      'Căn cứ Kết luận số 215-KL/TW ngày 23/11/2025.',
    ]);
  });
});

describe('the plan', () => {
  test('PA3 PL7 it goes from its grounds to its tasks in the order of an office, numbered as State papers are', () => {
    expect(headings(made('plan', 'state'))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. THÀNH PHẦN, NỘI DUNG, HÌNH THỨC',
      '1. Chủ thể đối thoại',
      '2. Đối tượng đối thoại',
      '3. Nội dung',
      '4. Hình thức',
      'III. THỜI GIAN, ĐỊA ĐIỂM, SỐ LƯỢNG, TRÌNH TỰ',
      '1. Thời gian',
      '2. Địa điểm',
      '3. Số lượng đại biểu',
      '4. Trình tự đối thoại',
      '5. Quyền, trách nhiệm của người tham gia; nội quy',
      'IV. PHÂN CÔNG NHIỆM VỤ',
      'V. GHI ÂM, GHI HÌNH VÀ DỮ LIỆU CÁ NHÂN',
    ]);
  });

  test('PA3 it says when, where, for how many and what is not taken there', () => {
    const text = written(made('plan', 'state'));
    for (const said of [
      'KẾ HOẠCH\nTổ chức hội nghị đối thoại với Nhân dân năm 2026',
      '08 giờ 00 phút, thứ Sáu, ngày 18 tháng 12 năm 2026.',
      'Hội trường xã Đồng Mẫu.',
      'Tổng số: 12 đại biểu, gồm:\nThôn: 7 đại biểu.\nĐoàn thể: 5 đại biểu.',
      'Chủ tọa: Hoàng Văn Đóng Vai, Chủ tịch Ủy ban nhân dân.',
      'gửi đến nơi tiếp công dân: Phòng Tiếp công dân xã.',
      '- Thường trực Đảng ủy;',
      '- Lưu: VT.',
    ])
      expect(text).toContain(said);
  });

  test('PA3 a task has its date and who receives it, and names no person', () => {
    const [progress] = tables(made('plan', 'state'));
    expect(progress && cellsOf(progress)).toEqual([
      ['1', 'Nộp phiếu ý kiến', 'Các thôn', '04/12/2026', 'Văn phòng'],
    ]);
  });

  test('PA3 UB13 allocation, form and backdrop go with it, each on pages of its own; what there is not is left out', () => {
    const titlesOf = (paper: Paper) =>
      blocksIn(paper).flatMap((block) =>
        block.kind === 'paragraph' && block.look === 'appendix' ? [textOf(block.runs)] : [],
      );
    const plan = made('plan', 'state');
    expect(titlesOf(plan)).toEqual([
      'PHỤ LỤC I: PHÂN BỔ ĐẠI BIỂU, Ý KIẾN',
      'PHỤ LỤC II: PHIẾU LẤY Ý KIẾN',
      'PHỤ LỤC III: MA KÉT',
    ]);
    expect(plan.sections.map(({ landscape }) => landscape)).toEqual([false, true, false, false]);
    expect(titlesOf(paperOf('plan', barelyBegun('state')))).toEqual(['PHỤ LỤC: PHIẾU LẤY Ý KIẾN']);
  });

  test('PA3 PL4 a day that is not set yet is the period that is intended', () => {
    const data = planned('state');
    const about = { only: { ...rowsIn(data.about)[0], heldOn: null, period: 'quý III/2026' } };
    const text = written(paperOf('plan', { ...data, about: about as typeof data.about }));
    expect(text).toContain('quý III/2026 (dự kiến).');
    expect(text).not.toContain('ngày 18 tháng 12');
  });
});

describe('the two layouts', () => {
  test('PA2 a Party paper has its own number, headings, grounds, end mark, authority line and recipients', () => {
    const plan = made('plan', 'party');
    const lines = linesOf(plan);
    for (const said of ['ĐẢNG ỦY XÃ ĐỒNG MẪU', 'Số …-KH/ĐU', 'T/M ĐẢNG ỦY', '- Lưu Đảng ủy.'])
      expect(lines).toContain(said);
    expect(headings(plan).slice(0, 3)).toEqual([
      'I- MỤC ĐÍCH, YÊU CẦU',
      'II- THÀNH PHẦN, NỘI DUNG, HÌNH THỨC',
      '1. Chủ thể đối thoại',
    ]);
    expect(lines.filter((line) => line.startsWith('- Căn cứ'))).toHaveLength(2);
    expect(written(plan)).not.toContain('./.');
    expect(blanksIn(plan)[0]).toBe('parent');
  });

  test('PA2 a State paper of a council has no body over it, and ends as Decree 30 has it', () => {
    const plan = made('plan', 'state');
    expect(plan.head.parent).toBeNull();
    expect(plan.head.issuer.map(textOf)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG MẪU']);
    expect(linesOf(plan)).toContain('Số: …/KH-UBND');
    expect(linesOf(plan)).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(linesOf(plan).filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });

  test('PA2 a standing committee signs as itself in Party papers, and its body stands in the head', () => {
    const lines = linesOf(
      made('plan', 'party', { issuer: 'Ban Thường vụ Thành ủy Uông Bí', recipients: ['Ban Dân vận'] }),
    );
    for (const said of ['THÀNH ỦY UÔNG BÍ', 'T/M BAN THƯỜNG VỤ', 'Số …-KH/TU', '- Lưu Thành ủy.'])
      expect(lines).toContain(said);
    // Where a city has its seat, its name does not say.
    expect(lines).toContain('…, ngày … tháng … năm …');
  });

  test('PA2 several issuers at once are written as they were, and what depends on one of them is blank', () => {
    const plan = made('plan', 'state', { issuer: 'Thành ủy, HĐND, UBND thành phố' });
    expect(plan.head.issuer.map(textOf)).toEqual(['THÀNH ỦY, HĐND, UBND THÀNH PHỐ']);
    expect(linesOf(plan)).toContain('TM. …');
  });
});

describe('the allocation', () => {
  test('PA4 UB5 PL3 rows, sub-totals and a total; for the house alone', () => {
    const paper = made('allocation', 'state', issued);
    expect(paper).toMatchObject({ inside: true, draft: false });
    expect(paper.head.attachedTo && textOf(paper.head.attachedTo)).toBe(
      '(Kèm theo Kế hoạch số 48/KH-UBND ngày 16 tháng 11 năm 2026 của Ủy ban nhân dân xã Đồng Mẫu)',
    );
    const [table] = tables(paper);
    expect(table && cellsOf(table)).toEqual([
      ['', 'Thôn', '7', '', '3', ''],
      ['1', 'Thôn Bến Đá', '3', 'Trưởng thôn', '1', ''],
      ['2', 'Thôn Đoàn Kết', '4', '', '2', ''],
      ['', 'Đoàn thể', '5', '', '1', ''],
      ['3', 'Hội Nông dân', '5', '', '1', 'mời riêng'],
      ['', 'Tổng cộng', '12', '', '4', ''],
    ]);
    expect(table?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  });

  test('PA4 Party papers put a comma before the date of the plan', () => {
    const paper = made('allocation', 'party', { number: '14-KH/ĐU', issuedOn: '2026-11-16' });
    expect(paper.head.attachedTo && textOf(paper.head.attachedTo)).toContain(
      'Kế hoạch số 14-KH/ĐU, ngày 16 tháng 11 năm 2026',
    );
  });
});

describe('the public notice', () => {
  test('PA5 BL4 it begins with the four things of the law', () => {
    expect(headings(made('notice', 'state'))).toEqual([
      '1. Thời gian',
      '2. Địa điểm',
      '3. Nội dung',
      '4. Đối tượng và cách thức tham dự',
      '5. Gửi ý kiến, kiến nghị',
      '6. Khiếu nại, tố cáo',
      '7. Ghi âm, ghi hình',
    ]);
    const text = written(made('notice', 'state'));
    for (const said of [
      'Ủy ban nhân dân xã Đồng Mẫu thông báo tổ chức hội nghị đối thoại với Nhân dân năm 2026 như sau:',
      'chậm nhất ngày 04 tháng 12 năm 2026.',
      'Phòng Tiếp công dân xã',
    ])
      expect(text).toContain(said);
  });

  test('PA5 it holds nothing of the plan that is the house’s own, and no person', () => {
    const data = planned('state', { tasks: [{ body: 'Công an', text: 'Phương án bí mật' }] });
    const text = written(paperOf('notice', data));
    for (const kept of ['Phương án bí mật', 'Lê Thị Thử', 'Hoàng Văn Đóng Vai', 'Hội Nông dân', 'Mời dự'])
      expect(text).not.toContain(kept);
    expect(Object.keys(announcedOf(data)).sort()).toEqual(
      [
        ...['audience', 'connected', 'contents', 'forms', 'heldOn', 'issuer', 'layout', 'opinionsBy'],
        ...['peopleSide', 'period', 'place', 'points', 'reception', 'startsAt', 'title', 'topic'],
        ...['registrationPlace', 'registrationBy', 'registrationWay', 'opinionsTo', 'onlineAddress'],
        ...['contact', 'contactPhone', 'notice', 'link'],
      ].sort(),
    );
  });
});
