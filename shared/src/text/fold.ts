import { asLatin, oneApostrophe } from './letters.ts';

/**
 * Text as search sees it: lower case, without marks, đ as d, letters that only look Latin as what they look like, every
 * apostrophe as one. 'dat dai' and 'đất đai' fold to the same, and so do 'ủy' and 'uỷ', whichever letter carries the
 * tone. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const plain = oneApostrophe(text).normalize('NFKD').replace(unseenInSearch, '').toLowerCase();
  // Once more: ″ comes apart into two of the signs that are taken for an apostrophe.
  return asLatin(oneApostrophe(plain.normalize('NFKD').replace(unseenInSearch, '')));
}

/** Marks, and what nobody can see: text of earlier releases may hold it, and a needle be pasted with it. */
const unseenInSearch = /[\p{M}\p{Cf}]/gu;

/** What was searched for, when it is a number and nothing else. */
export function numberSought(needle: string): number | undefined {
  const typed = fold(needle).trim();
  return /^\d+$/.test(typed) ? Number(typed) : undefined;
}

/** The folded words of a text, in order; punctuation only separates. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word with the parts that an apostrophe or hyphen ties together: H'Mông, Ê-đê. */
const tied = /[\p{L}\p{N}]+(?:['\u2010-\u2015-][\p{L}\p{N}]+)*/gu;

/**
 * Whether every word of `needle` begins some word of `haystack`, in any order: 'mau tra' finds 'Trần Văn Mẫu' while it
 * is being typed, 'hmong' and 'mong' find "H'Mông". An empty needle matches everything.
 */
export function matches(haystack: string, needle: string): boolean {
  return matching(needle)(searchWords(haystack));
}

/** What of a text a search begins to find: whoever looks through many texts again and again keeps it. */
export function searchWords(text: string): readonly string[] {
  return tiedWords(text).flatMap(({ whole, parts }) => [whole, ...parts]);
}

/** The same as `matches` for a needle that many texts are looked through for, by their `searchWords`. */
export function matching(needle: string): (words: readonly string[]) => boolean {
  const sought = tiedWords(needle);
  return (words) => {
    const begins = (one: string) => words.some((word) => word.startsWith(one));
    return sought.every(({ whole, parts }) => begins(whole) || parts.every(begins));
  };
}

function tiedWords(text: string) {
  return [...fold(text).matchAll(tied)].map(([word]) => {
    const parts = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    return { whole: parts.join(''), parts };
  });
}

/**
 * How alike two texts are, from 0 (no word in common) to 1 (the same words in the same order): Dice's
 * coefficient over their folded words and pairs of neighbours. It serves to put similar petitions side by side,
 * never to merge them: people decide that (BX7).
 */
export function similarity(a: string, b: string): number {
  const left = shinglesOf(a);
  const right = shinglesOf(b);
  const total = sizeOf(left) + sizeOf(right);
  if (total === 0) return 0;
  let common = 0;
  for (const [shingle, count] of left) common += Math.min(count, right.get(shingle) ?? 0);
  return (2 * common) / total;
}

/**
 * Words and pairs of neighbours, with how often each stands there. Single words keep short texts comparable; pairs tell
 * 'đường làng' from 'làng … đường'.
 */
export function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const counts = new Map<string, number>();
  for (const shingle of [...words, ...pairs]) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of shingles.values()) size += count;
  return size;
}
