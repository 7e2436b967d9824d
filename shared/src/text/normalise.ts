import { z } from 'zod';

export interface CleanTextOptions {
  /** In code points of the clean text; see `textLength`. */
  readonly maxLength: number;
  /** `single` turns line ends into blanks; `multi` keeps them, with at most one empty line between two. */
  readonly lines: 'single' | 'multi';
}

export type CleanTextCode = 'tooLong' | 'empty' | 'controlCharacters';

export type CleanText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: CleanTextCode };

const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;
const blanks = /[\t\p{Zs}]+/gu;

/** Inside these, joiners, variation selectors and tags draw one picture and hide nothing. */
const picture =
  '(?:[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}(?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier})?' +
  '(?:[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{2,6}\\u{E007F})?)';
const pictures = new RegExp(`${picture}(?:\\u200D${picture})*`, 'gu');

/** In every picture there is one of these, and in most texts there is none. */
const hasPicture = /[\p{Extended_Pictographic}\u20E3]/u;

/**
 * What nobody types and what makes a text look other than it is: control characters, bidi overrides, invisible
 * characters and halves of surrogate pairs.
 */
const hidden = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** So many marks run over the lines around them. */
const tower = /\p{Mn}{5}/u;

/**
 * Makes text that came in fit to be kept: NFC, trimmed, runs of blanks folded, line ends as \n. Markup stays as
 * it was written; escaping is for whoever renders. Text with hidden characters is refused, not repaired, since
 * nobody can know what was meant.
 */
export function cleanText(input: string, options: CleanTextOptions): CleanText {
  const composed = input.normalize('NFC').replace(lineEnds, '\n');
  const plain = hasPicture.test(composed) ? composed.replace(pictures, '') : composed;
  if (hidden.test(plain) || tower.test(plain)) return { ok: false, code: 'controlCharacters' };
  const text = options.lines === 'single' ? foldLines(composed) : foldParagraphs(composed);
  if (text === '') return { ok: false, code: 'empty' };
  if (textLength(text) > options.maxLength) return { ok: false, code: 'tooLong' };
  return { ok: true, text };
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

/** A schema that gives clean text; the message of its issue is a `PlainTextCode`. */
export function plainText({ min, max, lines }: PlainTextOptions) {
  return z.string().transform((input, context) => {
    const clean = cleanText(input, { maxLength: max, lines });
    if (clean.ok && textLength(clean.text) >= min) return clean.text;
    if (!clean.ok && clean.code === 'empty' && min === 0) return '';
    const message: PlainTextCode = clean.ok ? 'tooShort' : clean.code;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
