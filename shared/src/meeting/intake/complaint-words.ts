import { fold } from '../../text/fold.ts';
import type { complaintNatures } from './vocabulary.ts';

type Nature = (typeof complaintNatures)[number];

/** What people call a complaint or a denunciation, as they write it with all marks. */
const terms: readonly (readonly [string, Nature])[] = [
  ['khiếu nại', 'complaint'],
  ['khiếu kiện', 'complaint'],
  ['khiếu tố', 'complaint'],
  ['tố cáo', 'denunciation'],
  ['tố giác', 'denunciation'],
];

export interface SoundsLike {
  readonly nature: Nature;
  /** The words that were found, as they were written. */
  readonly words: string;
}

/**
 * The first words of a text that mostly belong to a complaint or a denunciation, however they are written: in capitals,
 * or without marks. Other marks make other words: "tờ cáo phó" is neither. It is reason to ask, never to refuse (UB3).
 */
export function soundsLikeComplaint(text: string): SoundsLike | undefined {
  const words = [...text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)];
  for (const [at, first] of words.entries()) {
    const second = words[at + 1];
    if (!second) break;
    const found = terms.find(([term]) => {
      const [one = '', other = ''] = term.split(' ');
      return reads(first[0], one) && reads(second[0], other);
    });
    if (found) return { nature: found[1], words: `${first[0]} ${second[0]}` };
  }
  return undefined;
}

/** Whether a word is the one that is meant, with its marks or without any. */
function reads(word: string, meant: string): boolean {
  const written = word.toLowerCase();
  const plain = fold(word);
  return plain === fold(meant) && (written === meant || written === plain);
}
