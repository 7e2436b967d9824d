import { button, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const paper = {
  screen: 'printed',
  sizes: sizes.paper,
  themes: ['light'],
  printed: true,
  whole: true,
} as const;

/** What comes out of the printer. */
export const printedScenes = scenesOf(paper, [
  {
    state: 'receipt',
    what: 'The receipt of somebody who registered at the desk',
    moment: 'dialogue',
    seat: 'desk-1',
    address: '/m/uong-bi-2024/desk',
    presses: [tab('Đã đăng ký…', 'Registered…'), button('Biên nhận số 15', 'Receipt no. 15')],
    shows: button('In biên nhận', 'Print the receipt'),
  },
  {
    state: 'pairing-sheets',
    what: 'Sheets that pair devices with their seats, six on a page',
    moment: 'speaking',
    seat: 'moderator-2',
    address: '/m/uong-bi-2024/pairing-sheets',
    presses: [button('Tạo …', 'Make …')],
    shows: button('In …', 'Print …'),
  },
  {
    state: 'readiness',
    what: 'How ready a conference is, to be laid before whoever asks',
    moment: 'before',
    account: true,
    meeting: 'underWay',
    address: '/office/prepare/:meeting/readiness',
    shows: text('Chưa nên mở hội nghị: còn thiếu …', 'Not to be opened yet: …'),
  },
  {
    state: 'conclusion',
    what: 'The adopted conclusion',
    moment: 'adopted',
    seat: 'secretary-1',
    address: '/m/uong-bi-2024/secretary',
    presses: [tab('Kết luận…', 'Conclusion…')],
    shows: text('Đã thông qua', 'Adopted'),
  },
]);
