import type { Recorded } from '@doi-thoai/shared/queries/timeline';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';

export type { Recorded };
/** A console from which the record is written. */
export type Recorder = MeetingHandle<Recorded>;
