import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn } from '../engine/keyed.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { paperLayouts } from '../meeting/plan/vocabulary.ts';
import { bookLacks } from '../queries/book-lacks.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, canaryWords } from '../testing/canaries.ts';
import { coordinator, there, type Hall } from '../testing/example-hall.ts';
import { gathered, gatheredHall } from '../testing/prepared-papers.ts';
import { blocksIn, cellsOf, headings, linesOf, tables, written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { chairBookPaper } from './chair-book-paper.ts';
import { blanksIn } from './paper.ts';
import { paperOf } from './papers.ts';

const petition = (hall: Hall, text: string) =>
  there(hall.meeting.petitions.find((row) => row.text === text)).id;
const assignment = (hall: Hall, text: string) =>
  there(hall.meeting.assignments.find((row) => row.petition === petition(hall, text))).id;

/** Words of a body, handed in on paper. */
function handIn(hall: Hall, matter: string, text: string): string {
  const id = assignment(hall, matter);
  const paper = { no: '12/PKT', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
  hall.does(coordinator, 'answers.enter', { assignment: id, text, paper });
  return id;
}

const bookOf = (hall: Hall) => paperOf('chairBook', seenBy('preparation', hall.meeting));

describe('the chair’s book', () => {
  test.each(paperLayouts)(
    'PA35 TD6 QN4 of a %s conference it has all that a chair goes in with',
    (layout) => {
      const book = paperOf('chairBook', gathered(layout));
      expect(book).toMatchObject({ inside: true, draft: true });
      const dash = layout === 'state' ? '.' : '-';
      expect(headings(book).filter((one) => /^[IVX]+[.-] /.test(one))).toEqual(
        [
          'I CHƯƠNG TRÌNH',
          'II KỊCH BẢN ĐIỀU HÀNH',
          'III DANH SÁCH GIỚI THIỆU ĐẠI BIỂU',
          'IV NỘI QUY, QUYỀN VÀ TRÁCH NHIỆM CỦA NGƯỜI THAM GIA',
          'V TÓM TẮT BÁO CÁO KINH TẾ – XÃ HỘI',
          'VI KẾT QUẢ THỰC HIỆN KẾT LUẬN LẦN TRƯỚC',
          'VII TỔNG HỢP Ý KIẾN, KIẾN NGHỊ THEO LĨNH VỰC',
          'VIII TỪNG Ý KIẾN, KIẾN NGHỊ VÀ DỰ KIẾN TRẢ LỜI',
          'IX CÂU HỎI DỰ KIẾN VÀ HƯỚNG XỬ LÝ',
          'X DỰ THẢO KẾT LUẬN',
        ].map((line) => line.replace(' ', `${dash} `)),
      );
      expect(blocksIn(book).map(({ kind }) => kind)).toContain('contents');
      const text = written(book);
      for (const said of [
        'KN 1. Đường thôn hỏng',
        'Trả lời: Phòng Kinh tế (Trần Văn Mẫu, Trưởng phòng); phối hợp: Công an xã',
        'Người, đơn vị nêu: Ông Ngô Văn Kín, Ngõ 7, thôn Đoàn Kết; Phiếu lấy ý kiến',
      ])
        expect(text).toContain(said);
      expect(blanksIn(book)).toEqual(
        expect.arrayContaining(['leader', 'reportSummary', 'questions', 'findings']),
      );
    },
  );

  test('PA35 PL2 it counts by field, with the people behind and how many answers are approved', () => {
    const hall = gatheredHall('state');
    hall.does(coordinator, 'answers.approve', {
      assignment: handIn(hall, 'Đường thôn hỏng', 'Sửa trong quý I'),
    });
    hall.does(coordinator, 'petitions.classify', {
      petition: petition(hall, 'Đề nghị cấp sổ đỏ'),
      necessity: 'urgent',
    });
    hall.does(coordinator, 'petitions.merge', {
      petition: petition(hall, 'Thêm đèn đường'),
      into: petition(hall, 'Cống thoát nước tắc'),
    });
    const book = bookOf(hall);
    const counts = tables(book).find(({ columns }) => columns[0]?.title === 'Lĩnh vực');
    expect(counts && cellsOf(counts)).toEqual([
      ['Đất đai, giải phóng mặt bằng', '1', '1', '1', '0', '1'],
      ['Giao thông, hạ tầng, điện, nước', '2', '3', '0', '1', '1'],
      ['Tổng cộng', '3', '4', '1', '1', '2'],
    ]);
    const text = written(book);
    expect(text).toContain(
      'KN 2. Cống thoát nước tắc (2 người cùng kiến nghị). Hướng xử lý: yêu cầu Phòng Kinh tế',
    );
    expect(text).toContain('KN 3. Đề nghị cấp sổ đỏ (cấp bách)');
  });

  test('PA35 what is released is read out, and long words stand in full under a heading of one line', () => {
    const hall = gatheredHall('state');
    const released = `Đường trục thôn Bến Đá ${'xuống cấp, đọng nước khi mưa lớn, '.repeat(4)}đề nghị sửa`;
    hall.does(coordinator, 'petitions.release', {
      petition: petition(hall, 'Đường thôn hỏng'),
      text: released,
    });
    const lines = linesOf(bookOf(hall));
    expect(lines).toContain(`Nội dung: ${released}`);
    expect(lines.find((line) => line.startsWith('KN 1. '))?.length).toBeLessThan(85);
    expect(lines.join()).not.toContain('Đường thôn hỏng');
  });

  test('PA36 PL6 an answer stands there from when it is approved, and before that only how far it is', () => {
    const hall = gatheredHall('state');
    const words = 'Căn cứ Nghị định số 103/2024/NĐ-CP, sửa trong quý I';
    const id = handIn(hall, 'Đường thôn hỏng', words);
    expect(written(bookOf(hall))).not.toContain('sửa trong quý I');
    expect(written(bookOf(hall))).toContain('Dự kiến trả lời: chưa duyệt (cơ quan đã gửi, đang xem xét).');
    hall.does(coordinator, 'answers.approve', { assignment: id });
    expect(linesOf(bookOf(hall))).toEqual(
      expect.arrayContaining([
        `Dự kiến trả lời: ${words}`,
        'Căn cứ, tài liệu: Nghị định số 103/2024/NĐ-CP; văn bản số 12/PKT, ngày 20/11/2024',
      ]),
    );
  });

  test('PA36 BL3 what was answered beforehand stands there as done, with number and date', () => {
    const hall = gatheredHall('state');
    const id = handIn(hall, 'Đường thôn hỏng', 'Đã sửa xong');
    hall.does(coordinator, 'answers.approve', { assignment: id });
    hall.does(coordinator, 'answers.giveBefore', {
      assignment: id,
      letter: { no: '31/UBND', date: '2024-11-20' },
      told: { on: '2024-11-20', way: 'call' },
    });
    const text = written(bookOf(hall));
    expect(text).toContain('Đã trả lời trước hội nghị: văn bản số 31/UBND, ngày 20/11/2024.');
    expect(text).toContain('trong đó 1 vấn đề đã trả lời bằng văn bản');
  });

  test('PA38 QN6 TD11 TD14 earlier promises: reply and result apart, who owes it today beside who gave the word', () => {
    const data = gathered('state');
    const day = (text: string) => text as CivilDate;
    const promise: EarlierPromise = {
      ...{ id: 'mot', import: 'tep', row: 3, wording: 'Sửa đường liên thôn', body: 'Phòng TN&MT huyện' },
      ...{
        former: true,
        owedBy: 'Phòng Kinh tế',
        owedById: null,
        firstDue: day('2025-06-30'),
        due: day('2025-09-30'),
      },
      ...{ dueAsWritten: '', outcome: '3a', partly: false, outcomeAsWritten: '', note: '', checked: true },
      ...{ replied: true, replyNo: '12/TNMT', repliedOn: day('2025-05-20'), released: null },
    };
    const text = written(paperOf('chairBook', { ...data, earlierPromises: { mot: promise } }));
    for (const said of [
      'Trả lời: đã có văn bản trả lời 1/1 việc.',
      'Kết quả: đã giải quyết xong 0/1 việc.',
      'Phòng Kinh tế (nhận từ Phòng TN&MT huyện)',
      '30/09/2025 (hạn đầu 30/06/2025)',
      'đã trả lời: 12/TNMT, 20/05/2025',
      'đang giải quyết',
    ])
      expect(text).toContain(said);
  });

  test('PA40 what the office writes stands in the place of what is open', () => {
    const hall = gatheredHall('state');
    hall.does(coordinator, 'book.write', {
      part: 'report',
      text: 'Thu ngân sách đạt 102 %.\nHộ nghèo còn 1,2 %.',
    });
    hall.does(coordinator, 'book.write', { part: 'conclusion', text: 'Tôi kết luận như sau.' });
    const book = bookOf(hall);
    expect(linesOf(book)).toEqual(expect.arrayContaining(['Hộ nghèo còn 1,2 %.', 'Tôi kết luận như sau.']));
    expect(blanksIn(book)).not.toContain('reportSummary');
    expect(blanksIn(book)).not.toContain('findings');
  });
});

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 20,
  maxLength: 150,
  size: 'max',
});

test('PA37 TD6 PL6 the book that the chair reads is the one that is printed, and holds no word that is not theirs', () => {
  let words = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting } = playFrom(seeds, undefined, canaryWords());
      const printed = chairBookPaper(seenBy('preparation', meeting));
      expect(chairBookPaper(seenBy('book', meeting))).toEqual(printed);
      const text = written(printed);
      const found = canariesIn(text);
      words += found.length;
      const kinds = new Set(found.map(({ kind }) => kind));
      for (const kept of ['phone', 'address', 'participant', 'returnReason', 'declineReason'] as const)
        expect(kinds).not.toContain(kept);
      for (const row of meeting.petitions.filter((one) => one.rerouted))
        expect(text).not.toContain(`KN ${row.no}.`);
      const approved = meeting.assignments.filter(
        ({ state }) => state === 'approved' || state === 'delivered',
      );
      const theirs = JSON.stringify(approved.map(({ id }) => meeting.answers.get(id)));
      for (const { kind, word } of found) if (kind === 'answer') expect(theirs).toContain(word);
    }),
    { numRuns: 25 },
  );
  expect(words).toBeGreaterThan(100);
});

test('PA37 UB3 a mixed opinion leaves nothing of its complaint in the book', () => {
  const book = written(paperOf('chairBook', gathered('state')));
  expect(book).not.toContain('Tám');
});

describe('what the book lacks', () => {
  test('PA42 QN4 each thing that is open is named with where it is mended', () => {
    const hall = gatheredHall('state');
    const lacks = () => bookLacks(seenBy('preparation', hall.meeting));
    expect(lacks().map(({ code, count, stage }) => [code, count, stage])).toEqual([
      ['unassigned', 1, 'synthesis'],
      ['unanswered', 3, 'answers'],
      ['leaders', 1, 'plan'],
      ['report', 1, 'book'],
      ['steps', 6, 'book'],
    ]);
    expect(lacks().find(({ code }) => code === 'leaders')?.names).toEqual(['Công an xã']);
    hall.does(coordinator, 'answers.approve', {
      assignment: handIn(hall, 'Đường thôn hỏng', 'Sửa trong quý I'),
    });
    hall.does(coordinator, 'book.write', { part: 'report', text: 'Thu đạt 102 %' });
    hall.does(coordinator, 'script.write', {
      ...{ item: 'doi-thoai', minutes: 90, who: '', words: '', fallback: '' },
    });
    expect(lacks().map(({ code, count }) => [code, count])).toEqual([
      ['unassigned', 1],
      ['unanswered', 2],
      ['leaders', 1],
      ['steps', 5],
    ]);
  });
});

test('TD6 PA35 a book of 150 matters is made within a second', () => {
  const data = gathered('state');
  const one = there(rowsIn(data.petitions)[0]);
  const petitions = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => {
      const row = {
        ...one,
        id: `m-${at}`,
        no: at + 1,
        text: `Vấn đề số ${at}: ${'đường hỏng, '.repeat(20)}`,
      };
      return [row.id, row];
    }),
  );
  const from = performance.now();
  const book = paperOf('chairBook', { ...data, petitions });
  expect(headings(book).length).toBeGreaterThan(150);
  expect(performance.now() - from).toBeLessThan(1000);
});
