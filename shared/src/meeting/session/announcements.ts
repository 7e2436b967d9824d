import { z } from 'zod';
import { later, minutes, type Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { refuse } from '../../engine/refusal.ts';
import { directors } from './directors.ts';
import { announcementId } from '../id-inputs.ts';
import type { AnnouncementId } from '../ids.ts';

/** A word to everyone in the hall and at home, until it is cleared. */
export interface Announcement {
  readonly id: AnnouncementId;
  readonly text: string;
  readonly at: Instant;
  /** When it leaves by itself; without one it stands until it is cleared. */
  readonly until?: Instant;
}

export type AnnouncementEvent =
  | {
      readonly type: 'announcementMade';
      readonly id: string;
      readonly text: string;
      readonly minutes?: number;
    }
  | { readonly type: 'announcementCleared'; readonly announcement: AnnouncementId };

export const announcementActions = {
  'announcements.make': action({
    may: directors,
    input: z.strictObject({
      text: plainText({ min: 1, max: 300, lines: 'single' }),
      /** After so many it leaves by itself. */
      minutes: z.number().int().min(1).max(480).optional(),
    }),
    decide: (_meeting, { text, minutes: lasting }, { newId }) => [
      { type: 'announcementMade', id: newId(), text, ...(lasting === undefined ? {} : { minutes: lasting }) },
    ],
  }),
  'announcements.clear': action({
    may: directors,
    input: z.strictObject({ announcement: announcementId }),
    decide: (meeting, { announcement }) =>
      meeting.announcements.has(announcement)
        ? [{ type: 'announcementCleared', announcement }]
        : refuse('unknownAnnouncement'),
  }),
};

export const announcementEvolvers: Evolvers<AnnouncementEvent> = {
  announcementMade: (meeting, { id: announcement, text, minutes: lasting }, { at }) => ({
    ...meeting,
    announcements: meeting.announcements.with({
      id: announcement,
      text,
      at,
      ...(lasting === undefined ? {} : { until: later(at, minutes(lasting)) }),
    }),
  }),
  announcementCleared: (meeting, { announcement }) => ({
    ...meeting,
    announcements: meeting.announcements.without(announcement),
  }),
};
