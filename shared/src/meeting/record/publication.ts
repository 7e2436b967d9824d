import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import type { Evidence } from '../answers/answers.ts';
import type { PublicationId } from '../ids.ts';
import { timeOfDayText } from '../plan/schedule.ts';
import { publicationChannels, type PublicationChannel } from './vocabulary.ts';

/** What is noted of one posting, reading, page or message; who was there travels sealed. */
export interface PublicationFacts {
  readonly channel: PublicationChannel;
  /** The board, the loudspeakers, the page, the group. */
  readonly place: string;
  /** The first day, with the time of day 'HH:MM' where somebody noted it. */
  readonly from: CivilDate;
  readonly fromTime: string;
  /** The last day, that day included, as it was meant; null for a day alone, or where nobody said. */
  readonly to: CivilDate | null;
  /** Where it is read on the web; empty where it is not. */
  readonly link: string;
  /** How many pages were posted. */
  readonly pages: number | null;
}

/** How a posting ended: when it was taken down, who was there, and what was objected meanwhile. */
export interface PostingEnd {
  readonly on: CivilDate;
  readonly time: string;
  readonly by: readonly string[];
  readonly objections: string;
}

/** The notice as it was made public in one place, with what proves it (TD2). */
export interface Publication extends PublicationFacts {
  readonly id: PublicationId;
  /** Who posted or read it, one person each with the office held. */
  readonly by: readonly string[];
  /** Null while it is up, and of what is not posted. */
  readonly end: PostingEnd | null;
  /** Photos and papers; the bytes are kept by content elsewhere. */
  readonly proof: readonly Evidence[];
  readonly notedAt: Instant;
  /** What became public is what came of the conference; without it, that there will be one. */
  readonly results?: true;
}

const line = (max: number, min = 0) => plainText({ min, max, lines: 'single' });

/** People who were there, one a line: name and office. */
export const thosePresent = z.array(line(160, 1)).max(12);

export const publicationFacts = z.strictObject({
  channel: z.enum(publicationChannels),
  place: line(200, 1),
  from: civilDate,
  fromTime: timeOfDayText.default(''),
  to: civilDate.nullable().default(null),
  link: line(500).default(''),
  pages: z.number().int().min(1).max(500).nullable().default(null),
});

export const postingEnd = z.strictObject({
  on: civilDate,
  time: timeOfDayText.default(''),
  by: thosePresent.default([]),
  objections: plainText({ min: 0, max: 4000, lines: 'multi' }).default(''),
});
