import { button, element, heading } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const note = button('Ghi minh chứng', 'Add proof');

/** The notice from its first blank to its proof, and the page on which everybody reads it. */
export const announcingScenes = [
  ...scenesOf(
    {
      ...{ screen: 'prepare', moment: 'before', account: true, sizes: sizes.officeOnly },
      address: '/office/prepare/:meeting/announcing',
    },
    [
      {
        state: 'announcing-begun',
        what: 'A conference that was just begun: hardly anything of the notice is said yet',
        meeting: 'begun',
        sizes: sizes.office,
        shows: heading('Thông báo còn thiếu…', 'The notice lacks…'),
      },
      {
        state: 'announcing-late',
        what: 'Complete and not out, and its last day has passed: it says so, and holds nothing up',
        meeting: 'late',
        shows: heading('Thông báo đủ nội dung, chưa chốt', 'The notice is complete, and not final'),
      },
      {
        state: 'announcing-taking-part',
        what: 'What is said beyond the plan',
        meeting: 'begun',
        presses: [button('Ghi phần còn thiếu', 'Fill in what is missing')],
        shows: element('dialog form'),
      },
      {
        state: 'announcing-put-out',
        what: 'What will happen, before everybody reads it',
        meeting: 'late',
        presses: [button('Công bố', 'Put it out')],
        shows: button('Công bố cho mọi người', 'Put it out for everybody'),
      },
      {
        state: 'announcing-proven',
        what: 'Out, posted on two boards, read over loudspeakers and on a page; the page has its code',
        meeting: 'announced',
        sizes: sizes.office,
        shows: heading('Đã công bố, có minh chứng', 'It is out, with proof'),
      },
      {
        state: 'announcing-note',
        what: 'A posting is noted',
        meeting: 'announced',
        presses: [note],
        shows: element('dialog form'),
      },
      {
        state: 'announcing-end',
        what: 'A posting is taken down, with what was objected meanwhile',
        meeting: 'announced',
        presses: [button('Ghi kết thúc niêm yết tại…', 'Note the end at…')],
        shows: element('dialog form'),
      },
    ],
  ),
  ...scenesOf(
    {
      ...{ screen: 'announcement', moment: 'before', sizes: sizes.citizen, whole: true },
      address: '/m/:meeting/announcement',
    },
    [
      {
        state: 'out',
        what: 'The notice as everybody reads it on a phone',
        meeting: 'announced',
        shows: element('main .when'),
      },
      {
        state: 'not-yet',
        what: 'Before anything is announced',
        meeting: 'begun',
        shows: heading('Chưa có thông báo về hội nghị này.', 'Nothing is announced of this conference yet.'),
      },
    ],
  ),
];
