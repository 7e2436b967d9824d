import { only } from '../engine/view.ts';
import type { AnsweringTurn } from '../meeting/session/answering-turns.ts';
import type { Floor } from '../meeting/session/floor.ts';
import type { SpeakingTurn } from '../meeting/session/turns.ts';
import { mergedInto } from './asked-together.ts';
import type { PetitionId, RegistrationId } from '../meeting/ids.ts';

export { isRestorable, onFloor, restorableMs } from '../meeting/session/floor.ts';

type Collection<Entity> = Readonly<Record<string, Entity>>;

interface Hall<T, R> {
  readonly floor: Collection<Pick<Floor, 'turn'>>;
  readonly turns: Collection<T>;
  readonly registrations: Collection<R>;
}

export interface OnTheFloor<T, R> {
  readonly turn: T;
  readonly registration: R;
}

/** Who has the floor: stands at the microphone, or was called to it. */
export function onTheFloor<T extends Pick<SpeakingTurn, 'registration'>, R>({
  floor,
  turns,
  registrations,
}: Hall<T, R>): OnTheFloor<T, R> | undefined {
  const turn = turns[floor[only]?.turn ?? ''];
  const registration = turn && registrations[turn.registration];
  return registration ? { turn, registration } : undefined;
}

interface Answering<T, D> {
  readonly floor: Collection<Pick<Floor, 'answering'>>;
  readonly answeringTurns: Collection<T>;
  readonly departments: Collection<D>;
}

export interface AnsweringNow<T, D> {
  readonly turn: T;
  readonly department: D;
}

/** Which agency answers or comments at the microphone. */
export function answeringNow<T extends Pick<AnsweringTurn, 'department'>, D>({
  floor,
  answeringTurns,
  departments,
}: Answering<T, D>): AnsweringNow<T, D> | undefined {
  const turn = answeringTurns[floor[only]?.answering ?? ''];
  const department = turn && departments[turn.department];
  return department ? { turn, department } : undefined;
}

/** The turn that somebody's call or last speech is, by which an act names it; undefined for who was never called. */
export function lastTurnOf<T extends Pick<SpeakingTurn, 'id' | 'registration' | 'startedAt' | 'endedAt'>>(
  turns: Collection<T>,
  registration: RegistrationId,
): T | undefined {
  const own = Object.values(turns).filter((turn) => turn.registration === registration);
  return (
    own.find((turn) => turn.endedAt === null) ?? own.sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0]
  );
}

/** The petition that is before the hall. */
export function beforeTheHall<P>({
  floor,
  petitions,
}: {
  readonly floor: Collection<Pick<Floor, 'petition'>>;
  readonly petitions: Collection<P>;
}): P | undefined {
  return petitions[floor[only]?.petition ?? ''];
}

interface Asked {
  readonly id: string;
  readonly no: number;
  readonly mergedInto: string | null;
  readonly asker: { readonly no: number | null };
}

/**
 * What the speaker asks of what is before the hall, in the speaker's own words: that petition, or the speaker's own that
 * was merged into it. Undefined where it is another's, also when it is spoken to once more: another's words never stand
 * under the name of who speaks.
 */
export function petitionOfSpeaker<P extends Asked>(
  data: Hall<Pick<SpeakingTurn, 'registration'>, { readonly no: number }> & {
    readonly floor: Collection<Pick<Floor, 'turn' | 'petition'>>;
    readonly petitions: Collection<P>;
  },
): P | undefined {
  const petition = beforeTheHall(data);
  const speaker = onTheFloor(data);
  if (!petition || !speaker) return undefined;
  const { no } = speaker.registration;
  return [petition, ...mergedInto(petition.id, data.petitions)].find((row) => row.asker.no === no);
}

/** Whether all that somebody asked was sent on to citizen reception: here they have nothing left to speak about (UB3). */
export function asksNothingHere(
  speaker: { readonly petitions: readonly PetitionId[] } | undefined,
  petitions: Collection<{ readonly rerouted: boolean }>,
): boolean {
  const asked = speaker?.petitions ?? [];
  return asked.length > 0 && asked.every((id) => petitions[id]?.rerouted);
}
