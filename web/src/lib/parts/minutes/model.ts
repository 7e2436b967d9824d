import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';

/** What whoever writes the minutes sees: the record, and what is written beside it. */
export type Minuted = DataOf<'secretary'>;
export type Minuting = MeetingHandle<Minuted>;
