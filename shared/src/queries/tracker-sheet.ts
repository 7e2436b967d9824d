import type { CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import { writtenDate } from '../calendar/written-dates.ts';
import { hindrances, saidCodes, type Hindrance, type SaidCode } from '../meeting/followup/vocabulary.ts';
import type { TrackedBody } from './kept-matters.ts';
import type { TrackedMatter, TrackedPart } from './tracked-matters.ts';
import { fold } from '../text/fold.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { hindranceWords, resultWords } from '../words/results.ts';
import { cellName, type Cell, type ReadFile } from '../imports/sheet.ts';

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
      .map((part) => {
        const values = shownOf(one, part);
        return sheetOrder.map((column) => (column in values ? values[column as keyof typeof values] : ''));
      });
  });
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
    result: `${result.code} – ${resultWords[result.code].vi}${result.partly ? ' (một phần)' : ''}`,
    said: part?.said?.text ?? '',
  };
}

/** Two conferences of one year may use one short code: then this tells their matters apart. */
function meetingOf({ meeting }: TrackedMatter): string {
  return [day(meeting.heldOn), meeting.title].filter(Boolean).join(' · ');
}

/** Why a row is not taken, at its cell; `notReported` is what the act itself refuses. */
export const sheetFaults = [
  ...(['noHeader', 'noCode', 'unknownCode', 'twoMatters', 'unknownBody', 'noBody', 'twice'] as const),
  ...(['noResult', 'unknownResult', 'noSuchDay', 'unknownWhy', 'notReported'] as const),
] as const;
export type SheetFault = (typeof sheetFaults)[number];

export interface SheetProblem {
  readonly fault: SheetFault;
  /** As Excel calls it. */
  readonly cell: string;
  /** As Excel counts it. */
  readonly row: number;
  readonly title: string;
  readonly found: string;
}

/** What a row says that somebody filled in. */
export interface FilledRow {
  /** From 0. */
  readonly row: number;
  readonly meeting: string;
  readonly code: string;
  readonly words: string;
  readonly part: TrackedPart;
  readonly report: {
    readonly code: SaidCode;
    readonly text: string;
    readonly paper: { readonly no: string; readonly date: CivilDate } | null;
    readonly ground: string;
    readonly until: CivilDate | null;
    readonly why: Hindrance | null;
    readonly on: CivilDate | null;
  };
}

export interface ReadSheet {
  readonly filled: readonly FilledRow[];
  readonly problems: readonly SheetProblem[];
  /** Rows with a code in which nothing was filled in. */
  readonly untouched: number;
}

type Columns = ReadonlyMap<SheetColumn, number>;

const titles = new Map(sheetOrder.map((column) => [fold(sheetColumns[column].title), column]));

/** Where the titles of the columns stand; the code and something to fill in are needed. */
function headerOf(
  rows: readonly (readonly (Cell | null)[])[],
): { row: number; columns: Columns } | undefined {
  for (const [row, cells] of rows.entries()) {
    const columns = new Map<SheetColumn, number>();
    for (const [at, cell] of cells.entries()) {
      const column = titles.get(fold(cell?.text ?? '').trim());
      if (column && !columns.has(column)) columns.set(column, at);
    }
    if (columns.has('code') && filledColumns.some((one) => columns.has(one))) return { row, columns };
  }
  return undefined;
}

/** Reads what bodies filled in, matched by the codes of matters (QN6). Nothing else of the sheet is taken over. */
export function readTrackerSheet(file: ReadFile, matters: readonly TrackedMatter[]): ReadSheet {
  for (const sheet of file.sheets) {
    const header = headerOf(sheet.rows);
    if (!header) continue;
    const reading = new SheetReading(header.columns, matters);
    for (const [row, cells] of sheet.rows.entries()) if (row > header.row) reading.read(row, cells);
    return reading;
  }
  const problem = {
    fault: 'noHeader',
    cell: 'A1',
    row: 1,
    title: sheetColumns.code.title,
    found: '',
  } as const;
  return { filled: [], problems: [problem], untouched: 0 };
}

class SheetReading implements ReadSheet {
  readonly filled: FilledRow[] = [];
  readonly problems: SheetProblem[] = [];
  untouched = 0;
  readonly #columns: Columns;
  readonly #byCode = new Map<string, TrackedMatter[]>();
  readonly #parts = new Set<string>();

  constructor(columns: Columns, matters: readonly TrackedMatter[]) {
    this.#columns = columns;
    for (const one of matters) {
      const key = fold(one.code);
      this.#byCode.set(key, [...(this.#byCode.get(key) ?? []), one]);
    }
  }

  read(row: number, cells: readonly (Cell | null)[]): void {
    const cell = (column: SheetColumn) => cells[this.#columns.get(column) ?? -1] ?? null;
    const text = (column: SheetColumn) => (cell(column)?.text ?? '').normalize('NFC').trim();
    if (filledColumns.every((column) => text(column) === '')) {
      if (text('code') !== '') this.untouched += 1;
      return;
    }
    const before = this.problems.length;
    const fault = (column: SheetColumn, what: SheetFault) => this.#fault(row, column, what, text(column));
    const dayIn = (column: SheetColumn): CivilDate | null => {
      const known = cell(column)?.date;
      if (known) return known;
      const written = writtenDate(text(column));
      if (written.kind === 'day' && !written.before) return written.date;
      if (written.kind !== 'none') fault(column, 'noSuchDay');
      return null;
    };
    const found = this.#partIn({ code: text('code'), body: text('body'), meeting: text('meeting') }, fault);
    const code = saidCodeOf(text('newResult'));
    if (!code) fault('newResult', text('newResult') === '' ? 'noResult' : 'unknownResult');
    const why = hindranceOf(text('why'));
    if (text('why') !== '' && !why) fault('why', 'unknownWhy');
    const paperDate = dayIn('paperDate');
    if (text('paperNo') !== '' && text('paperDate') === '') fault('paperDate', 'noSuchDay');
    const [until, on] = [dayIn('until'), dayIn('on')];
    if (!found || !code || this.problems.length > before) return;
    this.filled.push({
      ...{ row, meeting: found.one.meeting.id, code: found.one.code },
      ...{ words: found.one.words.text, part: found.part },
      report: {
        ...{ code, text: text('text'), ground: text('ground'), until, why, on },
        paper: paperDate ? { no: text('paperNo'), date: paperDate } : null,
      },
    });
  }

  #partIn(
    { code, body, meeting }: Readonly<Record<'code' | 'body' | 'meeting', string>>,
    fault: (column: SheetColumn, what: SheetFault) => void,
  ): { readonly one: TrackedMatter; readonly part: TrackedPart } | undefined {
    const all = this.#byCode.get(fold(code)) ?? [];
    const found = all.length > 1 ? all.filter((one) => fold(meetingOf(one)) === fold(meeting)) : all;
    const [one] = found;
    if (!one || found.length > 1) {
      fault('code', code === '' ? 'noCode' : all.length > 1 ? 'twoMatters' : 'unknownCode');
      return undefined;
    }
    const named = one.parts.find((part) => fold(part.body.name) === fold(body));
    const part = body === '' ? one.parts[0] : named;
    if (!part) {
      fault('body', one.parts.length === 0 ? 'noBody' : 'unknownBody');
      return undefined;
    }
    const key = `${one.meeting.id} ${part.commitment}`;
    if (this.#parts.has(key)) {
      fault('code', 'twice');
      return undefined;
    }
    this.#parts.add(key);
    return { one, part };
  }

  #fault(row: number, column: SheetColumn, fault: SheetFault, found: string): void {
    this.problems.push(problemAt(row, this.#columns.get(column) ?? 0, { column, fault, found }));
  }
}

/** A problem at a cell; rows and columns count from 0. */
function problemAt(
  row: number,
  at: number,
  what: { readonly column: SheetColumn; readonly fault: SheetFault; readonly found: string },
): SheetProblem {
  const { title } = sheetColumns[what.column];
  return { fault: what.fault, cell: cellName(row, at), row: row + 1, title, found: what.found };
}

/** A result by its code, or by its words. */
function saidCodeOf(text: string): SaidCode | undefined {
  const sought = fold(text);
  const [begin = ''] = sought.split(/[\s–:.-]/u);
  return saidCodes.find((code) => code === sought || code === begin || fold(resultWords[code].vi) === sought);
}

function hindranceOf(text: string): Hindrance | null {
  const sought = fold(text);
  return hindrances.find((one) => fold(hindranceWords[one].vi) === sought || fold(one) === sought) ?? null;
}
