import { button, dialog, element, field, heading, text } from './named.ts';
import { cutOff } from './network.ts';
import { scenesOf, sizes } from './scene.ts';

const address = '/m/uong-bi-2024/department';
const planning = { screen: 'department', seat: 'department-do-thi', address, sizes: sizes.tablet };
const economy = { ...planning, seat: 'department-kinh-te' };
/** Its petition, among those it was given. */
const mine = element('button[data-no="31"]');
const ward = { ...planning, seat: 'department-vang-danh' };

export const departmentScenes = [
  ...scenesOf(ward, [
    {
      state: 'quiet',
      what: 'Nothing to answer: silence',
      moment: 'speaking',
      shows: text('Chưa có việc cần trả lời', 'Nothing to answer now'),
    },
  ]),
  ...scenesOf(economy, [
    {
      state: 'not-current',
      what: 'The network is gone: the tablet says that it cannot ring',
      moment: 'speaking',
      arrange: (page) => cutOff(page, text('Trực tiếp', 'Live')),
      shows: text('Mất kết nối: máy này…', 'Not connected: this device…'),
    },
    {
      state: 'before',
      what: 'What was prepared before the day',
      moment: 'before',
      shows: field('Câu trả lời', 'Answer'),
    },
  ]),
  ...scenesOf(planning, [
    {
      state: 'ringing',
      what: 'The tablet rings with the petition; three ways out',
      moment: 'ringing',
      shows: button('Nhận trả lời', 'Accept, we answer'),
    },
    {
      state: 'need-time',
      what: 'How much time is needed',
      moment: 'ringing',
      presses: [button('Xin thêm thời gian', 'Need time')],
      shows: dialog('Xin thêm bao nhiêu phút?', 'How many minutes do you need?'),
    },
    {
      state: 'not-ours',
      what: 'Not ours, and whose it is',
      moment: 'ringing',
      presses: [button('Không thuộc thẩm quyền', 'Not ours')],
      shows: dialog('Không thuộc thẩm quyền của cơ quan', 'Not within our remit'),
    },
    {
      state: 'submitted',
      what: 'The answer was submitted and waits for approval',
      moment: 'answering',
      presses: [mine],
      shows: text('Đã gửi, chờ Chủ tọa duyệt', 'Submitted, awaiting approval'),
    },
    {
      state: 'signing',
      what: 'The leader signs with a PIN',
      moment: 'answering',
      presses: [mine, button('Ký bằng mã PIN', 'Sign with PIN')],
      shows: dialog('Ký câu trả lời', 'Sign the answer'),
    },
    {
      state: 'after',
      what: 'What is owed after the meeting',
      moment: 'after',
      shows: heading('Việc của tôi', 'My matters'),
    },
    {
      state: 'after-matter',
      what: 'One matter on the tablet, with the form that says how it went',
      moment: 'after',
      presses: [element('button[data-matter]')],
      shows: button('Gửi báo cáo', 'Send the report'),
    },
  ]),
  ...scenesOf({ ...planning, seat: 'department-quang-trung' }, [
    {
      state: 'answering',
      what: 'A supporting department writes its part',
      moment: 'answering',
      shows: field('Câu trả lời', 'Answer'),
    },
  ]),
];
