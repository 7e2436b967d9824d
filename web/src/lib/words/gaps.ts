import type { Gap } from '@doi-thoai/shared/queries/gaps';
import { secretary } from './secretary.ts';

const sentences: Record<Gap['kind'], (no: number) => string> = {
  disposition: (no) => secretary.gapDisposition(no),
  answer: (no) => secretary.gapAnswer(no),
  petition: (no) => secretary.gapPetition(no),
  name: (no) => secretary.gapName(no),
  words: (no) => secretary.gapWords(no),
  asked: (no) => secretary.gapWords(no),
  turn: (no) => secretary.gapTurn(no),
  promise: (no) => secretary.gapPromise(no),
};

/** What the record lacks, as a sentence in the language of the page. */
export function gapSentence({ kind, no }: Pick<Gap, 'kind' | 'no'>): string {
  return sentences[kind](no);
}
