import type { Recorded } from '@doi-thoai/shared/queries/timeline';
import type { Followed } from '#lib/live/follow.svelte.ts';

export type { Recorded };
/** A console from which the record is written. */
export type Recorder = Followed<Recorded>;
