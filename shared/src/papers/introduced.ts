import { rowsInOrder } from '../engine/keyed.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import { fold } from '../text/fold.ts';
import { aboutOf, planOf, type BookData } from './book-data.ts';
import { groupsBySender } from './delegate-groups.ts';
import { guestsOf } from '../meeting/plan/invited.ts';
import { leaderOf } from './leader.ts';
import { cells, known, paragraph, type Block } from './paper.ts';

/** Somebody who is introduced at the opening. */
export interface Introduced {
  readonly what: string;
  readonly who: string;
  /** Empty before the session is opened: nobody is missing yet. */
  readonly there: string;
}

type Data = Pick<BookData, 'about' | 'plan' | 'chairs' | 'departments' | 'organisations' | 'participants'>;

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
const absent = 'vắng';

/** Who is introduced at the opening, in the order in which an office greets (BL6). */
export function introducedIn(data: Data): readonly Introduced[] {
  const invited = guests(data);
  const first = invited.filter(({ rank }) => rank < beforeChairs);
  const others = invited.filter(({ rank }) => rank >= beforeChairs);
  return [...first, ...chairs(data), ...others, ...bodies(data), ...senders(data)];
}

/** Whether somebody was looked for and did not come. */
export function isAbsent({ there }: Introduced): boolean {
  return there === absent;
}

/** Whom the plan invites: who comes of them is not known before they say so. */
function guests(data: Data): readonly (Introduced & { readonly rank: number })[] {
  const others = new Set(
    [...rowsInOrder(data.departments), ...rowsInOrder(data.organisations)].map(({ name }) => fold(name)),
  );
  const invited = guestsOf(planOf(data)).map((name) => ({ name, folded: fold(name) }));
  return invited
    .filter(({ folded }, at) => invited.findIndex((one) => one.folded === folded) === at)
    .filter(({ folded }) => !others.has(folded))
    .map(({ name }) => ({ what: name, who: '', there: '', rank: rankOf(name) }))
    .sort((one, other) => one.rank - other.rank);
}

function rankOf(name: string): number {
  const said = name.toLocaleLowerCase('vi');
  const rank = protocol.findIndex((words) => words.some((word) => said.includes(word)));
  return rank < 0 ? protocol.length : rank;
}

function chairs(data: Data): readonly Introduced[] {
  return chairsInOrder(data.chairs, aboutOf(data).presiding).map(({ name, title }) => ({
    what: title,
    who: title.startsWith(name) ? '' : name,
    there: '',
  }));
}

function bodies(data: Data): readonly Introduced[] {
  return rowsInOrder(data.departments).map((body) => ({
    what: body.name,
    who: leaderOf(body),
    there: body.present ? 'có mặt' : hasBegun(data) ? absent : '',
  }));
}

/** Of those whom an organisation sends it is said how many are there. */
function senders(data: Data): readonly Introduced[] {
  return groupsBySender(data)
    .filter(({ delegates, target }) => delegates.length + target > 0)
    .map(({ name, target, delegates }) => {
      const there = delegates.filter(({ presentSince }) => presentSince !== null).length;
      return {
        what: name,
        who: `${delegates.length || target} đại biểu`,
        there: hasBegun(data) ? (there === 0 ? absent : `${there} có mặt`) : '',
      };
    });
}

function hasBegun(data: Data): boolean {
  return aboutOf(data).startedAt !== null;
}

/** The list as whoever leads through the day reads it. */
export function introductions(data: Data): Block {
  const rows = introducedIn(data);
  if (rows.length === 0) return paragraph(known('', 'guests', '……'));
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
