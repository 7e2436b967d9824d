import type { ActionType } from '../meeting.ts';

// Apart from the actions, so that a page that asks how long its acts live is not sent the schema library.

const usualSeconds = 8;

/** Acts of the moment: whoever gave one and heard nothing has looked up and done something else by then. */
export const momentary = [
  'meeting.start',
  'meeting.pause',
  'meeting.close',
  'presiding.pass',
  'presiding.takeBack',
  'agenda.begin',
  'queue.call',
  'floor.giveToHand',
  'turn.followUp',
  'turn.start',
  'turn.pause',
  'turn.resume',
  'turn.extend',
  'turn.end',
  'turn.cut',
  'turn.noShow',
  'turn.takeBack',
  'turn.restore',
  'answering.call',
  'answering.comment',
  'petitions.raise',
  'commitments.readBack',
  'screens.show',
] as const satisfies readonly ActionType[];

export type Momentary = (typeof momentary)[number];

const known: ReadonlySet<string> = new Set(momentary);

export function isMomentary(type: string): type is Momentary {
  return known.has(type);
}

/** For how many seconds an act may still be carried out; undefined for one that keeps its meaning. */
export function secondsToLive(type: string): number | undefined {
  return isMomentary(type) ? usualSeconds : undefined;
}
