import { fold } from '../../text/fold.ts';

// Apart from the actions, so that a page that shows who is missing is not sent the schema library.

/** Whom the law wants at the yearly dialogue of a commune, and by which words a plan names them (art. 43). */
const wanted: readonly (readonly [name: string, words: string])[] = [
  ['Thường trực Hội đồng nhân dân', 'hội đồng nhân dân'],
  ['Thường trực Đảng ủy', 'đảng ủy'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'mặt trận'],
];

/** Those of them whom nothing of what is written names. */
export function lawfulGuestsMissing(written: readonly string[]): readonly string[] {
  const named = fold(written.join(' | '));
  return wanted.flatMap(([name, words]) => (named.includes(fold(words)) ? [] : [name]));
}
