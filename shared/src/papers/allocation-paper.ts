import { rowsIn } from '../engine/keyed.ts';
import { allocationTable, type AllocationTable } from '../queries/allocation.ts';
import { titleInSentence } from './conference.ts';
import { issuerInHead } from './head.ts';
import { capital, readIssuer } from './issuer.ts';
import { issuingOf, thePlan } from './issuing.ts';
import { layouts } from './layouts.ts';
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

type Rows = AllocationTable<PreparedData['organisations'][string]>;

/** How many delegates and opinions each organisation brings (UB5, PL3); it goes with the plan and stays in the house. */
export function allocationPaper(data: PreparedData): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const layout = layouts[plan.layout];
  const issuer = readIssuer(plan.issuer);
  const title = titleInSentence(about.title);
  const isEmpty = rowsIn(data.organisations).length === 0;
  return {
    kind: 'allocation',
    layout: plan.layout,
    draft: plan.number === '',
    inside: true,
    head: {
      ...issuerInHead(layout, issuer),
      number: null,
      placeAndDate: null,
      type: 'BẢNG PHÂN BỔ ĐẠI BIỂU, Ý KIẾN',
      summary: runs(capital(title)),
      attachedTo: runs('(Kèm theo ', thePlan(issuingOf(plan), plan), ')'),
    },
    firstLevel: 1,
    sections: [
      {
        landscape: true,
        blocks: isEmpty ? [paragraph(known('', 'organisations', '……'))] : [allotment(data)],
      },
    ],
  };
}

/** The table itself, with a sub-total for each level and group that has a name, and the total. */
export function allotment({ organisations }: Pick<PreparedData, 'organisations'>): PaperTable {
  const table = allocationTable(organisations, { participants: {}, petitions: {} });
  let counted = 0;
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Tổ chức, đơn vị', width: 28 },
      { title: 'Số đại biểu', width: 9, centred: true },
      { title: 'Thành phần', width: 29 },
      { title: 'Số ý kiến tối thiểu', width: 10, centred: true },
      { title: 'Ghi chú', width: 18 },
    ],
    rows: [
      ...table.levels.flatMap((level) => [
        ...summed(level),
        ...level.groups.flatMap((group) => [
          ...summed(group),
          ...group.rows.map(({ name, delegates, who, minOpinions, note }) => {
            counted += 1;
            return { cells: cells(String(counted), name, String(delegates), who, String(minOpinions), note) };
          }),
        ]),
      ]),
      { strong: true, cells: total('Tổng cộng', table.totals) },
    ],
  };
}

/** A level or a group stands over its rows with what it adds up to; one without a name has no line. */
function summed({ name, totals }: Pick<Rows['levels'][number], 'name' | 'totals'>): readonly TableRow[] {
  return name === '' ? [] : [{ strong: true, cells: total(name, totals) }];
}

function total(name: string, { delegates, minOpinions }: Rows['totals']): readonly Runs[] {
  return cells('', name, String(delegates), '', String(minOpinions), '');
}
