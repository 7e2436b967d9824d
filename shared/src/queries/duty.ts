import { addDays, daysBetween, theDate, type CivilDate } from '../calendar/civil-date.ts';
import { holdsOn, type CountedThing, type CountLine, type KeptProfile } from '../office/rule-profile.ts';

/** The line of the profile in force that says how much of a thing is enough on a day; undefined where none does. */
export function countLineOf(
  { profiles, inForce }: { readonly profiles: readonly KeptProfile[]; readonly inForce: string },
  of: CountedThing,
  day: CivilDate,
): CountLine | undefined {
  const kept = profiles.find(({ id }) => id === inForce);
  return kept?.counts.find((line) => line.of === of && holdsOn(line, day));
}

/** How many of the dialogues that a year asks for have closed in it. */
export function dialoguesHeld(
  meetings: readonly {
    readonly yearlyDuty: boolean;
    readonly state: string;
    readonly heldOn: string | null;
    readonly rehearsal: boolean;
    /** Clusters of one programme are one dialogue. */
    readonly programme: string | null;
    readonly id: string;
  }[],
  year: string,
): number {
  const held = meetings.filter(
    (one) => one.yearlyDuty && !one.rehearsal && one.state === 'closed' && one.heldOn?.startsWith(year),
  );
  return new Set(held.map(({ programme, id }) => programme ?? id)).size;
}

/** How many days of a year are left after a day. */
export function daysLeftInYear(today: CivilDate): number {
  const next = theDate(`${Number(today.slice(0, 4)) + 1}-01-01`);
  return daysBetween(today, addDays(next, -1));
}

/** What voters asked for, against what is enough (law of 2025, art. 43). */
export function votersShare(
  { signatures, voters }: { readonly signatures: number; readonly voters: number },
  atLeast: number,
): { readonly percent: number; readonly enough: boolean } {
  return {
    // Never rounded up over the line: 9.99 is not 10.
    percent: Math.floor((signatures * 1000) / voters) / 10,
    enough: signatures * 100 >= voters * atLeast,
  };
}
