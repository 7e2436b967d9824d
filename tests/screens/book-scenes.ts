import { button, dialog, element, field, heading } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const agenda = button('Chương trình: …', 'Agenda: …');
const book = button('Sổ chủ tọa', 'The chair’s book');

/** The chair's book: what it lacks, what the office writes into it, and the book itself. */
const prepared = scenesOf(
  {
    ...{ screen: 'prepare', moment: 'before', account: true, sizes: sizes.officeOnly },
    address: '/office/prepare/:meeting/book',
  },
  [
    {
      state: 'book-begun',
      what: "The chair's book of a conference that was just begun",
      meeting: 'begun',
      shows: heading('SỔ CHỦ TỌA…'),
    },
    {
      state: 'book',
      what: "The chair's book with long names, what it lacks, and the script of the day",
      meeting: 'underWay',
      sizes: sizes.office,
      shows: heading('SỔ CHỦ TỌA…'),
    },
    {
      state: 'book-step',
      what: 'What is said in a step is written; the usual words stand there to begin with',
      meeting: 'underWay',
      presses: [button('Sửa: Đại diện Nhân dân phát biểu…', 'Change: Đại diện Nhân dân phát biểu…')],
      shows: field('Lời dẫn', 'What is said'),
    },
    {
      state: 'book-part',
      what: 'The summary of the socio-economic report is written',
      meeting: 'underWay',
      presses: [
        button('Viết: Tóm tắt báo cáo kinh tế – xã hội', 'Write: Summary of the socio-economic report'),
      ],
      shows: dialog('Tóm tắt báo cáo kinh tế – xã hội', 'Summary of the socio-economic report'),
    },
  ],
);

/** The same as the chair reads it on the console, and the script beside the agenda. */
const read = scenesOf(
  { screen: 'chair', seat: 'chair-bi-thu', address: '/m/uong-bi-2024/chair', sizes: sizes.chair },
  [
    {
      state: 'agenda-words',
      what: 'The words of the script beside the step under way, and those of another',
      moment: 'opening',
      presses: [agenda, button('Lời dẫn: Chủ tọa kết luận…', 'Words: Chủ tọa kết luận…')],
      shows: element('dialog .words'),
    },
    {
      state: 'book',
      what: "The chair's book: its parts, and the programme",
      moment: 'before',
      presses: [book],
      shows: element('dialog article table'),
    },
    {
      state: 'book-matter',
      what: 'The book is opened at the matter that is before the hall',
      moment: 'speaking',
      presses: [book],
      shows: element('dialog article h3'),
    },
  ],
);

export const bookScenes = [...prepared, ...read];
