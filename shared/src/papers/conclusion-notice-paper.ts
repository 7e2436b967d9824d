import { dateInWords } from '../calendar/dates-in-words.ts';
import { rowOf, rowsInOrder } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import type { ConclusionLine } from '../meeting/record/conclusion.ts';
import type { NoticePart } from '../meeting/record/vocabulary.ts';
import { attendance } from '../queries/attendance.ts';
import { linesOfNotice } from '../queries/conclusion-tasks.ts';
import { figuresOf } from '../queries/figures.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { briefly, conclusionSentence } from '../words/conclusion-sentences.ts';
import { blankDate } from './cited.ts';
import { ended, titleInSentence } from './conference.ts';
import { taskTable, tasksByBody } from './conclusion-tasks-paper.ts';
import { recipientsOf, signerFor } from './head.ts';
import { capitals } from './issuer.ts';
import { issuingOf, paperBy, type Issuing } from './issuing.ts';
import {
  appendix,
  heading,
  known,
  linesOf,
  paragraph,
  prose,
  runs,
  type Block,
  type Paper,
  type Signatures,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { nameOf } from './task-words.ts';

/** What was concluded, put out in the name of whoever is to see it carried out (PL9, BL10). */
export function conclusionNoticePaper(data: PreparedData): Paper {
  const issuing = noticeIssuing(data);
  const lines = linesOfNotice(data);
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuing, 'conclusionNotice', {
    type: 'THÔNG BÁO',
    summary: runs(`Kết luận của Chủ tọa tại ${title}`),
    firstLevel: 1,
    sections: [
      {
        landscape: false,
        blocks: [
          ...opening(data, title),
          heading(1, 'ĐÁNH GIÁ CHUNG'),
          ...general(data),
          heading(1, 'NỘI DUNG ĐÃ ĐỐI THOẠI'),
          ...own(data, 'discussed'),
          ...discussed(data),
          ...listed(data, lines, 'discussed'),
          heading(1, 'NHỮNG VẤN ĐỀ ĐÃ GIẢI QUYẾT'),
          ...own(data, 'resolved'),
          ...orNothing(listed(data, lines, 'resolved')),
          heading(1, 'NHỮNG VẤN ĐỀ CHƯA GIẢI QUYẾT'),
          ...own(data, 'unresolved'),
          ...orNothing([...listed(data, lines, 'unresolved'), ...notRaised(lines)]),
          heading(1, 'NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ'),
          ...own(data, 'tasks'),
          ...orNothing(tasksByBody(data)),
          heading(1, 'TỔ CHỨC THỰC HIỆN'),
          ...carrying(data, issuing),
          signed(data, issuing),
        ],
      },
      {
        landscape: true,
        blocks: [appendix('PHỤ LỤC: NHIỆM VỤ GIAO CÁC CƠ QUAN, ĐƠN VỊ'), ...orNothing(taskTable(data))],
      },
    ],
  });
}

/** Who issues the notice: whom the office chose for it, or else whoever issued the plan. */
export function noticeIssuing(data: Pick<PreparedData, 'plan' | 'conclusionNotice'>): Issuing {
  const plan = planIn(data);
  const { issuer = '', layout = null } = data.conclusionNotice[only] ?? {};
  return issuingOf({ issuer: issuer || plan.issuer, layout: layout ?? plan.layout });
}

/** The office's own words in one part, paragraph by paragraph. */
function own({ conclusionNotice }: PreparedData, part: NoticePart): readonly Block[] {
  const words = conclusionNotice[only]?.words.find(({ id }) => id === part)?.text ?? '';
  return linesOf(words).map((line) => paragraph(line));
}

function opening(data: PreparedData, title: string): readonly Block[] {
  const written = own(data, 'opening');
  const about = aboutIn(data);
  const { place, presiding } = about;
  const heldOn = sessionDay({ about });
  const chairs = chairsInOrder(data.chairs, presiding).map(({ name, title: office }) =>
    [name, office].filter(Boolean).join(', '),
  );
  const { present } = attendance(data);
  const { heard, raised } = figuresOf(data);
  return [
    ...(written.length > 0
      ? written
      : [
          paragraph(
            known(heldOn === null ? '' : capitalised(dateInWords(heldOn)), 'day', capitalised(blankDate)),
            ', tại ',
            known(place, 'place'),
            ` đã diễn ra ${title}. Chủ tọa: `,
            known(chairs.join('; '), 'leader'),
            '.',
          ),
        ]),
    paragraph(
      'Dự hội nghị có ',
      known(present === 0 ? '' : String(present), 'attended'),
      ` đại biểu; ${heard} người đã phát biểu; ${raised} vấn đề đã được nêu.`,
    ),
    paragraph('Sau khi đối thoại, Chủ tọa kết luận như sau:'),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** What the office wrote, or the chair's closing words. */
function general(data: PreparedData): readonly Block[] {
  const written = own(data, 'general');
  return written.length > 0
    ? written
    : prose(withoutPersonalNumbers(data.conclusion[only]?.remarks ?? ''), 'judgement');
}

/** How many matters were before the hall, and of which fields. */
function discussed(data: PreparedData): readonly Block[] {
  const lines = linesOfNotice(data).filter(({ section }) => section !== 'notRaised');
  const counts = new Map<string, number>();
  for (const { id } of lines) {
    const field = rowOf(data.petitions, id)?.field ?? '';
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = rowsInOrder(data.fields)
    .filter(({ id }) => counts.has(id))
    .map(({ id, name }) => `${name} (${counts.get(id) ?? 0})`);
  const named = fields.length === 0 ? '' : `, gồm các lĩnh vực: ${fields.join('; ')}`;
  return [paragraph(`Hội nghị đã đối thoại về ${lines.length} vấn đề${named}.`)];
}

/** Matter by matter: in the chair's own words, or in the record's; who asked is not named. */
function listed(
  data: PreparedData,
  lines: readonly ConclusionLine[],
  section: ConclusionLine['section'],
): readonly Block[] {
  const items = lines
    .filter((line) => line.section === section)
    .map((line) => runs(ended(withoutPersonalNumbers(line.text ?? sentence(data, line)))));
  return items.length === 0 ? [] : [{ kind: 'list', numbered: true, items }];
}

function sentence(data: PreparedData, line: ConclusionLine): string {
  const petition = rowOf(data.petitions, line.id);
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, data)).filter(Boolean);
  return conclusionSentence({
    no: petition?.no ?? 0,
    asker: '',
    about: briefly(petition?.released ?? ''),
    raised: line.section !== 'notRaised',
    kind: line.kind,
    department: nameOf(line.department, data),
    supporting: names(line.supporting),
    answered: names(line.answered),
    body: line.body,
    due: line.due,
    promises: [],
  });
}

/** What there was no time for is owed a reply in writing (BX6). */
function notRaised(lines: readonly ConclusionLine[]): readonly Block[] {
  const count = lines.filter(({ section }) => section === 'notRaised').length;
  if (count === 0) return [];
  return [paragraph(`${count} vấn đề chưa nêu được tại hội nghị sẽ được trả lời bằng văn bản.`)];
}

function orNothing(blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [paragraph('Không có.')] : blocks;
}

function carrying(data: PreparedData, { layout, issuer }: Issuing): readonly Block[] {
  const written = own(data, 'carrying');
  const usual = [
    paragraph(
      'Các cơ quan, đơn vị được giao nhiệm vụ giải quyết, trả lời công dân đúng thời hạn; báo cáo kết quả về ',
      known(issuer.name, 'issuer'),
      ', đồng gửi văn bản trả lời để tổng hợp, công khai. Nội dung chưa giải quyết được phải nêu rõ lý do và lộ trình.',
    ),
    paragraph('Cơ quan tham mưu tổ chức hội nghị theo dõi, đôn đốc và báo cáo Chủ tọa kết quả thực hiện.'),
    paragraph(
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội giám sát việc thực hiện Thông báo này.',
    ),
  ];
  return [
    ...(written.length > 0 ? written : usual),
    paragraph('(Phụ lục nhiệm vụ kèm theo)', layout.endMark),
  ];
}

/** In the issuer's own name, by order of whoever heads it, or in that one's place. */
function signed(data: PreparedData, { layout, issuer }: Issuing): Signatures {
  const { authority = 'onBehalf', forWhom = '' } = data.conclusionNotice[only] ?? {};
  const right = signerFor(layout, issuer);
  const { byOrder, forHead } = layout.authority;
  const whom = known(capitals(forWhom), 'signer');
  return {
    kind: 'signatures',
    left: recipientsOf(layout, issuer, planIn(data).recipients),
    right:
      authority === 'byOrder'
        ? { ...right, authority: runs(`${byOrder} `, whom) }
        : authority === 'forHead' && forHead !== null
          ? { ...right, under: runs(`${forHead} `, whom) }
          : right,
  };
}
