import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam-calendar.ts';
import type { PaperStyle } from './paper-style.ts';
import type { RuleProfile } from './rule-profile.ts';
import { shippedProfile } from './shipped-profiles.ts';

/**
 * What a meeting copies of the office when it is convened, with the version that it copied, so that a replay never
 * changes whatever the office enters later.
 */
export interface House {
  /** Of the office's record; 0 is what this release ships. */
  readonly version: number;
  readonly calendar: Calendar;
  readonly profile: RuleProfile;
  /** How papers are headed, signed and spelled; missing where nobody settled it. */
  readonly papers?: PaperStyle;
}

/** What holds before an office has entered anything. */
export const shippedHouse: House = { version: 0, calendar: vietnamCalendar, profile: shippedProfile };

/** Of all that an office keeps, what a meeting copies: never its directory, in which people are. */
export function houseOf({ version, calendar, profile, papers }: House): House {
  return { version, calendar, profile, ...(papers ? { papers } : {}) };
}
