import { chair } from '#lib/words/chair.ts';
import { chairFloor } from '#lib/words/chair-floor.ts';
import { dispositionKinds } from '#lib/words/meeting.ts';
import type { ChairModel } from '../model.svelte.ts';

/** What whoever stands at the head of the floor is doing, or what became of what they asked. */
export function phaseOf(model: ChairModel, begun: boolean): string {
  const { answering, turn, petition, speaker } = model;
  if (answering) return chairFloor.answers(answering.kind);
  if (turn) {
    if (!begun) return chair.called;
    return turn.follows === null ? chair.speaking : chair.followUp;
  }
  if (model.reading) return chairFloor.reading;
  if (petition?.disposition) return chairFloor.settled(dispositionKinds[petition.disposition.kind]);
  if (speaker?.state === 'cutOff') return chairFloor.wasCut;
  return (speaker ?? petition?.asker)?.no === null ? chair.wasPrepared : chair.hasSpoken;
}
