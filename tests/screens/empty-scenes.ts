import { button, element, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

/** A conference just opened: nobody has registered, and the dialogue is open all the same (QN2). */
const openedScenes = scenesOf({ screen: 'empty', moment: 'before', meeting: 'opened' }, [
  {
    state: 'opened-chair',
    what: 'The chair after the opening: nobody has registered yet',
    seat: 'chair-chu-tich',
    address: '/m/:meeting/chair',
    sizes: sizes.chair,
    shows: text('Chưa có ai đăng ký phát biểu', 'Nobody has registered to speak yet'),
  },
  {
    state: 'opened-queue',
    what: 'The moderators after the opening: nobody waits',
    seat: 'moderator-1',
    address: '/m/:meeting/moderator',
    sizes: sizes.console,
    presses: [tab('Danh sách chờ…', 'Queue…')],
    shows: text('Chưa có ai đăng ký phát biểu', 'Nobody has registered to speak yet'),
  },
  {
    state: 'opened-hall',
    what: 'A hall screen after the opening, with nobody to show',
    seat: 'screen-man-hinh-1',
    address: '/m/:meeting/screen',
    sizes: sizes.hall,
    themes: ['dark'],
    shows: element('[data-view="register"] .code svg'),
  },
]);

/** A session just convened: nobody has come yet, nothing was said (QN2). */
const convenedScenes = scenesOf({ screen: 'empty', moment: 'before', meeting: 'empty' }, [
  {
    state: 'chair',
    what: 'The chair before anything is there',
    seat: 'chair-chu-tich',
    address: '/m/:meeting/chair',
    sizes: sizes.chair,
    shows: button('Khai mạc', 'Open the meeting'),
  },
  {
    state: 'moderator-inbox',
    what: 'Nothing waits for the moderators',
    seat: 'moderator-1',
    address: '/m/:meeting/moderator',
    sizes: sizes.console,
    shows: tab('Chờ xử lý…', 'Inbox…'),
  },
  {
    state: 'moderator-queue',
    what: 'Nobody waits to speak',
    seat: 'moderator-1',
    address: '/m/:meeting/moderator',
    sizes: sizes.console,
    presses: [tab('Danh sách chờ…', 'Queue…')],
    shows: button('Đến phần Hội nghị', 'Go to Conference'),
  },
  {
    state: 'moderator-screens',
    what: 'The hall screens of a session just opened',
    seat: 'moderator-1',
    address: '/m/:meeting/moderator',
    sizes: sizes.console,
    presses: [tab('Màn hình…', 'Screens…')],
    shows: element('[data-view="backdrop"]'),
  },
  {
    state: 'secretary',
    what: 'A record with nothing in it',
    seat: 'secretary-1',
    address: '/m/:meeting/secretary',
    sizes: sizes.console,
    shows: tab('Diễn biến…', 'Record…'),
  },
  {
    state: 'desk',
    what: 'The first person at the desk',
    seat: 'desk-1',
    address: '/m/:meeting/desk',
    sizes: sizes.consoleAndPhone,
    shows: text('Chưa có ai đăng ký', 'Nobody has registered yet'),
  },
  {
    state: 'check-in',
    what: 'Checking in, with nobody on the list',
    seat: 'desk-1',
    address: '/m/:meeting/desk',
    sizes: sizes.console,
    presses: [tab('Điểm danh…', 'Check-in…')],
    shows: button('Thêm đại biểu', 'Add a person'),
  },
  {
    state: 'hall',
    what: 'A hall screen before the opening',
    seat: 'screen-man-hinh-1',
    address: '/m/:meeting/screen',
    sizes: sizes.hall,
    themes: ['dark'],
    shows: element('[data-view="backdrop"]'),
  },
]);

export const emptyScenes = [...convenedScenes, ...openedScenes];
