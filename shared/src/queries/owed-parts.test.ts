import { expect, test } from 'vitest';
import { only, project } from '../engine/view.ts';
import { coordinator, land, presider, there, type Hall } from '../testing/example-hall.ts';
import {
  day,
  evidence,
  followedHall,
  matterIn,
  otherCoordinator,
  reports,
  tells,
  verifies,
} from '../testing/followed-hall.ts';
import { viewer } from '../testing/viewers.ts';
import { views } from '../views/audiences.ts';
import { extensionStanding, nextSteps, owedParts, type OwedRow } from './owed-parts.ts';

function rowOf(hall: Hall, audience: 'department' | 'link' = 'link', department = 'dat-dai'): OwedRow {
  const data = project(views[audience], hall.meeting, viewer(audience, { department }));
  const house = there(data.house[only]);
  return there(owedParts({ owed: data.owed, house }, hall.now)[0]);
}

const house = (hall: Hall) => hall.meeting.house;

test('FU15 TD14 what a body owes presses by its day, by link and at its seat, and is counted as the office counts it', () => {
  const { hall, petition } = followedHall();
  expect(rowOf(hall)).toMatchObject({ group: 'later', daysLeft: 15, next: '2024-12-13', overdue: 0 });
  expect(rowOf(hall, 'department')).toEqual(rowOf(hall));
  hall.wait(8 * day);
  expect(rowOf(hall)).toMatchObject({ group: 'soon', daysLeft: 10 });
  hall.wait(17 * day);
  const late = rowOf(hall);
  expect(late).toMatchObject({ group: 'late', daysLeft: null });
  const [part] = matterIn(hall, petition).parts;
  expect([late.overdue, late.late, late.next]).toEqual([part?.overdue, part?.late, part?.next]);
  expect(late.overdue).toBeGreaterThan(0);
});

test('FU15 FU8 TD15 what waits for an upper body is not late, and says for whom', () => {
  const { hall, petition } = followedHall();
  hall.does(coordinator, 'matters.wait', { petition, for: 'resources', note: 'Chờ vốn' });
  hall.wait(40 * day);
  const row = rowOf(hall);
  expect(row).toMatchObject({ group: 'waiting', overdue: 0, wait: { for: 'resources', to: null } });
  expect(JSON.stringify(row)).not.toContain('Chờ vốn');
});

test('FU15 FU3 after something was reported it says who does what, until nothing is left to do', () => {
  const { hall, petition, commitment } = followedHall();
  expect(nextSteps(rowOf(hall), house(hall))).toEqual([]);
  reports(hall, commitment);
  expect(rowOf(hall).group).toBe('sent');
  expect(nextSteps(rowOf(hall), house(hall))).toEqual([{ step: 'verified' }, { step: 'told', by: null }]);
  verifies(hall, commitment);
  expect(rowOf(hall).group).toBe('done');
  expect(nextSteps(rowOf(hall), house(hall))).toEqual([{ step: 'told', by: '2024-11-27' }]);
  tells(hall, petition, '2024-11-22');
  expect(nextSteps(rowOf(hall), house(hall))).toEqual([]);
});

test('FU15 FU4 what is partly done is expected again on the day that was named', () => {
  const { hall, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2025-01-15', partly: true });
  const row = rowOf(hall);
  expect(row).toMatchObject({ partly: true, done: false, next: '2025-01-15', expects: '2025-01-15' });
  expect(row.part).toMatchObject({ firstDue: '2024-12-13', due: '2024-12-13' });
  expect(nextSteps(row, house(hall))).toContainEqual({ step: 'reportedAgain', by: '2025-01-15' });
});

test('FU15 FU6 whether a later day can be asked for is said before it is asked, and who approves it', () => {
  const { hall, commitment } = followedHall();
  const standing = () => extensionStanding(rowOf(hall), house(hall), hall.now);
  expect(standing()).toEqual({ by: 'chair', most: 1, closed: null });
  const later = { commitment, until: '2025-01-10', reason: 'Chờ vật tư về' };
  hall.does(land, 'extensions.ask', later);
  expect(standing().closed).toBe('asked');
  hall.does(presider, 'extensions.grant', later);
  expect(standing().closed).toBe('used');
  const other = followedHall();
  other.hall.wait(30 * day);
  expect(extensionStanding(rowOf(other.hall), house(other.hall), other.hall.now).closed).toBe('past');
  reports(other.hall, other.commitment);
  expect(extensionStanding(rowOf(other.hall), house(other.hall), other.hall.now).closed).toBe('reported');
});

test('FU15 a body reads its own words and days, and of the office who acted, not by which account', () => {
  const { hall, commitment } = followedHall();
  const pictures = [
    { ...evidence, shows: 'before' },
    { ...evidence, id: 'b'.repeat(64), shows: 'after' },
  ];
  hall.does(coordinator, 'parts.report', { commitment, code: '2c', text: 'Đã vá', evidence: pictures });
  hall.does(otherCoordinator, 'parts.verify', { commitment, way: 'onSite', holds: false, note: 'Chưa vá' });
  reports(hall, commitment);
  const { part } = rowOf(hall);
  expect(part.report).toMatchObject({ byOffice: false });
  expect(part.earlier).toMatchObject([
    { byOffice: true, ended: 'notConfirmed', verification: { note: 'Chưa vá' }, evidence: pictures },
  ]);
  expect(JSON.stringify(part)).not.toContain(coordinator.seat);
});
