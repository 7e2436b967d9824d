import { describe, expect, test } from 'vitest';
import { shortDate } from '../calendar/dates-in-words.ts';
import { minutePartId } from '../meeting/record/minute-part-id.ts';
import type { MinutePartName } from '../meeting/record/vocabulary.ts';
import { conveneHall, coordinator, moderator, presider, secretary, there } from '../testing/example-hall.ts';
import { heldHall, type Held } from '../testing/held-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { minutePart, minutesOf, partsOf, placelessParts } from './minutes.ts';

const data = ({ hall }: Held) => seenBy('secretary', hall.meeting);
const text = (held: Held) =>
  minutesOf(data(held)).map((item) => (item.kind === 'part' ? `${item.lead}${item.part.text}` : item.text));
const kinds = (held: Held): Gap['kind'][] => gapsOf(data(held)).map(({ kind }) => kind);

function writes(held: Held, part: MinutePartName, words: string, of = '') {
  const { recorded, own, text: stands } = minutePart(data(held), part, of);
  held.hall.does(secretary, 'minutes.writePart', {
    ...{ part, of, text: words, recorded },
    over: own ? stands : '',
  });
}

describe('what the record says', () => {
  test('MN1 QN9 each matter stands with who asked it, what was answered and what was decided', () => {
    const held = heldHall();
    const said = text(held).join('\n');
    expect(said).toContain('1. Bà Trần Thị Ví Dụ, thôn Bến Đá');
    expect(said).toContain(`KN ${held.no(held.answered)}: Mương tiêu bị tắc`);
    expect(said).toContain('Phòng Đất đai trả lời: Sẽ nạo vét trước vụ xuân');
    expect(said).toContain('Chủ tọa kết luận: Phòng Đất đai đã trả lời kiến nghị số 1 của bà Trần Thị Ví Dụ');
  });

  test('MN1 what nobody wrote down is said to be so, and no number is written by hand', () => {
    const held = heldHall();
    const said = text(held);
    expect(said).toContain('Có 2 người phát biểu, nêu 2 vấn đề.');
    expect(said.find((line) => line.startsWith(`KN ${held.no(held.open)}`))).toContain(
      'Hướng xử lý: [chưa ghi].',
    );
    expect(said).toContain('Thư ký: [chưa ghi]');
    expect(partsOf(minutesOf(data(held))).map(({ part }) => part)).not.toContain('present');
  });

  test('MN1 who spoke is not said to have brought up what was sent before and answered without them', () => {
    const held = heldHall({ close: false });
    const { hall } = held;
    hall.does(presider, 'petitions.assign', { petition: held.waiting, department: 'dat-dai', part: 'lead' });
    const asked = [...hall.meeting.assignments].find(({ petition }) => petition === held.waiting);
    hall.does(presider, 'answering.call', { assignment: there(asked).id });
    hall.does(presider, 'turn.start');
    const said = text(held).join('\n');
    expect(said).toContain('Có 2 người phát biểu, nêu 2 vấn đề; đưa ra trả lời 1 vấn đề gửi trước.');
    expect(said).toContain('3. Ông Lê Văn Chờ, thôn Xa:');
  });

  test('MN1 TD19 a day that was put off since stands as it was said there', () => {
    const held = heldHall({ close: false });
    const { hall } = held;
    const owed = { petition: held.open, kind: 'toBeVerified', department: 'dat-dai' };
    hall.does(presider, 'petitions.dispose', owed);
    hall.does(presider, 'meeting.close');
    const said = () => text(held).join('\n');
    const before = said();
    const { id: commitment, due } = there(
      [...hall.meeting.commitments].find(({ petition }) => petition === held.open),
    );
    expect(before).toContain(`chậm nhất ngày ${shortDate(due)}`);
    hall.does(presider, 'extensions.grant', { commitment, until: '2026-01-30', reason: 'Chờ vật tư' });
    expect(said()).toEqual(before);
  });

  test('MN1 BX6 who was not reached is named at the end, with what is owed to them', () => {
    const held = heldHall();
    expect(text(held).at(-1)).toBe('Có 1 người, được trả lời bằng văn bản: ông Lê Văn Chờ, thôn Xa.');
  });

  test('MN1 BX6 who was called and was not there is said to have been absent, and owed a reply all the same', () => {
    const held = heldHall({ close: false });
    const { hall } = held;
    const late = there([...hall.meeting.registrations].find(({ name }) => name === 'Lê Văn Chờ'));
    hall.does(presider, 'queue.call', { registration: late.id });
    hall.does(presider, 'turn.noShow');
    hall.does(presider, 'meeting.close');
    expect(text(held).at(-1)).toBe(
      'Có 1 người, được trả lời bằng văn bản: ông Lê Văn Chờ, thôn Xa, vắng khi được mời.',
    );
  });
});

describe('own words', () => {
  test('MN2 they take the place of a part, and the record’s come back without them', () => {
    const held = heldHall();
    writes(held, 'secretaries', 'Bà Bùi Thị Hư Cấu, công chức Văn phòng');
    expect(text(held)).toContain('Thư ký: Bà Bùi Thị Hư Cấu, công chức Văn phòng');
    writes(held, 'secretaries', '');
    expect(text(held)).toContain('Thư ký: [chưa ghi]');
  });

  test('MN2 BX1 what the record says later is shown beside, neither lost nor overwritten', () => {
    const held = heldHall();
    writes(held, 'petition', 'Bà Ví Dụ nêu việc mương tắc.', held.open);
    const part = () => minutePart(data(held), 'petition', held.open);
    expect(part()).toMatchObject({ own: true, overtaken: false });
    held.hall.does(moderator, 'petitions.dispose', { petition: held.open, kind: 'explained' });
    expect(part()).toMatchObject({ text: 'Bà Ví Dụ nêu việc mương tắc.', overtaken: true });
    expect(part().recorded).toContain('Chủ tọa kết luận');
    expect(part().over).toContain('Hướng xử lý: [chưa ghi].');
    writes(held, 'petition', 'Bà Ví Dụ nêu việc mương tắc; đã giải thích.', held.open);
    expect(part()).toMatchObject({ own: true, overtaken: false });
  });

  test('MN2 BX1 nobody writes over words that they have not seen', () => {
    const held = heldHall();
    writes(held, 'opening', 'Bà An khai mạc.');
    const over = { part: 'opening', text: 'Ông Bình khai mạc.', over: '' };
    expect(held.hall.refusal(secretary, 'minutes.writePart', over)).toBe('changedMeanwhile');
  });

  test('MN2 before the opening there is nothing to write about, and no part of what is not there', () => {
    const held = heldHall();
    const about = (part: string, of: string) => ({ part, of, text: 'Lời' });
    expect(held.hall.refusal(secretary, 'minutes.writePart', about('petition', 'la'))).toBe('unknownEntry');
    expect(held.hall.refusal(secretary, 'minutes.writePart', about('opening', 'la'))).toBe('unknownEntry');
    const early = conveneHall();
    expect(early.refusal(secretary, 'minutes.writePart', about('opening', ''))).toBe('wrongMeetingState');
  });

  test('MN3 UB3 they go with what is sent to citizen reception', () => {
    const held = heldHall({ close: false });
    writes(held, 'petition', 'Tố cáo ông Tám', held.open);
    held.hall.does(moderator, 'petitions.reroute', { petition: held.open, nature: 'denunciation' });
    expect(held.hall.meeting.minutes.get(minutePartId('petition', held.open))).toBeUndefined();
    expect(text(held).join('\n')).not.toContain('Tám');
  });

  test('MN3 those of a matter that was merged since stay in sight', () => {
    const held = heldHall({ close: false });
    writes(held, 'petition', 'Hai thôn cùng nêu', held.open);
    held.hall.does(moderator, 'petitions.raise', { petition: held.waiting });
    held.hall.does(moderator, 'petitions.merge', { petition: held.open, into: held.waiting });
    expect(text(held).join('\n')).not.toContain('Hai thôn cùng nêu');
    expect(placelessParts(data(held))).toMatchObject([{ text: 'Hai thôn cùng nêu' }]);
  });
});

describe('final', () => {
  test('MN4 TD7 no part is written once the minutes are final, until they are a draft again or amended', () => {
    const held = heldHall();
    const { hall } = held;
    const wants = { part: 'opening', text: 'Bà An khai mạc.', over: '' };
    hall.does(secretary, 'papers.makeFinal', { kind: 'minutes' });
    const paper = () => there(hall.meeting.papers.find((row) => row.amended === null)).id;
    expect(hall.refusal(secretary, 'minutes.writePart', wants)).toBe('minutesAreFinal');
    hall.does(secretary, 'papers.redraft', { paper: paper() });
    hall.does(secretary, 'minutes.writePart', wants);
    hall.does(secretary, 'papers.makeFinal', { kind: 'minutes' });
    hall.does(coordinator, 'papers.issue', {
      ...{ paper: paper(), number: '12/BB-UBND', date: '2024-11-22' },
      signer: { office: 'Chủ tịch', name: 'Nguyễn Thị Ví Dụ' },
    });
    hall.does(secretary, 'papers.amend', { paper: paper(), reason: 'Ghi sai chức vụ' });
    hall.does(secretary, 'minutes.writePart', {
      ...wants,
      text: 'Bà An, Chủ tịch, khai mạc.',
      over: wants.text,
    });
    expect(there([...hall.meeting.papers][0]).amended).toMatchObject({ reason: 'Ghi sai chức vụ' });
  });

  test('MN5 the secretary makes no other paper final, and takes none back', () => {
    const { hall } = heldHall();
    expect(hall.refusal(secretary, 'papers.makeFinal', { kind: 'notice' })).toBe('paperOfOffice');
    hall.does(coordinator, 'papers.makeFinal', { kind: 'notice' });
    const { id: paper } = there([...hall.meeting.papers][0]);
    expect(hall.refusal(secretary, 'papers.redraft', { paper })).toBe('paperOfOffice');
    expect(hall.refusal(secretary, 'papers.amend', { paper, reason: 'Sửa' })).toBe('paperOfOffice');
  });
});

describe('still to be written down', () => {
  test('MN6 BX6 once closed: who was not reached, why people stayed away, who wrote, and what is silent', () => {
    const open = heldHall({ close: false });
    expect(kinds(open)).not.toContain('secretaries');
    const held = heldHall();
    expect(kinds(held)).toEqual(
      expect.arrayContaining(['notReached', 'absent', 'secretaries', 'disposition']),
    );
    held.hall.does(moderator, 'petitions.assign', {
      ...{ petition: held.waiting, department: 'dat-dai', part: 'lead' },
    });
    writes(held, 'absent', 'Ốm');
    writes(held, 'secretaries', 'Bà Cấu');
    expect(kinds(held)).not.toContain('notReached');
    expect(kinds(held)).not.toContain('absent');
    expect(kinds(held)).not.toContain('secretaries');
  });

  test('MN6 FU9 what the list of matters gave to a body lacks nobody any more', () => {
    const held = heldHall();
    held.hall.does(coordinator, 'matters.assign', {
      ...{ petition: held.waiting, department: 'dat-dai', part: 'lead' },
    });
    expect(kinds(held)).not.toContain('notReached');
  });

  test('MN6 BX6 the second petition of who spoke, never put before the hall, is owed as well: in the minutes, and by somebody', () => {
    const held = heldHall({ besides: ['Thiếu nước sạch'] });
    const { id: petition, no } = there(
      held.hall.meeting.petitions.find((row) => row.text === 'Thiếu nước sạch'),
    );
    expect(text(held)).toContain(
      `Có 1 kiến nghị của người đã phát biểu, được trả lời bằng văn bản: số ${no}.`,
    );
    expect(gapsOf(data(held)).filter(({ kind }) => kind === 'notRaised')).toMatchObject([{ no }]);
    held.hall.does(coordinator, 'matters.assign', {
      ...{ petition, department: 'dat-dai', part: 'lead' },
    });
    expect(kinds(held)).not.toContain('notRaised');
    expect(kinds(heldHall())).not.toContain('notRaised');
  });

  test('MN6 QN9 a stretch of twenty minutes without a word is asked for, and closed in place', () => {
    const held = heldHall({ silence: 21 });
    const gap = there(gapsOf(data(held)).find((one) => one.kind === 'time'));
    expect((gap.to - gap.from) / 60_000).toBeGreaterThanOrEqual(20);
    const { from } = gap;
    writes(held, 'between', 'Hội nghị xem phóng sự.', String(from));
    expect(kinds(held)).not.toContain('time');
    expect(text(held).join('\n')).toContain('Hội nghị xem phóng sự.');
    expect(kinds(heldHall({ silence: 19 }))).not.toContain('time');
  });
});

test('MN1 the office sees the same minutes as the secretary', () => {
  const held = heldHall();
  writes(held, 'opening', 'Bà An khai mạc.');
  expect(minutesOf(seenBy('preparation', held.hall.meeting))).toEqual(minutesOf(data(held)));
});
