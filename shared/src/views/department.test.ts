import { expect, test } from 'vitest';
import { moderator, openHall } from '../testing/example-hall.ts';
import { views } from './audiences.ts';
import { apply, diff, project } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const land: Viewer = { audience: 'department', seat: 's', department: 'dat-dai', registration: null };

test('V6 BX7 a department reads what was merged into what it holds, as long as it is merged', () => {
  const hall = openHall();
  const kept = hall.registers(['Mương tắc']).petition;
  const same = hall.registers(['Ruộng ngập vì mương']).petition;
  const below = hall.registers(['Nước không thoát']).petition;
  hall.does(moderator, 'petitions.merge', { petition: below, into: same });
  const beforeAssigned = hall.meeting;
  hall.assigns(kept);
  hall.does(moderator, 'petitions.merge', { petition: same, into: kept });
  const held = hall.meeting;
  const wordsOf = (id: string) => project(views.department, hall.meeting, land).petitions[id]?.text;
  expect([kept, same, below].map(wordsOf)).toEqual(['Mương tắc', 'Ruộng ngập vì mương', 'Nước không thoát']);
  // The devices hear of it although the row below did not change itself.
  const view = project(views.department, beforeAssigned, land);
  expect(apply(view, diff(views.department, beforeAssigned, held, land))).toEqual(
    project(views.department, held, land),
  );
  hall.does(moderator, 'petitions.split', { petition: same });
  expect([kept, same, below].map(wordsOf)).toEqual(['Mương tắc', null, null]);
  expect(diff(views.department, held, hall.meeting, land)['petitions']).toHaveProperty(below);
});
