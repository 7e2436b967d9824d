import type { CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import type { ResultCode } from '../meeting/followup/vocabulary.ts';
import type { TrackedImport } from './kept-imports.ts';
import type { TrackedBody } from './kept-matters.ts';
import type { TrackedMatter, TrackedPart } from './tracked-matters.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { resultWords } from '../words/results.ts';

/** What a row shows. */
type ShownColumn =
  | ('code' | 'body' | 'words' | 'meeting' | 'field' | 'unit')
  | ('first' | 'present' | 'reply' | 'result' | 'said');

/** What whoever fills it in writes. */
export const filledColumns = [
  ...(['newResult', 'text', 'paperNo', 'paperDate', 'ground', 'until', 'why', 'on'] as const),
] as const;
export type SheetColumn = ShownColumn | (typeof filledColumns)[number];

interface ColumnOfSheet {
  readonly title: string;
  /** In letters. */
  readonly width: number;
}

export const sheetColumns: Readonly<Record<SheetColumn, ColumnOfSheet>> = {
  code: { title: 'Mã việc', width: 14 },
  body: { title: 'Cơ quan', width: 24 },
  words: { title: 'Việc', width: 48 },
  meeting: { title: 'Hội nghị', width: 24 },
  field: { title: 'Lĩnh vực', width: 16 },
  unit: { title: 'Địa bàn, đơn vị', width: 18 },
  first: { title: 'Hạn đầu', width: 12 },
  present: { title: 'Hạn hiện nay', width: 12 },
  reply: { title: 'Đã trả lời', width: 20 },
  result: { title: 'Kết quả hiện nay', width: 22 },
  said: { title: 'Báo cáo gần nhất', width: 36 },
  newResult: { title: 'GHI: Mã kết quả', width: 14 },
  text: { title: 'GHI: Nội dung báo cáo', width: 48 },
  paperNo: { title: 'GHI: Số văn bản', width: 16 },
  paperDate: { title: 'GHI: Ngày văn bản', width: 14 },
  ground: { title: 'GHI: Căn cứ, kết luận', width: 28 },
  until: { title: 'GHI: Xong vào ngày', width: 14 },
  why: { title: 'GHI: Lý do chưa xong', width: 22 },
  on: { title: 'GHI: Ngày báo cáo', width: 14 },
};

export const sheetOrder = Object.keys(sheetColumns) as readonly SheetColumn[];

/**
 * A row for each part of a body, and one for a matter that no body owes anything of. Bodies get it: it says what each may
 * read, and whose matter it is no more than letters do.
 * @param only the key of the body that it is for; its rows alone then
 */
export function rowsOfSheet(
  matters: readonly TrackedMatter[],
  only?: string,
): readonly (readonly string[])[] {
  const isFor = (body: TrackedBody | null | undefined) => only === undefined || body?.key === only;
  return matters.flatMap((one) => {
    const parts = one.parts.length === 0 ? [undefined] : one.parts;
    return parts
      .filter((part) => isFor(part ? part.body : one.lead))
      .map((part) => rowOf(shownOf(one, part)));
  });
}

/** What tables brought, below what conferences that were held here left open, and as they do. */
export function importRowsOfSheet(imports: readonly TrackedImport[]): readonly (readonly string[])[] {
  return imports.map((one) => {
    const { code, wording, body, owedBy, firstDue, due, dueAsWritten, reported } = one;
    const { outcome, outcomeAsWritten, partly, replied, replyNo, repliedOn } = one;
    return rowOf({
      ...{ code, body: owedBy || body, words: withoutPersonalNumbers(wording), field: '', unit: '' },
      ...{ meeting: sourceOf(one), first: day(firstDue), present: day(due) || dueAsWritten },
      reply: replied ? [replyNo, day(repliedOn)].filter(Boolean).join(', ') || 'đã trả lời' : '',
      result: outcome === null ? outcomeAsWritten : resultIn(outcome, partly),
      said: withoutPersonalNumbers(reported),
    });
  });
}

/** Of no conference that was held here: the table that it is of stands in the place of one. */
export function sourceOf({ table, meeting }: Pick<TrackedImport, 'table' | 'meeting'>): string {
  return `Bảng ${table || meeting.title}`;
}

function rowOf(values: Readonly<Record<ShownColumn, string>>): readonly string[] {
  return sheetOrder.map((column) => (column in values ? values[column as ShownColumn] : ''));
}

function resultIn(code: ResultCode, partly: boolean): string {
  return `${code} – ${resultWords[code].vi}${partly ? ' (một phần)' : ''}`;
}

const day = (date: CivilDate | null | undefined) => (date ? shortDate(date) : '');

function shownOf(one: TrackedMatter, part: TrackedPart | undefined): Record<ShownColumn, string> {
  const { matter, words, code } = one;
  const owed = matter.parts.find(({ commitment }) => commitment === part?.commitment);
  const { reply, result, dates } = matter;
  return {
    code,
    body: part?.body.name ?? one.lead?.name ?? matter.letter?.body ?? '',
    words: withoutPersonalNumbers((part?.given === false ? words.released : words.text) ?? ''),
    meeting: meetingOf(one),
    field: words.field,
    unit: words.area,
    first: day(owed?.first ?? dates.first),
    present: day(owed?.present ?? dates.present),
    reply: reply ? [reply.paper?.no ?? '', shortDate(reply.on)].filter(Boolean).join(', ') : '',
    result: resultIn(result.code, result.partly),
    said: part?.said?.text ?? '',
  };
}

/** Two conferences of one year may use one short code: then this tells their matters apart. */
export function meetingOf({ meeting }: Pick<TrackedMatter, 'meeting'>): string {
  return [day(meeting.heldOn), meeting.title].filter(Boolean).join(' · ');
}
