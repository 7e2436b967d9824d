import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import { coordinator, land } from '../testing/example-hall.ts';
import { followedHall, reports, tells, verifies, works } from '../testing/followed-hall.ts';
import { viewersOf, viewer, viewOf } from '../testing/viewers.ts';

test('FU11 V1 LK4 a body sees what became of its own part, at its seat or by its link, the office all of it, and nobody else a word', () => {
  const { hall, petition, commitment } = followedHall();
  hall.does(coordinator, 'matters.assign', { petition, department: 'xay-dung', part: 'supporting' });
  const help = hall.meeting.commitments.find((row) => row.department === 'xay-dung')?.id ?? '';
  reports(hall, commitment, { text: 'Lời của Phòng Đất đai' });
  reports(hall, help, { code: '1', ground: 'Luật', text: 'Lời của Phòng Xây dựng' }, works);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22', { text: 'Lời báo cho dân' });
  const words = ['Lời của Phòng Đất đai', 'Lời của Phòng Xây dựng', 'Lời báo cho dân'];
  const seenBy = viewersOf(hall.meeting).map((who) => {
    const shown = JSON.stringify(project(viewOf(who), hall.meeting, who));
    return [who.audience, who.department, words.filter((one) => shown.includes(one))] as const;
  });
  for (const [audience, department, found] of seenBy) {
    const own = department === land.department ? 0 : 1;
    if (audience === 'preparation') expect(found).toEqual(words);
    else if (department !== null) expect(found).toEqual([words[own]]);
    else expect([audience, found]).toEqual([audience, []]);
  }
  const bodies = seenBy.filter(([, department]) => department !== null).map(([audience]) => audience);
  expect([...new Set(bodies)]).toEqual(['department', 'link']);
});

test('FU11 TD24 what was handed over is seen by whoever owes it, and no more by whoever did', () => {
  const { hall, commitment } = followedHall();
  reports(hall, commitment, { code: '3a', until: '2025-01-15' });
  hall.does(coordinator, 'parts.handOver', { commitment, department: 'xay-dung' });
  const rows = ['dat-dai', 'xay-dung'].map((department) => {
    const who = viewer('department', { department });
    return Object.keys(project(viewOf(who), hall.meeting, who)['owed'] ?? {});
  });
  expect(rows).toEqual([[], [commitment]]);
});
