// Apart from the events, so that a page may name a place.

/** Where several people write words. */
export type WordsPlace =
  'release' | 'correct' | 'answer-words' | 'chair-answer' | 'minutes' | 'conclusion' | 'promise';

export function lastWordsId(place: WordsPlace, of: string): string {
  return `${place}:${of}`;
}
