import type { Answer } from './answers.ts';

// Apart from the actions, so that a page that shows an answer is not sent the schema library.

/** Whose words were released: those that a leader signed, whole sentences of them, or the moderators' own. */
export type Wording = 'signed' | 'excerpt' | 'moderators';

/** Where sentences end: an excerpt begins and ends there, so that no word that turns the sense is left out unseen. */
const ends = /[!?…;\n]|\.(?=\s|$)/;
/** What moderators leave out stands as an ellipsis. */
const leftOut = /\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\)/;

function folded(text: string): string {
  return text.normalize('NFC').split(/\s/).filter(Boolean).join(' ');
}

function sentencesOf(text: string): string[] {
  return text.normalize('NFC').split(ends).map(folded).filter(Boolean);
}

/** Whether these sentences stand in the signed ones in this order, next to one another where nothing says otherwise. */
function isPassage(signed: readonly string[], passage: readonly string[], from: number): number {
  for (let at = from; at + passage.length <= signed.length; at += 1)
    if (passage.every((sentence, offset) => signed[at + offset] === sentence)) return at + passage.length;
  return -1;
}

/** What stands above a leader's signature is what that leader signed; anything else is the moderators' own (W15). */
export function wordingOf({
  text,
  released,
  signedBy,
}: Pick<Answer, 'text' | 'released' | 'signedBy'>): Wording {
  if (released === null || signedBy === null) return 'moderators';
  if (folded(text) === folded(released)) return 'signed';
  const signed = sentencesOf(text);
  let from = 0;
  for (const passage of released
    .split(leftOut)
    .map(sentencesOf)
    .filter((one) => one.length > 0)) {
    from = isPassage(signed, passage, from);
    if (from < 0) return 'moderators';
  }
  return from === 0 ? 'moderators' : 'excerpt';
}
