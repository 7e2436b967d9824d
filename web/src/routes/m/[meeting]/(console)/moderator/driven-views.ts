import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { screenViews } from '#lib/words/meeting.ts';

/** What a screen can be set to with one choice; a free message needs words too. Every view has its word. */
export const drivenViews = (Object.keys(screenViews) as ScreenView[]).filter(
  (view): view is Exclude<ScreenView, 'message'> => view !== 'message',
);
