import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, canaryWords } from '../testing/canaries.ts';
import {
  citizen,
  coordinator,
  land,
  moderator,
  openHall,
  presider,
  there,
  type Hall,
} from '../testing/example-hall.ts';
import { day, followedHall, matterIn, reports, tells, verifies } from '../testing/followed-hall.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { receiptOutcomes, type ReceiptOutcome } from './receipt-outcome.ts';

const reason = 'Đường vẫn ngập mỗi khi mưa to';

const registrationOf = ({ meeting }: Hall, petition: string) =>
  there(meeting.registrations.find((row) => row.petitions.some((one) => one === petition))).id;

function outcome(hall: Hall, petition: string): ReceiptOutcome {
  const outcomes = receiptOutcomes(hall.meeting, registrationOf(hall, petition), hall.now);
  return there(outcomes.find((one) => one.petition === petition));
}

test('CZ1 BX5 TD14 a receipt tells reply and result apart, who owes it, the first day and why it was put off', () => {
  const { hall, petition, commitment, receipt } = followedHall();
  expect(outcome(hall, petition)).toMatchObject({
    ...{ code: '3a', reply: null, may: 'nothing', reopening: null },
    parts: [{ body: 'Phòng Đất đai', first: '2024-12-13', present: '2024-12-13', extendedFor: '' }],
  });
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason: 'Chờ vật tư' });
  hall.does(presider, 'extensions.grant', { commitment, until: '2025-01-10', reason: 'Chờ vật tư về' });
  expect(outcome(hall, petition).parts).toMatchObject([
    { first: '2024-12-13', present: '2025-01-10', extendedFor: 'Chờ vật tư về', done: false },
  ]);
  reports(hall, commitment);
  verifies(hall, commitment);
  expect(outcome(hall, petition)).toMatchObject({ code: '2c', reply: null, may: 'nothing' });
  tells(hall, petition, '2024-11-22');
  expect(outcome(hall, petition)).toMatchObject({
    ...{ code: '2c', may: 'here', received: false },
    reply: { text: 'Đường đã sửa xong', on: '2024-11-22', way: 'paper', paper: { no: '31/UBND-KT' } },
    parts: [{ done: true }],
  });
  hall.does(citizen, 'matters.confirmReceipt', { petition, receipt });
  expect(outcome(hall, petition).received).toBe(true);
});

test('CZ1 BX9 FU7 the day of a reopening is not the one that was granted before, nor has it its reason', () => {
  const { hall, petition, commitment, receipt } = followedHall();
  hall.does(presider, 'extensions.grant', { commitment, until: '2025-01-10', reason: 'Chờ vật tư về' });
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  expect(matterIn(hall, petition)).toMatchObject({ extended: true, parts: [{ putOff: true }] });
  hall.does(citizen, 'matters.askReopening', { petition, receipt, reason });
  hall.does(coordinator, 'matters.decideReopening', { petition, due: '2025-01-31' });
  expect(outcome(hall, petition).parts).toMatchObject([
    { first: '2024-12-13', present: '2025-01-31', extendedFor: '' },
  ]);
  expect(matterIn(hall, petition)).toMatchObject({ extended: true, parts: [{ putOff: false }] });
});

test('CZ1 BX9 a receipt tells the day that a body named itself for what remains, beside the day that stands', () => {
  const { hall, petition, commitment } = followedHall();
  const report = { commitment, code: '3a', text: 'Đang làm', until: '2025-02-01' };
  hall.does(land, 'parts.report', report);
  expect(outcome(hall, petition).parts).toMatchObject([{ present: '2024-12-13', expects: '2025-02-01' }]);
});

test('CZ7 CZ1 TD14 what was resolved in the hall and then given to a body is told as under way, with who owes it', () => {
  const { hall, petition } = followedHall('resolvedNow');
  expect(outcome(hall, petition)).toMatchObject({ code: '2c', reply: { way: 'hall' }, parts: [] });
  hall.does(coordinator, 'matters.assign', { petition, department: 'dat-dai', part: 'lead' });
  expect(outcome(hall, petition)).toMatchObject({
    code: '3a',
    parts: [{ body: 'Phòng Đất đai', done: false }],
  });
});

test('CZ1 FU7 what was said of the answer, what the office said to that, and that the next time is at the office', () => {
  const { hall, petition, commitment, receipt } = followedHall();
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  hall.does(citizen, 'matters.askReopening', { petition, receipt, reason });
  expect(outcome(hall, petition)).toMatchObject({
    may: 'nothing',
    reopening: { state: 'asked', said: reason, lookBy: '2024-11-26', lookLate: false, due: null },
  });
  const later = instant(hall.now + 7 * 86_400_000);
  expect(receiptOutcomes(hall.meeting, registrationOf(hall, petition), later)).toMatchObject([
    { reopening: { lookBy: '2024-11-26', lookLate: true } },
  ]);
  hall.does(coordinator, 'matters.decideReopening', { petition, due: '2025-01-31' });
  expect(outcome(hall, petition)).toMatchObject({
    ...{ code: '3a', may: 'nothing', parts: [{ first: '2024-12-13', present: '2025-01-31' }] },
    reopening: { state: 'granted', due: '2025-01-31', lookBy: null },
  });
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22', { text: 'Đã làm lại rãnh thoát nước' });
  expect(outcome(hall, petition)).toMatchObject({
    may: 'atOffice',
    reply: { text: 'Đã làm lại rãnh thoát nước' },
  });
});

test('CZ1 who asked the same reads the answer, and not a word of the other who asked', () => {
  const hall = openHall();
  const [kept, merged] = [hall.registers(), hall.registers()];
  hall.assigns(kept.petition);
  hall.does(moderator, 'petitions.merge', { petition: merged.petition, into: kept.petition });
  hall.does(presider, 'petitions.dispose', { petition: kept.petition, kind: 'answered' });
  hall.does(presider, 'meeting.close');
  const { petition, receipt } = merged;
  hall.does(citizen, 'matters.askReopening', { petition, receipt, reason });
  hall.does(coordinator, 'matters.decideReopening', {
    ...{ petition: kept.petition, due: null, reason: 'Đoạn này đã nghiệm thu' },
  });
  const [first, second] = [outcome(hall, kept.petition), outcome(hall, merged.petition)];
  expect(second.reopening).toMatchObject({ said: reason, refusedFor: 'Đoạn này đã nghiệm thu' });
  expect(first.reopening).toMatchObject({ state: 'refused', said: '', refusedFor: '' });
  hall.does(citizen, 'matters.confirmReceipt', { petition: merged.petition, receipt: merged.receipt });
  expect([outcome(hall, kept.petition).received, outcome(hall, merged.petition).received]).toEqual([
    false,
    true,
  ]);
  hall.does(citizen, 'matters.confirmReceipt', { petition: kept.petition, receipt: kept.receipt });
  expect(outcome(hall, kept.petition).received).toBe(true);
});

test('CZ2 TD21 in the name of somebody it is noted who brought it, and a receipt names nobody', () => {
  const { hall, petition, receipt } = followedHall('answered');
  hall.does(citizen, 'matters.confirmReceipt', { petition, receipt, through: 'Ai đó' });
  expect(hall.meeting.matterRecords.get(petition)?.received).toMatchObject({ way: 'receipt', through: '' });
  hall.does(coordinator, 'matters.askReopening', { petition, reason, through: 'Trưởng thôn Mẫu' });
  expect(outcome(hall, petition).reopening).toMatchObject({ through: 'Trưởng thôn Mẫu' });
  expect(hall.meeting.matterRecords.get(petition)?.reopenings).toMatchObject([{ way: 'office' }]);
});

test('CZ1 before the close a receipt tells nothing of it, and nothing of what was withdrawn', () => {
  const { hall, petition } = followedHall();
  const registration = registrationOf(hall, petition);
  const running = { ...hall.meeting.about, state: 'inSession' as const };
  expect(receiptOutcomes({ ...hall.meeting, about: running }, registration, hall.now)).toEqual([]);
  hall.wait(day);
  expect(receiptOutcomes(hall.meeting, registration, hall.now)).toHaveLength(1);
});

/** A session as it is once it was closed. */
const closed = (meeting: Meeting): Meeting => ({ ...meeting, about: { ...meeting.about, state: 'closed' } });

/** What a receipt may hold of the follow-up; all else that people write there is somebody's else. */
const mayHold = new Set([
  'citizenReply',
  'extensionReason',
  'promise',
  'reopeningReason',
  'reopeningRefused',
  'through',
]);

test('CZ1 V9 UB3 no receipt holds a word of the follow-up that is not for whoever holds it', () => {
  let [told, looked] = [0, 0];
  const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
    ...{ minLength: 500, maxLength: 700, size: 'max' },
  });
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting: played, now } = playFrom(seeds, undefined, canaryWords());
      const meeting = closed(played);
      for (const row of meeting.registrations) {
        const outcomes = receiptOutcomes(meeting, row.id, now);
        looked += outcomes.length;
        const found = canariesIn(JSON.stringify(outcomes));
        told += found.length;
        expect(found.filter(({ kind }) => !mayHold.has(kind))).toEqual([]);
        const said = found.filter(({ kind }) => /^(reopening|through)/.test(kind));
        const own = [...meeting.matterRecords]
          .flatMap(({ reopenings }) => reopenings)
          .filter(({ of }) => row.petitions.includes(of));
        expect(said.filter(({ word }) => !JSON.stringify(own).includes(word))).toEqual([]);
        const gone = row.petitions.filter((id) => meeting.petitions.get(id)?.rerouted);
        expect(outcomes.filter(({ petition }) => gone.includes(petition))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
  expect(looked).toBeGreaterThan(20);
  expect(told).toBeGreaterThan(5);
});
