import { project } from '../engine/view.ts';
import type { Viewer } from '../views/viewer.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { views, type DataOf } from '../views/audiences.ts';

type Audience = keyof typeof views;

/** What one audience sees of a meeting, whole. */
export function seenBy<A extends Audience>(
  audience: A,
  meeting: Meeting,
  who: Partial<Viewer> = {},
): DataOf<A> {
  const viewer = { seat: 'seat', department: null, registration: null, ...who, audience };
  return project(views[audience], meeting, viewer);
}
