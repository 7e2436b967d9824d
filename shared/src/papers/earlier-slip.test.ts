import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { coordinator, there, type Hall } from '../testing/example-hall.ts';
import { nextHall } from '../testing/next-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { cellsOf, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

const slipOf = (hall: Hall, of: string) =>
  paperOf('earlierSlip', seenBy('preparation', hall.meeting), { of });

describe('the slips of those who report on what was promised before', () => {
  test.each(paperLayouts)('PA47 QN6 TD24 a %s slip has exactly what its body owes today', (layout) => {
    const hall = nextHall(layout);
    expect(copiesOf('earlierSlip', seenBy('preparation', hall.meeting))).toEqual([
      { of: 'Phòng Kinh tế', name: 'Phòng Kinh tế' },
      { of: 'Phòng Văn hóa – Xã hội', name: 'Phòng Văn hóa – Xã hội' },
      { of: '', name: hall.meeting.about.host },
    ]);
    const slip = slipOf(hall, 'Phòng Kinh tế');
    const table = there(tables(slip)[0]);
    expect(cellsOf(table)).toEqual([
      ['', '', 'Việc nhập từ bảng theo dõi trước đây', '', '', '', ''],
      [
        ...['1', '', 'Lắp đèn đường thôn Đoài', 'Phòng TN&MT huyện (đã kết thúc hoạt động)', '30/06/2024'],
        ...['Chưa trả lời; kết quả: đang làm', ''],
      ],
      ['', '', 'Hội nghị đối thoại năm 2025 (ngày 21/11/2025)', '', '', '', ''],
      [
        ...['2', 'NS25-KN1', 'Đường hỏng, gọi [số điện thoại]; cam kết: Sửa xong đường trước Tết'],
        ...['Phòng Kinh tế', '31/03/2026 (hạn đầu 12/12/2025)'],
        ...['Chưa trả lời; kết quả: đang giải quyết; 20/11/2025: Đã làm 300 m', ''],
      ],
      [
        ...['3', 'NS25-KN2', 'Nạo vét mương thôn Đông', 'Phòng Kinh tế', '12/12/2025'],
        ...['Đã trả lời: 31/UBND-KT, 10/12/2025; kết quả: đã giải quyết xong', ''],
      ],
    ]);
    expect(written(slip)).toContain('Kính gửi: Phòng Kinh tế');
    expect(written(slip)).toContain('kết quả thực hiện 3 việc sau đây');
    expect([slip.inside, slip.head.type]).toEqual([false, 'PHIẾU BÁO CÁO']);
  });

  test('PA47 TD15 what lies with an upper body is on the slip of the office itself, which stays in the house', () => {
    const hall = nextHall();
    const slip = slipOf(hall, '');
    expect(slip.inside).toBe(true);
    expect(cellsOf(there(tables(slip)[0])).map(([, code, what]) => [code, what])).toEqual([
      ['', 'Hội nghị đối thoại năm 2025 (ngày 21/11/2025)'],
      ['NS25-KN3', 'Nâng cấp lưới điện'],
    ]);
  });

  test('PA47 PN20 what is left out is on no slip, and where nothing was promised there is none', () => {
    const hall = nextHall();
    const out = there(
      hall.meeting.earlierPromises.find(({ wording }) => wording === 'Nạo vét mương thôn Đông'),
    );
    hall.does(coordinator, 'earlierPromises.leaveOut', { promise: out.id, reason: 'Đã nhập chung' });
    expect(written(slipOf(hall, 'Phòng Kinh tế'))).not.toContain('Nạo vét');
    const none = seenBy('preparation', gatheredHall('state').meeting);
    expect(copiesOf('earlierSlip', none)).toEqual([]);
    expect(blanksIn(paperOf('earlierSlip', none))).toContain('earlierPromises');
  });
});
