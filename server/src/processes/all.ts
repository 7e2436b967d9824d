import type { Projections } from '../projections/projections.ts';
import type { CurrentHouse } from '../streams/current-house.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Streams } from '../streams/streams.ts';
import { earlierCommitments } from './earlier-commitments.ts';
import { houseCopies } from './house-copies.ts';
import { lookIns } from './look-ins.ts';
import { owedLetters } from './owed-letters.ts';
import type { Process } from './process.ts';
import { programmeMembers } from './programme-members.ts';
import { rightsNotes } from './rights-notes.ts';
import { successions } from './successions.ts';

export interface ServerParts {
  readonly house: CurrentHouse;
  readonly projections: Projections;
  readonly streams: Streams;
}

/**
 * Everything that a server does by itself, in the order in which it does it: the office is founded first.
 * @param clock milliseconds since the epoch, by the clock of the record
 */
export function allProcesses(
  { house, projections, streams }: ServerParts,
  clock: () => number,
): readonly Process[] {
  const meetings = () => projections.meetings();
  return [
    houseCopies(meetings, house),
    successions(meetings, house),
    ...[rightsNotes(), programmeMembers(), owedLetters()],
    earlierCommitments({ house, streams, meetings, clock }),
    lookIns({
      matters: () => projections.matters(),
      standing: (meeting) => streams.with(meetingKind, meeting, ({ state }) => state),
    }),
  ];
}
