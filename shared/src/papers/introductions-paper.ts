import { rowsInOrder } from '../engine/keyed.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import { fold } from '../text/fold.ts';
import { titleInSentence } from './conference.ts';
import { delegateGroups } from './delegate-groups.ts';
import { inviteesIn } from './invitees.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { cells, known, paragraph, runs, type Paper, type PaperTable } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

interface Introduced {
  readonly what: string;
  readonly who: string;
  /** Empty before the session is opened: nobody is missing yet. */
  readonly there: string;
}

/** In which order guests are greeted, by the words in their names; whoever has none of them comes last. */
const protocol = [
  ['tỉnh', 'thành phố', 'trung ương'],
  ['đảng', 'bí thư'],
  ['hội đồng nhân dân'],
  ['ban nhân dân'],
  ['mặt trận'],
];
/** So many ranks are greeted before those who chair. */
const beforeChairs = 3;

/** Who is introduced at the opening, in the order in which an office greets; for whoever leads through the day (BL6). */
export function introductionsPaper(data: PreparedData): Paper {
  const invited = guests(data);
  const first = invited.filter(({ rank }) => rank < beforeChairs);
  const others = invited.filter(({ rank }) => rank >= beforeChairs);
  const rows = [...first, ...chairs(data), ...others, ...bodies(data), ...senders(data)];
  return paperBy(issuingOf(planIn(data)), 'introductions', {
    type: 'DANH SÁCH GIỚI THIỆU ĐẠI BIỂU',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    dated: false,
    inside: true,
    sections: [
      {
        landscape: false,
        blocks: [rows.length === 0 ? paragraph(known('', 'guests', '……')) : table(rows)],
      },
    ],
  });
}

/** Whom the plan invites: who comes of them is not known before they say so. */
function guests(data: PreparedData): readonly (Introduced & { readonly rank: number })[] {
  const others = new Set(
    [...rowsInOrder(data.departments), ...rowsInOrder(data.organisations)].map(({ name }) => fold(name)),
  );
  return inviteesIn(data)
    .filter(({ name }) => !others.has(fold(name)))
    .map(({ name }) => ({ what: name, who: '', there: '', rank: rankOf(name) }))
    .sort((one, other) => one.rank - other.rank);
}

function rankOf(name: string): number {
  const said = name.toLocaleLowerCase('vi');
  const rank = protocol.findIndex((words) => words.some((word) => said.includes(word)));
  return rank < 0 ? protocol.length : rank;
}

function chairs(data: PreparedData): readonly Introduced[] {
  return chairsInOrder(data.chairs, aboutIn(data).presiding).map(({ name, title }) => ({
    what: title,
    who: title.startsWith(name) ? '' : name,
    there: '',
  }));
}

function bodies(data: PreparedData): readonly Introduced[] {
  return rowsInOrder(data.departments).map(({ name, leader, leaderTitle, present }) => ({
    what: name,
    who: [leader, leaderTitle].filter(Boolean).join(', '),
    there: thereOr(data, present),
  }));
}

/** Of those whom an organisation sends it is said how many are there. */
function senders(data: PreparedData): readonly Introduced[] {
  return delegateGroups(data)
    .filter(({ delegates, target }) => delegates.length + target > 0)
    .map(({ name, target, delegates }) => {
      const there = delegates.filter(({ presentSince }) => presentSince !== null).length;
      return {
        what: name,
        who: `${delegates.length || target} đại biểu`,
        there: hasBegun(data) ? (there === 0 ? 'vắng' : `${there} có mặt`) : '',
      };
    });
}

function thereOr(data: PreparedData, present: boolean): string {
  if (present) return 'có mặt';
  return hasBegun(data) ? 'vắng' : '';
}

function hasBegun(data: PreparedData): boolean {
  return aboutIn(data).startedAt !== null;
}

function table(rows: readonly Introduced[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 8, centred: true },
      { title: 'Cơ quan, đơn vị, chức vụ', width: 44 },
      { title: 'Họ và tên', width: 32 },
      { title: 'Có mặt', width: 16, centred: true },
    ],
    rows: rows.map(({ what, who, there }, at) => ({ cells: cells(String(at + 1), what, who, there) })),
  };
}
