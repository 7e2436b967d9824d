import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import { queueInOrder } from '../meeting/session/queue-order.ts';
import type { SpeakingTurn } from '../meeting/session/turns.ts';

export { queueInOrder };

type Registered = Pick<SpeakerRegistration, 'id' | 'no' | 'state'>;
type Queued = Registered & Pick<SpeakerRegistration, 'rank'>;

interface Registrations<R> {
  readonly registrations: Keyed<R>;
}

/** Who is called next when nobody is chosen by hand. */
export function nextSpeaker<R extends Queued>(held: Registrations<R>): R | undefined {
  return queueInOrder(held)[0];
}

/** How many stand before somebody; undefined for who does not wait in the queue. */
export function peopleBefore(held: Registrations<Queued>, own: Queued): number | undefined {
  if (own.state !== 'queued') return undefined;
  return queueInOrder(held).filter(
    (row) => row.id !== own.id && (row.rank < own.rank || (row.rank === own.rank && row.no < own.no)),
  ).length;
}

/** Who was put back and may be called again: deferred, or not there when called. */
export function putBack<R extends Registered>({ registrations }: Registrations<R>): R[] {
  return rowsIn(registrations)
    .filter((row) => row.state === 'deferred' || row.state === 'noShow')
    .sort((a, b) => a.no - b.no);
}

type Spoke = Pick<SpeakingTurn, 'registration' | 'startedAt' | 'endedAt'>;

/** Who was heard, last heard first, and may speak a second time (BL9). */
export function heard<R extends Registered>({
  registrations,
  turns,
}: Registrations<R> & { readonly turns: Keyed<Spoke> }): R[] {
  const last = new Map<string, number>();
  for (const { registration, startedAt, endedAt } of rowsIn(turns))
    last.set(registration, Math.max(last.get(registration) ?? 0, endedAt ?? startedAt ?? 0));
  return rowsIn(registrations)
    .filter(wasHeard)
    .sort((a, b) => (last.get(b.id) ?? 0) - (last.get(a.id) ?? 0) || b.no - a.no);
}

/** Whether somebody has had their turn, whole or cut short. */
export function wasHeard({ state }: Pick<SpeakerRegistration, 'state'>): boolean {
  return state === 'done' || state === 'cutOff';
}
