import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';

/** What everybody who writes the record sees, secretaries and moderators alike. */
export type Recorded = Omit<DataOf<'secretary'>, 'minutes'>;
export type Recorder = MeetingHandle<Recorded>;
