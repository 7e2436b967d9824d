import { complaintWords } from '../meeting/intake/complaint-words.ts';

/** A stretch of a text that somebody reads before the text becomes public. */
export interface ReadFirst {
  readonly kind: 'number' | 'email' | 'complaint';
  readonly from: number;
  readonly to: number;
}

/** Nine figures or more, as people write the number of a phone, an identity card or an account. */
const numbers = /\+?\p{Nd}(?:[\s.()\u2010-\u2015-]{0,3}\p{Nd}){8,}/gu;

/** A sum in thousands with its unit is part of the matter. */
const sum = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const unit = /^\s?(?:đồng|đ|₫|vnđ|vnd|m|ha|kg|tấn)(?!\p{L})/iu;

/** What stands together; of an address of e-mail no more is asked than its sign. */
const together = /[^\s,;:()<>!?"”]+/gu;

/**
 * What in a text may be about a person, or a complaint, in the order of the text (P20). It is reason to read before
 * releasing and never to refuse: a number can be that of a plot of land.
 */
export function readFirst(text: string): ReadFirst[] {
  const all: ReadFirst[] = [];
  for (const { 0: number, index } of text.matchAll(numbers)) {
    const to = index + number.length;
    if (!(sum.test(number) && unit.test(text.slice(to)))) all.push({ kind: 'number', from: index, to });
  }
  for (const { 0: word, index } of text.matchAll(together))
    if (/\w@\w/.test(word))
      all.push({ kind: 'email', from: index, to: index + word.length - (word.endsWith('.') ? 1 : 0) });
  for (const { from, to } of complaintWords(text)) all.push({ kind: 'complaint', from, to });
  return all.sort((a, b) => a.from - b.from);
}

/** What in a text is read first, each in quotes; empty where there is nothing of it. */
export function quotedFirst(text: string): string {
  return readFirst(text)
    .map(({ from, to }) => `“${text.slice(from, to)}”`)
    .join(', ');
}

interface Part {
  readonly text: string;
  /** Whether it is read first. */
  readonly first: boolean;
}

/** The whole text in parts, so that what is read first can be marked in it. */
export function textInParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to } of readFirst(text)) {
    if (from < at) continue;
    parts.push({ text: text.slice(at, from), first: false }, { text: text.slice(from, to), first: true });
    at = to;
  }
  return [...parts, { text: text.slice(at), first: false }];
}
