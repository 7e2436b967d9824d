import { dateInWords, shortDate } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf } from '../engine/keyed.ts';
import type { ConclusionTask, TaskKind } from '../queries/conclusion-tasks.ts';
import { matterCode } from '../queries/matter-code.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { blankDate } from './cited.ts';
import { known, runs, type Run, type Runs } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** What a task asks of whoever has it, in the words of an office. */
const asked: Readonly<Record<Exclude<TaskKind, 'promise'>, string>> = {
  verify: 'Kiểm tra, xác minh và trả lời',
  reply: 'Trả lời bằng văn bản',
  settle: 'Tiếp tục xem xét, giải quyết và trả lời',
  upper: 'Xem xét, giải quyết theo thẩm quyền',
};

/** In which form the answer to a task is given. */
const answeredBy: Readonly<Record<TaskKind, string>> = {
  verify: 'Báo cáo kết quả xác minh; văn bản trả lời công dân',
  reply: 'Văn bản trả lời công dân',
  promise: 'Báo cáo kết quả; văn bản trả lời công dân',
  settle: 'Văn bản trả lời công dân',
  upper: 'Văn bản trả lời của cơ quan có thẩm quyền',
};

type Named = Pick<PreparedData, 'departments'>;

/** What is to be done: what was ordered, and the promise in the words that the hall was read. */
export function whatToDo({ kind, promised }: Pick<ConclusionTask, 'kind' | 'promised'>): string {
  const words = withoutPersonalNumbers(withoutStop(promised));
  if (kind === 'promise') return `Thực hiện cam kết: ${words}`;
  return words === '' ? asked[kind] : `${asked[kind]}; thực hiện cam kết: ${words}`;
}

export function formOfAnswer({ kind }: Pick<ConclusionTask, 'kind'>): string {
  return answeredBy[kind];
}

/** Whose task it is. */
export function bodyOf({ lead, upper }: Pick<ConclusionTask, 'lead' | 'upper'>, data: Named): Run {
  return known(upper === '' ? nameOf(lead, data) : upper, 'body');
}

export function supportOf({ supporting }: Pick<ConclusionTask, 'supporting'>, data: Named): string {
  return supporting
    .map((id) => nameOf(id, data))
    .filter((name) => name !== '')
    .join('; ');
}

export function untilInWords(due: CivilDate | null): Run {
  return known(due === null ? '' : dateInWords(due), 'due', blankDate);
}

export function until(due: CivilDate | null): Run {
  return known(due === null ? '' : shortDate(due), 'due', '…');
}

/** A matter by its code and its released words; nothing else of it leaves the house. */
export function matterInWords(
  data: Pick<PreparedData, 'about' | 'plan'>,
  matter: { readonly no: number; readonly released: string | null },
): Runs {
  return runs(`${codeOf(data, matter.no)}: `, releasedWords(matter));
}

/** The released words of a matter without any number by which somebody can be found. */
export function releasedWords({ released }: { readonly released: string | null }): Run {
  return known(withoutPersonalNumbers(released ?? ''), 'released');
}

/** The code that stands on every letter and sheet. */
export function codeOf(data: Pick<PreparedData, 'about' | 'plan'>, no: number): string {
  return matterCode({ about: aboutIn(data), plan: planIn(data) }, no);
}

export function nameOf(id: string | null, { departments }: Named): string {
  return rowOf(departments, id)?.name ?? '';
}

export function withoutStop(text: string): string {
  return text.trim().replace(/[.;,]$/, '');
}
