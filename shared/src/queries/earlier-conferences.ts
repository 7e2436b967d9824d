import { theDate, type CivilDate } from '../calendar/civil-date.ts';
import type { MeetingState } from '../meeting/session/session.ts';
import { standsFor, type Lasting } from '../office/lasting.ts';
import { fold } from '../text/fold.ts';

/** A conference as a list of all has it. */
export interface ListedConference {
  readonly id: string;
  readonly host: string;
  readonly heldOn: CivilDate | null;
  readonly state: MeetingState;
  readonly rehearsal: boolean;
}

type Bodies = Iterable<Lasting>;

/** Whether its day has not come: it can be told what became of earlier promises. */
export function isToCome({ state, rehearsal }: Pick<ListedConference, 'state' | 'rehearsal'>): boolean {
  return !rehearsal && ['convened', 'collecting', 'ready'].includes(state);
}

/** Whether `one` is over, and an earlier conference of the office that holds `other`; nothing of a rehearsal is owed (BX12). */
export function isEarlierOf(one: ListedConference, other: ListedConference, bodies: Bodies): boolean {
  if (one.rehearsal || one.state !== 'closed' || !isToCome(other)) return false;
  if (one.heldOn !== null && other.heldOn !== null && one.heldOn > other.heldOn) return false;
  return isOfOneOffice(one.host, other, bodies);
}

/** Its host by name, or a body that went over into it by the day (TD11). */
function isOfOneOffice(host: string, { host: today, heldOn }: ListedConference, bodies: Bodies): boolean {
  const name = fold(today.trim());
  if (name === '') return false;
  if (fold(host.trim()) === name) return true;
  const all = [...bodies];
  const before = all.find((body) => fold(body.name) === fold(host.trim()));
  const now = before && standsFor((id) => all.find((body) => body.id === id), before.id, heldOn ?? farOff);
  return now !== undefined && fold(now.name) === name;
}

/** After the last day of whatever ends. */
const farOff = theDate('9999-12-31');

/**
 * The last conference of the same office between an earlier one and one to come, whose hall was told what had become of
 * the earlier one until then; undefined where there is none.
 */
export function toldBetween(
  all: readonly ListedConference[],
  earlier: ListedConference,
  coming: ListedConference,
  bodies: Bodies,
): ListedConference | undefined {
  const day = earlier.heldOn;
  return all
    .filter((one) => isEarlierOf(one, coming, bodies) && day !== null && (one.heldOn ?? '') > day)
    .sort((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? 1 : -1))[0];
}
