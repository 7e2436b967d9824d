import { button, element, heading, region, type Found } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

/** The last row of the last table. */
const imported: Found = (page) =>
  region('Việc nhập từ bảng', 'Brought by tables')(page).getByRole('row').last();

const at = (part: string): string => `/office/after/:meeting/${part}`;

/** What the office sees once the day is over; the session that is played has been closed. */
export const afterScenes = [
  ...scenesOf({ screen: 'after', moment: 'after', account: true, sizes: sizes.officeOnly }, [
    {
      state: 'list',
      what: 'The conferences whose day has come',
      address: '/office/after',
      shows: heading('Sau hội nghị', 'After the conference'),
    },
    {
      state: 'today',
      what: 'A coordinator’s morning: what comes next, what is due over all conferences, and who was not told the results',
      address: '/office/today',
      sizes: sizes.office,
      shows: element('section dl'),
    },
    {
      state: 'minutes',
      what: 'The minutes as the record has them, what they lack beside them',
      address: at('minutes'),
      sizes: sizes.office,
      shows: button('Chốt để ký', 'Make final'),
    },
    {
      state: 'minutes-writing',
      what: 'A part is written in its place',
      address: at('minutes'),
      presses: [button('Ghi Khai mạc…', 'Write Opening…')],
      shows: button('Lưu', 'Save'),
    },
    {
      state: 'minutes-final',
      what: 'Nobody wrote some of its parts: which ones, before it is final',
      address: at('minutes'),
      presses: [button('Chốt để ký', 'Make final')],
      shows: button('Vẫn chốt', 'Make it final all the same'),
    },
    {
      state: 'review',
      what: 'Where every matter goes, and the letters that must leave the house',
      address: at('review'),
      sizes: sizes.office,
      shows: heading('Rà soát', 'Review'),
    },
    {
      state: 'conclusion',
      what: 'The notice of the conclusion, its parts and days beside it',
      address: at('conclusion'),
      sizes: sizes.office,
      // Comes with what writes it, after all else.
      shows: element('.beside > .one'),
    },
    {
      state: 'matters',
      what: 'What is owed and what became of it, on both axes',
      address: at('matters'),
      sizes: sizes.office,
      shows: element('tbody button'),
    },
    {
      state: 'matters-open',
      what: 'One matter with what can be done now, beside the list',
      address: at('matters'),
      sizes: sizes.office,
      presses: [element('tbody button')],
      shows: element('section .acts button'),
    },
    {
      state: 'matters-table',
      what: 'What bodies owe as a paper of the office, to be taken away',
      address: at('matters'),
      presses: [button('Phụ lục theo dõi', 'Table of promises')],
      shows: element('article table'),
    },
    {
      state: 'results',
      what: 'The three ways in which the results reach the people, and the villages that are told',
      address: at('results'),
      sizes: sizes.office,
      shows: button('Ghi minh chứng', 'Note a proof'),
    },
    {
      state: 'dossier',
      what: 'What the dossier holds and what it lacks',
      address: at('dossier'),
      sizes: sizes.office,
      shows: heading('Hồ sơ hội nghị', 'Dossier of the conference'),
    },
  ]),
  ...scenesOf({ screen: 'after', moment: 'followedUp', account: true, sizes: sizes.office }, [
    {
      state: 'matters-told',
      what: 'Whoever asked was told: the letter to them, also as a message to copy',
      address: at('matters'),
      presses: [(page) => page.getByRole('row').filter({ hasText: '214/UBND-ĐT' }).getByRole('button')],
      shows: button('Chép tin nhắn…', 'Copy as a message…'),
    },
    {
      state: 'matters-extending',
      what: 'A body asks for a later day: what it asked stands above what is granted and why',
      address: at('matters'),
      presses: [
        (page) => page.locator('tr:has(td.no:text-is("34")) button'),
        button('Gia hạn', 'Give more time'),
      ],
      shows: element('dialog[open] input[type=date]'),
    },
    {
      state: 'results-villages',
      what: 'Some villages were told, one of them with a long name; whose head has not heard yet',
      address: at('results'),
      shows: button('Cấp đường dẫn cho…', 'Links for…'),
      scrolledTo: button('Cấp đường dẫn cho…', 'Links for…'),
    },
  ]),
  ...scenesOf({ screen: 'after', moment: 'daysLater', account: true, sizes: sizes.officeOnly }, [
    {
      state: 'today-late',
      what: 'A morning on which matters of many bodies are late: whom one reminds first, and of what',
      address: '/office/today',
      sizes: sizes.office,
      shows: element('section dl'),
    },
    {
      state: 'matters-late',
      what: 'What is late, and what was said of each',
      address: at('matters'),
      sizes: sizes.office,
      presses: [element('tbody button')],
      shows: element('section .acts button'),
    },
  ]),
  ...scenesOf({ screen: 'tracker', moment: 'daysLater', account: true, sizes: sizes.officeOnly }, [
    {
      state: 'late',
      what: 'Late matters first, each body’s line of the ledger, the months with what was late',
      address: '/office/tracker',
      sizes: sizes.office,
      shows: element('tbody a'),
    },
    {
      state: 'reminding',
      what: 'Each body with exactly what it is late with, before it is reminded',
      address: '/office/tracker',
      sizes: sizes.office,
      presses: [button('Nhắc…', 'Remind of…')],
      shows: element('dialog[open] li'),
    },
  ]),
  ...scenesOf({ screen: 'tracker', moment: 'after', account: true, sizes: sizes.officeOnly }, [
    {
      state: 'all',
      what: 'What is followed up of all conferences, the ledger and the months beside it',
      address: '/office/tracker',
      sizes: sizes.office,
      shows: element('tbody a'),
    },
    {
      state: 'imported',
      what: 'What tables brought of conferences before this system, counted by itself',
      address: '/office/tracker',
      sizes: sizes.office,
      shows: imported,
      scrolledTo: imported,
    },
    {
      state: 'none-found',
      what: 'Nothing is what was looked for',
      address: '/office/tracker?q=khong+co+gi',
      shows: element('[role=search] button'),
    },
  ]),
  ...scenesOf({ screen: 'results', moment: 'after', address: '/m/:meeting/results', whole: true }, [
    {
      state: 'all',
      what: 'What everybody reads of the results, without an account',
      sizes: [...sizes.phone, ...sizes.office],
      shows: element('article'),
    },
    {
      state: 'searched',
      what: 'Nothing is found; the way back to all stands beside it',
      address: '/m/:meeting/results?q=khong+co+gi+nhu+the',
      sizes: sizes.phone,
      shows: element('main p a[href$="/results"]'),
    },
  ]),
];
