import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { rowOf, rowsInOrder } from '../engine/keyed.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import { opinionFigures } from '../queries/opinion-figures.ts';
import { sortedMatters, type Sorted } from '../queries/synthesis.ts';
import { authorityLevels, intakeChannels, necessities } from '../words/intake.ts';
import { nameOf } from '../words/people.ts';
import { titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy, thePlan } from './issuing.ts';
import {
  cells,
  known,
  paragraph,
  runs,
  type Block,
  type Paper,
  type PaperTable,
  type TableRow,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Every matter with who asks it and what is proposed as its answer, by field; for the house alone (PL2, BX7). */
export function synthesisPaper(data: PreparedData): Paper {
  const plan = planIn(data);
  const issuing = issuingOf(plan);
  const matters = sortedMatters(data);
  return paperBy(issuing, 'synthesis', {
    type: 'BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    attachedTo: runs('(Phục vụ ', thePlan(issuing, plan), ')'),
    dated: false,
    inside: true,
    sections: [
      {
        landscape: true,
        blocks: [
          matters.length === 0 ? paragraph(known('', 'opinions', '……')) : table(data, matters),
          ...reroutedIn(data),
        ],
      },
    ],
  });
}

/** What went to citizen reception is a number and nothing else (UB3). */
export function reroutedIn(data: PreparedData): readonly Block[] {
  const { rerouted } = opinionFigures(data);
  if (rerouted === 0) return [];
  return [
    paragraph(
      `Nội dung khiếu nại, tố cáo đã hướng dẫn, chuyển nơi tiếp công dân: ${rerouted} (không tổng hợp).`,
    ),
  ];
}

const columns: PaperTable['columns'] = [
  { title: 'STT', width: 5, centred: true },
  { title: 'Mã', width: 5, centred: true },
  { title: 'Người, đơn vị nêu', width: 11 },
  { title: 'Nội dung', width: 21 },
  { title: 'Thẩm quyền, mức độ', width: 8, centred: true },
  { title: 'Kênh, số người', width: 9, centred: true },
  { title: 'Cơ quan trả lời', width: 10 },
  { title: 'Dự kiến trả lời', width: 18 },
  { title: 'Văn bản số, ngày', width: 7, centred: true },
  { title: 'Ghi chú', width: 6 },
];
/** Where the name of a group and its sub-total stand. */
const groupAt = 3;

function table(data: PreparedData, matters: readonly Sorted[]): PaperTable {
  const groups = groupsOf(data, matters);
  const numberOf = numbered(groups.flatMap(({ its }) => its));
  return {
    kind: 'table',
    columns,
    rows: [
      ...groups.flatMap(({ name, its }) => [
        total(`${name}: ${its.length} vấn đề`),
        ...its.map((sorted) => row(data, sorted, numberOf(sorted))),
      ]),
      total(`Tổng cộng: ${matters.length} vấn đề`),
    ],
  };
}

function total(text: string): TableRow {
  return { strong: true, cells: cells(...columns.map((_, at) => (at === groupAt ? text : ''))) };
}

/** By field as the conference lists them; then what has none, and what is out of scope. */
function groupsOf({ fields }: PreparedData, matters: readonly Sorted[]) {
  const within = matters.filter(({ matter }) => matter.outOfScope === null);
  const named = rowsInOrder(fields).map(({ id, name }) => ({
    name,
    its: within.filter(({ matter }) => matter.field === id),
  }));
  return [
    ...named,
    {
      name: 'Chưa xếp lĩnh vực',
      its: within.filter(({ matter }) => rowOf(fields, matter.field) === undefined),
    },
    { name: 'Không thuộc phạm vi hội nghị', its: matters.filter(({ matter }) => matter.outOfScope !== null) },
  ].filter(({ its }) => its.length > 0);
}

/** The number of an opinion, as they stand in the table; of one that was divided, each part with a number of its own behind it: 3.1, 3.2. */
function numbered(matters: readonly Sorted[]): (sorted: Sorted) => string {
  const wholes = new Map<string, string[]>();
  for (const { matter } of matters) {
    const whole = matter.root ?? matter.id;
    wholes.set(whole, [...(wholes.get(whole) ?? []), matter.id]);
  }
  const places = new Map([...wholes.keys()].map((whole, at) => [whole, at + 1]));
  return ({ matter }) => {
    const whole = matter.root ?? matter.id;
    const parts = wholes.get(whole) ?? [];
    const no = places.get(whole) ?? 0;
    return parts.length > 1 ? `${no}.${parts.indexOf(matter.id) + 1}` : String(no);
  };
}

function row(data: PreparedData, { matter, given }: Sorted, no: string): TableRow {
  const { asker, authority, necessity, channel, askers, text } = matter;
  const [lead] = given;
  const answer = rowOf(data.answers, lead?.id);
  const paper = answer?.given ?? answer?.paper ?? null;
  return {
    cells: cells(
      no,
      `KN ${matter.no}`,
      [asker.name === '' ? '' : nameOf(asker, 'vi'), asker.unit].filter(Boolean).join(', '),
      withoutPersonalNumbers(text),
      [authority && authorityLevels[authority].vi, necessity && necessities[necessity].vi]
        .filter(Boolean)
        .join('; '),
      `${intakeChannels[channel].vi}; ${askers} người`,
      given.map(({ department }) => rowOf(data.departments, department)?.name ?? '').join('; '),
      answer?.text ?? '',
      paper ? `${paper.no}, ${shortDate(paper.date)}` : '',
      matter.outOfScope?.reason ?? '',
    ),
  };
}
