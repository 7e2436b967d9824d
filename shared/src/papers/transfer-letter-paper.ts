import { tasksOfBody, type BodyTask } from '../queries/conclusion-tasks.ts';
import { paperStanding } from '../queries/paper-register.ts';
import { assignmentParts } from '../words/answers.ts';
import { cited } from './cited.ts';
import { contactLine, titleInSentence } from './conference.ts';
import { noticeIssuing } from './conclusion-notice-paper.ts';
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
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { codeOf, formOfAnswer, nameOf, releasedWords, until, whatToDo } from './task-words.ts';

/** Hands a body exactly what it has to do after a conference, each matter by its code and its released words (BL11). */
export function transferLetter(data: PreparedData, department: string): Paper {
  const issuing = issuingOf(planIn(data));
  const name = nameOf(department, data);
  const tasks = tasksOfBody(data, department);
  return paperBy(issuing, 'transferLetter', {
    type: '',
    summary: runs(`V/v giải quyết, trả lời kiến nghị tại ${titleInSentence(aboutIn(data).title)}`),
    sections: [
      { landscape: false, blocks: letter(data, issuing, name, tasks) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KIẾN NGHỊ GIAO GIẢI QUYẾT, TRẢ LỜI'),
          tasks.length === 0 ? paragraph(known('', 'matters', '……')) : table(data, tasks),
        ],
      },
    ],
  });
}

/** The notice that a letter rests on, with its number and date once it is issued. */
export function theNotice(data: PreparedData): Runs {
  const { layout, issuer } = noticeIssuing(data);
  const { number, date } = paperStanding(data, { kind: 'conclusionNotice', of: '' });
  return runs(
    cited(layout, { name: 'Thông báo kết luận', number, date }, { number: 'notice', date: 'notice' }),
    ' của ',
    known(issuer.name, 'issuer'),
  );
}

function letter(
  data: PreparedData,
  { layout, issuer }: Issuing,
  name: string,
  tasks: readonly BodyTask[],
): readonly Block[] {
  const body = known(name, 'addressee');
  const count = new Set(tasks.map(({ petition }) => petition.id)).size;
  const contact = known(contactLine(planIn(data)), 'contact');
  return [
    ...addressees([name]),
    paragraph('Thực hiện ', theNotice(data), ` tại ${titleInSentence(aboutIn(data).title)};`),
    paragraph(
      known(issuer.name, 'issuer'),
      ' giao, chuyển ',
      body,
      ' giải quyết, trả lời ',
      known(count === 0 ? '' : String(count), 'matters'),
      ' kiến nghị của công dân (Phụ lục kèm theo) và đề nghị ',
      body,
      ':',
    ),
    {
      kind: 'list',
      numbered: true,
      items: [
        runs(
          'Giải quyết, trả lời công dân bằng văn bản trong thời hạn ghi ở Phụ lục; nêu rõ kết quả, căn cứ, việc chưa giải quyết được, lý do và lộ trình.',
        ),
        runs('Báo cáo kết quả và đồng gửi văn bản trả lời về ', contact, '; ghi mã việc trong văn bản.'),
        runs('Nội dung phối hợp: gửi ý kiến cho cơ quan chủ trì trước thời hạn của nội dung đó.'),
        runs('Nội dung không thuộc thẩm quyền: phản hồi ngay để giao cơ quan khác.'),
      ],
    },
    paragraph('Đề nghị ', body, ' quan tâm, thực hiện', layout.endMark),
    signedBy({ layout, issuer, named: planIn(data).layout }, ['Như trên']),
  ];
}

function table(data: PreparedData, tasks: readonly BodyTask[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 5, centred: true },
      { title: 'Mã việc', width: 12, centred: true },
      { title: 'Nội dung kiến nghị', width: 23 },
      { title: 'Địa bàn, đơn vị', width: 12 },
      { title: 'Việc giao', width: 18 },
      { title: 'Phần việc', width: 8, centred: true },
      { title: 'Hạn', width: 10, centred: true },
      { title: 'Trả lời bằng', width: 12 },
    ],
    rows: tasks.map((task, at) => {
      return {
        cells: [
          ...cells(String(at + 1), codeOf(data, task.petition.no)),
          runs(releasedWords(task.petition)),
          ...cells(areaOf(data, task.petition), whatToDo(task), assignmentParts[task.part].vi),
          runs(until(task.due)),
          ...cells(formOfAnswer(task)),
        ],
      };
    }),
  };
}
