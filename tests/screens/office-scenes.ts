import { button, field, heading, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const add = button('Thêm ngày nghỉ', 'Add a day off');
const rules = tab('Bộ quy tắc', 'Rule profiles');
const letterheads = tab('Thể thức văn bản', 'Letterheads');
const addIssuer = button('Thêm cơ quan', 'Add an issuer');
const body = button('Trạm Y tế…');

export const officeScenes = [
  ...scenesOf({ screen: 'office', moment: 'before', sizes: sizes.office, account: true }, [
    {
      state: 'meetings',
      what: 'The meetings, for whoever goes to one on its day',
      address: '/office/meetings',
      shows: heading('Ngày hội nghị', 'Conference days'),
    },
    {
      state: 'calendar',
      what: 'Days off and worked, and which of them are only expected',
      address: '/office/calendar',
      shows: add,
    },
    {
      state: 'calendar-add',
      what: 'A day is added; which dates it changes will stand there',
      address: '/office/calendar',
      presses: [add],
      shows: text('Hạn bị đổi', 'Dates that change'),
    },
    {
      state: 'rules',
      what: 'The lines of the profile in force, in words and with their sources',
      address: '/office/calendar',
      presses: [rules],
      shows: button('Thêm dòng', 'Add a line'),
    },
    {
      state: 'rules-line',
      what: 'A line of its own is entered',
      address: '/office/calendar',
      presses: [rules, button('Thêm dòng', 'Add a line')],
      shows: field('Tên quy tắc', 'Name'),
    },
    {
      state: 'letterheads',
      what: 'How papers of each issuer are headed and signed; nothing is settled yet',
      address: '/office/calendar',
      presses: [letterheads],
      shows: addIssuer,
    },
    {
      state: 'letterheads-add',
      what: 'How papers of an issuer look is entered',
      address: '/office/calendar',
      presses: [letterheads, addIssuer],
      shows: field('Cơ quan ban hành', 'Issuer'),
    },
    {
      state: 'directory',
      what: 'Bodies, and one of them',
      address: '/office/directory',
      presses: [body],
      shows: button('Chuyển giao', 'Hand over'),
    },
    {
      state: 'directory-hand-over',
      what: 'A body ends with a day, and its successor is named',
      address: '/office/directory',
      presses: [body, button('Chuyển giao', 'Hand over')],
      shows: field('Ngày hoạt động cuối cùng', 'Last day'),
    },
    {
      state: 'directory-person',
      what: 'Somebody who leads a body is entered',
      address: '/office/directory',
      presses: [body, button('Thêm lãnh đạo', 'Add a person')],
      shows: field('Họ và tên', 'Full name'),
    },
    {
      state: 'directory-import',
      what: 'A list of bodies is chosen or pasted',
      address: '/office/directory/import',
      shows: button('Chọn tệp', 'Choose a file'),
    },
  ]),
  ...scenesOf({ screen: 'office', moment: 'before', sizes: sizes.office }, [
    {
      state: 'not-signed-in',
      what: 'Nobody is signed in: the way in, and nothing else',
      address: '/office/directory',
      shows: heading('Phần việc của văn phòng', 'For the office'),
    },
  ]),
];
