import { Rewording } from '#lib/live/rewording.svelte.ts';
import { moderator } from '#lib/words/moderator.ts';
import type { Console, Petition } from '../model.ts';

/** The words that are being prepared for the hall, the same wherever they are written, and the act that releases them. */
export function releasing(meeting: Console, id: string, petition: () => Petition | undefined) {
  const words = new Rewording(meeting.drafts, `release:${id}`, {
    stands: () => petition()?.released ?? '',
    begins: () => petition()?.text.replaceAll(/\s+/g, ' ') ?? '',
  });
  function release() {
    const before = petition()?.released ?? null;
    return words.save((text, over) => {
      const undo = () =>
        void (before === null
          ? meeting.act('petitions.withdrawRelease', { petition: id, over: text })
          : meeting.act('petitions.release', { petition: id, text: before, over: text }));
      return meeting.act(
        'petitions.release',
        { petition: id, text, over },
        { done: moderator.released, undo },
      );
    });
  }
  return { words, release };
}
