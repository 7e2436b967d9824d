import { dateInWords } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf } from '../engine/keyed.ts';
import { paperStanding } from '../queries/paper-register.ts';
import { earlierReminderLetters, remindedParts, type RemindedPart } from '../queries/reminders.ts';
import { blankDate, cited } from './cited.ts';
import { contactLine, titleInSentence } from './conference.ts';
import { areaOf } from './given-matters.ts';
import { issuingOf, paperBy, signedBy, type Issuing } from './issuing.ts';
import { addressees } from './letters.ts';
import {
  appendix,
  cells,
  known,
  paragraph,
  runs,
  type Block,
  type Paper,
  type PaperTable,
  type Runs,
} from './paper.ts';
import { aboutIn, houseIn, planIn, type PreparedData } from './prepared.ts';
import { codeOf, nameOf, releasedWords, until, untilInWords } from './task-words.ts';
import { theNotice } from './transfer-letter-paper.ts';

type Row = PreparedData['reminders'][string];
/** What a letter says of a body: what it owes, late ones first. */
interface Owed {
  readonly row: Row | undefined;
  readonly name: string;
  readonly parts: readonly RemindedPart[];
}

/** Reminds a body of exactly what it owes and has not done, as it stood on the day of the letter (TD16). */
export function reminderLetter(data: PreparedData, reminder: string): Paper {
  const issuing = issuingOf(planIn(data));
  const row = data.reminders[reminder];
  const department = row?.whom.to === 'body' ? row.whom.department : null;
  const parts = row ? remindedParts({ ...data, about: aboutIn(data), house: houseIn(data) }, row) : [];
  const owed = { row, name: nameOf(department, data), parts };
  return paperBy(issuing, 'reminderLetter', {
    type: '',
    summary: runs(`V/v đôn đốc giải quyết, trả lời kiến nghị tại ${titleInSentence(aboutIn(data).title)}`),
    sections: [
      { landscape: false, blocks: letter(data, issuing, owed) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KIẾN NGHỊ CHƯA BÁO CÁO KẾT QUẢ'),
          parts.length === 0 ? paragraph(known('', 'matters', '……')) : table(data, parts),
        ],
      },
    ],
  });
}

/** The letters that this body has had already: what gave it the matters, and what reminded it before. */
function letterBefore(data: PreparedData, { layout }: Issuing, { row, name }: Owed): Runs {
  const department = row?.whom.to === 'body' ? row.whom.department : '';
  const given = paperStanding(data, { kind: 'transferLetter', of: department });
  const before = row ? earlierReminderLetters(data, row) : [];
  const letters = before.map((one) => paperStanding(data, { kind: 'reminderLetter', of: one.id }));
  return runs(
    cited(layout, { name: 'Công văn', number: given.number, date: given.date }),
    ' giao, chuyển ',
    known(name, 'addressee'),
    ' giải quyết, trả lời kiến nghị',
    ...letters.map(({ number, date }, at) =>
      runs(at === 0 ? '; đã đôn đốc tại ' : ', ', cited(layout, { name: 'Công văn', number, date })),
    ),
    '.',
  );
}

function letter(data: PreparedData, issuing: Issuing, owed: Owed): readonly Block[] {
  const { layout, issuer } = issuing;
  const { row, name, parts } = owed;
  const body = known(name, 'addressee');
  const contact = known(contactLine(planIn(data)), 'contact');
  return [
    ...addressees([name]),
    paragraph('Thực hiện ', theNotice(data), ` tại ${titleInSentence(aboutIn(data).title)};`),
    paragraph('Căn cứ ', letterBefore(data, issuing, owed)),
    paragraph(
      'Đến ',
      dayOf(row?.on ?? null),
      ', ',
      body,
      ` còn ${countsOf(parts)} chưa báo cáo kết quả (Phụ lục kèm theo). `,
      known(issuer.name, 'issuer'),
      ' đề nghị ',
      body,
      ':',
    ),
    {
      kind: 'list',
      numbered: true,
      items: [
        runs(
          'Giải quyết, trả lời công dân và báo cáo kết quả chậm nhất ',
          untilInWords(row?.until ?? null),
          '.',
        ),
        runs(
          'Việc chưa xong: báo cáo rõ lý do, trách nhiệm và thời hạn hoàn thành; việc cần thêm thời gian thì đề nghị gia hạn trước khi hết hạn.',
        ),
        runs('Báo cáo và văn bản trả lời gửi về ', contact, '; ghi mã việc trong văn bản.'),
      ],
    },
    paragraph('Đề nghị ', body, ' khẩn trương thực hiện', layout.endMark),
    signedBy(issuing, ['Như trên']),
  ];
}

const dayOf = (day: CivilDate | null) => known(day === null ? '' : dateInWords(day), 'due', blankDate);

/** "2 việc đã quá hạn, 1 việc sắp đến hạn". */
function countsOf(parts: readonly RemindedPart[]): string {
  if (parts.length === 0) return '…… việc';
  const late = parts.filter((part) => part.late > 0).length;
  const soon = parts.length - late;
  return [late > 0 && `${late} việc đã quá hạn`, soon > 0 && `${soon} việc sắp đến hạn`]
    .filter(Boolean)
    .join(', ');
}

function table(data: PreparedData, parts: readonly RemindedPart[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Mã việc', width: 12, centred: true },
      { title: 'Nội dung kiến nghị', width: 36 },
      { title: 'Địa bàn, đơn vị', width: 14 },
      { title: 'Thời hạn', width: 14, centred: true },
      { title: 'Quá hạn (ngày làm việc)', width: 9, centred: true },
      { title: 'Đã đôn đốc', width: 9, centred: true },
    ],
    rows: parts.flatMap(({ petition: id, no, due, first, expects, late, times }, at) => {
      const petition = rowOf(data.petitions, id);
      if (!petition) return [];
      return {
        cells: [
          ...cells(String(at + 1), codeOf(data, no)),
          runs(releasedWords(petition)),
          ...cells(areaOf(data, petition)),
          runs(
            until(first),
            ...(first === due ? [] : ['; gia hạn ', until(due)]),
            ...(expects === null ? [] : ['; cơ quan hẹn ', until(expects)]),
          ),
          ...cells(late > 0 ? String(late) : '', times > 0 ? `${times} lần` : ''),
        ],
      };
    }),
  };
}
