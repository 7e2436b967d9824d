import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Followed } from '#lib/live/follow.svelte.ts';

/** What everybody who writes the record sees, secretaries and moderators alike. */
export type Recorded = Omit<DataOf<'secretary'>, 'minutes'>;
export type Recorder = Followed<Recorded>;
