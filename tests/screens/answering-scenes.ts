import { firstReceipt } from './moments.ts';
import { button, element, region, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const chair = {
  screen: 'chair',
  seat: 'chair-bi-thu',
  address: '/m/uong-bi-2024/chair',
  sizes: sizes.chair,
};
const tablet = { screen: 'department', address: '/m/uong-bi-2024/department', sizes: sizes.tablet };
const hall = {
  screen: 'hall',
  seat: 'screen-san-khau',
  address: '/m/uong-bi-2024/screen',
  sizes: sizes.hall,
  themes: ['dark'] as const,
};
const moderator = {
  screen: 'moderator',
  seat: 'moderator-2',
  address: '/m/uong-bi-2024/moderator',
  sizes: sizes.console,
};

/** Agencies at the microphone, as everybody sees them: an answer that is prepared, given, and comments. */
export const answeringScenes = [
  ...scenesOf(chair, [
    {
      state: 'prepared',
      what: 'The petition of an approved answer is before the hall: let its agency answer',
      moment: 'prepared',
      shows: button('Mời Phòng Quản lý đô thị trả lời', 'Let Phòng Quản lý đô thị answer'),
    },
    {
      state: 'microphone',
      what: 'An agency answers at the microphone, with a clock of its own',
      moment: 'microphone',
      shows: button('Kết thúc trả lời', 'End the answer'),
    },
    {
      state: 'comments',
      what: 'Agencies may comment: which of them',
      moment: 'comments',
      shows: region('Mời cơ quan tham gia ý kiến', 'Let an agency comment'),
    },
    {
      state: 'commenting',
      what: 'An agency comments at the microphone',
      moment: 'commenting',
      shows: button('Kết thúc ý kiến', 'End the comment'),
    },
    {
      state: 'second-speeches',
      what: 'Who has spoken may speak once more',
      moment: 'secondSpeeches',
      shows: region('Mời phát biểu lần hai', 'Call for a second speech'),
    },
  ]),
  ...scenesOf(tablet, [
    {
      state: 'comes-up',
      what: 'The petition of a prepared answer is before the hall: the tablet rings, the answer lies ready',
      seat: 'department-do-thi',
      moment: 'prepared',
      shows: text('Đang nêu kiến nghị do cơ quan trả lời', 'A petition that you answer is before the hall'),
    },
    {
      state: 'reading-desk',
      what: 'The agency answers: question, answer and clock to read from',
      seat: 'department-do-thi',
      moment: 'microphone',
      shows: text('Mời cơ quan trả lời', 'Please answer now'),
    },
    {
      state: 'commenting',
      what: 'The agency comments at the microphone, with nothing written down',
      seat: 'department-kinh-te',
      moment: 'commenting',
      shows: text('Mời cơ quan tham gia ý kiến', 'Please comment now'),
    },
  ]),
  ...scenesOf(hall, [
    {
      state: 'following-microphone',
      what: 'Follows the session: an agency answers',
      moment: 'microphone',
      shows: element('[data-view="answering"]'),
    },
    {
      state: 'timer-answering',
      what: 'For whoever answers at the microphone: all of the time',
      seat: 'screen-dong-ho',
      moment: 'microphone',
      shows: element('[data-view="timer"]'),
    },
    {
      state: 'following-commenting',
      what: 'Follows the session: an agency comments',
      moment: 'commenting',
      shows: element('[data-view="answering"]'),
    },
  ]),
  ...scenesOf(moderator, [
    {
      state: 'microphone',
      what: 'The moderators direct an answer: pause, time, end',
      moment: 'microphone',
      presses: [tab('Danh sách chờ…', 'Queue…')],
      shows: text('Đang trả lời', 'Answering'),
    },
  ]),
  ...scenesOf({ screen: 'receipt', sizes: sizes.citizen, whole: true }, [
    {
      state: 'being-answered',
      what: 'The agency answers this moment',
      moment: 'microphone',
      address: `/m/uong-bi-2024/receipt#${firstReceipt}`,
      shows: text('Phòng Quản lý đô thị đang trả lời…', 'Phòng Quản lý đô thị is answering…'),
    },
  ]),
];
