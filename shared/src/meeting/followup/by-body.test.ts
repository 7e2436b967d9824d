import { expect, test } from 'vitest';
import { coordinator, land, presider, there } from '../../testing/example-hall.ts';
import { day, evidence, followedHall, reports, works } from '../../testing/followed-hall.ts';
import { doneByLink } from '../intake/links.ts';

test('FU16 LK3 TD21 a body reports and asks for more time by its link, and decides nothing by it', () => {
  for (const type of ['parts.report', 'extensions.ask']) expect(doneByLink.has(type)).toBe(true);
  for (const type of ['parts.verify', 'parts.return', 'parts.handOver', 'extensions.grant', 'matters.tell'])
    expect(doneByLink.has(type)).toBe(false);
});

test('FU16 BX1 the same report sent twice counts once, and other words replace it', () => {
  const { hall, commitment } = followedHall();
  reports(hall, commitment);
  const { length } = hall.journal;
  reports(hall, commitment);
  expect(hall.journal).toHaveLength(length);
  reports(hall, commitment, { text: 'Đã sửa xong, kèm biên bản nghiệm thu' });
  expect(there(hall.meeting.partRecords.get(commitment)).earlier).toMatchObject([{ ended: 'replaced' }]);
});

test('FU16 a report is not written over one that was not seen', () => {
  const { hall, commitment } = followedHall();
  const wanted = { commitment, code: '1', text: 'Không đủ điều kiện', ground: 'Điều 5' };
  reports(hall, commitment, { seen: 0 });
  expect(hall.refusal(land, 'parts.report', { ...wanted, seen: 0 })).toBe('overtaken');
  const seen = hall.meeting.partRecords.get(commitment)?.report?.at;
  hall.does(land, 'parts.report', { ...wanted, seen });
  expect(hall.meeting.partRecords.get(commitment)?.report?.code).toBe('1');
});

test('FU16 TD18 pictures say whether they are from before or after', () => {
  const { hall, commitment } = followedHall();
  const pictures = [
    { ...evidence, name: 'truoc.jpg', shows: 'before' },
    { ...evidence, id: 'b'.repeat(64), shows: 'after' },
    { ...evidence, id: 'c'.repeat(64), name: 'bien-ban.pdf' },
  ];
  reports(hall, commitment, { evidence: pictures });
  expect(hall.meeting.partRecords.get(commitment)?.report?.evidence).toEqual(pictures);
});

test('FU16 FU6 TD21 a coordinator asks for more time in the name of a body, once for the same day and reason', () => {
  const { hall, commitment } = followedHall();
  const later = { commitment, until: '2025-01-10', reason: 'Chờ vật tư về' };
  hall.does(coordinator, 'extensions.ask', later);
  const { length } = hall.journal;
  hall.does(land, 'extensions.ask', later);
  expect(hall.journal).toHaveLength(length);
  expect(hall.refusal(works, 'extensions.ask', later)).toBe('notYours');
  hall.wait(day);
  hall.does(presider, 'extensions.grant', later);
  expect(there(hall.meeting.commitments.get(commitment)).due).toBe('2025-01-10');
});
