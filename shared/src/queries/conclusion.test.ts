import { expect, test } from 'vitest';
import { citizen, moderator, openHall, presider, secretary } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { only } from '../engine/view.ts';
import type { Hall } from '../testing/example-hall.ts';
import {
  changedSinceAdopted,
  conclusionSections,
  linesNow,
  linesWithGaps,
  sectionsToRead,
} from './conclusion.ts';

/** The conclusion as a chair reads it now. */
function told(hall: Hall) {
  const data = seenBy('chair', hall.meeting);
  const conclusion = data.conclusion[only];
  return conclusionSections(conclusion ? linesNow(conclusion, data) : [], data);
}

const sentences = (hall: Hall) => told(hall).flatMap(({ lines }) => lines.map(({ text }) => text));

/** Somebody whom a moderator wrote down: the name has been seen. */
const seen = (hall: Hall, texts?: readonly string[], more = {}) => hall.registers(texts, more, moderator);

test('N2 BL10 each line says who, what and until when, section by section, in the chair’s words or the record’s', () => {
  const hall = openHall();
  const [owed, answered, sent, released, waiting] = ['một', 'hai', 'ba', 'bốn', 'năm'].map(
    (word) => seen(hall, [`Việc thứ ${word}`]).petition,
  );
  const owe = { kind: 'toBeVerified', department: 'dat-dai', due: '2024-12-01' };
  hall.does(presider, 'petitions.dispose', { petition: owed, ...owe });
  hall.does(presider, 'petitions.dispose', { petition: answered, kind: 'answered' });
  const send = { kind: 'escalated', body: 'Bộ Mẫu', due: '2024-12-02' };
  hall.does(presider, 'petitions.dispose', { petition: sent, ...send });
  hall.does(moderator, 'petitions.release', { petition: released, text: 'Việc đã duyệt' });
  hall.does(presider, 'petitions.dispose', { petition: released, kind: 'noted' });
  hall.does(presider, 'conclusion.compile');
  hall.does(presider, 'conclusion.edit', { line: answered, text: 'Lời của chủ trì' });
  const read = told(hall).map(({ section, lines }) => [
    section,
    lines.map(({ no, text, own, who, due }) => [no, text, own, who, due]),
  ]);
  expect(read).toEqual([
    ['discussed', [[4, 'Ghi nhận kiến nghị số 4 (“Việc đã duyệt”) của Hoàng Văn Thử.', false, '', null]]],
    ['resolved', [[2, 'Lời của chủ trì', true, '', null]]],
    [
      'unresolved',
      [
        [
          1,
          'Giao Phòng Đất đai kiểm tra, xác minh và trả lời Hoàng Văn Thử về kiến nghị số 1 chậm nhất ngày 01/12/2024.',
          false,
          'Phòng Đất đai',
          '2024-12-01',
        ],
        [
          3,
          'Chuyển kiến nghị số 3 của Hoàng Văn Thử đến Bộ Mẫu xem xét, giải quyết theo thẩm quyền chậm nhất ngày 02/12/2024.',
          false,
          'Bộ Mẫu',
          '2024-12-02',
        ],
      ],
    ],
    ['notRaised', [[5, 'Trả lời bằng văn bản kiến nghị số 5 của Hoàng Văn Thử.', false, '', null]]],
  ]);
  expect(waiting).toBeDefined();
});

/** The petitions whose record is not what was adopted. */
function changed(hall: Hall): number[] {
  const data = seenBy('chair', hall.meeting);
  const conclusion = data.conclusion[only];
  return conclusion ? changedSinceAdopted(conclusion, data) : [];
}

test('N5 N11 BL10 what was adopted says what it said, and what the record says otherwise since then is named', () => {
  const hall = openHall();
  const [first, second] = [seen(hall), seen(hall)];
  hall.does(presider, 'petitions.raise', { petition: second.petition });
  hall.does(presider, 'petitions.dispose', { petition: first.petition, kind: 'answered' });
  hall.does(presider, 'conclusion.compile');
  expect(changed(hall)).toEqual([]);
  hall.does(presider, 'conclusion.adopt', { withGaps: true });
  expect(changed(hall)).toEqual([]);
  const adopted = told(hall);
  hall.does(presider, 'petitions.dispose', { petition: second.petition, kind: 'noted' });
  expect(told(hall).map(({ lines }) => lines.map(({ text }) => text))).toEqual(
    adopted.map(({ lines }) => lines.map(({ text }) => text)),
  );
  expect(changed(hall)).toEqual([2]);
  const third = seen(hall);
  expect(changed(hall)).toEqual([2, 3]);
  hall.does(moderator, 'speakers.withdraw', { registration: third.registration });
  hall.does(presider, 'conclusion.reopen');
  expect(changed(hall)).toEqual([]);
  hall.does(presider, 'conclusion.adopt');
  expect(changed(hall)).toEqual([]);
});

test('N12 BL10 the chair reads the lines that the hall is shown, and promises nothing of what was not raised', () => {
  const hall = openHall();
  const [raised] = [seen(hall), seen(hall)];
  hall.does(presider, 'petitions.dispose', { petition: raised.petition, kind: 'noted' });
  hall.does(presider, 'conclusion.compile');
  hall.does(presider, 'conclusion.adopt');
  const [chair, screen] = [seenBy('chair', hall.meeting), seenBy('screen', hall.meeting)];
  const lines = chair.conclusion[only]?.lines ?? [];
  const read = sectionsToRead(lines, chair);
  expect(read.flatMap((one) => one.lines.map(({ no, text }) => [one.section, no, text]))).toEqual([
    ['discussed', 1, 'Ghi nhận kiến nghị số 1 của Hoàng Văn Thử.'],
  ]);
  expect(screen.conclusion[only]?.lines).toEqual(lines);
  const shown = sectionsToRead(lines, screen);
  expect(shown.flatMap((one) => one.lines.map(({ id }) => id))).toEqual([raised.petition]);
});

test('V4 BL10 the hall is told nothing of what nobody released', () => {
  const hall = openHall();
  const { petition } = hall.registers(['Việc chưa duyệt']);
  hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
  hall.does(presider, 'conclusion.compile');
  hall.does(presider, 'conclusion.adopt');
  const data = seenBy('screen', hall.meeting);
  const [discussed] = conclusionSections(data.conclusion[only]?.lines ?? [], data);
  const said = discussed?.lines.map(({ no, text, matter }) => [no, text, matter]);
  expect(said).toEqual([[1, 'Ghi nhận kiến nghị số 1 của người phát biểu số 1.', null]]);
});

test('V4 BL10 what nobody released stands in no line that is printed or read; staff see it apart, as it was said', () => {
  const hall = openHall();
  const said = hall.registers(['Tôi bị bệnh tim, xin lịch khám']);
  const released = hall.registers(['Đường ngập lắm']);
  hall.does(moderator, 'petitions.release', { petition: released.petition, text: 'Đường bị ngập' });
  hall.does(presider, 'conclusion.compile');
  const lines = told(hall).flatMap((section) => section.lines);
  expect(lines.map(({ no, matter, asSaid }) => [no, matter, asSaid])).toEqual([
    [1, null, 'Tôi bị bệnh tim, xin lịch khám'],
    [2, 'Đường bị ngập', null],
  ]);
  expect(said.petition).toBeDefined();
});

test('V18 N2 a name that no moderator has seen is read out by number, though its owner agreed', () => {
  const hall = openHall();
  hall.registers(undefined, { honorific: 'bà', name: 'Lê Thị Mở', consentName: true }, citizen);
  hall.does(presider, 'conclusion.compile');
  expect(sentences(hall)).toEqual(['Trả lời bằng văn bản kiến nghị số 1 của người phát biểu số 1.']);
});

test('N2 BL10 it never says a citizen’s words as the chair’s; they stand beside as what was asked', () => {
  const hall = openHall();
  const { petition } = seen(hall, ['Bể bơi công cộng nên mở đến 21 giờ']);
  hall.does(moderator, 'petitions.release', { petition, text: 'Bể bơi công cộng nên mở cửa đến 21 giờ' });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'explained' });
  hall.does(presider, 'conclusion.compile');
  const [line] = told(hall).flatMap(({ lines }) => lines);
  expect(line?.text).toBe(
    'Đã trao đổi, giải thích về kiến nghị số 1 (“Bể bơi công cộng nên mở cửa đến 21 giờ”) của Hoàng Văn Thử tại hội nghị.',
  );
  expect(line?.matter).toBe('Bể bơi công cộng nên mở cửa đến 21 giờ');
});

test('N2 BX3 an order with another day than the promise names both days', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(moderator, 'petitions.release', {
    petition,
    text: 'Giếng nước xóm Dưới có mùi lạ. Đề nghị lấy mẫu xét nghiệm và báo kết quả cho dân biết.',
  });
  hall.assigns(petition);
  const commitment = hall.captures(petition, { due: '2024-12-15' });
  hall.does(presider, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', due: '2024-12-21' });
  hall.does(presider, 'conclusion.compile');
  expect(sentences(hall)).toEqual([
    'Giao Phòng Đất đai kiểm tra, xác minh chậm nhất ngày 21/12/2024; thực hiện cam kết về kiến nghị số 1 (“Giếng nước xóm Dưới có mùi lạ”) của Hoàng Văn Thử: “Sửa xong đường trước Tết”, chậm nhất ngày 15/12/2024.',
  ]);
});

test('N2 N3 BX3 a promise confirmed after a disposition and after compiling is in it, and is still to be resolved', () => {
  const hall = openHall();
  const { petition } = seen(hall);
  const assignment = hall.assigns(petition);
  hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'answered' });
  hall.does(presider, 'conclusion.compile');
  expect(sentences(hall)).toEqual([
    'Phòng Đất đai đã trả lời kiến nghị số 1 của Hoàng Văn Thử tại hội nghị.',
  ]);
  const commitment = hall.captures(petition, { due: '2024-12-15' });
  hall.does(presider, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  expect(sentences(hall)).toEqual([
    'Phòng Đất đai đã trả lời kiến nghị số 1 của Hoàng Văn Thử tại hội nghị; Trần Văn Mẫu, Phòng Đất đai cam kết: “Sửa xong đường trước Tết”, chậm nhất ngày 15/12/2024.',
  ]);
  const unresolved = told(hall).find(({ section }) => section === 'unresolved')?.lines;
  expect(unresolved?.map(({ who, due }) => [who, due])).toEqual([['Phòng Đất đai', '2024-12-15']]);
  hall.does(presider, 'conclusion.adopt');
  const screen = seenBy('screen', hall.meeting);
  const shown = conclusionSections(screen.conclusion[only]?.lines ?? [], screen);
  expect(shown.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
    expect.stringContaining('cam kết: “Sửa xong đường trước Tết”, chậm nhất ngày 15/12/2024'),
  ]);
});

test('N2 BX3 what was promised is what the department is ordered to do; others support it', () => {
  const hall = openHall();
  const { petition } = seen(hall);
  hall.assigns(petition);
  hall.assigns(petition, 'moi-truong', 'supporting');
  hall.assigns(petition, 'xay-dung', 'supporting');
  const commitment = hall.captures(petition, { due: '2024-12-15', wording: 'Sửa xong đường trước Tết.' });
  hall.does(presider, 'commitments.readBack', { commitment });
  hall.does(presider, 'commitments.confirm', { commitment });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  hall.does(presider, 'conclusion.compile');
  expect(sentences(hall)).toEqual([
    'Giao Phòng Đất đai chủ trì, phối hợp với Phòng Môi trường và Phòng Xây dựng kiểm tra, xác minh và thực hiện cam kết về kiến nghị số 1 của Hoàng Văn Thử: “Sửa xong đường trước Tết”, chậm nhất ngày 15/12/2024.',
  ]);
});

test('V2 N2 who did not consent is read out by number, also from the chair’s own page; who asked the same is counted', () => {
  const hall = openHall();
  const kept = seen(hall, undefined, { honorific: 'ông', name: 'Ngô Văn Kín', consentName: false });
  const other = seen(hall, undefined, { honorific: 'bà', name: 'Lê Thị Mở' });
  hall.does(presider, 'petitions.dispose', { petition: other.petition, kind: 'noted' });
  const same = seen(hall);
  hall.does(moderator, 'petitions.merge', { petition: same.petition, into: kept.petition });
  hall.does(presider, 'petitions.dispose', { petition: kept.petition, kind: 'answered' });
  hall.does(presider, 'conclusion.compile');
  expect(sentences(hall)).toEqual([
    'Ghi nhận kiến nghị số 2 của bà Lê Thị Mở.',
    'Đã trả lời kiến nghị số 1 của người phát biểu số 1 và 1 người cùng kiến nghị tại hội nghị.',
  ]);
});

test('N9 a matter still to be resolved that has no owner or no date is flagged', () => {
  const hall = openHall();
  const [nobody, someone, owed] = [seen(hall), seen(hall), seen(hall)];
  for (const { petition } of [nobody, someone]) hall.does(presider, 'petitions.raise', { petition });
  hall.assigns(someone.petition);
  const owe = { kind: 'writtenReply', department: 'dat-dai' };
  hall.does(presider, 'petitions.dispose', { petition: owed.petition, ...owe });
  hall.registers(undefined, {}, citizen);
  hall.does(secretary, 'conclusion.compile');
  const flagged = linesWithGaps(told(hall)).map(({ no, lacks, text }) => [no, lacks, text]);
  expect(flagged).toEqual([
    [1, ['owner', 'date'], 'Tiếp tục xem xét, giải quyết kiến nghị số 1 của Hoàng Văn Thử.'],
    [
      2,
      ['date'],
      'Giao Phòng Đất đai tiếp tục xem xét, giải quyết và trả lời Hoàng Văn Thử về kiến nghị số 2.',
    ],
  ]);
});
