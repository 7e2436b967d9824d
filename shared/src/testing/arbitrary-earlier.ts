import { coordinator } from './example-hall.ts';
import type { Makers, Making } from './arbitrary-making.ts';

const promise = (making: Making) => making.row(making.meeting.earlierPromises);
const released = (making: Making) =>
  making.row(making.meeting.earlierPromises, (row) => row.released !== null);

/** What the hall may read of what was promised before, and where it is in it. */
export const earlierMakers = {
  'earlierPromises.release': [
    4,
    (m) => [coordinator, { promises: [{ promise: promise(m), text: m.word('released') }] }],
  ],
  'earlierPromises.withdrawRelease': [1, (m) => [coordinator, { promise: released(m) }]],
  'earlierPromises.show': [3, (m) => [m.director(), { promise: m.of([null, released(m), released(m)]) }]],
} satisfies Makers;
