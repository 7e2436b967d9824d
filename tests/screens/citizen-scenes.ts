import type { Page } from '@playwright/test';
import { receiptOf } from '../../server/samples/sample.ts';
import { complaintReceipt, firstReceipt, phoneReceipt } from './moments.ts';
import { button, element, field, radio, text } from './named.ts';
import { loadsAnewUnanswered } from './network.ts';
import { scenesOf, sizes } from './scene.ts';

const register = {
  screen: 'register',
  address: '/m/uong-bi-2024/register',
  sizes: sizes.citizen,
  whole: true,
};
const receipt = { screen: 'receipt', sizes: sizes.citizen, whole: true, shows: element('section[data-no]') };
const at = (secret: string) => `/m/uong-bi-2024/receipt#${secret}`;

/** The form can be sent before its script is there; what its script says of it cannot be seen before. */
const awake = (page: Page) => page.locator('form[data-awake]').waitFor();

async function registers(page: Page, words: string): Promise<void> {
  await awake(page);
  await field('Nội dung', 'What you wish to say')(page).fill(words);
  await field('Họ và tên', 'Full name')(page).fill('Nguyễn Trần Phương Hoàng Ví Dụ');
  await button('Gửi đăng ký', 'Send registration')(page).click();
}

export const citizenScenes = [
  ...scenesOf(register, [
    {
      state: 'empty',
      what: 'The form, as it opens from the code in the hall',
      moment: 'dialogue',
      shows: button('Gửi đăng ký', 'Send registration'),
    },
    {
      state: 'missing',
      what: 'What is missing is said beside it',
      moment: 'dialogue',
      arrange: async (page) => {
        await awake(page);
        await button('Gửi đăng ký', 'Send registration')(page).click();
      },
      shows: text('Đề nghị ghi họ và tên.', 'Please give your full name.'),
    },
    {
      state: 'complaint',
      what: 'A complaint has a place of its own',
      moment: 'dialogue',
      arrange: async (page) => {
        await awake(page);
        await radio('Khiếu nại…', 'A complaint…')(page).check({ force: true });
      },
      shows: text('Nội dung này có nơi tiếp nhận riêng', 'This has a place of its own'),
    },
    {
      state: 'question',
      what: 'Words of a complaint in an opinion: what is it?',
      moment: 'dialogue',
      arrange: (page) => registers(page, 'Tôi muốn tố cáo việc đổ rác trộm ở ngõ 12, tổ 3.'),
      shows: text('Nội dung có từ “tố cáo”', 'It says “tố cáo”'),
    },
    {
      state: 'unsent',
      what: 'Kept on the phone until there is a network',
      moment: 'dialogue',
      arrange: async (page) => {
        await page.route('**/commands', (route) => route.abort());
        await registers(page, 'Đèn đường ngõ 12 hỏng ba tháng.');
      },
      shows: text('Chưa gửi được đăng ký', 'The registration is not sent yet'),
    },
    {
      state: 'closed',
      what: 'No registrations after the meeting',
      moment: 'after',
      shows: text('Hội nghị đã bế mạc, …', 'The meeting is closed …'),
    },
  ]),
  ...scenesOf(receipt, [
    { state: 'submitted', what: 'Waits to be admitted', moment: 'dialogue', address: at(phoneReceipt) },
    {
      state: 'queued',
      what: 'The place in the queue',
      moment: 'dialogue',
      address: at(receiptOf('uong-bi-2024', 8)),
    },
    { state: 'called', what: 'Please come and speak', moment: 'called', address: at(firstReceipt) },
    { state: 'assigned', what: 'Who answers', moment: 'ringing', address: at(firstReceipt) },
    { state: 'outcome', what: 'Answer, promise and deadline', moment: 'settled', address: at(firstReceipt) },
    {
      state: 'rerouted',
      what: 'Sent to citizen reception',
      moment: 'dialogue',
      address: at(complaintReceipt),
      shows: text('Giấy hướng dẫn', 'Guidance slip'),
    },
    {
      state: 'withdrawing',
      what: 'Withdrawing is asked for',
      moment: 'dialogue',
      address: at(phoneReceipt),
      presses: [button('Rút đăng ký', 'Withdraw')],
      shows: button('Đồng ý rút', 'Withdraw it'),
    },
    {
      state: 'not-reached',
      what: 'Not reached: a written answer is owed',
      moment: 'after',
      address: at(receiptOf('uong-bi-2024', 8)),
    },
    {
      state: 'followed',
      what: 'After the day: the reply, the result, who owes what remains until when, and two words to say',
      moment: 'followedUp',
      address: at(firstReceipt),
      shows: button('Chưa giải quyết xong', 'It is not solved'),
    },
    {
      state: 'not-solved',
      what: 'Why it is not solved',
      moment: 'followedUp',
      address: at(firstReceipt),
      presses: [button('Chưa giải quyết xong', 'It is not solved')],
      shows: field('Vì sao chưa giải quyết xong', 'Why it is not solved'),
    },
    {
      state: 'asked-again',
      what: 'It is looked at again, said in their name at the desk',
      moment: 'followedUp',
      address: at(receiptOf('uong-bi-2024', 2)),
      shows: text('Đã nhận đề nghị xem lại', 'It is to be looked at again'),
    },
    {
      state: 'kept',
      what: 'Loaded anew without a network: what this tab showed, and of when it is',
      moment: 'followedUp',
      address: at(firstReceipt),
      arrange: (page) => loadsAnewUnanswered(page, button('Chưa giải quyết xong', 'It is not solved')),
      shows: text('Mất kết nối. Đây là bản lúc…', 'Connection lost. This copy is as of…'),
    },
    {
      state: 'unknown',
      what: 'A link that leads to no receipt',
      moment: 'dialogue',
      address: at('khong-co-giay-hen-nao-nhu-the-nay'),
      shows: text('Không tìm thấy biên nhận', 'There is no such receipt'),
    },
  ]),
];
