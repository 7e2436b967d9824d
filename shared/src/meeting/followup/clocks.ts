import type { Calendar } from '../../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { dueDate } from '../../calendar/due-rules.ts';
import { lineOf, type RuleProfile } from '../../office/rule-profile.ts';
import { communeProfile, shippedExtensions } from '../../office/shipped-profiles.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { ExtensionRule } from '../../office/rule-profile.ts';

/** What the clocks of a follow-up go by: the day of the session, and what the meeting copied of the office. */
export interface Clocks {
  readonly about: { readonly startedAt: Instant | null; readonly heldOn: CivilDate | null };
  readonly house: { readonly profile: RuleProfile; readonly calendar: Calendar };
}

/** Clocks of a follow-up, by the lines of the rule profile that say them. */
export type Clock = 'review' | 'ask-again' | 'told' | 'reopening';

/** The day of the session, as it was held or as it was planned. */
export function sessionDay({ about }: Pick<Clocks, 'about'>): CivilDate | null {
  return about.startedAt === null ? about.heldOn : civilDateOf(about.startedAt);
}

/** The last day of a clock that began on a day. A meeting that copied no such line goes by what is shipped. */
export function clockFrom({ house }: Pick<Clocks, 'house'>, clock: Clock, from: CivilDate): CivilDate {
  const line = lineOf(house.profile, clock, from) ?? lineOf(communeProfile, clock, from);
  return line ? dueDate(line, from, house.calendar) : from;
}

/** How many days such a clock gives; by what is shipped where a meeting copied no such line. */
export function workingDaysOf(
  { house }: Pick<Clocks, 'house'>,
  clock: Clock,
  from: CivilDate | null,
): number {
  const of = (profile: RuleProfile) => (from === null ? undefined : lineOf(profile, clock, from));
  const line = of(house.profile) ?? of(communeProfile) ?? communeProfile.lines.find(({ id }) => id === clock);
  return line?.offset ?? 0;
}

/** How often a body can get a later day, and who approves it. */
export function extensionLimit({ house }: Pick<Clocks, 'house'>): Pick<ExtensionRule, 'most' | 'by'> {
  const { most, by } = house.profile.extensions ?? shippedExtensions;
  return { most, by };
}
