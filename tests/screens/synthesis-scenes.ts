import { button, field, heading, menuItem, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { moment: 'before', account: true, screen: 'prepare', meeting: 'underWay' } as const;
const matter = (beginning: string) => button(`…${beginning}…`);

/** Where opinions become matters and matters get their answers. */
export const synthesisScenes = [
  ...scenesOf({ ...shared, sizes: sizes.officeOnly, address: '/office/prepare/:meeting/synthesis' }, [
    {
      state: 'synthesis-empty',
      what: 'No opinion came in yet',
      meeting: 'begun',
      shows: text('Chưa có ý kiến nào', 'No opinions yet'),
    },
    {
      state: 'synthesis',
      what: 'A matter is open, with whoever asked it, its classes and who answers',
      sizes: sizes.office,
      shows: heading('Kiến nghị…', 'Petition…'),
    },
    {
      state: 'synthesis-likely',
      what: 'Two matters are alike, and the words that they share are marked',
      presses: [matter('Cống thoát nước ngõ 12')],
      shows: button('Gộp vào KN…', 'Merge into petition…'),
    },
    {
      state: 'synthesis-merge',
      what: 'A matter that asks the same in other words is looked for, to be merged',
      presses: [matter('Cống thoát nước ngõ 12'), button('Gộp vấn đề khác…', 'Merge another one…')],
      shows: heading('Gộp vào KN…', 'Merge into petition…'),
    },
    {
      state: 'synthesis-divide',
      what: 'One opinion that asks two things is divided',
      presses: [matter('Đường bê tông vào khu phố'), button('Tách', 'Divide')],
      shows: field('Phần 1', 'Part 1'),
    },
    {
      state: 'synthesis-more',
      what: 'What the bar of a matter has no room for, in its menu',
      presses: [button('Thêm', 'More')],
      shows: menuItem('Kiến nghị cấp trên…', 'To an upper body…'),
    },
    {
      state: 'synthesis-reroute',
      what: 'A matter is no matter of a dialogue: the slip for citizen reception before its words are erased',
      presses: [matter('Đường bê tông vào khu phố'), button('Chuyển tiếp công dân', 'To citizen reception')],
      shows: button('In phiếu chuyển', 'Print the slip'),
    },
    {
      state: 'synthesis-none-found',
      what: 'Nothing is found by these words',
      arrange: async (page) => {
        await field('Tìm số, nội dung, người, thôn', 'Number, words, person, place')(page).fill('cầu treo');
      },
      shows: text('Không tìm thấy vấn đề nào', 'No matter is like that'),
    },
  ]),
  ...scenesOf({ ...shared, sizes: sizes.officeOnly, address: '/office/prepare/:meeting/answers' }, [
    {
      state: 'answers-empty',
      what: 'No matter was assigned yet',
      meeting: 'begun',
      shows: text('Chưa giao vấn đề nào cho cơ quan', 'No matter was assigned to a body yet'),
    },
    {
      state: 'answers',
      what: 'What each body owes: to review, returned, answered beforehand, with an upper body',
      sizes: sizes.office,
      shows: button('Duyệt…', 'Review…'),
    },
    {
      state: 'answers-review',
      what: 'An answer on paper is reviewed',
      presses: [button('Duyệt…', 'Review…')],
      shows: button('Trả lại', 'Return'),
    },
    {
      state: 'answers-enter',
      what: 'A body answered on paper: words, number, date and signer are entered',
      presses: [button('Nhập văn bản: …', 'Enter a paper: …')],
      shows: field('Số văn bản', 'Number'),
    },
  ]),
];
