import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { concluded, concludedHall, issuesNotice, petitionIn } from '../testing/concluded-hall.ts';
import { coordinator, moderator, there } from '../testing/example-hall.ts';
import { cellsOf, headings, linesOf, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

const code = 'ĐM26';

describe('the notice of the conclusion', () => {
  test.each(paperLayouts)('CN6 PL9 BL10 a %s notice says in six parts what was concluded', (layout) => {
    const paper = paperOf('conclusionNotice', concluded(layout));
    const marks = layout === 'state' ? '.' : '-';
    expect(headings(paper).filter((one) => /^[IVX]+/.test(one))).toEqual([
      `I${marks} ĐÁNH GIÁ CHUNG`,
      `II${marks} NỘI DUNG ĐÃ ĐỐI THOẠI`,
      `III${marks} NHỮNG VẤN ĐỀ ĐÃ GIẢI QUYẾT`,
      `IV${marks} NHỮNG VẤN ĐỀ CHƯA GIẢI QUYẾT`,
      `V${marks} NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ`,
      `VI${marks} TỔ CHỨC THỰC HIỆN`,
    ]);
    const text = written(paper);
    for (const said of [
      'Ngày 18 tháng 12 năm 2026, tại Hội trường xã Đồng Mẫu đã diễn ra hội nghị đối thoại với Nhân dân',
      'Chủ tọa: Hoàng Văn Đóng Vai, Chủ tịch Ủy ban nhân dân.',
      '0 người đã phát biểu; 3 vấn đề đã được nêu.',
      'Hội nghị thẳng thắn, trách nhiệm.',
      'Hội nghị đã đối thoại về 3 vấn đề',
      '1 vấn đề chưa nêu được tại hội nghị sẽ được trả lời bằng văn bản.',
      `- ${code}-KN1: Đề nghị sửa đường thôn Bến Đá. Thực hiện cam kết: Sửa xong đường trước Tết; chậm nhất ngày 29 tháng 01 năm 2027;`,
    ])
      expect(text).toContain(said);
    // Who asked is named nowhere, nor anything that nobody released.
    for (const kept of ['Ngô Văn Kín', 'Ngõ 7', 'Đề nghị cấp sổ đỏ', 'Thêm đèn đường', 'Tố cáo'])
      expect(text).not.toContain(kept);
    expect(blanksIn(paper)).toContain('attended');
  });

  test('CN6 PL9 a sentence of a task ends once, also where the matter ends with a stop, and says once that the reply is written', () => {
    const hall = concludedHall();
    const lamps = petitionIn(hall, 'Thêm đèn đường');
    hall.does(moderator, 'petitions.release', { petition: lamps, text: 'Đề nghị thêm đèn đường.' });
    const tasks = linesOf(paperOf('conclusionNotice', seenBy('preparation', hall.meeting)));
    expect(tasks.filter((line) => line.startsWith(`- ${code}-KN4`))).toEqual([
      `- ${code}-KN4: Đề nghị thêm đèn đường. Trả lời bằng văn bản; chậm nhất ngày 11 tháng 01 năm 2027.`,
    ]);
  });

  test('CN6 PL9 the table has a line for each task: what, who leads and supports, until when, and the form of the answer', () => {
    const [table] = tables(paperOf('conclusionNotice', concluded()));
    expect(cellsOf(there(table))).toEqual([
      [
        ...['1', `${code}-KN1: Đề nghị sửa đường thôn Bến Đá`],
        ...['Thực hiện cam kết: Sửa xong đường trước Tết', 'Phòng Kinh tế', '', '29/01/2027'],
        'Báo cáo kết quả; văn bản trả lời công dân',
      ],
      [
        ...['2', `${code}-KN2: Đề nghị khơi cống thoát nước`],
        ...['Kiểm tra, xác minh và trả lời', 'Phòng Kinh tế', 'Công an xã', '11/01/2027'],
        'Báo cáo kết quả xác minh; văn bản trả lời công dân',
      ],
      [
        ...['3', `${code}-KN3: Đề nghị cấp giấy chứng nhận quyền sử dụng đất`],
        ...['Xem xét, giải quyết theo thẩm quyền', 'Sở Nông nghiệp và Môi trường', '', '20/01/2027'],
        'Văn bản trả lời của cơ quan có thẩm quyền',
      ],
      [
        ...['4', `${code}-KN4: Đề nghị thêm đèn đường`],
        ...['Trả lời bằng văn bản', '…', '', '11/01/2027', 'Văn bản trả lời công dân'],
      ],
    ]);
  });

  test('CN6 the office’s own words take the place of the usual ones, and no count is ever typed', () => {
    const hall = concludedHall();
    for (const part of ['opening', 'general', 'resolved', 'carrying'] as const)
      hall.does(coordinator, 'conclusionNotice.write', { part, text: `Lời riêng về ${part}.` });
    const text = written(paperOf('conclusionNotice', seenBy('preparation', hall.meeting)));
    for (const said of ['opening', 'general', 'resolved', 'carrying'])
      expect(text).toContain(`Lời riêng về ${said}.`);
    expect(text).not.toContain('Hội nghị thẳng thắn');
    expect(text).toContain('3 vấn đề đã được nêu.');
  });

  test('CN6 BX9 a task whose day was moved has the new one', () => {
    const hall = concludedHall();
    const { id: commitment } = there(hall.meeting.commitments.find((row) => row.promised));
    const moved = { commitment, due: '2027-02-26', reason: 'Chờ bố trí vốn' };
    hall.does(coordinator, 'conclusionNotice.setDue', moved);
    const [table] = tables(paperOf('conclusionNotice', seenBy('preparation', hall.meeting)));
    expect(cellsOf(there(table))[0]?.[5]).toBe('26/02/2027');
  });

  test('CN7 PL9 it is issued by a Party committee, a People’s Committee or an office, in whose name the office says', () => {
    const hall = concludedHall();
    const set = (more: object) => {
      const nothing = { issuer: '', layout: null, authority: 'onBehalf', forWhom: '' };
      hall.does(coordinator, 'conclusionNotice.set', { ...nothing, drafter: '', reviewer: '', ...more });
      return linesOf(paperOf('conclusionNotice', seenBy('preparation', hall.meeting)));
    };
    expect(set({ drafter: 'Văn phòng' })).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(set({ authority: 'byOrder', forWhom: 'Chủ tịch' })).toContain('TL. CHỦ TỊCH');
    const inPlace = set({ authority: 'forHead', forWhom: 'Chủ tịch' });
    expect(inPlace).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(inPlace).toContain('KT. CHỦ TỊCH');
    const party = { issuer: 'Đảng ủy xã Đồng Mẫu', layout: 'party' };
    expect(set(party)).toEqual(expect.arrayContaining(['Số …-TB/ĐU', 'T/M ĐẢNG ỦY']));
    expect(set({ ...party, authority: 'byOrder', forWhom: 'Ban Thường vụ' })).toContain('T/L BAN THƯỜNG VỤ');
  });
});

describe('letters after the day', () => {
  test.each(paperLayouts)('CN8 BL11 a body gets in a %s letter exactly what it has to do', (layout) => {
    const data = concluded(layout);
    expect(copiesOf('transferLetter', data)?.map(({ of }) => of)).toEqual(['kinh-te', 'cong-an']);
    const economy = paperOf('transferLetter', data, { of: 'kinh-te' });
    const [table] = tables(economy);
    expect(cellsOf(there(table)).map((cells) => [cells[1], cells[2], cells[3], cells[5], cells[6]])).toEqual([
      [`${code}-KN1`, 'Đề nghị sửa đường thôn Bến Đá', 'Thôn Bến Đá', 'chủ trì', '29/01/2027'],
      [`${code}-KN2`, 'Đề nghị khơi cống thoát nước', 'Thôn Bến Đá', 'chủ trì', '11/01/2027'],
    ]);
    const police = paperOf('transferLetter', data, { of: 'cong-an' });
    expect(cellsOf(there(tables(police)[0])).map((cells) => [cells[1], cells[5]])).toEqual([
      [`${code}-KN2`, 'phối hợp'],
    ]);
    const text = written(economy);
    expect(text).toContain('Kính gửi: Phòng Kinh tế');
    expect(text).toContain('giải quyết, trả lời 2 kiến nghị của công dân');
    for (const kept of ['Đường thôn hỏng', 'Ngô Văn Kín', 'Trần Văn Mẫu', 'Tố cáo'])
      expect(text).not.toContain(kept);
  });

  test('CN8 a letter names the notice that it rests on, once that has a number', () => {
    const hall = concludedHall();
    const text = () =>
      written(paperOf('transferLetter', seenBy('preparation', hall.meeting), { of: 'kinh-te' }));
    expect(text()).toContain('Thực hiện Thông báo kết luận số … ngày … tháng … năm … của');
    issuesNotice(hall);
    expect(text()).toContain('Thực hiện Thông báo kết luận số 12/TB-UBND ngày 18 tháng 12 năm 2026 của');
  });

  test('CN8 a matter that was not reached is in the letter of the body that it is given to', () => {
    const hall = concludedHall();
    const given = { petition: petitionIn(hall, 'Thêm đèn đường'), department: 'van-hoa', part: 'lead' };
    hall.does(coordinator, 'petitions.assign', given);
    const data = seenBy('preparation', hall.meeting);
    const [table] = tables(paperOf('transferLetter', data, { of: 'van-hoa' }));
    expect(cellsOf(there(table)).map((cells) => cells[1])).toEqual([`${code}-KN4`]);
  });

  test.each(paperLayouts)(
    'CN9 BL11 a %s letter to an upper body says what was done and until when',
    (layout) => {
      const hall = concludedHall(layout);
      const data = seenBy('preparation', hall.meeting);
      const [copy] = copiesOf('upperLetter', data) ?? [];
      expect(copy?.name).toBe('Sở Nông nghiệp và Môi trường');
      const paper = paperOf('upperLetter', data, { of: copy?.of ?? '' });
      const text = written(paper);
      expect(text).toContain('Kính gửi: Sở Nông nghiệp và Môi trường');
      expect(text).toContain('trả lời trước ngày 20 tháng 01 năm 2027 để thông báo cho Nhân dân');
      expect(cellsOf(there(tables(paper)[0])).map((cells) => cells.slice(1, 3))).toEqual([
        [`${code}-KN3`, 'Đề nghị cấp giấy chứng nhận quyền sử dụng đất'],
      ]);
      // Nobody wrote what the commune has done, and that is left open.
      expect(blanksIn(paper)).toContain('done');
    },
  );

  test('CN11 every letter stands in the list to sign for, with how many matters are in it', () => {
    const [table] = tables(paperOf('lettersSent', concluded()));
    expect(cellsOf(there(table)).map((cells) => cells.slice(0, 4))).toEqual([
      ['1', 'Phòng Kinh tế', '', '2'],
      ['2', 'Công an xã', '', '1'],
      ['3', 'Sở Nông nghiệp và Môi trường', '', '1'],
    ]);
  });
});
