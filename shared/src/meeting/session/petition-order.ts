import type { Meeting } from '../meeting.ts';
import { answeredTogether } from '../intake/petition-standing.ts';
import type { SpeakingTurn } from './turns.ts';
import type { PetitionId, RegistrationId } from '../ids.ts';

/** The first petition of a speaker that is still to be answered, but for one that is being closed. */
export function firstOpenPetition(
  meeting: Meeting,
  petitions: readonly PetitionId[],
  closed?: string,
): string | undefined {
  return answeredTogether(petitions, meeting.petitions).find((row) => !row.disposition && row.id !== closed)
    ?.id;
}

/** What comes before the hall when a petition is closed: what its speaker asks next. */
export function followingPetition(meeting: Meeting, closed: string): string | undefined {
  const turn = meeting.turns.get(meeting.floor.turn ?? '') ?? lastTurn(meeting);
  const own = meeting.registrations.get(turn?.registration ?? '')?.petitions ?? [];
  const isTheirs = answeredTogether(own, meeting.petitions).some((row) => row.id === closed);
  return isTheirs || meeting.floor.turn !== null ? firstOpenPetition(meeting, own, closed) : undefined;
}

/** The speech that was heard last. */
function lastTurn({ turns }: Meeting): SpeakingTurn | undefined {
  let last: SpeakingTurn | undefined;
  for (const turn of turns)
    if (turn.startedAt !== null && (!last || turn.startedAt > (last.startedAt ?? 0))) last = turn;
  return last;
}

/** Whether somebody has the floor, and nothing is before the hall. */
export function isSpokenOf({ about, floor, turns }: Meeting, registration: RegistrationId | null): boolean {
  const speaker = turns.get(floor.turn ?? '')?.registration;
  return (
    about.state === 'inSession' &&
    floor.petition === null &&
    registration !== null &&
    speaker === registration
  );
}
