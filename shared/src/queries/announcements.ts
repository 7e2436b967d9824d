import type { Instant } from '../calendar/instant.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';

interface Announced {
  readonly at: Instant;
  readonly until: Instant | null;
}

/** What is announced at a moment, the newest first; one that was given an end leaves by itself. */
export function standingAnnouncements<A extends Announced>(announcements: Keyed<A>, now: Instant): A[] {
  return rowsIn(announcements)
    .filter(({ until }) => until === null || now < until)
    .sort((a, b) => b.at - a.at);
}
