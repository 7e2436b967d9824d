import { coordinator } from './example-hall.ts';
import type { Makers, Making } from './arbitrary-making.ts';
import { as } from './playing.ts';
import { resultCodes } from '../meeting/followup/vocabulary.ts';

const promise = (making: Making) => making.row(making.meeting.earlierPromises);
const released = (making: Making) =>
  making.row(making.meeting.earlierPromises, (row) => row.released !== null);
const leftOut = (making: Making) => making.row(making.meeting.leftOutPromises);

/** What the hall may read of what was promised before, and where it is in it. */
export const earlierMakers = {
  'earlierPromises.release': [
    4,
    (m) => [coordinator, { promises: [{ promise: promise(m), text: m.word('released') }] }],
  ],
  'earlierPromises.withdrawRelease': [1, (m) => [coordinator, { promise: released(m) }]],
  'earlierPromises.show': [3, (m) => [m.director(), { promise: m.of([null, released(m), released(m)]) }]],
} satisfies Makers;

/** One promise of an earlier conference, under one of a few keys, so that it comes again as it stands later. */
function brought(making: Making) {
  const wasPublic = making.percent(60);
  return {
    key: `viec-${making.draw(4)}`,
    ...{ row: 1 + making.draw(9), kept: making.of(['there', 'there', 'here']), checked: making.percent(70) },
    ...{ wording: making.word(wasPublic ? 'released' : 'text'), wasPublic, body: 'Phòng TN&MT huyện' },
    ...{ owedBy: 'Phòng Kinh tế', firstDue: '2024-06-30', due: making.of(['2024-06-30', '2024-09-30']) },
    ...{ outcome: making.of([null, ...resultCodes]), replied: making.percent(50) },
    ...{ asked: making.word('text'), reported: making.word('partReport') },
  };
}

/** What an earlier conference left owed, and what of it the hall is not told. */
export const bringingMakers = {
  'earlierPromises.bringIn': [
    4,
    (m) => [
      as('system'),
      {
        ...{ from: m.of(['lan-truoc', 'nam-kia']), title: 'Đối thoại lần trước', heldOn: '2024-03-22' },
        ...{ asOf: m.draw(1000), rows: [brought(m), brought(m)].slice(m.draw(2)) },
        gone: m.of([[], [], [`viec-${m.draw(4)}`]]),
      },
    ],
  ],
  'earlierPromises.leaveOut': [2, (m) => [coordinator, { promise: promise(m), reason: m.word('leftOut') }]],
  'earlierPromises.bringBack': [1, (m) => [coordinator, { promise: leftOut(m) }]],
} satisfies Makers;
