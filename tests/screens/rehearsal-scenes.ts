import { button, field, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const rehearsal = { screen: 'rehearsal', moment: 'before', meeting: 'rehearsal' } as const;
const mark = text('Diễn tập', 'Rehearsal');

/** Every page of a rehearsal says that it is one (BX12). */
export const rehearsalScenes = scenesOf(rehearsal, [
  {
    state: 'chair',
    what: 'The chair rehearses',
    seat: 'chair-bi-thu',
    address: '/m/:meeting/chair',
    sizes: sizes.chair,
    shows: button('Khai mạc', 'Open the meeting'),
  },
  {
    state: 'gone',
    what: 'Nobody plays the rehearsal any more: it says so, and can be gone on with',
    seat: 'chair-bi-thu',
    address: '/m/:meeting/chair',
    sizes: sizes.chair,
    shows: button('Cho máy diễn tiếp', 'Have them played on'),
  },
  {
    state: 'moderator',
    what: 'The moderators rehearse',
    seat: 'moderator-1',
    address: '/m/:meeting/moderator',
    sizes: sizes.console,
    shows: tab('Chờ xử lý…', 'Inbox…'),
  },
  {
    state: 'secretary',
    what: 'The secretary rehearses',
    seat: 'secretary-1',
    address: '/m/:meeting/secretary',
    sizes: sizes.console,
    shows: mark,
  },
  {
    state: 'desk',
    what: 'The desk rehearses',
    seat: 'desk-1',
    address: '/m/:meeting/desk',
    sizes: sizes.consoleAndPhone,
    shows: field('Họ và tên', 'Full name'),
  },
  {
    state: 'department',
    what: 'A department rehearses',
    seat: 'department-do-thi',
    address: '/m/:meeting/department',
    sizes: sizes.tablet,
    shows: mark,
  },
  {
    state: 'hall',
    what: 'A hall screen in a rehearsal',
    seat: 'screen-san-khau',
    address: '/m/:meeting/screen',
    sizes: sizes.hall,
    themes: ['dark'],
    shows: mark,
  },
  {
    state: 'register',
    what: 'The form for citizens in a rehearsal',
    address: '/m/:meeting/register',
    sizes: sizes.citizen,
    whole: true,
    shows: mark,
  },
]);
