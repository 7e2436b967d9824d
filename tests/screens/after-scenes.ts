import { button, heading } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const minutes = '/office/after/:meeting/minutes';

/** What the office sees once the day is over; the session that is played has been closed. */
export const afterScenes = scenesOf(
  { screen: 'after', moment: 'after', account: true, sizes: sizes.officeOnly },
  [
    {
      state: 'list',
      what: 'The conferences whose day has come',
      address: '/office/after',
      shows: heading('Sau hội nghị', 'After the conference'),
    },
    {
      state: 'minutes',
      what: 'The minutes as the record has them, what they lack beside them',
      address: minutes,
      sizes: sizes.office,
      shows: button('Chốt để ký', 'Make final'),
    },
    {
      state: 'minutes-writing',
      what: 'A part is written in its place',
      address: minutes,
      presses: [button('Ghi Khai mạc', 'Write Opening')],
      shows: button('Lưu', 'Save'),
    },
  ],
);
