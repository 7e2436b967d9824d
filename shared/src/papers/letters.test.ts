import { describe, expect, test } from 'vitest';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { citizen, coordinator, there } from '../testing/example-hall.ts';
import { gathered, gatheredHall, planned } from '../testing/prepared-papers.ts';
import { blocksIn, cellsOf, headings, linesOf, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copiesOf } from './copies.ts';
import { blanksIn, textOf, type Paper } from './paper.ts';
import { paperOf } from './papers.ts';

const addressed = (paper: Paper) =>
  blocksIn(paper).flatMap((block) =>
    block.kind === 'paragraph' && block.look === 'addressee' ? [textOf(block.runs)] : [],
  );

describe('letters', () => {
  test('PA20 a letter says under its number what it is about, and has no title', () => {
    for (const kind of ['opinionLetter', 'assignmentLetter'] as const) {
      const paper = paperOf(kind, gathered('state'));
      expect(paper.head.type).toBe('');
      expect(textOf(paper.head.summary)).toMatch(/^V\/v /);
      expect(linesOf(paper)).toContain('Số: …/UBND-…');
      expect(linesOf(paperOf(kind, gathered('party')))).toContain('Số …-CV/ĐU');
      expect(linesOf(paper)).toContain('- Như trên;');
    }
  });

  test('PA20 PL1 the letter that asks for opinions goes to the units of the plan, with the form and the last day', () => {
    const paper = paperOf(
      'opinionLetter',
      planned('state', { number: '48/KH-UBND', issuedOn: '2026-11-16' }),
    );
    const text = written(paper);
    for (const said of [
      'Kính gửi:\n- Thôn Bến Đá;\n- Thôn Đoàn Kết;\n- Hội Nông dân.',
      'Thực hiện Kế hoạch số 48/KH-UBND ngày 16 tháng 11 năm 2026 của Ủy ban nhân dân xã Đồng Mẫu',
      'chậm nhất ngày 04 tháng 12 năm 2026.',
      'nơi tiếp công dân: Phòng Tiếp công dân xã.',
      'PHIẾU LẤY Ý KIẾN',
    ])
      expect(text).toContain(said);
    expect(headings(paper)).toEqual(['1. Nội dung lấy ý kiến', '2. Cách ghi', '3. Nơi nhận và thời hạn']);
    expect(blanksIn(paper)).toEqual(['number', 'issuedOn', 'opinionsTo', 'contact', 'signer']);
  });

  test('PA20 PL1 a form has the unit and the day on it, and asks whether a name may be told', () => {
    const data = planned('state');
    expect(copiesOf('opinionForm', data)?.map(({ name }) => name)).toEqual([
      'Thôn Bến Đá',
      'Thôn Đoàn Kết',
      'Hội Nông dân',
    ]);
    const text = written(paperOf('opinionForm', data, { of: 'thon-2' }));
    for (const said of [
      'Đơn vị: Thôn Đoàn Kết',
      'Công khai họ tên',
      'Không ghi nội dung khiếu nại, tố cáo',
      'ngày 04 tháng 12 năm 2026',
    ])
      expect(text).toContain(said);
    expect(written(paperOf('opinionForm', data))).toContain('Đơn vị: …');
  });

  test.each(paperLayouts)(
    'PA20 TD8 in a %s letter a body gets exactly its own matters, and of who asks the area',
    (layout) => {
      const data = gathered(layout);
      expect(copiesOf('assignmentLetter', data)?.map(({ of }) => of)).toEqual(['kinh-te', 'cong-an']);
      const economy = paperOf('assignmentLetter', data, { of: 'kinh-te' });
      expect(addressed(economy)).toEqual(['Kính gửi: Phòng Kinh tế']);
      expect(written(economy)).toContain('có 2 nội dung thuộc lĩnh vực, thẩm quyền của Phòng Kinh tế');
      const [table] = tables(economy);
      const field = 'Giao thông, hạ tầng, điện, nước';
      expect(table && cellsOf(table)).toEqual([
        ['1', 'KN 1', 'Đường thôn hỏng', field, 'Thôn Bến Đá', '1', 'chủ trì'],
        ['2', 'KN 2', 'Cống thoát nước tắc', field, 'Thôn Bến Đá', '1', 'chủ trì'],
      ]);
      const police = written(paperOf('assignmentLetter', data, { of: 'cong-an' }));
      expect(police).toContain('Đề nghị cấp sổ đỏ');
      expect(police).toContain('phối hợp');
      // Who asks did not agree to be told of, and neither did where they live.
      for (const kept of ['Đường thôn hỏng', 'Ngô Văn Kín', 'Ngõ 7', 'Thêm đèn đường', 'Tố cáo'])
        expect(police).not.toContain(kept);
    },
  );

  test('PA20 a letter to a body that has nothing to answer is a blank', () => {
    const paper = paperOf('assignmentLetter', gathered('state'), { of: 'van-hoa' });
    expect(addressed(paper)).toEqual(['Kính gửi: Phòng Văn hóa – Xã hội']);
    expect(blanksIn(paper)).toContain('matters');
  });

  test('PA20 a letter to more than twelve names them together', () => {
    const data = planned('state');
    const [row] = Object.values(data.organisations);
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [`don-vi-${at}`, { ...row, id: `don-vi-${at}`, order: at }]),
    ) as typeof data.organisations;
    expect(addressed(paperOf('opinionLetter', { ...data, organisations: many }))).toEqual([
      'Kính gửi: Các cơ quan, đơn vị, tổ chức có tên trong Bảng phân bổ kèm theo Kế hoạch',
    ]);
  });
});

describe('invitations', () => {
  const names = (more: object) => copiesOf('invitation', gathered('state', more))?.map(({ name }) => name);

  test('PA26 UB13 everybody whom the plan names is invited, and those whom the law wants at a yearly dialogue', () => {
    const bodies = ['Phòng Kinh tế', 'Công an xã', 'Phòng Văn hóa – Xã hội'];
    const units = ['Thôn Bến Đá', 'Thôn Đoàn Kết', 'Hội Nông dân'];
    expect(names({ invited: ['Ông Trưởng ban Pháp chế', 'Ủy ban MTTQ – Mặt trận xã'] })).toEqual([
      'Ông Trưởng ban Pháp chế',
      'Ủy ban MTTQ – Mặt trận xã',
      'Thường trực Hội đồng nhân dân',
      'Thường trực Đảng ủy',
      ...bodies,
      ...units,
    ]);
    expect(names({ invited: [], yearlyDuty: false })).toEqual([...bodies, ...units]);
    // A Party committee that issues the plan does not invite itself.
    const party = copiesOf('invitation', gathered('party', { invited: [] }))?.map(({ name }) => name);
    expect(party?.slice(0, 2)).toEqual(['Thường trực Hội đồng nhân dân', 'Ủy ban Mặt trận Tổ quốc Việt Nam']);
  });

  test('PA26 who stands in two places is invited once, with all that is asked', () => {
    const invited = ['Hội nông dân', 'Công an xã'];
    expect(names({ invited, yearlyDuty: false })?.slice(0, 2)).toEqual(invited);
    const text = written(paperOf('invitation', gathered('state', { invited }), { of: 'Hội nông dân' }));
    expect(text).toContain('Cử 5 đại biểu tham dự.');
    expect(text).toContain('Chuẩn bị ít nhất 1 ý kiến, kiến nghị.');
  });

  test('PA26 IN9 UB2 an individual who was admitted is invited by their id, in person, and by no name in a file’s', () => {
    const hall = gatheredHall('state');
    hall.does(citizen, 'participants.ask', { name: 'Lê Thị Riêng' });
    const { id } = there(hall.meeting.participants.find(({ name }) => name === 'Lê Thị Riêng'));
    const before = copiesOf('invitation', seenBy('preparation', hall.meeting))?.length ?? 0;
    hall.does(coordinator, 'participants.decideAdmission', { participant: id, admitted: true });
    const data = seenBy('preparation', hall.meeting);
    expect(copiesOf('invitation', data)?.slice(before)).toEqual([
      { of: id, name: 'Lê Thị Riêng', inFile: `cá nhân ${before + 1}` },
    ]);
    const text = written(paperOf('invitation', data, { of: id }));
    expect(text).toContain('trân trọng kính mời:\nÔng/Bà Lê Thị Riêng\n');
    expect(text).not.toMatch(/cử người thay/iu);
    hall.does(coordinator, 'participants.takeBack', { participant: id });
    const after = paperOf('invitation', seenBy('preparation', hall.meeting), { of: id });
    expect(written(after)).not.toContain('Riêng');
    expect(blanksIn(after)).toContain('addressee');
  });

  test('PA26 it says when, where, under whom, what to bring, and has a slip to reply', () => {
    const data = gathered('state');
    const paper = paperOf('invitation', data, { of: 'Phòng Kinh tế' });
    const text = written(paper);
    for (const said of [
      'Số: …/GM-UBND',
      'trân trọng kính mời:\nPhòng Kinh tế\n',
      'Chủ tọa: Hoàng Văn Đóng Vai, Chủ tịch Ủy ban nhân dân.',
      '08 giờ 00 phút, thứ Sáu, ngày 18 tháng 12 năm 2026.',
      'Hội trường xã Đồng Mẫu.',
      'Chuẩn bị trả lời 2 nội dung đã giao.',
      'PHIẾU TRẢ LỜI\nĐơn vị, cá nhân được mời: Phòng Kinh tế',
    ])
      expect(text).toContain(said);
    expect(blanksIn(paper)).toEqual(['number', 'issuedOn', 'replyBy', 'contact', 'signer']);
    const open = paperOf('invitation', data);
    expect(blanksIn(open)).toContain('addressee');
    expect(written(open)).toContain('Nội dung chuẩn bị: theo chương trình gửi kèm.');
  });
});
