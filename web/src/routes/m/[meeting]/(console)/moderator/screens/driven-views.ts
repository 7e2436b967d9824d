import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { screenViews } from '@doi-thoai/shared/meeting/session/vocabulary';

/** What a screen can be set to with one choice; a free message needs words too. */
export const drivenViews = screenViews.filter(
  (view): view is Exclude<ScreenView, 'message'> => view !== 'message',
);
