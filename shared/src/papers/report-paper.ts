import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { dateInWords } from '../calendar/dates-in-words.ts';
import { rowOf, rowsInOrder } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { authorityLevels as levels, petitionKinds as kinds } from '../meeting/intake/vocabulary.ts';
import { opinionFigures, type OpinionFigures } from '../queries/opinion-figures.ts';
import { sortedMatters, type Sorted } from '../queries/synthesis.ts';
import { authorityLevels, intakeChannels, petitionKinds } from '../words/intake.ts';
import { blankDate } from './cited.ts';
import { titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBy, thePlan } from './issuing.ts';
import {
  cells,
  heading,
  known,
  paragraph,
  prose,
  runs,
  type Block,
  type Paper,
  type PaperTable,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { reroutedIn } from './synthesis-paper.ts';

/** So many matters that many people or nobody else ask are named. */
const mostPressing = 10;

/** What was collected, in figures, and how far its answers are; the table goes with it, and both stay in the house. */
export function reportPaper(data: PreparedData): Paper {
  const plan = planIn(data);
  const issuing = issuingOf(plan);
  const matters = sortedMatters(data);
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuing, 'report', {
    type: 'BÁO CÁO',
    summary: runs(`Tổng hợp ý kiến, kiến nghị phục vụ ${title}`),
    inside: true,
    firstLevel: 1,
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph('Thực hiện ', thePlan(issuing, plan), ` về tổ chức ${title}, kết quả tổng hợp như sau:`),
          ...collecting(data),
          ...figures(data, matters),
          ...pressing(matters),
          ...answering(data, matters),
          heading(1, 'ĐỀ XUẤT, KIẾN NGHỊ'),
          ...prose('', 'proposals'),
          paragraph('(Bảng tổng hợp ý kiến, kiến nghị kèm theo)', issuing.layout.endMark),
          signedBy(issuing, ['Chủ tọa hội nghị']),
        ],
      },
    ],
  });
}

/** Which units have sent what they were asked for, and which have not (PL1). */
function collecting({ organisations, handIns, intake }: PreparedData): readonly Block[] {
  const units = allocationInOrder(organisations);
  const { dueOn = null } = intake[only] ?? {};
  const missing = units.filter(({ id }) => (rowOf(handIns, id)?.submittedAt ?? null) === null);
  const by = known(dueOn === null ? '' : dateInWords(dueOn), 'opinionsBy', blankDate);
  return [
    heading(1, 'VIỆC LẤY Ý KIẾN'),
    ...(units.length === 0
      ? [paragraph(known('', 'organisations', '……'))]
      : [
          paragraph('Hạn gửi: ', by, `. Đã có ${units.length - missing.length}/${units.length} đơn vị gửi.`),
          ...(missing.length === 0
            ? []
            : [paragraph(`Chưa gửi: ${missing.map(({ name }) => name).join('; ')}.`)]),
        ]),
  ];
}

function figures(data: PreparedData, matters: readonly Sorted[]): readonly Block[] {
  const counted = opinionFigures(data);
  const { forms, people, opinions, outOfScope } = counted;
  const summary = [
    `Số phiếu: ${forms}; số người: ${people}; số ý kiến: ${opinions}; số vấn đề sau khi tách, gộp: ${counted.matters}.`,
    ...(outOfScope === 0 ? [] : [`Không thuộc phạm vi hội nghị: ${outOfScope} vấn đề.`]),
  ];
  return [
    heading(1, 'SỐ LIỆU TỔNG HỢP'),
    ...(opinions === 0 ? [paragraph(known('', 'opinions', '……'))] : summary.map((line) => paragraph(line))),
    ...reroutedIn(data),
    ...(counted.matters === 0 ? [] : counts(data, counted, matters)),
  ];
}

function counts(
  { fields }: PreparedData,
  { byField, byAuthority }: OpinionFigures,
  matters: readonly Sorted[],
): readonly Block[] {
  const within = matters.flatMap(({ matter }) => (matter.outOfScope === null ? [matter] : []));
  const channels = [...new Set(within.map(({ channel }) => channel))];
  return [
    heading(2, 'Theo lĩnh vực'),
    tally('Lĩnh vực', [
      ...rowsInOrder(fields).map(({ id, name }) => [name, byField.get(id) ?? 0] as const),
      ['Chưa xếp lĩnh vực', byField.get(null) ?? 0],
    ]),
    heading(2, 'Theo thẩm quyền'),
    tally('Thẩm quyền', [
      ...levels.map((level) => [authorityLevels[level].vi, byAuthority.get(level) ?? 0] as const),
      ['Chưa xác định', byAuthority.get(null) ?? 0],
    ]),
    heading(2, 'Theo loại'),
    tally(
      'Loại',
      kinds.map(
        (kind) => [petitionKinds[kind].vi, within.filter((one) => one.kind === kind).length] as const,
      ),
    ),
    heading(2, 'Theo kênh tiếp nhận'),
    tally(
      'Kênh',
      channels.map((channel) => [
        intakeChannels[channel].vi,
        within.filter((one) => one.channel === channel).length,
      ]),
    ),
  ];
}

/** What was counted, with the sum; what there is nothing of has no row. */
function tally(title: string, counted: readonly (readonly [name: string, count: number])[]): PaperTable {
  const there = counted.filter(([, count]) => count > 0);
  const sum = there.reduce((all, [, count]) => all + count, 0);
  return {
    kind: 'table',
    columns: [
      { title, width: 70 },
      { title: 'Số vấn đề', width: 30, centred: true },
    ],
    rows: [
      ...there.map(([name, count]) => ({ cells: cells(name, String(count)) })),
      { strong: true, cells: cells('Tổng cộng', String(sum)) },
    ],
  };
}

/** What is urgent, and what more than one asks; what else stirs people, whoever collected it says. */
function pressing(matters: readonly Sorted[]): readonly Block[] {
  const named = matters
    .map(({ matter }) => matter)
    .filter(
      ({ outOfScope, necessity, askers }) => outOfScope === null && (necessity === 'urgent' || askers > 1),
    )
    .sort((one, other) => other.askers - one.askers)
    .slice(0, mostPressing);
  return [
    heading(1, 'NHỮNG VẤN ĐỀ NỔI LÊN'),
    ...(named.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            numbered: false,
            items: named.map(({ no, text, askers, necessity }) => {
              const urgent = necessity === 'urgent' ? ', cấp bách' : '';
              return runs(
                `KN ${no} (${askers} người cùng kiến nghị${urgent}): ${withoutPersonalNumbers(text)}`,
              );
            }),
          },
        ]),
    ...prose('', 'pressing'),
  ];
}

const settled: ReadonlySet<Sorted['state']> = new Set(['approved', 'given']);

/** What each body was given to answer, and how much of it is approved. */
function answering(data: PreparedData, matters: readonly Sorted[]): readonly Block[] {
  const { proposed, approved } = opinionFigures(data);
  const rows = rowsInOrder(data.departments)
    .map(({ id, name }) => ({ name, its: matters.filter(({ given }) => given[0]?.department === id) }))
    .filter(({ its }) => its.length > 0);
  return [
    heading(1, 'VIỆC CHUẨN BỊ TRẢ LỜI'),
    paragraph(`Đã có dự kiến trả lời: ${proposed} vấn đề, trong đó đã duyệt: ${approved} vấn đề.`),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { title: 'Cơ quan trả lời', width: 60 },
              { title: 'Được giao', width: 20, centred: true },
              { title: 'Đã duyệt', width: 20, centred: true },
            ],
            rows: rows.map(({ name, its }) => ({
              cells: cells(
                name,
                String(its.length),
                String(its.filter(({ state }) => settled.has(state)).length),
              ),
            })),
          },
        ]),
  ];
}
