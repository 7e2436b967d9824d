import { button, dialog, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const promises = tab('Cam kết…', 'Commitments…');
const conclusion = tab('Kết luận…', 'Conclusion…');
const shared = {
  screen: 'secretary',
  seat: 'secretary-1',
  address: '/m/uong-bi-2024/secretary',
  sizes: sizes.console,
};

export const secretaryScenes = scenesOf(shared, [
  {
    state: 'earlier',
    what: 'What became of the last conclusion stands in the record with its step',
    moment: 'before',
    meeting: 'lastTimeOne',
    address: '/m/:meeting/secretary',
    shows: text('Lần trước có 6 việc…'),
  },
  {
    state: 'before',
    what: 'The record before anything has happened',
    moment: 'before',
    shows: tab('Diễn biến…', 'Record…'),
  },
  {
    state: 'speaking',
    what: 'The timeline while somebody speaks',
    moment: 'ringing',
    shows: tab('Diễn biến…', 'Record…'),
  },
  {
    state: 'capture',
    what: 'Writing a petition down as it is said',
    moment: 'ringing',
    presses: [button('Ghi kiến nghị', 'Write down a petition')],
    shows: dialog('Ghi kiến nghị', 'Write down a petition'),
  },
  {
    state: 'record',
    what: 'A long timeline, with what is missing in the record',
    moment: 'settled',
    shows: tab('Diễn biến…', 'Record…'),
  },
  {
    state: 'no-promises',
    what: 'No promise yet',
    moment: 'ringing',
    presses: [promises],
    shows: text('Chưa có cam kết nào', 'There is no commitment yet'),
  },
  {
    state: 'promises',
    what: 'A promise that is being read back',
    moment: 'promise',
    presses: [promises],
    shows: text('Thay xong đoạn cống cuối ngõ …'),
  },
  {
    state: 'conclusion-empty',
    what: 'The conclusion is not drawn up yet',
    moment: 'settled',
    presses: [conclusion],
    shows: text('Chưa lập dự thảo kết luận', 'The conclusion is not drawn up yet'),
  },
  {
    state: 'conclusion',
    what: 'The draft of the conclusion',
    moment: 'conclusion',
    presses: [conclusion],
    shows: button('In dự thảo', 'Print the draft'),
  },
  {
    state: 'adopted',
    what: 'The adopted conclusion',
    moment: 'adopted',
    presses: [conclusion],
    shows: text('Đã thông qua', 'Adopted'),
  },
  {
    state: 'closed',
    what: 'What is left once the session is closed: the minutes, and what the record lacks',
    moment: 'after',
    shows: button('Đọc và chốt biên bản', 'Read the minutes and make them final'),
  },
  {
    state: 'minutes',
    what: 'The minutes are written in their place once the session is closed',
    moment: 'after',
    presses: [tab('Biên bản', 'Minutes')],
    shows: button('Chốt để ký', 'Make final'),
  },
]);
