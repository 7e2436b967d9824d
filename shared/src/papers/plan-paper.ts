import { rowsIn } from '../engine/keyed.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import { agendaInOrder } from '../meeting/session/agenda-order.ts';
import { allocationTable } from '../queries/allocation.ts';
import { allotment } from './allocation-paper.ts';
import { cited } from './cited.ts';
import {
  ended,
  formsInSentence,
  noComplaints,
  places,
  recordingNotice,
  time,
  titleInSentence,
} from './conference.ts';
import { issuerInHead, numberInHead, placeAndDate, recipientsOf, signerFor } from './head.ts';
import { readIssuer, type Issuer } from './issuer.ts';
import { layouts, type Layout } from './layouts.ts';
import {
  heading,
  known,
  linesOf,
  longBlank,
  paragraph,
  prose,
  runs,
  type Block,
  type Paper,
  type Section,
} from './paper.ts';
import { backdrop, opinionForm } from './plan-appendices.ts';
import { aboutIn, planIn, type PreparedAbout, type PreparedData, type PreparedPlan } from './prepared.ts';
import { progress } from './progress-table.ts';

/** The plan of a conference, as the office issues it: what is not planned yet is blank (PL7). */
export function planPaper(data: PreparedData): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const layout = layouts[plan.layout];
  const issuer = readIssuer(plan.issuer);
  return {
    kind: 'plan',
    layout: plan.layout,
    draft: plan.number === '',
    inside: false,
    head: {
      ...issuerInHead(layout, issuer),
      number: numberInHead(layout, 'plan', issuer, plan.number),
      placeAndDate: placeAndDate(issuer, plan.issuedOn),
      type: 'KẾ HOẠCH',
      summary: runs(`Tổ chức ${titleInSentence(about.title)}`),
      attachedTo: null,
    },
    firstLevel: 1,
    sections: [
      {
        landscape: false,
        blocks: [
          ...grounds(layout, plan),
          paragraph(
            known(issuer.name, 'issuer'),
            ` xây dựng Kế hoạch tổ chức ${titleInSentence(about.title)} như sau:`,
          ),
          ...aim(plan),
          ...composition(data, about, plan),
          ...arrangement(data, about, plan),
          ...tasks(data, plan),
          ...recording(),
          ...closing(layout, issuer, plan),
        ],
      },
      ...appendices(data, about),
    ],
  };
}

/** The papers that the plan rests on; those that carry it out are younger than it, and stand in none. */
function grounds(layout: Layout, plan: PreparedPlan): readonly Block[] {
  const rested = plan.grounds.filter(({ kind }) => kind === 'basis');
  const { lead, italic } = layout.grounds;
  return rested.map((ground, at) => {
    const stop = at === rested.length - 1 ? '.' : ';';
    const line = runs(`${lead}Căn cứ `, cited(layout, ground), stop);
    return paragraph(italic ? line.map((run) => ('blank' in run ? run : { ...run, italic: true })) : line);
  });
}

function aim({ aim: text }: PreparedPlan): readonly Block[] {
  return [heading(1, 'MỤC ĐÍCH, YÊU CẦU'), ...prose(text, 'aim')];
}

function composition({ chairs }: PreparedData, about: PreparedAbout, plan: PreparedPlan): readonly Block[] {
  // A chair whom nobody has named yet is called by the office alone, as the side that answers is.
  const named = chairsInOrder(chairs, about.presiding)
    .filter(({ name, title }) => !title.startsWith(name))
    .map(({ name, title }) => `${name}, ${title}`);
  const { invited } = plan;
  return [
    heading(1, 'THÀNH PHẦN, NỘI DUNG, HÌNH THỨC'),
    heading(2, 'Chủ thể đối thoại'),
    ...prose(plan.dialogueSide, 'dialogueSide'),
    ...(named.length > 0 ? [paragraph(`Chủ tọa: ${named.join('; ')}.`)] : []),
    heading(2, 'Đối tượng đối thoại'),
    ...prose(plan.peopleSide || about.audience, 'peopleSide'),
    ...(invited.length > 0 ? [paragraph(`Mời dự: ${invited.join('; ')}.`)] : []),
    heading(2, 'Nội dung'),
    ...(about.topic ? [paragraph(`Chủ đề: ${ended(about.topic)}`)] : []),
    ...prose(plan.contents, 'contents'),
    noComplaints(about.reception),
    heading(2, 'Hình thức'),
    paragraph(`Tổ chức ${formsInSentence(plan.forms)}.`),
  ];
}

function arrangement(data: PreparedData, about: PreparedAbout, plan: PreparedPlan): readonly Block[] {
  const steps = agendaInOrder(data).map(({ title }) => runs(ended(title)));
  const rights = linesOf(plan.rights).map((line) => runs(line));
  return [
    heading(1, 'THỜI GIAN, ĐỊA ĐIỂM, SỐ LƯỢNG, TRÌNH TỰ'),
    heading(2, 'Thời gian'),
    paragraph(time({ ...about, startsAt: plan.startsAt }), '.'),
    heading(2, 'Địa điểm'),
    ...places(about.place, plan),
    heading(2, 'Số lượng đại biểu'),
    ...headCount(data, about, plan),
    heading(2, 'Trình tự đối thoại'),
    steps.length > 0
      ? { kind: 'list', numbered: true, items: steps }
      : paragraph(known('', 'agenda', longBlank)),
    heading(2, 'Quyền, trách nhiệm của người tham gia; nội quy'),
    rights.length > 0
      ? { kind: 'list', numbered: false, items: rights }
      : paragraph(known('', 'rights', longBlank)),
  ];
}

/** How many are to come: as the plan states it, as the office expects it, or as the table adds up; and each group. */
function headCount(
  { organisations }: PreparedData,
  about: PreparedAbout,
  plan: PreparedPlan,
): readonly Block[] {
  const { levels, totals } = allocationTable(organisations, { participants: {}, petitions: {} });
  const all = plan.delegatesStated ?? (about.expected || totals.delegates);
  const groups = levels.flatMap((level) =>
    level.groups.map((group) => ({
      name: [level.name, group.name].filter(Boolean).join(', '),
      delegates: group.totals.delegates,
    })),
  );
  const named = groups.filter(({ name, delegates }) => name !== '' && delegates > 0);
  const total = known(all > 0 ? String(all) : '', 'expected');
  return [
    paragraph('Tổng số: ', total, ' đại biểu', named.length > 0 ? ', gồm:' : '.'),
    ...(named.length > 0
      ? [
          {
            kind: 'list' as const,
            numbered: false,
            items: named.map(({ name, delegates }) => runs(`${name}: ${delegates} đại biểu.`)),
          },
        ]
      : []),
  ];
}

/** What each body does, and until when what reaches whom. */
function tasks({ milestones }: PreparedData, plan: PreparedPlan): readonly Block[] {
  const items = plan.tasks.map(({ body, text }) => runs({ text: `${body}: `, bold: true }, ended(text)));
  const table = progress(milestones);
  return [
    heading(1, 'PHÂN CÔNG NHIỆM VỤ'),
    items.length > 0 ? { kind: 'list', numbered: true, items } : paragraph(known('', 'tasks', longBlank)),
    ...(table ? [paragraph('Tiến độ thực hiện:'), table] : []),
  ];
}

function recording(): readonly Block[] {
  return [heading(1, 'GHI ÂM, GHI HÌNH VÀ DỮ LIỆU CÁ NHÂN'), paragraph(recordingNotice)];
}

function closing(layout: Layout, issuer: Issuer, plan: PreparedPlan): readonly Block[] {
  return [
    paragraph(
      'Đề nghị các cơ quan, đơn vị, địa phương căn cứ Kế hoạch này tổ chức thực hiện; có vướng mắc, báo cáo để xem xét, chỉ đạo',
      layout.endMark,
    ),
    {
      kind: 'signatures',
      left: recipientsOf(layout, issuer, plan.recipients),
      right: signerFor(layout, issuer),
    },
  ];
}

/** What goes with the plan, each on pages of its own; what there is nothing of is left out. */
function appendices(data: PreparedData, about: PreparedAbout): readonly Section[] {
  const rows = rowsIn(data.organisations).length;
  const parts: readonly {
    readonly title: string;
    readonly landscape: boolean;
    readonly blocks: readonly Block[];
  }[] = [
    ...(rows > 0 ? [{ title: 'PHÂN BỔ ĐẠI BIỂU, Ý KIẾN', landscape: true, blocks: [allotment(data)] }] : []),
    { title: 'PHIẾU LẤY Ý KIẾN', landscape: false, blocks: opinionForm(data, '') },
    ...(about.backdrop.length > 0
      ? [{ title: 'MA KÉT', landscape: false, blocks: backdrop(about.backdrop) }]
      : []),
  ];
  const numbers = ['I', 'II', 'III'];
  return parts.map(({ title, landscape, blocks }, at) => ({
    landscape,
    blocks: [
      {
        kind: 'paragraph',
        look: 'appendix',
        runs: runs(`${parts.length === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${numbers[at] ?? ''}`}: ${title}`),
      },
      ...blocks,
    ],
  }));
}
