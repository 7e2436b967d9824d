import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';

/** What the secretary sees: the record, and the words of the minutes beside it. */
export type Data = DataOf<'secretary'>;
export type Console = MeetingHandle<Data>;
