import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { chairThere, concludedHall, petitionIn } from '../testing/concluded-hall.ts';
import { coordinator, there, type Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { gathered } from '../testing/prepared-papers.ts';
import { cellsOf, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

const body = as('department', { department: 'kinh-te' });
const commitmentOf = (hall: Hall, text: string) =>
  there(hall.meeting.commitments.find((row) => row.petition === petitionIn(hall, text))).id;

/** The drain got more time and was reported in part, the promise of the road ran out. */
function followedUp(layout: 'state' | 'party' = 'state'): Hall {
  const hall = concludedHall(layout);
  const commitment = commitmentOf(hall, 'Cống thoát nước tắc');
  hall.does(chairThere, 'extensions.grant', {
    ...{ commitment, until: '2027-02-26', reason: 'Chờ vật tư, gọi 0912345678', chair: 'ubnd' },
  });
  const report = { commitment, code: '3a', partly: true, until: '2027-02-26', text: 'Đã khơi 300 m' };
  hall.does(body, 'parts.report', report);
  return hall;
}

const tableOf = (hall: Hall, of: string, day: string | null = '2027-02-17') =>
  paperOf('commitmentTable', seenBy('preparation', hall.meeting), {
    of,
    day: day === null ? null : theDate(day),
  });

describe('the table of what was promised', () => {
  test.each(paperLayouts)('PA48 TD14 BX9 a %s table has each body with its promises and days', (layout) => {
    const hall = followedUp(layout);
    const data = seenBy('preparation', hall.meeting);
    expect(copiesOf('commitmentTable', data)).toEqual([
      { of: '', name: 'Tất cả cơ quan' },
      { of: 'kinh-te', name: 'Phòng Kinh tế' },
    ]);
    const paper = tableOf(hall, '');
    expect([paper.inside, paper.head.type]).toEqual([true, 'PHỤ LỤC']);
    expect(written(paper)).toContain('tính đến ngày 17 tháng 02 năm 2027');
    expect(written(paper)).toContain('Tổng số: 4 kiến nghị. Đã trả lời: 1/4. Đã giải quyết xong: 0/4.');
    expect(cellsOf(there(tables(paper)[0]))).toEqual([
      ['', '', 'Phòng Kinh tế', '', '', '', '', '2 việc', ''],
      [
        ...['1', 'ĐM26-KN1', 'Đề nghị sửa đường thôn Bến Đá; cam kết: Sửa xong đường trước Tết'],
        ...['Trần Văn Mẫu', '29/01/2027', '29/01/2027', 'đã trả lời 18/12/2026'],
        ...['Đang giải quyết, có lộ trình', '8'],
      ],
      [
        ...['2', 'ĐM26-KN2', 'Đề nghị khơi cống thoát nước', '', '11/01/2027'],
        ...['26/02/2027, vì Chờ vật tư, gọi [số điện thoại]', 'chưa trả lời'],
        ...['Đang giải quyết, có lộ trình; mới xong một phần', ''],
      ],
      ['', '', 'Sở Nông nghiệp và Môi trường (cấp có thẩm quyền)', '', '', '', '', '1 việc', ''],
      [
        ...['3', 'ĐM26-KN3', 'Đề nghị cấp giấy chứng nhận quyền sử dụng đất', '', '20/01/2027'],
        'gửi cấp trên: 23/12/2026',
        ...['chưa trả lời', 'Chuyển cấp có thẩm quyền, chờ trả lời', '34'],
      ],
      ['', '', 'Chưa giao cơ quan', '', '', '', '', '1 việc', ''],
      [
        ...['4', 'ĐM26-KN4', 'Đề nghị thêm đèn đường', '', '11/01/2027', '', 'chưa trả lời'],
        ...['Chưa trả lời', '22'],
      ],
    ]);
  });

  test('PA48 BX9 FU7 the day of a reopening stands without the reason of the extension before it', () => {
    const hall = followedUp();
    const petition = petitionIn(hall, 'Cống thoát nước tắc');
    const present = () => there(cellsOf(there(tables(tableOf(hall, 'kinh-te'))[0]))[2])[5];
    const commitment = commitmentOf(hall, 'Cống thoát nước tắc');
    const evidence = [{ id: 'a'.repeat(64), name: 'sau.jpg', bytes: 10, mediaType: 'image/jpeg' }];
    hall.does(body, 'parts.report', { commitment, code: '2c', text: 'Đã xong', evidence });
    hall.does(coordinator, 'parts.verify', { commitment, way: 'onSite', holds: true, note: 'Đã xem' });
    hall.does(coordinator, 'matters.tell', { petition, on: '2026-12-18', way: 'inPerson', text: 'Đã xong' });
    hall.does(coordinator, 'matters.askReopening', { petition, reason: 'Cống lại tắc khi mưa to' });
    expect(present()).toBe('26/02/2027, vì Chờ vật tư, gọi [số điện thoại]');
    hall.does(coordinator, 'matters.decideReopening', { petition, due: '2027-03-15' });
    expect(present()).toBe('15/03/2027, mở lại');
  });

  test('PA48 PA28 a body gets exactly its own, and where nobody says a day none is late', () => {
    const hall = followedUp();
    const own = tableOf(hall, 'kinh-te', null);
    expect(own.inside).toBe(false);
    const rows = cellsOf(there(tables(own)[0]));
    expect(rows.map(([, code]) => code)).toEqual(['', 'ĐM26-KN1', 'ĐM26-KN2']);
    expect(rows.map((row) => row.at(-1))).toEqual(['', '', '']);
    expect(blanksIn(own)).toContain('due');
  });

  test('PA48 TD18 what nobody has made sure of is not done, and where nothing is owed there is no table', () => {
    const hall = followedUp();
    const evidence = [{ id: 'a'.repeat(64), name: 'sau.jpg', bytes: 10, mediaType: 'image/jpeg' }];
    const commitment = commitmentOf(hall, 'Đường thôn hỏng');
    hall.does(body, 'parts.report', { commitment, code: '2c', text: 'Đã sửa', evidence });
    const road = () => there(cellsOf(there(tables(tableOf(hall, 'kinh-te'))[0]))[1])[7];
    expect(road()).toBe('Đang giải quyết, có lộ trình; đã báo cáo xong, chờ xác minh');
    hall.does(coordinator, 'parts.verify', { commitment, way: 'onSite', holds: true, note: 'Đã xem' });
    expect(road()).toBe('Đã giải quyết xong: tổ chức thực hiện');
    const before = gathered('state');
    expect(copiesOf('commitmentTable', before)).toBeNull();
    expect(blanksIn(paperOf('commitmentTable', before))).toContain('matters');
  });
});
