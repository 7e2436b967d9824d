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

/** The first words of a text that mostly belong to a complaint or a denunciation (UB3). */
export function soundsLikeComplaint(text: string): SoundsLike | undefined {
  const [found] = complaintWords(text.normalize('NFC'));
  return found && { nature: found.nature, words: found.words };
}

/**
 * All words of a text that mostly belong to a complaint or a denunciation, however they are written: in capitals, or
 * without marks; each with where it stands. Other marks make other words: "tờ cáo phó" is neither. It is reason to ask,
 * never to refuse (UB3).
 */
export function complaintWords(text: string) {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    const found = second && terms.find(([term]) => readsAs(term, first[0], second[0]));
    if (!found) return [];
    const to = second.index + second[0].length;
    return [{ nature: found[1], words: `${first[0]} ${second[0]}`, from: first.index, to }];
  });
}

function readsAs(term: string, first: string, second: string): boolean {
  const [one = '', other = ''] = term.split(' ');
  return reads(first, one) && reads(second, other);
}

/** Whether a word is the one that is meant, with its marks or without any. */
function reads(word: string, meant: string): boolean {
  const written = word.normalize('NFC').toLowerCase();
  const plain = fold(word);
  return plain === fold(meant) && (written === meant || written === plain);
}
