import { startOfDay, type CivilDate } from '../calendar/civil-date.ts';
import { dateInWords, shortDate } from '../calendar/dates-in-words.ts';
import { instant } from '../calendar/instant.ts';
import { rowOf, rowsInOrder } from '../engine/keyed.ts';
import type { DueAct } from '../queries/matter-dues.ts';
import { mattersOf, type Matter } from '../queries/matters.ts';
import { presentExtension, type MatterPart } from '../queries/matter-days.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { resultWords, waitingWords } from '../words/results.ts';
import { blankDate } from './cited.ts';
import { titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBeside } from './issuing.ts';
import {
  cells,
  known,
  linesOf,
  paragraph,
  runs,
  type Paper,
  type PaperTable,
  type TableRow,
} from './paper.ts';
import { aboutIn, houseIn, planIn, type PreparedData } from './prepared.ts';
import { codeOf, nameOf, releasedWords, until } from './task-words.ts';

/** What one body owes of a matter; without a part, what an upper body has or nobody was given. */
interface Followed {
  readonly matter: Matter;
  readonly part: MatterPart | null;
}

/** A body with all that it owes. */
interface Group {
  readonly name: string;
  readonly rows: readonly Followed[];
}

/**
 * What bodies owe after a conference, body by body, as it stands on a day: promise and whose word it was, first and present
 * day, reply and result apart, days late, why more time was given. For one body, or for all where none is named; that
 * one stays in the house.
 * @param day on which it is counted; null where nobody says
 */
export function commitmentTablePaper(data: PreparedData, of: string, day: CivilDate | null): Paper {
  const groups = groupsOf(data, day).filter(({ id }) => of === '' || id === of);
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuingOf(planIn(data)), 'commitmentTable', {
    type: 'PHỤ LỤC',
    summary: runs(
      `Theo dõi thực hiện cam kết, kết luận tại ${title}, tính đến `,
      known(day === null ? '' : dateInWords(day), 'due', blankDate),
    ),
    inside: of === '',
    sections: [
      {
        landscape: true,
        blocks: [
          ...(groups.length === 0
            ? [paragraph(known('', 'matters', '……'))]
            : [paragraph(...figuresOf(groups)), table(data, groups, day !== null)]),
          signedBeside('NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG CƠ QUAN'),
        ],
      },
    ],
  });
}

/** The bodies of whose parts there is such a table, in the order in which they were called. */
export function bodiesOwing(data: PreparedData): readonly PreparedData['departments'][string][] {
  const owing = new Set(followedIn(data, null).flatMap(({ part }) => part?.department ?? []));
  return rowsInOrder(data.departments).filter(({ id }) => owing.has(id));
}

function followedIn(data: PreparedData, day: CivilDate | null): readonly Followed[] {
  const followed = { ...data, about: aboutIn(data), house: houseIn(data) };
  return mattersOf(followed, day === null ? instant(0) : startOfDay(day))
    .filter(
      ({ result, parts, letter, lacksBody }) =>
        result.code !== '6' && (parts.length > 0 || letter !== null || lacksBody),
    )
    .flatMap((matter): Followed[] =>
      matter.parts.length === 0 ? [{ matter, part: null }] : matter.parts.map((part) => ({ matter, part })),
    );
}

/** By body in their order, then what lies with upper bodies, then what nobody was given. */
function groupsOf(data: PreparedData, day: CivilDate | null): readonly (Group & { readonly id: string })[] {
  const all = followedIn(data, day);
  const bodies = rowsInOrder(data.departments).map(({ id, name }) => ({
    ...{ id, name },
    rows: all.filter(({ part }) => part?.department === id),
  }));
  const left = all.filter(({ part }) => part === null);
  const upper = [...new Set(left.flatMap(({ matter }) => matter.letter?.body ?? []))].map((name) => ({
    ...{ id: `upper ${name}`, name: `${name} (cấp có thẩm quyền)` },
    rows: left.filter(({ matter }) => matter.letter?.body === name),
  }));
  const nobody = {
    id: 'nobody',
    name: 'Chưa giao cơ quan',
    rows: left.filter(({ matter }) => !matter.letter),
  };
  return [...bodies, ...upper, nobody].filter(({ rows }) => rows.length > 0);
}

/** Replies and results are counted apart (TD14). */
function figuresOf(groups: readonly Group[]): readonly string[] {
  const matters = [...new Set(groups.flatMap(({ rows }) => rows.map(({ matter }) => matter)))];
  const replied = matters.filter(({ reply }) => reply !== null).length;
  const solved = matters.filter(({ result }) => result.solved).length;
  return [
    `Tổng số: ${matters.length} kiến nghị. Đã trả lời: ${replied}/${matters.length}. `,
    `Đã giải quyết xong: ${solved}/${matters.length}.`,
  ];
}

function table(data: PreparedData, groups: readonly Group[], counted: boolean): PaperTable {
  let no = 0;
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 5, centred: true },
      { title: 'Mã việc', width: 12, centred: true },
      { title: 'Nội dung, việc đã cam kết', width: 18 },
      { title: 'Người cam kết', width: 9 },
      { title: 'Hạn đầu', width: 10, centred: true },
      { title: 'Hạn hiện nay, lý do gia hạn', width: 13 },
      { title: 'Trả lời (số, ngày)', width: 12 },
      { title: 'Kết quả', width: 13 },
      { title: 'Quá hạn (ngày làm việc)', width: 8, centred: true },
    ],
    rows: groups.flatMap(({ name, rows }): TableRow[] => [
      { cells: cells('', '', name, '', '', '', '', `${rows.length} việc`, ''), strong: true },
      ...rows.map((row) => ({ cells: rowIn(data, row, String((no += 1)), counted) })),
    ]),
  };
}

function rowIn(data: PreparedData, { matter, part }: Followed, no: string, counted: boolean) {
  const owed = rowOf(data.commitments, part?.commitment);
  const petition = rowOf(data.petitions, matter.petition);
  const promised = owed?.promised ? `; cam kết: ${oneLine(owed.wording)}` : '';
  // What was ordered was promised by nobody; whose task it is stands above its rows.
  const promiser = owed?.promised ? owed.officer || nameOf(owed.department, data) : '';
  const late = part ? part.late : matter.overdue;
  return [
    ...cells(no, codeOf(data, matter.no)),
    runs(petition ? releasedWords(petition) : '', promised),
    ...cells(promiser),
    runs(until(part?.first ?? matter.dates.first)),
    ...cells(
      part ? presentOf(data, matter, part) : counted ? ownDay(matter) : '',
      replyOf(matter),
      standingOf(matter, part),
      counted && late > 0 ? String(late) : '',
    ),
  ];
}

const own: Readonly<Partial<Record<DueAct, string>>> = {
  ...{ send: 'gửi cấp trên', askAgain: 'gửi lại cấp trên' },
  ...{ tell: 'báo người nêu', look: 'xem xét mở lại' },
};

/** What the office itself is late with counts from a day of its own, which stands beside how late it is. */
function ownDay({ late }: Matter): string {
  const [first] = late;
  const what = first && own[first.act];
  return what ? `${what}: ${shortDate(first.by)}` : '';
}

/** The day by which it is expected now, with why it was put off. */
function presentOf({ partRecords }: PreparedData, { reopening }: Matter, part: MatterPart): string {
  const { present, first, commitment } = part;
  const extensions = rowOf(partRecords, commitment)?.extensions ?? [];
  const reason = presentExtension(extensions, present)?.reason ?? '';
  if (reason !== '') return `${shortDate(present)}, vì ${oneLine(reason)}`;
  const isReopened = reopening === 'granted' && !part.putOff && present !== first;
  return isReopened ? `${shortDate(present)}, mở lại` : shortDate(present);
}

function replyOf({ reply }: Matter): string {
  if (!reply) return 'chưa trả lời';
  return reply.paper
    ? `${reply.paper.no}, ${shortDate(reply.paper.date)}`
    : `đã trả lời ${shortDate(reply.on)}`;
}

/** How far its own part is; whoever waits for others is not late, and what nobody has made sure of does not count. */
function standingOf({ result, waiting }: Matter, part: MatterPart | null): string {
  const code = part ? (part.code ?? (result.code === '5' ? '5' : '3a')) : result.code;
  const said = part && part.code === null && !part.unverified && result.code === '4' ? '4' : code;
  return [
    resultWords[said].vi,
    ...(part?.partly ? ['mới xong một phần'] : []),
    ...(part?.unverified ? ['đã báo cáo xong, chờ xác minh'] : []),
    ...(waiting === null || said === '5' ? [] : [waitingWords[waiting].vi]),
  ].join('; ');
}

function oneLine(text: string): string {
  return withoutPersonalNumbers(linesOf(text).join(' '));
}
