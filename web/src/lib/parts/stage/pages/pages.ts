/** A paragraph, with what is said of it below in smaller type. */
export interface Part {
  /** What it is of, where pages go along with somebody who reads it aloud. */
  readonly id?: string;
  readonly text: string;
  readonly note?: string;
  /** Parts of two groups never stand on one page. */
  readonly group?: string;
}

export type Page = readonly Part[];

/** So much of a page is filled before a sentence may end it early. */
const fullEnough = 0.45;
const readingMsPerLetter = 65;
/** Whoever reads to a hall takes longer than whoever reads for themselves, and nothing hurries them. */
const aloudMsPerLetter = 85;
const [shortestMs, longestMs] = [6_000, 20_000];

/** Parts group by group, in pages of which each has room. */
export function inPages(parts: readonly Part[], hasRoom: (page: Page) => boolean): Page[] {
  const groups = new Set(parts.map((part) => part.group));
  return [...groups].flatMap((group) =>
    pagesOf(
      parts.filter((part) => part.group === group),
      hasRoom,
    ),
  );
}

/**
 * Parts in pages of which each has room. What has no room by itself is parted between words, after a sentence where
 * one ends there; a part's note stands on the page of its last words. A page that holds a single word is taken
 * whether it has room or not.
 */
function pagesOf(parts: readonly Part[], hasRoom: (page: Page) => boolean): Page[] {
  const pages: Page[] = [];
  let page: Part[] = [];
  for (const part of parts) {
    let rest: Part | undefined = part;
    while (rest && !hasRoom([...page, rest])) {
      if (page.length > 0) {
        pages.push(page);
        page = [];
        continue;
      }
      const [first, after] = parted(rest, (text) => hasRoom([{ text }]));
      pages.push([first]);
      rest = after;
    }
    if (rest) page.push(rest);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** The longest beginning that has room, best up to the end of a sentence, and what is left. */
function parted(part: Part, hasRoom: (text: string) => boolean): [Part, Part | undefined] {
  const words = part.text.match(/\S+\s?|\s/g) ?? [];
  const upTo = (count: number) => words.slice(0, count).join('').trim();
  let [some, tooMany] = [1, words.length];
  while (tooMany - some > 1) {
    const middle = (some + tooMany) >> 1;
    if (hasRoom(upTo(middle))) some = middle;
    else tooMany = middle;
  }
  const end = breakBefore(words, some);
  const rest = words.slice(end).join('').trim();
  return rest === ''
    ? [part, undefined]
    : [
        { ...part, text: upTo(end), note: '' },
        { ...part, text: rest },
      ];
}

function breakBefore(words: readonly string[], count: number): number {
  for (const end of [/[.;:!?…·]["”)]*\s*$/, /,\s*$/])
    for (let at = count; at > count * fullEnough; at -= 1) if (end.test(words[at - 1] ?? '')) return at;
  return count;
}

/** The pages that hold something of what is read aloud; undefined where none does. */
function pagesRead(
  pages: readonly Page[],
  read: readonly string[],
): { first: number; last: number } | undefined {
  const holds = (page: Page) => page.some(({ id }) => id !== undefined && read.includes(id));
  const first = pages.findIndex(holds);
  return first < 0 ? undefined : { first, last: pages.findLastIndex(holds) };
}

/** The page to stand on once these parts are read aloud: the one that stands where it holds any of them (N10). */
export function pageToRead(pages: readonly Page[], at: number, read: readonly string[]): number {
  const range = pagesRead(pages, read);
  return range && (at < range.first || at > range.last) ? range.first : at;
}

/** The page that follows by itself; undefined where the reader has to turn first, or there is no other (N10). */
export function pageAfter(pages: readonly Page[], at: number, read: readonly string[]): number | undefined {
  const range = pagesRead(pages, read);
  if (range) return at < range.last ? at + 1 : undefined;
  return pages.length > 1 ? (at + 1) % pages.length : undefined;
}

/** How long a page stands before the next: as long as it takes to read it, in ms. */
export function standsFor(page: Page, aloud = false): number {
  const letters = page.reduce((sum, { text, note }) => sum + text.length + (note?.length ?? 0), 0);
  if (aloud) return Math.max(shortestMs, letters * aloudMsPerLetter);
  return Math.min(longestMs, Math.max(shortestMs, letters * readingMsPerLetter));
}
