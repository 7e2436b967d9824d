import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { PartEvidence, Report } from '@doi-thoai/shared/meeting/followup/records';
import {
  needsOf,
  type Hindrance,
  type ResultNeed,
  type SaidCode,
} from '@doi-thoai/shared/meeting/followup/vocabulary';
import type { InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';

/** How a body says that it went, before it is told apart by the official list. */
export const choices = ['done', 'partly', 'underWay', 'notYet', 'other'] as const;
export type Choice = (typeof choices)[number];

/** What is under each choice; the first is meant where nothing else was said. */
export const codesOf: Readonly<Record<Choice, readonly SaidCode[]>> = {
  done: ['2c', '2a', '2b'],
  partly: ['3a'],
  underWay: ['3a'],
  notYet: ['3b'],
  other: ['1', '6'],
};

export type Lack = 'choice' | ResultNeed;
const inOrder = [
  'text',
  'why',
  'until',
  'ground',
  'paper',
  'evidence',
] as const satisfies readonly ResultNeed[];

/** A file that lies on the server, which forgets what no report names within hours. */
interface KeptFile extends PartEvidence {
  readonly sentAt: number;
}

interface Said {
  readonly choice: Choice | null;
  readonly code: SaidCode | null;
  readonly text: string;
  readonly until: string;
  readonly why: Hindrance | null;
  readonly ground: string;
  readonly paperNo: string;
  readonly paperDate: string;
  readonly files: readonly KeptFile[];
  /** When something was changed last, by the device's clock. */
  readonly at: number | null;
}

const blank: Said = {
  ...{ choice: null, code: null, text: '', until: '', why: null },
  ...{ ground: '', paperNo: '', paperDate: '', files: [], at: null },
};

/** The server keeps a file that nothing names for six hours; one is left for sending. */
export const filesLastMs = 5 * 3_600_000;

/** A report that is being written: kept on the device with every key, until the record has it. */
export class ReportDraft {
  readonly #kept: KeptText;
  #said: Said = $state.raw(blank);
  /** Files that were chosen too long ago were left out. */
  filesGone = $state(false);

  constructor(kept: KeptText) {
    this.#kept = kept;
    const found = parsed(kept.text);
    const files = found.files.filter(({ sentAt }) => Date.now() - sentAt < filesLastMs);
    this.filesGone = files.length < found.files.length;
    this.#said = { ...found, files };
  }

  get said(): Said {
    return this.#said;
  }

  get code(): SaidCode | null {
    const { choice, code } = this.#said;
    if (choice === null) return null;
    const codes = codesOf[choice];
    return codes.find((one) => one === code) ?? codes[0] ?? null;
  }

  /** What it still lacks before it can be sent, in the order of the form. */
  get lacks(): readonly Lack[] {
    const { code } = this;
    if (code === null) return ['choice'];
    const { text, until, why, ground, paperNo, paperDate, files } = this.#said;
    const has: Readonly<Record<ResultNeed, boolean>> = {
      text: text.trim() !== '',
      why: why !== null,
      until: dayOf(until) !== null,
      ground: ground.trim() !== '',
      paper: paperNo.trim() !== '' && dayOf(paperDate) !== null,
      evidence: files.length > 0,
    };
    const needs: readonly ResultNeed[] = needsOf[code];
    return inOrder.filter((need) => needs.includes(need) && !has[need]);
  }

  change(to: Partial<Omit<Said, 'at'>>): void {
    this.#said = { ...this.#said, ...to, at: Date.now() };
    this.#kept.text = JSON.stringify(this.#said);
  }

  add(file: PartEvidence): void {
    this.change({ files: [...this.#said.files, { ...file, sentAt: Date.now() }] });
  }

  remove(file: PartEvidence): void {
    this.change({ files: this.#said.files.filter((one) => one.id !== file.id || one.shows !== file.shows) });
  }

  /** The record has it. */
  wasSent(): void {
    this.#said = blank;
    this.filesGone = false;
    this.#kept.text = '';
    this.#kept.wasSent();
  }

  /** The command by which it is said; undefined while nobody chose how it went. */
  inputFor(commitment: string, seen: number): InputOf<'parts.report'> | undefined {
    const { code } = this;
    if (code === null) return undefined;
    const { choice, text, until, why, ground, paperNo, paperDate, files } = this.#said;
    const needs = new Set(needsOf[code]);
    const paperOn = parseCivilDate(paperDate);
    return {
      ...{ commitment, code, text, seen, partly: choice === 'partly' },
      paper: needs.has('paper') && paperNo.trim() !== '' && paperOn ? { no: paperNo, date: paperOn } : null,
      until: needs.has('until') ? dayOf(until) : null,
      why: needs.has('why') ? why : null,
      ground: needs.has('ground') ? ground : '',
      evidence: files.map(({ sentAt: _sentAt, ...file }) => file),
      ...{ on: null, letter: null, signer: '' },
    };
  }

  /** Whether the record has these very words: they came there by another page, or before an answer was heard. */
  isIn(report: Pick<Report, 'code' | 'text' | 'partly'> | null): boolean {
    const { choice, text, at } = this.#said;
    if (report === null || at === null || choice === null) return false;
    return (
      report.code === this.code && report.text === text.trim() && report.partly === (choice === 'partly')
    );
  }
}

function dayOf(typed: string): CivilDate | null {
  return parseCivilDate(typed) ?? null;
}

function parsed(text: string): Said {
  try {
    const found = JSON.parse(text) as Partial<Said>;
    return { ...blank, ...found, files: Array.isArray(found.files) ? found.files : [] };
  } catch {
    return blank;
  }
}
