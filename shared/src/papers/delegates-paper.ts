import { rowOf, rowsIn } from '../engine/keyed.ts';
import { hasLeft } from '../meeting/intake/petition-standing.ts';
import { fold } from '../text/fold.ts';
import { titleInSentence } from './conference.ts';
import { delegateGroups, delegateName, type Delegate, type DelegateGroup } from './delegate-groups.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy, thePlan } from './issuing.ts';
import {
  cells,
  known,
  paragraph,
  runs,
  type Paper,
  type PaperTable,
  type Runs,
  type TableRow,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** Phone numbers by participant: no view holds them, and whoever takes them stands in the record of access. */
export type Phones = Readonly<Record<string, string>>;

/** Everybody who is to come, by organisation, with whom to call and who has something to say; for the house alone. */
export function delegatesPaper(data: PreparedData, phones: Phones): Paper {
  const plan = planIn(data);
  const issuing = issuingOf(plan);
  const groups = delegateGroups(data).filter(({ delegates, target }) => delegates.length + target > 0);
  const isEmpty = groups.every(({ delegates }) => delegates.length === 0);
  return paperBy(issuing, 'delegates', {
    type: 'DANH SÁCH ĐẠI BIỂU',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    attachedTo: runs('(Kèm theo ', thePlan(issuing, plan), ')'),
    dated: false,
    inside: true,
    sections: [
      {
        landscape: true,
        blocks: [isEmpty ? paragraph(known('', 'delegates', '……')) : table(data, groups, phones)],
      },
    ],
  });
}

function table(data: PreparedData, groups: readonly DelegateGroup[], phones: Phones): PaperTable {
  const speaks = speakersIn(data);
  let counted = 0;
  const rowOfDelegate = (delegate: Delegate, unit: string): TableRow => {
    counted += 1;
    return {
      cells: [
        ...cells(String(counted), delegateName(delegate), delegate.title, unit),
        phoneOf(delegate, phones),
        ...cells(speaks(delegate), ''),
      ],
    };
  };
  const rows = groups.flatMap(({ name, target, delegates }) => [
    { strong: true, cells: cells('', name, '', countOf(delegates.length, target), '', '', '') },
    ...delegates.map((delegate) => rowOfDelegate(delegate, name)),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Họ và tên', width: 22 },
      { title: 'Chức vụ', width: 17 },
      { title: 'Đơn vị', width: 20 },
      { title: 'Điện thoại', width: 12, centred: true },
      { title: 'Đăng ký phát biểu', width: 13 },
      { title: 'Ghi chú', width: 10 },
    ],
    rows: [...rows, { strong: true, cells: cells('', 'Tổng cộng', '', `${counted} đại biểu`, '', '', '') }],
  };
}

/** So many are named of so many. */
function countOf(named: number, target: number): string {
  return target > 0 ? `${named}/${target} đại biểu` : `${named} đại biểu`;
}

/** The number that was given for the file, or a blank where there is one that the reader has not asked for. */
function phoneOf({ id, hasPhone }: Delegate, phones: Phones): Runs {
  return hasPhone ? runs(known(rowOf(phones, id) ?? '', 'phones')) : [];
}

/** On which field somebody has registered to speak: who has the same name and the same organisation. */
function speakersIn({ registrations, fields }: PreparedData): (delegate: Delegate) => string {
  const keyOf = ({ name, organisation }: Pick<Delegate, 'name' | 'organisation'>) =>
    `${organisation ?? ''}|${fold(name)}`;
  const registered = new Map(
    rowsIn(registrations)
      .filter((row) => !hasLeft(row))
      .map((row) => [keyOf(row), rowOf(fields, row.field)?.name ?? 'có']),
  );
  return (delegate) => registered.get(keyOf(delegate)) ?? '';
}
