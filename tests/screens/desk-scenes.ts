import { button, element, field, heading, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const checkIn = tab('Điểm danh…', 'Check-in…');
const registered = tab('Đã đăng ký…', 'Registered…');
const shared = {
  screen: 'desk',
  seat: 'desk-2',
  address: '/m/uong-bi-2024/desk',
  sizes: sizes.consoleAndPhone,
};

export const deskScenes = scenesOf(shared, [
  {
    state: 'next',
    what: 'The form for the next person',
    moment: 'before',
    shows: field('Họ và tên', 'Full name'),
  },
  {
    state: 'missing',
    what: 'What is missing is said beside it',
    moment: 'before',
    presses: [button('Lưu và cấp biên nhận', 'Save, give receipt')],
    shows: text('Đề nghị nhập họ và tên.', 'Please enter the full name.'),
  },
  {
    state: 'complaint',
    what: 'A complaint belongs to citizen reception',
    moment: 'dialogue',
    presses: [button('Khiếu nại', 'A complaint')],
    shows: button('Cấp giấy hướng dẫn', 'Give the guidance slip'),
  },
  {
    state: 'check-in',
    what: 'Checking delegates in',
    moment: 'before',
    presses: [checkIn],
    shows: button('… có mặt', '… is present'),
  },
  {
    state: 'departments',
    what: 'Checking departments in',
    moment: 'before',
    presses: [checkIn, button('Cơ quan trả lời', 'Departments')],
    shows: text('Phòng Tài chính - Kế hoạch'),
  },
  {
    state: 'registered',
    what: 'Everybody who registered',
    moment: 'settled',
    presses: [registered],
    shows: field('Tìm theo số hoặc họ tên', 'Search number or name'),
  },
  {
    state: 'own',
    what: 'Just registered at this desk: their receipts are at hand',
    moment: 'dialogue',
    seat: 'desk-1',
    shows: button('Biên nhận số 15', 'Receipt no. 15'),
  },
  {
    state: 'receipt',
    what: 'The receipt, to be printed or scanned',
    moment: 'dialogue',
    seat: 'desk-1',
    presses: [button('Biên nhận số 15', 'Receipt no. 15')],
    shows: element('.printed .code svg'),
  },
  {
    state: 'after',
    what: 'No registrations after the meeting',
    moment: 'after',
    shows: text('Hội nghị đã bế mạc', 'The meeting is closed'),
  },
  {
    state: 'told',
    what: 'What somebody without a phone says of the answer, noted in their name',
    moment: 'followedUp',
    presses: [registered, button('Ghi thay người số 1', 'Note for no. 1')],
    shows: heading('Ghi thay người số…', 'For no.…'),
  },
]);
