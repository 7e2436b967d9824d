/**
 * Merging of texts that two people change at once: word by word, against what both began from. Nothing that
 * either of them wrote is lost.
 */

/** Words `from` up to and without `to` of the beginning gave way to these. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Pairs of words; where more would have to be compared, what differs is taken as one change. */
const maxCompared = 2_000_000;

/**
 * The text with the changes of both. Where both changed the same words, `theirs` stands first and `mine` below it
 * on a line of its own, unless one holds the other.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const words = wordsOf(base);
  const ours = hunks(words, wordsOf(mine));
  const others = hunks(words, wordsOf(theirs));
  const merged: string[] = [];
  let at = 0;
  for (const group of clashes(ours, others)) {
    merged.push(...words.slice(at, group.from), both(words, group));
    at = group.to;
  }
  merged.push(...words.slice(at));
  return merged.join('');
}

/**
 * Where a place in a text is once the text has become another. What came in exactly there stands behind it, so
 * that two people who write at one place do not write into each other's words.
 */
export function placeAfter(place: number, before: string, after: string): number {
  const words = wordsOf(before);
  let [moved, start, at] = [0, 0, 0];
  for (const hunk of hunks(words, wordsOf(after))) {
    const from = start + lengthOf(words.slice(at, hunk.from));
    if (place <= from) break;
    const to = from + lengthOf(words.slice(hunk.from, hunk.to));
    const written = lengthOf(hunk.words);
    if (place < to) return from + moved + Math.min(place - from, written);
    moved += written - (to - from);
    [start, at] = [to, hunk.to];
  }
  return place + moved;
}

function wordsOf(text: string): string[] {
  return text.match(/\n|[^\S\n]+|\S+/g) ?? [];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** What must change to make one text of the other, in order. */
function hunks(base: readonly string[], other: readonly string[]): Hunk[] {
  let head = 0;
  while (head < base.length && head < other.length && base[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(base.length, other.length) - head;
  while (tail < most && base[base.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  const [a, b] = [base.slice(head, base.length - tail), other.slice(head, other.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length === 0 || a.length * b.length > maxCompared)
    return [{ from: head, to: head + a.length, words: b }];
  return differences(a, b).map(({ from, to, words }) => ({ from: head + from, to: head + to, words }));
}

/** By the longest words in common. */
function differences(a: readonly string[], b: readonly string[]): Hunk[] {
  const width = b.length + 1;
  // How many words the ends of both have in common, from each place on.
  const common = new Uint32Array((a.length + 1) * width);
  const left = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j] ? left(i + 1, j + 1) + 1 : Math.max(left(i + 1, j), left(i, j + 1));
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, begin] = [i, j];
    while (!(i < a.length && j < b.length && a[i] === b[j]) && (i < a.length || j < b.length)) {
      if (j >= b.length || (i < a.length && left(i + 1, j) >= left(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > from || j > begin) found.push({ from, to: i, words: b.slice(begin, j) });
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** Changes of both that touch the same words, or one change alone. */
interface Clash {
  readonly from: number;
  readonly to: number;
  readonly mine: readonly Hunk[];
  readonly theirs: readonly Hunk[];
}

function clashes(mine: readonly Hunk[], theirs: readonly Hunk[]): Clash[] {
  const all = [
    ...mine.map((hunk) => ({ from: hunk.from, to: hunk.to, mine: [hunk], theirs: [] })),
    ...theirs.map((hunk) => ({ from: hunk.from, to: hunk.to, mine: [], theirs: [hunk] })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: Clash[] = [];
  for (const next of all) {
    const last = groups.at(-1);
    const meets = last && (next.from < last.to || (next.from === last.from && next.to === last.to));
    if (!meets) groups.push(next);
    else
      groups[groups.length - 1] = {
        from: last.from,
        to: Math.max(last.to, next.to),
        mine: [...last.mine, ...next.mine],
        theirs: [...last.theirs, ...next.theirs],
      };
  }
  return groups;
}

function both(base: readonly string[], { from, to, mine, theirs }: Clash): string {
  const [ours, others] = [written(base, from, to, mine), written(base, from, to, theirs)];
  if (theirs.length === 0 || ours.includes(others)) return mine.length === 0 ? others : ours;
  if (mine.length === 0 || others.includes(ours)) return others;
  return /\n$/.test(others) || /^\n/.test(ours) ? others + ours : `${others}\n${ours}`;
}

/** Words `from` to `to` as one of both has them. */
function written(base: readonly string[], from: number, to: number, changes: readonly Hunk[]): string {
  const words: string[] = [];
  let at = from;
  for (const hunk of changes) {
    words.push(...base.slice(at, hunk.from), ...hunk.words);
    at = hunk.to;
  }
  return [...words, ...base.slice(at, to)].join('');
}
