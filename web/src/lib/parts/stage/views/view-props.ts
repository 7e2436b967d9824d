import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Data } from '../model.ts';

/** What every view of a hall screen is given; each takes what it shows. */
export interface ViewProps {
  readonly data: Data;
  readonly about: Data['about'][string];
  readonly meeting: string;
  /** The free message of this screen. */
  readonly message: string;
  /** Whether the screen stands upright. */
  readonly tall: boolean;
  /** The server's time. */
  readonly now: () => Instant;
  /** The same as a rune, once a second. */
  readonly second: Instant;
}
