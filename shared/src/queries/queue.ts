import type { Instant } from '../calendar/instant.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { queueInOrder } from '../meeting/session/queue-order.ts';
import { fairness } from './fairness.ts';

export { queueInOrder };

interface Registered {
  readonly id: string;
  readonly no: number;
  readonly state: string;
}

interface Queued extends Registered {
  readonly rank: number;
}

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
  return [...rowsIn(registrations)]
    .filter((row) => row.state === 'deferred' || row.state === 'noShow')
    .sort((a, b) => a.no - b.no);
}

interface Spoke {
  readonly registration: string;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** Who was heard, last heard first, and may speak a second time (BL9). */
export function heard<R extends Registered>({
  registrations,
  turns,
}: Registrations<R> & { readonly turns: Keyed<Spoke> }): R[] {
  const last = new Map<string, number>();
  for (const { registration, startedAt, endedAt } of rowsIn(turns))
    last.set(registration, Math.max(last.get(registration) ?? 0, endedAt ?? startedAt ?? 0));
  return [...rowsIn(registrations)]
    .filter(wasHeard)
    .sort((a, b) => (last.get(b.id) ?? 0) - (last.get(a.id) ?? 0) || b.no - a.no);
}

/** Whether somebody has had their turn, whole or cut short. */
export function wasHeard({ state }: { readonly state: string }): boolean {
  return state === 'done' || state === 'cutOff';
}

/** Why somebody might be called before others (BX10). */
export type Preference = 'firstTime' | 'unitWaits' | 'fieldWaits';

export interface Waiting<R> {
  readonly registration: R;
  readonly prefer: readonly Preference[];
}

interface Preferable extends Queued {
  readonly unit: string;
  readonly field: string | null;
  readonly firstTime: boolean;
}

interface Session<R> extends Registrations<R> {
  readonly petitions: Keyed<{ readonly field: string | null; readonly raisedAt: Instant | null }>;
  readonly turns: Keyed<Spoke & { readonly spokenMs: number }>;
}

/** Who waits to speak, first to be called first, each with the reasons to prefer them. */
export function waitingToSpeak<R extends Preferable>(session: Session<R>): Waiting<R>[] {
  const turns = [...rowsIn(session.turns)];
  const silent = new Set(
    fairness(rowsIn(session.registrations), turns)
      .units.filter((share) => share.turns === 0)
      .map((share) => share.unit),
  );
  const touched = new Set<string | null>();
  for (const { field, raisedAt } of rowsIn(session.petitions)) if (raisedAt !== null) touched.add(field);
  // Before anyone has spoken, that nobody did holds for all and says nothing.
  const begun = turns.some((turn) => turn.startedAt !== null);
  return queueInOrder(session).map((registration) => {
    const { firstTime, unit, field } = registration;
    const prefer: Preference[] = [];
    if (firstTime) prefer.push('firstTime');
    if (begun && unit !== '' && silent.has(unit)) prefer.push('unitWaits');
    if (begun && field !== null && !touched.has(field)) prefer.push('fieldWaits');
    return { registration, prefer };
  });
}
