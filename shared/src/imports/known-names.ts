import { fold, similarity, wordsOf } from '../text/fold.ts';

/** Something that has a name already: a body of the directory, an organisation of the meeting, a field. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
}

export type Match =
  | { readonly kind: 'same'; readonly known: KnownName }
  | { readonly kind: 'near'; readonly known: KnownName }
  | { readonly kind: 'none' };

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name with each tone at the end of its word: "Hoà" and "Hòa", "Uỷ" and "Ủy" are the same, "Kêt" and "Kết" are not.
 */
export function spelling(name: string): string {
  const words =
    name
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(tones, '') + (word.match(tones) ?? []).join('')).join(' ');
}

const short: readonly (readonly [RegExp, string])[] = [
  [/\btn ?(?:& ?|va )?mt\b/g, 'tai nguyen va moi truong'],
  [/\bnn ?(?:& ?|va )?ptnt\b/g, 'nong nghiep va phat trien nong thon'],
  [/\bgd ?(?:& ?|va )?dt\b/g, 'giao duc va dao tao'],
  [/\bvh ?(?:& ?|va )?tt\b/g, 'van hoa va thong tin'],
  [/\bld ?-? ?tb ?(?:& ?|va )?xh\b/g, 'lao dong thuong binh va xa hoi'],
  [/\btc ?-? ?kh\b/g, 'tai chinh ke hoach'],
  [/\bkt ?-? ?ht\b/g, 'kinh te ha tang'],
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bcntt\b/g, 'cong nghe thong tin'],
  [/^p\. ?/g, 'phong '],
];

/** The words of a body's name, with what offices shorten written out. */
export function wordsOfBody(name: string): string {
  const written = short.reduce((text, [from, to]) => text.replace(from, to), fold(name).trim());
  return wordsOf(written).join(' ');
}

/** Least likeness at which another name is worth proposing. */
const near = 0.55;

/** Finds names among those that are known; each name is looked for once. */
export class KnownNames {
  readonly #known: readonly KnownName[];
  readonly #nearInParts: boolean;
  readonly #same = new Map<string, KnownName>();
  readonly #found = new Map<string, Match>();

  /**
   * @param nearInParts whether a name all of whose words stand in another one is near it, as "Đất đai" is near "Đất đai –
   *   môi trường"; of bodies it is not: "Thôn 5" is no "Chi bộ thôn 5"
   */
  constructor(known: readonly KnownName[], { nearInParts = false } = {}) {
    this.#known = known;
    this.#nearInParts = nearInParts;
    for (const one of known)
      for (const name of [one.name, one.shortName ?? ''])
        if (name !== '' && !this.#same.has(spelling(name))) this.#same.set(spelling(name), one);
  }

  get size(): number {
    return this.#known.length;
  }

  find(name: string): Match {
    const before = this.#found.get(name);
    if (before) return before;
    const same = this.#same.get(spelling(name));
    const found: Match = same ? { kind: 'same', known: same } : this.#nearest(name);
    this.#found.set(name, found);
    return found;
  }

  #nearest(name: string): Match {
    const wanted = wordsOfBody(name);
    let best: KnownName | undefined;
    let most = near;
    for (const one of this.#known) {
      const likeness = Math.max(
        likenessOf(wanted, wordsOfBody(one.name)),
        likenessOf(wanted, fold(one.shortName ?? '')),
        this.#nearInParts ? partOf(wanted, wordsOfBody(one.name)) : 0,
      );
      if (likeness < most) continue;
      most = likeness;
      best = one;
    }
    return best ? { kind: 'near', known: best } : { kind: 'none' };
  }
}

/** Words that they share, or letters where one was mistyped; numbers must be the same: "Thôn 5" is not like "Thôn 6". */
function likenessOf(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if ((one.match(/\d+/g) ?? []).join(' ') !== (other.match(/\d+/g) ?? []).join(' ')) return 0;
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  return Math.max(similarity(one, other), longest > 80 ? 0 : lettersShared(one, other));
}

/** Words that are all of another name, as they stand there; the more of it they are, the nearer. */
function partOf(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === '' || !` ${long} `.includes(` ${short} `)) return 0;
  return near + (1 - near) * (short.length / long.length);
}

/** The share of letters that stay when one is made the other; little likeness counts as none. */
function lettersShared(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const share = 1 - (row[other.length] ?? 0) / Math.max(one.length, other.length);
  return share >= 0.85 ? share : 0;
}
