import type { Params } from '../words/say.ts';
import type { FindingCode } from '../words/import-findings.ts';
import { cellName } from './sheet.ts';
import type { Severity } from './vocabulary.ts';

/** What is to be said of a file, a row or a cell. */
export interface Finding {
  /** The same for the same thing, so that what was chosen stays chosen. */
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** As the table counts, from 0; null where it is said of the whole. */
  readonly row: number | null;
  readonly column: number | null;
  readonly params: Params;
  /** What can be answered; `chosen` is what holds, null while nobody has said it and nothing holds by itself. */
  readonly choices: readonly string[];
  readonly chosen: string | null;
}

interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** Takes down what is found, and tells what people answered. */
export class Findings {
  readonly #answers: Readonly<Record<string, string>>;
  readonly #found = new Map<string, Finding>();

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = answers;
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  note(code: FindingCode, place: Place = {}, params: Params = {}): void {
    this.#add(code, 'note', place, params, [], null);
  }

  warn(code: FindingCode, place: Place = {}, params: Params = {}): void {
    this.#add(code, 'warning', place, params, [], null);
  }

  refuse(code: FindingCode, place: Place = {}, params: Params = {}): void {
    this.#add(code, 'refusal', place, params, [], null);
  }

  /** Asks, and tells what holds: what was answered, else what holds by itself. */
  ask(
    code: FindingCode,
    place: Place,
    params: Params,
    choices: readonly string[],
    byItself: string | null,
  ): string | null {
    const chosen = this.#answered(code, place, choices) ?? byItself;
    this.#add(code, 'question', place, params, choices, chosen);
    return chosen;
  }

  /** Does something that can be taken back, and says so. */
  propose(
    code: FindingCode,
    place: Place,
    params: Params,
    choices: readonly string[],
    byItself: string,
  ): string {
    const chosen = this.#answered(code, place, choices) ?? byItself;
    this.#add(code, 'note', place, params, choices, chosen);
    return chosen;
  }

  #answered(code: FindingCode, place: Place, choices: readonly string[]): string | undefined {
    const answered = this.#answers[keyOf(code, place)];
    return answered !== undefined && choices.includes(answered) ? answered : undefined;
  }

  #add(
    code: FindingCode,
    severity: Severity,
    place: Place,
    params: Params,
    choices: readonly string[],
    chosen: string | null,
  ): void {
    const key = keyOf(code, place);
    const { row = null, column = null } = place;
    this.#found.set(key, { key, code, severity, row, column, params, choices, chosen });
  }
}

function keyOf(code: FindingCode, { row, column }: Place): string {
  if (row !== undefined && column !== undefined) return `${code}:${cellName(row, column)}`;
  if (row !== undefined) return `${code}:R${row + 1}`;
  return column === undefined ? code : `${code}:C${column + 1}`;
}
