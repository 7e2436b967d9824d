import { shinglesOf, wordsOf } from './fold.ts';

export interface Alike {
  readonly id: string;
  /** From 0 (no word in common) to 1 (the same words in the same order), as `similarity` has it. */
  readonly alike: number;
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly size: number;
}

/** Where a shingle stands: the text's place in `texts`, and how often it stands there, in turn. */
type Postings = number[];

/**
 * Finds what is most like a text among thousands, with the measure of `similarity`: every text is taken apart
 * once, and a question looks only at texts that share a shingle with it. In a browser, among 10,000 petitions of
 * 40 words, it is more than a hundred times as quick as `similarity` with each of them.
 */
export class AlikeIndex {
  readonly #texts: (Text | undefined)[] = [];
  readonly #at = new Map<string, number>();
  readonly #postings = new Map<string, Postings>();

  get size(): number {
    return this.#at.size;
  }

  /** Whether this very text is in the index already. */
  holds(id: string, text: string): boolean {
    return this.#texts[this.#at.get(id) ?? -1]?.text === text;
  }

  /** Takes a text in, in place of what it held under this id. */
  put(id: string, text: string): void {
    if (this.holds(id, text)) return;
    this.remove(id);
    const place = this.#texts.length;
    let size = 0;
    for (const [shingle, count] of shinglesOf(text)) {
      size += count;
      const postings = this.#postings.get(shingle);
      if (postings) postings.push(place, count);
      else this.#postings.set(shingle, [place, count]);
    }
    this.#texts.push({ id, text, size });
    this.#at.set(id, place);
  }

  remove(id: string): void {
    const place = this.#at.get(id);
    if (place === undefined) return;
    this.#texts[place] = undefined;
    this.#at.delete(id);
  }

  /** All that are at least so much alike, most alike first. */
  like(text: string, least: number): Alike[] {
    const common = new Uint32Array(this.#texts.length);
    let size = 0;
    for (const [shingle, count] of shinglesOf(text)) {
      size += count;
      const postings = this.#postings.get(shingle) ?? [];
      for (let i = 0; i < postings.length; i += 2) {
        const place = postings[i] ?? 0;
        common[place] = (common[place] ?? 0) + Math.min(count, postings[i + 1] ?? 0);
      }
    }
    const found: Alike[] = [];
    this.#texts.forEach((other, place) => {
      const shared = common[place] ?? 0;
      const alike = other && shared > 0 ? (2 * shared) / (size + other.size) : 0;
      if (other && alike >= least && alike > 0) found.push({ id: other.id, alike });
    });
    return found.sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1));
  }
}

export interface Piece {
  readonly text: string;
  /** Stands in the other text too. */
  readonly shared: boolean;
}

/**
 * A text in pieces that together are the text again, with what it shares with another one set apart: pairs of
 * neighbouring words that stand in both, since single words of Vietnamese mostly mean little by themselves.
 */
export function sharedPieces(text: string, other: string): Piece[] {
  const pairs = new Set(pairsOf(wordsOf(other)));
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const words = found.map(([word]) => wordsOf(word).join(''));
  const shared = words.map((word, at) =>
    [`${words[at - 1]} ${word}`, `${word} ${words[at + 1]}`].some((pair) => pairs.has(pair)),
  );
  const pieces: Piece[] = [];
  let from = 0;
  found.forEach((word, at) => {
    const to = word.index + word[0].length;
    // What stands between two shared neighbours belongs to them.
    const start = shared[at] && shared[at - 1] ? from : word.index;
    add(pieces, text.slice(from, start), false);
    add(pieces, text.slice(start, to), shared[at] ?? false);
    from = to;
  });
  add(pieces, text.slice(from), false);
  return pieces;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function add(pieces: Piece[], text: string, shared: boolean) {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.shared === shared) pieces[pieces.length - 1] = { text: last.text + text, shared };
  else pieces.push({ text, shared });
}
