import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import type { BlankName, PaperKind } from './vocabulary.ts';

/** A stretch of text with one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What is not known yet, and the dots that stand in its place. */
export interface Blank {
  readonly blank: BlankName;
  readonly text: string;
}

export type Run = TextRun | Blank;
/** A line or a paragraph: what follows one another in it. */
export type Runs = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  /** Its number follows from the layout. */
  readonly level: 1 | 2 | 3;
  readonly runs: Runs;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** An appendix is named by a line of its own, which counts as a heading without a number. */
  readonly look: 'body' | 'centred' | 'addressee' | 'appendix';
  readonly runs: Runs;
}

/** Points of equal rank, numbered from 1 or with a dash each. */
export interface List {
  readonly kind: 'list';
  readonly numbered: boolean;
  readonly items: readonly Runs[];
}

export interface Column {
  readonly title: string;
  /** Its share of the width; all shares of a table are 100. */
  readonly width: number;
  readonly centred?: boolean;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly Runs[];
  /** A group, a sub-total or the total. */
  readonly strong?: boolean;
  /** At least so high, in millimetres: somebody writes into it by hand. */
  readonly height?: number;
}

/** A table; the titles of its columns stand again on every page that it reaches. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** Who signs, and in whose name. */
export interface Signer {
  readonly kind: 'signer';
  readonly authority: Runs;
  /** For whom somebody signs in the place of whoever should, on a line of its own. */
  readonly under?: Runs;
  readonly office: Runs;
  readonly name: Runs;
}

export interface Recipients {
  readonly kind: 'recipients';
  readonly lines: readonly Runs[];
}

/** Where each heading down to this level is found; what stands in it follows from the headings. */
export interface Contents {
  readonly kind: 'contents';
  readonly deepest: Heading['level'];
}

/** What closes a paper: at the right whoever signs it, at the left who gets it or a second signer. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly left: Recipients | Signer | null;
  readonly right: Signer;
  /** What stands under them where two sign: where the paper is kept. */
  readonly under?: Recipients;
}

/** An address as a code that a phone reads; whoever has none uses what stands beside it. */
export interface Code {
  readonly kind: 'code';
  readonly address: string;
}

export type Block = Heading | Paragraph | List | PaperTable | Contents | Signatures | Code;

/** Pages of one direction; each section begins on a page of its own. */
export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** What stands over a paper; where each part stands and how it looks is the layout's. */
export interface PaperHead {
  /** The body over the issuer; null where the layout names none. */
  readonly parent: Runs | null;
  /** The issuer, line by line. */
  readonly issuer: readonly Runs[];
  /** Null for what has no number of its own. */
  readonly number: Runs | null;
  readonly placeAndDate: Runs | null;
  /** What it is: a plan, a notice; empty for a letter, whose summary stands under its number. */
  readonly type: string;
  readonly summary: Runs;
  /** The paper that it goes with. */
  readonly attachedTo: Runs | null;
}

/** Where the record stood when a paper was made final: the number of its last event, and the first signs of its hash. */
export interface RecordMark {
  readonly seq: number;
  readonly head: string;
}

/** The words of a paper's parts, by their names. */
export type PaperParts = Readonly<Record<string, string>>;

/** A paper as it stands today, without a word of how it is drawn. */
export interface Paper {
  readonly kind: PaperKind;
  readonly layout: PaperLayout;
  /** It is not final yet. */
  readonly draft: boolean;
  /** It does not leave the house. */
  readonly inside: boolean;
  readonly head: PaperHead;
  /** Which of the layout's levels its first headings have: long papers begin with parts, short ones with points. */
  readonly firstLevel: 1 | 2;
  readonly sections: readonly Section[];
  /** What its parts say, by which whatever amends it tells what it corrects; of papers that are written part by part. */
  readonly parts?: PaperParts;
  /** Of a final paper. */
  readonly record?: RecordMark;
}

/** What a final paper says of the record that it was made of. */
export function recordLine({ seq, head }: RecordMark): string {
  return `Bản ghi số ${seq} · ${head}`;
}

export type Part = string | Run | Runs;

/** What follows one another in a line; plain words are given as they are. */
export function runs(...parts: readonly Part[]): Runs {
  return parts.flatMap((part): Runs => {
    if (typeof part !== 'string') return 'text' in part ? [part] : part;
    return part === '' ? [] : [{ text: part }];
  });
}

/** What is known, or the blank in its place. */
export function known(text: string, blank: BlankName, dots = '…'): Run {
  return text === '' ? { blank, text: dots } : { text };
}

export function isBlank(run: Run): run is Blank {
  return 'blank' in run;
}

export function textOf(line: Runs): string {
  return line.map(({ text }) => text).join('');
}

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, runs: runs(text) };
}

export function paragraph(...parts: readonly Part[]): Paragraph {
  return { kind: 'paragraph', look: 'body', runs: runs(...parts) };
}

/** A line in the middle. */
export function centred(...parts: readonly Part[]): Paragraph {
  return { kind: 'paragraph', look: 'centred', runs: runs(...parts) };
}

/** To whom a paper goes. */
export function addressee(...parts: readonly Part[]): Paragraph {
  return { kind: 'paragraph', look: 'addressee', runs: runs(...parts) };
}

/** What names an appendix. */
export function appendix(title: string): Paragraph {
  return { kind: 'paragraph', look: 'appendix', runs: runs(title) };
}

/** Cells of plain words. */
export function cells(...texts: readonly string[]): readonly Runs[] {
  return texts.map((text) => runs(text));
}

/** A paragraph for each line of what somebody wrote; a line to be filled in where nobody has. */
export function prose(text: string, blank: BlankName): readonly Paragraph[] {
  const lines = linesOf(text);
  return lines.length === 0 ? [paragraph(known('', blank, longBlank))] : lines.map((line) => paragraph(line));
}

/** The dots of a blank that takes a line. */
export const longBlank = '…'.repeat(20);

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every line of a paper, its head first. */
export function linesIn({ head, sections }: Paper): readonly Runs[] {
  const over = [
    ...(head.parent ? [head.parent] : []),
    ...head.issuer,
    ...[head.number, head.placeAndDate].flatMap((line) => (line ? [line] : [])),
    ...(head.type === '' ? [] : [[{ text: head.type }]]),
    head.summary,
    ...(head.attachedTo ? [head.attachedTo] : []),
  ];
  return [...over, ...sections.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock))];
}

export function linesOfBlock(block: Block): readonly Runs[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs];
    case 'list':
      return block.items;
    case 'table':
      return [
        ...block.columns.map(({ title }) => [{ text: title }]),
        ...block.rows.flatMap(({ cells }) => cells),
      ];
    case 'contents':
    case 'code':
      return [];
    case 'signatures':
      return [
        ...(block.left ? linesOfSide(block.left) : []),
        ...linesOfSide(block.right),
        ...(block.under?.lines ?? []),
      ];
  }
}

function linesOfSide(side: Recipients | Signer): readonly Runs[] {
  return side.kind === 'recipients'
    ? side.lines
    : [side.authority, ...(side.under ? [side.under] : []), side.office, side.name];
}

/** What a paper leaves open, at every place, in the order in which it stands there. */
export function blankPlaces(paper: Paper): readonly BlankName[] {
  return linesIn(paper)
    .flat()
    .filter(isBlank)
    .map(({ blank }) => blank);
}

/** What a paper leaves open, each once, in the order in which it stands there. */
export function blanksIn(paper: Paper): readonly BlankName[] {
  return [...new Set(blankPlaces(paper))];
}
