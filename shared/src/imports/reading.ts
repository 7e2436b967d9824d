import type { CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import { dateOfSerial, turned, writtenDate } from '../calendar/written-dates.ts';
import { caseOf, inUsualCase, namedPerson, peopleIn } from '../text/person-name.ts';
import type { Column } from './columns.ts';
import type { Named, PersonEntry } from './entries.ts';
import type { Findings } from './findings.ts';
import { spelling, type KnownNames } from './known-names.ts';
import type { TakenTable } from './table.ts';
import type { ColumnUse } from './vocabulary.ts';

/** A cell with more names nobody. */
const longestName = 120;

/** A field that is like another one sorts the same twice, so nothing holds before somebody has said it. */
const nearField = ['nearField', null] as const;
const nearUnit = ['unknownUnit', 'keep'] as const;

/** What rows of every kind are read with. */
export class Reading {
  readonly table: TakenTable;
  readonly findings: Findings;
  readonly epoch: 1900 | 1904;
  readonly #columns: ReadonlyMap<ColumnUse, number>;
  /** Rows of the list, for what a cell says beside the others of its column. */
  readonly #rows: readonly number[];
  readonly #leftOut: ReadonlySet<number>;
  readonly #usualMonth = new Map<number, string | null>();
  readonly #spellings = new Map<string, { readonly name: string; readonly row: number }>();

  constructor(
    table: TakenTable,
    findings: Findings,
    epoch: 1900 | 1904,
    columns: readonly Column[],
    rows: readonly number[],
    /** From 1, as people count. */
    leftOut: ReadonlySet<number> = new Set(),
  ) {
    this.table = table;
    this.findings = findings;
    this.epoch = epoch;
    this.#columns = new Map(columns.flatMap(({ use, column }) => (use ? [[use, column] as const] : [])));
    this.#rows = rows;
    this.#leftOut = leftOut;
  }

  column(use: ColumnUse): number | undefined {
    return this.#columns.get(use);
  }

  /** What stands in the column; of merged cells what all of their rows have. */
  text(row: number, use: ColumnUse): string {
    const column = this.#columns.get(use);
    return column === undefined ? '' : this.table.seen(row, column).text;
  }

  /** On one line. */
  line(row: number, use: ColumnUse): string {
    return this.text(row, use).replaceAll('\n', ' ');
  }

  /** A whole number; what is none is refused. */
  count(row: number, use: ColumnUse): number {
    const column = this.#columns.get(use);
    const text = this.text(row, use);
    if (column === undefined || text === '') return 0;
    const digits = /^(\d{1,6})(?:[.,]0+)?(?:\s*\p{L}[\p{L}\s]*)?$/u.exec(text)?.[1];
    if (digits === undefined) {
      this.findings.refuse('notANumber', { row, column }, { text });
      return 0;
    }
    return Number(digits);
  }

  /** A phone number, the 0 that a spreadsheet took away put back. */
  phone(row: number): string {
    const column = this.#columns.get('phone');
    const text = this.text(row, 'phone');
    if (column === undefined || text === '') return '';
    const digits = text.replace(/[\s.\-()]/g, '');
    if (/^[1-9]\d{8}$/.test(digits)) {
      this.findings.note('zeroAdded', { row, column }, { phone: `0${digits}` });
      return `0${digits}`;
    }
    const national = digits.replace(/^(?:\+84|0084)(?=\d{9}$)/, '0');
    if (/^0\d{9,10}$/.test(national)) return national;
    this.findings.warn('phoneOdd', { row, column }, { phone: text });
    return /^[+\d .()-]{0,20}$/.test(text) ? text : '';
  }

  /** A day, or none where the words name none, which is said by `inWords`; `asWritten` is what stood there. */
  day(
    row: number,
    use: ColumnUse,
    inWords: 'dateAsWords' | 'dueInWords' = 'dateAsWords',
  ): { readonly date: CivilDate | null; readonly asWritten: string } {
    const column = this.#columns.get(use);
    const asWritten = this.line(row, use);
    if (column === undefined || asWritten === '') return { date: null, asWritten: '' };
    const { cell } = this.table.seen(row, column);
    const serial =
      cell?.kind === 'date'
        ? cell.date
        : cell?.kind === 'number'
          ? dateOfSerial(cell.number ?? NaN, this.epoch)
          : undefined;
    if (serial) return { date: this.#dayOfSerial(row, column, serial), asWritten };
    const written = writtenDate(asWritten);
    if (written.kind === 'day') {
      if (written.before) this.findings.note('dayBefore', { row, column }, { date: shortDate(written.date) });
      return { date: written.date, asWritten };
    }
    if (written.kind === 'noSuchDay') {
      const { month, year, days } = written;
      this.findings.refuse(
        month === 2 ? 'noSuchDayInFebruary' : 'noSuchDay',
        { row, column },
        { month, year, days },
      );
    } else if (written.kind === 'monthFirst') {
      const chosen = this.findings.ask(
        'monthFirst',
        { row, column },
        { text: asWritten, date: shortDate(written.date) },
        [written.date, 'none'],
        null,
      );
      return { date: chosen === written.date ? written.date : null, asWritten };
    } else this.findings.note(inWords, { row, column }, { text: asWritten });
    return { date: null, asWritten };
  }

  /** A day that a spreadsheet made: where all others are of the month that its day would be, it may stand turned. */
  #dayOfSerial(row: number, column: number, date: CivilDate): CivilDate | null {
    const other = turned(date);
    const month = this.#usualMonthOf(column);
    if (!other || month === null || date.startsWith(month) || !other.startsWith(month)) return date;
    const params = { date: shortDate(date), other: shortDate(other) };
    const chosen = this.findings.ask('dateTurned', { row, column }, params, [date, other], null);
    return chosen === other ? other : chosen === date ? date : null;
  }

  /** The month in which most days of a column lie. */
  #usualMonthOf(column: number): string | null {
    const known = this.#usualMonth.get(column);
    if (known !== undefined) return known;
    const months = new Map<string, number>();
    let all = 0;
    for (const row of this.#rows) {
      const { text, cell } = this.table.seen(row, column);
      const written = writtenDate(text);
      const date = cell?.kind === 'date' ? cell.date : written.kind === 'day' ? written.date : undefined;
      if (date === undefined) continue;
      all += 1;
      months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + 1);
    }
    const [usual] = [...months].sort(([, one], [, two]) => two - one);
    const found = usual && all >= 3 && usual[1] * 2 > all ? usual[0] : null;
    this.#usualMonth.set(column, found);
    return found;
  }

  /** People that a cell names: taken apart from how they are addressed, and written as names are. */
  people(row: number, use: ColumnUse): readonly PersonEntry[] {
    const column = this.#columns.get(use);
    const text = this.text(row, use);
    if (column === undefined || text === '') return [];
    const named = peopleIn(text);
    const both =
      named.length === 1 ||
      this.findings.ask(
        'severalPeople',
        { row, column },
        { count: named.length, names: named.join('; ') },
        ['all', 'one'],
        'all',
      ) === 'all';
    return (both ? named : [text.replaceAll('\n', ' ')]).map((one) => this.#person(row, column, one, both));
  }

  #person(row: number, column: number, text: string, apart: boolean): PersonEntry {
    const person = apart ? namedPerson(text) : { honorific: '' as const, name: text, office: '' };
    if (person.name.length > longestName)
      this.findings.refuse('tooLong', { row, column }, { max: longestName });
    const written = caseOf(person.name);
    if (written === 'usual') return { ...person, original: null };
    const usual = inUsualCase(person.name);
    if (usual === undefined) {
      this.findings.warn('nameKept', { row, column }, { name: person.name });
      return { ...person, original: null };
    }
    const code = written === 'capitals' ? 'capitals' : 'smallLetters';
    const params = { name: usual, original: person.name };
    const chosen = this.findings.propose(code, { row, column }, params, ['usual', 'keep'], 'usual');
    return chosen === 'keep'
      ? { ...person, original: null }
      : { ...person, name: usual, original: person.name };
  }

  /** A unit, body or field by its name: as it is known already, or as the file first wrote it. */
  named(row: number, use: ColumnUse, text: string, known: KnownNames): Named {
    const column = this.#columns.get(use);
    const place = column === undefined ? { row } : { row, column };
    const match = known.find(text);
    if (match.kind === 'same') {
      const { id, name, shortName = '' } = match.known;
      if (text !== name && text !== shortName) this.findings.note('sameUnit', place, { text, name });
      return { id, name };
    }
    const key = `${use}:${spelling(text)}`;
    const first = this.#spellings.get(key) ?? { name: text, row };
    // A row that is left out names nothing for the others.
    if (!this.#leftOut.has(row + 1)) this.#spellings.set(key, first);
    if (match.kind === 'near') {
      const { id, name } = match.known;
      // Once for each name, where it stands first: whoever answers means all of its rows.
      const asked = { ...place, row: first.row };
      const [code, byItself] = use === 'field' ? nearField : nearUnit;
      const chosen = this.findings.ask(
        code,
        asked,
        { text: first.name, name },
        ['nearest', 'keep'],
        byItself,
      );
      if (chosen === 'nearest') return { id, name };
    }
    if (first.name !== text) this.findings.note('sameUnit', place, { text, name: first.name });
    return { id: null, name: first.name };
  }
}
