import { describe, expect, test } from 'vitest';
import { coordinator, land, openHall, secretary, there } from '../../testing/example-hall.ts';
import {
  day,
  disposes,
  evidence,
  followedHall,
  matterIn,
  otherCoordinator,
  reports,
  tells,
  verifies,
  works,
} from '../../testing/followed-hall.ts';
import { needsOf, saidCodes } from './vocabulary.ts';

describe('what begins', () => {
  test.each([
    ['answered', '1', true],
    ['explained', '1', true],
    ['noted', '1', true],
    ['resolvedNow', '2c', true],
    ['toBeVerified', '3a', false],
    ['writtenReply', '4', false],
    ['escalated', '5', false],
  ])('FU1 TD14 %s begins with result %s', (kind, code, replied) => {
    const { hall, petition } = followedHall(kind, { body: 'Sở Xây dựng' });
    const matter = matterIn(hall, petition);
    expect(matter.result).toEqual({ code, partly: false, solved: kind === 'resolvedNow' });
    expect(matter.reply !== null).toBe(replied);
    expect(matter.stage).toBe(replied ? 'closed' : 'open');
  });

  test('FU1 BX6 what was not reached is owed an answer, and by nobody yet', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    expect(() => matterIn(hall, petition)).toThrow();
    hall.does({ role: 'moderator', seat: 'moderator-1' }, 'meeting.close');
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'open',
      result: { code: '4' },
      lacksBody: true,
      dates: { first: '2024-12-13' },
    });
  });
});

describe('reports', () => {
  test('FU2 BL12 a body says what it did of what it owes, and of nothing else', () => {
    const { hall, petition, commitment } = followedHall();
    expect(hall.refusal(works, 'parts.report', { commitment, code: '3a', until: '2024-12-20' })).toBe(
      'notYours',
    );
    expect(hall.refusal(land, 'parts.report', { commitment: 'la', code: '1' })).toBe('notYours');
    hall.wait(3 * day);
    reports(hall, commitment, { code: '3a', until: '2025-01-15', partly: true });
    expect(there(hall.meeting.partRecords.get(commitment)).report).toMatchObject({
      on: '2024-11-25',
      code: '3a',
      partly: true,
      by: { role: 'department', seat: 'department-dat-dai' },
    });
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'working',
      result: { code: '3a', partly: true, solved: false },
      reply: null,
      dates: { reported: '2024-11-25' },
    });
  });

  test.each(saidCodes)('FU2 result %s is not taken without what it rests on', (code) => {
    const { hall, commitment } = followedHall();
    const whole = {
      ...{ commitment, code, text: 'Nội dung', ground: 'Luật Đất đai, điều 79', why: 'noResources' },
      ...{ paper: { no: '12/QĐ', date: '2024-11-22' }, until: '2025-01-15', evidence: [evidence] },
    };
    const codes = {
      ...{ text: 'lacksText', ground: 'lacksGround', paper: 'lacksPaper' },
      ...{ evidence: 'lacksEvidence', until: 'lacksUntil', why: 'lacksWhy' },
    };
    for (const need of needsOf[code]) {
      const { [need]: _gone, ...lacking } = whole;
      expect([need, hall.refusal(land, 'parts.report', lacking)]).toEqual([need, codes[need]]);
    }
    hall.does(land, 'parts.report', whole);
  });

  test('FU2 TD21 the office writes down what a body without an account reports, with its paper and its day', () => {
    const { hall, commitment } = followedHall();
    hall.wait(10 * day);
    const more = { on: '2024-11-28', letter: { no: '15/BC', date: '2024-11-28' }, signer: 'Trần Văn Mẫu' };
    reports(hall, commitment, more, coordinator);
    expect(there(hall.meeting.partRecords.get(commitment)).report).toMatchObject({
      ...more,
      by: { role: 'coordinator' },
    });
    const early = { commitment, code: '6', text: 'Không thuộc thẩm quyền' };
    expect(hall.refusal(coordinator, 'parts.report', { ...early, on: '2024-11-21' })).toBe('dayTooEarly');
    expect(hall.refusal(coordinator, 'parts.report', { ...early, on: '2025-11-21' })).toBe('dayLiesAhead');
  });

  test('FU2 what is sent back is to be reported again, and stays in the record', () => {
    const { hall, commitment } = followedHall();
    expect(hall.refusal(coordinator, 'parts.return', { commitment, reason: 'Thiếu ảnh' })).toBe(
      'notReported',
    );
    reports(hall, commitment);
    hall.does(coordinator, 'parts.return', { commitment, reason: 'Ảnh chụp chỗ khác' });
    hall.wait(day);
    reports(hall, commitment, { text: 'Đã chụp lại' });
    const record = there(hall.meeting.partRecords.get(commitment));
    expect(record.report?.text).toBe('Đã chụp lại');
    expect(record.earlier).toMatchObject([{ ended: 'returned', reason: 'Ảnh chụp chỗ khác' }]);
  });

  test('FU2 before the close only what was decided is followed up', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    const commitment = hall.captures(petition);
    hall.does({ role: 'moderator', seat: 'moderator-1' }, 'commitments.readBack', { commitment });
    hall.does({ role: 'moderator', seat: 'm' }, 'petitions.release', { petition, text: 'Sửa đường' });
    hall.does({ role: 'chair', seat: 'chair-an', chair: 'an' }, 'commitments.confirm', { commitment });
    expect(hall.refusal(land, 'parts.report', { commitment, code: '3a', until: '2024-12-20' })).toBe(
      'notFollowedUpYet',
    );
    const { commitment: decided } = disposes(hall, 'toBeVerified');
    reports(hall, decided);
  });
});

describe('verification', () => {
  test('FU3 TD18 what was carried out is done once a second person has made sure', () => {
    const { hall, petition, commitment } = followedHall();
    reports(hall, commitment, {}, coordinator);
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'reported',
      unverified: true,
      result: { code: '3a' },
    });
    const found = { commitment, way: 'onSite', holds: true };
    expect(hall.refusal(coordinator, 'parts.verify', found)).toBe('secondPersonNeeded');
    hall.does(otherCoordinator, 'parts.verify', found);
    expect(hall.refusal(secretary, 'parts.verify', found)).toBe('verifiedAlready');
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'verified',
      result: { code: '2c', solved: true },
      dates: { verified: '2024-11-22' },
    });
  });

  test('FU3 UB9 what does not hold is reported again', () => {
    const { hall, petition, commitment } = followedHall();
    reports(hall, commitment);
    const found = { commitment, way: 'askers', holds: false };
    expect(hall.refusal(coordinator, 'parts.verify', found)).toBe('lacksText');
    hall.does(coordinator, 'parts.verify', { ...found, note: 'Mới rải đá một nửa' });
    const record = there(hall.meeting.partRecords.get(commitment));
    expect(record.report).toBeNull();
    expect(record.earlier).toMatchObject([
      { ended: 'notConfirmed', reason: 'Mới rải đá một nửa', verification: { holds: false } },
    ]);
    expect(matterIn(hall, petition)).toMatchObject({ stage: 'open', dates: { reported: null } });
  });
});

describe('several bodies', () => {
  test('FU4 TD18 a matter is not done while one part is open', () => {
    const { hall, petition, commitment } = followedHall();
    const help = { petition, department: 'xay-dung', part: 'supporting' };
    hall.does(coordinator, 'matters.assign', help);
    const helps = there(hall.meeting.commitments.find((row) => row.department === 'xay-dung'));
    reports(hall, commitment);
    verifies(hall, commitment);
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'working',
      result: { code: '3a', partly: true, solved: false },
      parts: [
        { part: 'lead', done: true },
        { part: 'supporting', done: false },
      ],
    });
    expect(hall.refusal(coordinator, 'matters.close', { matters: [petition] })).toBe('matterNotDone');
    reports(hall, helps.id, { code: '1', ground: 'Nghị định 1' }, works);
    expect(matterIn(hall, petition)).toMatchObject({ result: { code: '2c', partly: false, solved: true } });
  });

  test('FU4 what is partly done is under way', () => {
    const { hall, commitment } = followedHall();
    const partly = { commitment, code: '1', text: 'x', ground: 'Luật', partly: true };
    expect(hall.refusal(land, 'parts.report', partly)).toBe('partlyIsUnderWay');
  });
});

describe('telling and closing', () => {
  test('FU5 BL12 what is done and told is closed, and takes nothing more', () => {
    const { hall, petition, commitment } = followedHall();
    const told = { petition, on: '2024-11-22', way: 'paper', text: 'Đã xong' };
    expect(hall.refusal(coordinator, 'matters.tell', { ...told, petition: 'la' })).toBe('unknownPetition');
    reports(hall, commitment);
    expect(hall.refusal(coordinator, 'matters.tell', told)).toBe('notVerified');
    verifies(hall, commitment);
    expect(hall.refusal(coordinator, 'matters.close', { matters: [petition] })).toBe('askersNotTold');
    expect(hall.refusal(coordinator, 'matters.tell', told)).toBe('lacksPaper');
    const early = { ...told, on: '2024-11-21', paper: { no: '31/UBND-KT', date: '2024-11-21' } };
    expect(hall.refusal(coordinator, 'matters.tell', early)).toBe('dayTooEarly');
    tells(hall, petition, '2024-11-22');
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'told',
      reply: { on: '2024-11-22', way: 'paper', paper: { no: '31/UBND-KT' } },
      dates: { told: '2024-11-22' },
    });
    hall.does(coordinator, 'matters.close', { matters: [petition] });
    expect(matterIn(hall, petition).stage).toBe('closed');
    expect(hall.refusal(land, 'parts.report', { commitment, code: '6', text: 'x' })).toBe('matterClosed');
    hall.does(coordinator, 'matters.takeClosingBack', { petition });
    expect(matterIn(hall, petition).stage).toBe('told');
  });

  test('FU5 a call counts when it is noted who phoned, and what is said later is told again', () => {
    const { hall, petition, commitment } = followedHall();
    reports(hall, commitment, { code: '3a', until: '2025-01-15' });
    const call = { petition, on: '2024-11-22', way: 'call', text: 'Hẹn sau Tết' };
    expect(hall.refusal(coordinator, 'matters.tell', call)).toBe('lacksCaller');
    hall.does(coordinator, 'matters.tell', { ...call, by: 'Phạm Thị Thử' });
    expect(matterIn(hall, petition)).toMatchObject({ stage: 'working', tellBy: null });
    hall.wait(10 * day);
    reports(hall, commitment);
    verifies(hall, commitment);
    expect(matterIn(hall, petition)).toMatchObject({ stage: 'verified', tellBy: '2024-12-05' });
    tells(hall, petition, '2024-12-02');
    expect(matterIn(hall, petition)).toMatchObject({
      stage: 'told',
      dates: { toldFirst: '2024-11-22', told: '2024-12-02' },
    });
    hall.does(coordinator, 'matters.takeTellingBack', { petition });
    expect(matterIn(hall, petition).stage).toBe('verified');
  });

  test('FU5 the office says itself how ended what no body has to report on, until one reports again', () => {
    const { hall, petition } = followedHall('answered');
    hall.does(coordinator, 'matters.settle', {
      petition,
      code: '2a',
      paper: { no: '9/QĐ', date: '2024-11-22' },
    });
    expect(matterIn(hall, petition)).toMatchObject({
      result: { code: '2a', solved: true },
      stage: 'reported',
    });
    const { hall: other, petition: owed } = followedHall();
    const settled = { petition: owed, code: '1', text: 'x', ground: 'Luật' };
    expect(other.refusal(coordinator, 'matters.settle', settled)).toBe('partOpen');
    expect(other.refusal(coordinator, 'matters.settle', { ...settled, code: '2c' })).toBe('malformed');
  });

  test.each(['writtenReply', 'toBeVerified'])(
    'FU5 nothing is told of %s before somebody says something',
    (kind) => {
      const { hall, petition } = followedHall(kind);
      const told = { petition, on: '2024-11-22', way: 'zalo', text: 'Đang làm' };
      expect(hall.refusal(coordinator, 'matters.tell', told)).toBe('nothingToTell');
    },
  );
});
