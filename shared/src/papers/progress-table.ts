import { shortDate } from '../calendar/dates-in-words.ts';
import { rowsIn } from '../engine/keyed.ts';
import { runs, type PaperTable } from './paper.ts';
import type { PreparedData } from './prepared.ts';

/** What is owed by whom, until when and to whom; null where nothing is. Persons stand in no plan. */
export function progress(milestones: PreparedData['milestones']): PaperTable | null {
  const rows = rowsIn(milestones).sort((one, other) => one.order - other.order);
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 8, centred: true },
      { title: 'Nội dung', width: 34 },
      { title: 'Cơ quan thực hiện', width: 22 },
      { title: 'Chậm nhất', width: 18, centred: true },
      { title: 'Nơi nhận', width: 18 },
    ],
    rows: rows.map(({ what, owner, receiver, ...row }, at) => ({
      cells: [String(at + 1), what, owner, dueIn(row), receiver].map((text) => runs(text)),
    })),
  };
}

/** The last day, the words of the plan where they name none, or that it names none. */
function dueIn({
  dueOn,
  writtenAs,
  certainty,
}: Pick<PreparedData['milestones'][string], 'dueOn' | 'writtenAs' | 'certainty'>): string {
  if (dueOn === null) return writtenAs || 'không nêu hạn';
  return certainty === 'expected' ? `${shortDate(dueOn)} (dự kiến)` : shortDate(dueOn);
}
