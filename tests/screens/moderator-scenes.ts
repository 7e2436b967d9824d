import { button, dialog, element, field, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const inQueue = tab('Danh sách chờ…', 'Queue…');
const inSession = tab('Hội nghị…', 'Conference…');
const atScreens = tab('Màn hình…', 'Screens…');
const atDevices = tab('Thiết bị…', 'Devices…');
const petitions = button('Kiến nghị', 'Petitions');
const shared = {
  screen: 'moderator',
  seat: 'moderator-2',
  address: '/m/uong-bi-2024/moderator',
  sizes: sizes.console,
};

/** Whoever only coordinates, from an account: no act of the hall is offered. */
const coordinating = {
  screen: 'moderator',
  account: true,
  address: shared.address,
  sizes: sizes.console,
} as const;

export const moderatorScenes = [
  ...scenesOf(coordinating, [
    {
      state: 'coordinating-inbox',
      what: 'What waits, as whoever only coordinates has it',
      moment: 'dialogue',
      shows: button('Thêm phiếu', 'Add a slip'),
    },
    {
      state: 'coordinating-queue',
      what: 'Who waits to speak, as whoever only coordinates has it',
      moment: 'dialogue',
      presses: [inQueue],
      shows: text('Cơ hội phát biểu', 'Fairness'),
    },
    {
      state: 'coordinating-session',
      what: 'The conference as it runs, as whoever only coordinates has it',
      moment: 'dialogue',
      presses: [inSession],
      shows: text('Thông báo trong hội trường', 'Announcements in the hall'),
    },
    {
      state: 'coordinating-screens',
      what: 'The screens, as whoever only coordinates has them',
      moment: 'dialogue',
      presses: [atScreens],
      shows: text('Khi có kết nối sẽ hiện: …', 'Once connected it shows: …'),
    },
  ]),
  ...scenesOf(shared, [
    {
      state: 'session-earlier',
      what: 'The step on the last conclusion: a tap shows one of it to the hall',
      moment: 'before',
      meeting: 'lastTimeOne',
      address: '/m/:meeting/moderator',
      presses: [inSession],
      shows: button('Việc sau', 'Next'),
    },
    {
      state: 'inbox-before',
      what: 'The inbox before the session',
      moment: 'before',
      shows: element('article[data-no]'),
    },
    {
      state: 'queue-before',
      what: 'The queue before the session: nobody can be called',
      moment: 'before',
      presses: [inQueue],
      shows: button('Đến phần Hội nghị', 'Go to Conference'),
    },
    {
      state: 'inbox',
      what: 'What waits, with similar petitions beside',
      moment: 'dialogue',
      sizes: sizes.consoleAndWide,
      shows: element('article[data-no]'),
    },
    {
      state: 'reject',
      what: 'A registration is not admitted: the reason code',
      moment: 'dialogue',
      presses: [
        element('li[data-kind="registration"] button'),
        button('Chưa xếp lượt phát biểu', 'Do not admit'),
      ],
      shows: button('Xác nhận chưa xếp lượt', 'Confirm: not admitted'),
    },
    {
      state: 'reroute',
      what: 'A registration is sent to citizen reception',
      moment: 'dialogue',
      presses: [button('Chuyển tiếp công dân', 'Send to citizen reception')],
      shows: button('In phiếu chuyển', 'Print the slip'),
    },
    {
      state: 'petition',
      what: 'A petition with its similar ones, its release and its assignment',
      moment: 'dialogue',
      sizes: sizes.consoleAndWide,
      presses: [petitions, element('ul[aria-label] li button, [role="list"] button')],
      shows: element('article[data-no]'),
    },
    {
      state: 'slip',
      what: 'Writing a slip down',
      moment: 'dialogue',
      presses: [button('Thêm phiếu', 'Add a slip')],
      shows: dialog('Ghi phiếu đăng ký phát biểu', 'Write down a slip'),
    },
    {
      state: 'add-petition',
      what: 'Taking a petition in without a speaker',
      moment: 'dialogue',
      presses: [button('Thêm kiến nghị', 'Add a petition')],
      shows: dialog('Ghi kiến nghị', 'Write down a petition'),
    },
    {
      state: 'queue',
      what: 'The queue, who speaks, and how fairly the floor was shared',
      moment: 'ringing',
      sizes: [...sizes.consoleAndWide, ...sizes.phone],
      presses: [inQueue],
      shows: element('section.floor[data-no]'),
    },
    {
      state: 'queue-later',
      what: 'The queue with people heard, deferred and absent',
      moment: 'settled',
      sizes: sizes.consoleAndPhone,
      presses: [inQueue],
      shows: text('vắng khi được mời', 'not there when called'),
    },
    {
      state: 'session',
      what: 'Agenda, presiding, announcements, departments present',
      moment: 'dialogue',
      sizes: sizes.consoleAndWide,
      presses: [inSession],
      shows: field('Nội dung thông báo', 'Announcement'),
    },
    {
      state: 'screens',
      what: 'What each hall screen shows',
      moment: 'speaking',
      presses: [atScreens],
      shows: text('Màn hình sân khấu'),
    },
    {
      state: 'screens-changed',
      what: 'Screens that show another view than their usual one, to be led back',
      moment: 'answered',
      presses: [atScreens],
      arrange: (_page, session) =>
        session.command('moderator-1', 'screens.show', {
          screens: ['sanh-cho'],
          view: 'message',
          message: 'Mời đại biểu vào hội trường.',
        }),
      shows: text('“Mời đại biểu vào hội trường.”'),
    },
    {
      state: 'raised-hand',
      what: 'A raised hand speaks: name and words are written down meanwhile',
      moment: 'raisedHand',
      sizes: sizes.consoleAndPhone,
      presses: [inQueue],
      shows: element('section.floor[data-no]'),
    },
    {
      state: 'devices',
      what: 'Every seat and its devices',
      moment: 'speaking',
      sizes: sizes.consoleAndWide,
      presses: [atDevices],
      shows: text('Phòng Tài chính - Kế hoạch'),
    },
    {
      state: 'pairing-code',
      what: 'A one-time code that pairs a device with a seat',
      moment: 'dialogue',
      presses: [atDevices, button('Tạo mã cho …', 'Make a code for …')],
      shows: dialog('Mã ghép nối: …', 'Pairing code: …'),
    },
    {
      state: 'device',
      what: 'One device: where it stands, what it is told',
      moment: 'speaking',
      presses: [atDevices, button('Thao tác khác: …', 'More for …')],
      shows: field('Nơi đặt trong hội trường', 'Place in the hall'),
    },
    {
      state: 'compare',
      what: 'Two similar petitions side by side, to merge or not',
      moment: 'dialogue',
      presses: [
        petitions,
        element('ul[aria-label] li button, [role="list"] button'),
        button('So với KN …', 'Compare with petition …'),
      ],
      shows: dialog('…'),
    },
    {
      state: 'pairing-sheets',
      what: 'Pairing sheets for the seats that have no device yet',
      moment: 'dialogue',
      address: '/m/uong-bi-2024/pairing-sheets',
      shows: text('Số phiếu trên một trang A4', 'Sheets on one A4 page'),
    },
    {
      state: 'preview',
      what: "What a hall screen shows, seen from a moderator's device",
      moment: 'ringing',
      address: '/m/uong-bi-2024/screen?screen=san-khau',
      themes: ['dark'],
      shows: text('Xem trước: Màn hình sân khấu', 'Preview: Màn hình sân khấu'),
    },
    {
      state: 'answering',
      what: 'A petition whose answer is ready, seen by the moderators',
      moment: 'answering',
      presses: [petitions],
      arrange: async (page) => {
        await field('Tìm theo số…', 'Search number…')(page).fill('31');
        await page
          .getByRole('list', { name: /^(Danh sách|List)$/ })
          .getByRole('button')
          .click();
      },
      scrolledTo: button('Công bố câu trả lời', 'Release the answer'),
      shows: element('article[data-no="31"]'),
    },
    {
      state: 'after',
      what: 'The inbox after the meeting was closed',
      moment: 'after',
      shows: tab('Chờ xử lý…', 'Inbox…'),
    },
  ]),
];
