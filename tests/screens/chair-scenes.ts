import { button, dialog, element, field, menuItem, text } from './named.ts';
import { cutOff } from './network.ts';
import { scenesOf, sizes } from './scene.ts';

const agenda = button('Chương trình: …', 'Agenda: …');
const wholeQueue = button('Toàn bộ danh sách chờ', 'The whole queue');
const address = '/m/uong-bi-2024/chair';

/** The step on what became of the conclusion of last time, with one of it before the hall. */
const lastTime = scenesOf(
  { screen: 'chair', address: '/m/:meeting/chair', sizes: sizes.chair, moment: 'before' } as const,
  [
    {
      state: 'earlier',
      what: 'What became of the last conclusion: a tap shows one of it to the hall',
      meeting: 'lastTimeOne',
      seat: 'chair-ubnd',
      shows: button('Việc sau', 'Next'),
    },
    {
      state: 'earlier-looking',
      what: 'The same for who does not preside',
      meeting: 'lastTime',
      seat: 'chair-hdnd',
      shows: text('Số liệu chung', 'All in figures'),
    },
  ],
);

export const chairScenes = [
  ...lastTime,
  ...scenesOf({ screen: 'chair', seat: 'chair-bi-thu', address, sizes: sizes.chair }, [
    {
      state: 'before',
      what: 'Before the opening: one button',
      moment: 'before',
      shows: button('Khai mạc', 'Open the meeting'),
    },
    {
      state: 'opening',
      what: 'A step of the opening, no speaker yet',
      moment: 'opening',
      shows: element('main .words'),
    },
    {
      state: 'agenda',
      what: 'The agenda, to go on, skip or return',
      moment: 'opening',
      presses: [agenda],
      shows: dialog('Chương trình', 'Agenda'),
    },
    {
      state: 'skip',
      what: 'Skipping a step of the agenda, with a reason',
      moment: 'opening',
      presses: [agenda, button('Bỏ qua: …', 'Skip: …')],
      shows: field('Lý do bỏ qua', 'Why it is skipped'),
    },
    {
      state: 'between-speakers',
      what: 'In the dialogue, nobody on the floor',
      moment: 'dialogue',
      shows: button('Mời số 1…', 'Call no. 1…'),
    },
    {
      state: 'queue',
      what: 'Everybody who waits to speak',
      moment: 'dialogue',
      presses: [wholeQueue],
      shows: dialog('Toàn bộ danh sách chờ', 'The whole queue'),
    },
    {
      state: 'called',
      what: 'Somebody was called and comes to the microphone',
      moment: 'called',
      shows: button('Bắt đầu tính giờ', 'Start the time'),
    },
    {
      state: 'speaking',
      what: 'Somebody speaks; nobody is asked to answer yet',
      moment: 'speaking',
      shows: button('Kết thúc lượt phát biểu', 'End the speech'),
    },
    {
      state: 'cut',
      what: 'Reasons for cutting a speech off',
      moment: 'speaking',
      presses: [button('Dừng phát biểu', 'Stop the speech')],
      shows: dialog('Dừng phát biểu', 'Stop the speech'),
    },
    {
      state: 'call-asks',
      what: 'Somebody else is called while one speaks: it is asked first',
      moment: 'speaking',
      presses: [button('Mời số 2…', 'Call no. 2…')],
      shows: dialog('Mời số 2?', 'Call no. 2?'),
    },
    {
      state: 'not-current',
      what: 'The network is gone while somebody speaks: what stands here may be old',
      moment: 'speaking',
      arrange: (page) => cutOff(page, text('Trực tiếp', 'Live')),
      shows: text('Mất kết nối…', 'Connection lost…'),
    },
    {
      state: 'other-department',
      what: 'Finding a department that is not among the likely ones',
      moment: 'speaking',
      presses: [button('Cơ quan khác', 'Other department')],
      shows: field('Tìm cơ quan', 'Find a department'),
    },
    {
      state: 'my-answer',
      what: 'The chair answers',
      moment: 'speaking',
      presses: [button('Tôi trả lời', 'I answer')],
      shows: dialog('Tôi trả lời', 'I answer'),
    },
    {
      state: 'to-be-verified',
      what: 'A disposition that leaves something owed: by whom, until when',
      moment: 'speaking',
      presses: [button('Giao kiểm tra, xác minh', 'To be verified')],
      shows: dialog('Giao kiểm tra, xác minh', 'To be verified'),
    },
    {
      state: 'written-reply',
      what: 'A disposition that is answered in writing',
      moment: 'speaking',
      presses: [button('Trả lời bằng văn bản', 'Written reply')],
      shows: dialog('Trả lời bằng văn bản', 'Written reply'),
    },
    {
      state: 'escalated',
      what: 'A disposition that passes a petition up',
      moment: 'speaking',
      presses: [button('Chuyển cấp có thẩm quyền', 'Passed to higher authority')],
      shows: dialog('Chuyển cấp có thẩm quyền', 'Passed to higher authority'),
    },
    {
      state: 'pass-presiding',
      what: 'Passing the presiding seat on',
      moment: 'speaking',
      presses: [button('Đang điều hành', 'Presiding')],
      shows: menuItem('Trao quyền điều hành cho …', 'Pass presiding to …'),
    },
    {
      state: 'pass-asks',
      what: 'Passing it to somebody without a device is asked about first',
      moment: 'dialogue',
      presses: [
        button('Đang điều hành', 'Presiding'),
        menuItem('Trao quyền điều hành cho …', 'Pass presiding to …'),
      ],
      shows: dialog('Trao quyền điều hành cho …', 'Pass presiding to …'),
    },
    {
      state: 'ringing',
      what: 'A petition was given to two departments; their tablets ring',
      moment: 'ringing',
      shows: element('li[data-no="31"]'),
    },
    {
      state: 'promise-form',
      what: 'Writing a promise down',
      moment: 'ringing',
      presses: [button('Ghi cam kết', 'Write down a commitment')],
      shows: dialog('Ghi cam kết trước hội nghị…', 'A commitment made in the hall…'),
    },
    {
      state: 'unacknowledged',
      what: 'Nobody has acknowledged for too long: it rises',
      moment: 'ringing',
      shows: text('2 chưa nhận', '2 no reply'),
    },
    {
      state: 'answering',
      what: 'One answer is ready, one department asks for time, one says it is not theirs',
      moment: 'answering',
      shows: button('Xem trả lời của Phòng Quản lý đô thị…', 'See the answer of Phòng Quản lý đô thị…'),
    },
    {
      state: 'answer',
      what: 'The answer of a department, to approve or return',
      moment: 'answering',
      presses: [button('Xem trả lời của Phòng Quản lý đô thị…', 'See the answer of Phòng Quản lý đô thị…')],
      shows: button('Duyệt', 'Approve'),
    },
    {
      state: 'answered',
      what: 'The petition is answered and waits for its disposition',
      moment: 'answered',
      shows: element('article[data-no="31"]'),
    },
    {
      state: 'promise',
      what: 'A promise is read back in the hall before it is confirmed',
      moment: 'promise',
      shows: button('Xác nhận cam kết', 'Confirm the commitment'),
    },
    {
      state: 'long-promise',
      what: 'A promise taken down word for word',
      moment: 'longPromise',
      shows: button('Xác nhận cam kết', 'Confirm the commitment'),
    },
    {
      state: 'second-petition',
      what: "After a disposition the speaker's next petition is before the hall",
      moment: 'secondPetition',
      shows: element('article.petition[data-no="33"]'),
    },
    {
      state: 'merged-speaker',
      what: 'Whose petition was merged: what became of it, and when',
      moment: 'mergedSpeaker',
      shows: text('KN 35 đã gộp với KN 32…', 'Petition 35 was merged with 32…'),
    },
    {
      state: 'unresolved',
      what: 'The petitions that have no disposition yet',
      moment: 'settled',
      presses: [button('… chưa xử lý', '… unresolved')],
      shows: dialog('Các kiến nghị', 'Petitions'),
    },
    {
      state: 'reading',
      what: 'A petition is read here, and stands before nobody else',
      moment: 'settled',
      presses: [button('… chưa nêu', '… not raised'), element('dialog li[data-no] button')],
      shows: button('Đưa ra hội trường', 'Show in the hall'),
    },
    {
      state: 'raised-hand',
      what: 'Somebody speaks who had raised a hand: a number, no name yet',
      moment: 'raisedHand',
      shows: button('Kết thúc lượt phát biểu', 'End the speech'),
    },
    {
      state: 'paused',
      what: 'The session is paused',
      moment: 'paused',
      shows: text('Hội nghị đang tạm nghỉ', 'The meeting is paused'),
    },
    {
      state: 'conclusion',
      what: 'The conclusion as compiled from the record, to be edited',
      moment: 'conclusion',
      shows: button('Thông qua kết luận', 'Adopt the conclusion'),
    },
    {
      state: 'conclusion-gaps',
      what: 'Lines without an owner or a date hold the adoption up until the chair says so',
      moment: 'conclusion',
      presses: [button('Thông qua kết luận', 'Adopt the conclusion')],
      shows: button('…Vẫn thông qua?', '…Adopt it so?'),
    },
    {
      state: 'reading-aloud',
      what: 'The conclusion in large type, to be read aloud',
      moment: 'conclusion',
      presses: [button('Đọc trước hội nghị', 'Read aloud')],
      shows: button('Trang sau', 'Next page'),
    },
    {
      state: 'close',
      what: 'Before the meeting is closed: what remains open',
      moment: 'adopted',
      presses: [button('Bế mạc', 'Close meeting')],
      shows: button('Bế mạc hội nghị', 'Close the meeting'),
    },
    {
      state: 'after',
      what: 'The meeting is closed: figures',
      moment: 'after',
      shows: text('Hội nghị đã bế mạc', 'The meeting is closed'),
    },
    {
      state: 'deciding',
      what: 'What a chair decides after the day: a later day that a body asks for, and the notice',
      moment: 'followedUp',
      sizes: [...sizes.chair, ...sizes.phone],
      shows: button('Không gia hạn', 'Refuse'),
    },
  ]),
  ...scenesOf({ screen: 'co-chair', seat: 'chair-chu-tich-hdnd', address, sizes: sizes.chair }, [
    {
      state: 'speaking',
      what: 'A co-chair who does not preside follows everything',
      moment: 'speaking',
      shows: text('…Ông, bà theo dõi…', '…You can follow…'),
    },
  ]),
];
