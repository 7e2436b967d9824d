import { expect, test } from 'vitest';
import { citizen, coordinator, desk, there, type Hall } from '../../testing/example-hall.ts';
import { day, followedHall, matterIn, reports, tells, verifies } from '../../testing/followed-hall.ts';

const reason = 'Đường vẫn ngập mỗi khi mưa to';

function toldHall() {
  const followed = followedHall();
  const { hall, petition, commitment } = followed;
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  return followed;
}

const decides = (hall: Hall, petition: string, more: object) =>
  hall.does(coordinator, 'matters.decideReopening', { petition, ...more });

test('FU7 BX8 TD19 by the receipt it is said once that it is not solved; the same body owes it with a new day', () => {
  const { hall, petition, commitment, receipt } = toldHall();
  const asked = { petition, receipt, reason };
  expect(hall.refusal(citizen, 'matters.askReopening', { petition, reason })).toBe('unknownReceipt');
  expect(hall.refusal(citizen, 'matters.askReopening', { ...asked, reason: 'chưa xong' })).toBe('malformed');
  hall.does(citizen, 'matters.askReopening', asked);
  expect(hall.refusal(desk, 'matters.askReopening', { petition, reason })).toBe('reopeningWaits');
  expect(matterIn(hall, petition)).toMatchObject({ reopening: 'asked', lookBy: '2024-11-26', overdue: 0 });
  hall.wait(5 * day);
  expect(matterIn(hall, petition).overdue).toBe(1);
  decides(hall, petition, { due: '2025-01-31' });
  expect(there(hall.meeting.commitments.get(commitment))).toMatchObject({
    firstDue: '2024-12-13',
    due: '2025-01-31',
    department: 'dat-dai',
  });
  expect(matterIn(hall, petition)).toMatchObject({
    stage: 'open',
    reopening: 'granted',
    result: { code: '3a', solved: false },
    parts: [{ first: '2024-12-13', present: '2025-01-31', done: false }],
  });
  expect(there(hall.meeting.partRecords.get(commitment)).earlier).toMatchObject([{ ended: 'reopened' }]);
  reports(hall, commitment);
  verifies(hall, commitment);
  expect(matterIn(hall, petition)).toMatchObject({ stage: 'verified', result: { solved: true } });
  tells(hall, petition, '2024-11-27');
  expect(hall.refusal(citizen, 'matters.askReopening', asked)).toBe('reopenedBefore');
  expect(hall.refusal(desk, 'matters.askReopening', { petition, reason })).toBe('reopenedBefore');
  hall.does(coordinator, 'matters.askReopening', { petition, reason });
});

test('FU7 it is refused with a reason only, and a closed matter is opened by it', () => {
  const { hall, petition } = toldHall();
  expect(hall.refusal(coordinator, 'matters.decideReopening', { petition, due: null })).toBe(
    'reopeningNotAsked',
  );
  hall.does(coordinator, 'matters.close', { matters: [petition] });
  hall.does(desk, 'matters.askReopening', { petition, reason });
  expect(hall.refusal(coordinator, 'matters.decideReopening', { petition, due: null })).toBe('lacksText');
  decides(hall, petition, { due: null, reason: 'Đoạn đường này đã nghiệm thu' });
  expect(matterIn(hall, petition)).toMatchObject({ reopening: 'refused', stage: 'closed' });
  hall.does(coordinator, 'matters.takeClosingBack', { petition });
  hall.does(coordinator, 'matters.askReopening', { petition, reason });
  // Whoever waits for a decision is not closed away.
  expect(hall.refusal(coordinator, 'matters.close', { matters: [petition] })).toBe('reopeningWaits');
  decides(hall, petition, { due: '2025-01-31' });
  expect(matterIn(hall, petition)).toMatchObject({ reopening: 'granted', stage: 'open' });
});

test('FU7 what was answered in the hall goes to the body that led it, or to one that is named', () => {
  const { hall, petition } = followedHall('answered');
  hall.does(desk, 'matters.askReopening', { petition, reason });
  decides(hall, petition, { due: '2025-01-31' });
  expect(matterIn(hall, petition)).toMatchObject({
    result: { code: '3a' },
    parts: [{ department: 'dat-dai', first: '2025-01-31' }],
  });
});

test('FU7 nobody says that it is not solved who was told nothing yet', () => {
  const { hall, petition, receipt } = followedHall();
  expect(hall.refusal(citizen, 'matters.askReopening', { petition, receipt, reason })).toBe('askersNotTold');
  expect(hall.refusal(citizen, 'matters.confirmReceipt', { petition, receipt })).toBe('askersNotTold');
});

test('FU7 BX8 whoever asked says that they have the answer', () => {
  const { hall, petition, receipt } = toldHall();
  hall.does(citizen, 'matters.confirmReceipt', { petition, receipt });
  expect(matterIn(hall, petition).received).toBe(true);
  expect(hall.does(desk, 'matters.confirmReceipt', { petition })).toEqual([]);
});
