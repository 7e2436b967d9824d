import { z } from 'zod';
import { unreadableIn, withoutUnseen, type UnreadableCode } from './invisible.ts';
import { detectEncoding } from './legacy.ts';
import { composed } from './letters.ts';

export interface CleanTextOptions {
  /** In code points of the clean text; see `textLength`. */
  readonly maxLength: number;
  /** `single` turns line ends into blanks; `multi` keeps them, with at most one empty line between two. */
  readonly lines: 'single' | 'multi';
}

export type CleanTextCode = 'tooLong' | 'empty' | 'oldLetters' | UnreadableCode;

export type CleanText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: CleanTextCode };

/** Word ends a line within a paragraph with U+000B, and a page with U+000C. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const blanks = /[\t\p{Zs}]+/gu;

/** Word's hyphen that keeps a line together. */
const wordsHyphen = /\u001E/g;

/**
 * Makes text that came in fit to be kept: NFC, trimmed, runs of blanks folded, line ends as \n, without what cannot be
 * seen. Markup stays as it was written; escaping is for whoever renders. What cannot be read is refused by its name.
 */
export function cleanText(input: string, options: CleanTextOptions): CleanText {
  if (losesLetters(input)) return { ok: false, code: 'oldLetters' };
  const seen = composed(withoutUnseen(input.replace(lineEnds, '\n').replace(wordsHyphen, '-')));
  const unreadable = unreadableIn(seen);
  if (unreadable) return { ok: false, code: unreadable };
  const text = options.lines === 'single' ? foldLines(seen) : foldParagraphs(seen);
  if (text === '') return { ok: false, code: 'empty' };
  if (textLength(text) > options.maxLength) return { ok: false, code: 'tooLong' };
  return { ok: true, text };
}

/** TCVN3 writes ư as the soft hyphen: without it, the words could not be had back. */
function losesLetters(input: string): boolean {
  return input.includes('\u00AD') && detectEncoding(input.replaceAll('\u00AD', '')) === 'tcvn3';
}

/**
 * The length that limits speak of: code points of NFC text. A Vietnamese letter with all its marks is one; the
 * same on every machine, which grapheme clusters are not, because they change with the Unicode version.
 */
export function textLength(text: string): number {
  return [...text.normalize('NFC')].length;
}

function foldLines(text: string): string {
  return text.replaceAll('\n', ' ').replace(blanks, ' ').trim();
}

function foldParagraphs(text: string): string {
  const lines = text.split('\n').map(foldLines);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export interface PlainTextOptions {
  /** At least so many code points; 0 lets nothing at all pass as ''. */
  readonly min: number;
  readonly max: number;
  readonly lines: 'single' | 'multi';
}

export type PlainTextCode = CleanTextCode | 'tooShort';

/** A schema that gives clean text; the message of its issue is a `PlainTextCode`, its `params` the limits. */
export function plainText({ min, max, lines }: PlainTextOptions) {
  return z.string().transform((input, context) => {
    const clean = cleanText(input, { maxLength: max, lines });
    if (clean.ok && textLength(clean.text) >= min) return clean.text;
    if (!clean.ok && clean.code === 'empty' && min === 0) return '';
    const message: PlainTextCode = clean.ok ? 'tooShort' : clean.code;
    context.addIssue({ code: 'custom', message, params: { min, max } });
    return z.NEVER;
  });
}
