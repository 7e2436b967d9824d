import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { directors } from '@doi-thoai/shared/meeting/session/directors';
import { mayActAs } from '#lib/live/may-act.ts';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';

/** Whether whoever sits here may open, direct and close the session: a coordinator prepares it, unless moderating too. */
export function mayDirect(meeting: Pick<Console, 'view'>): boolean {
  return mayActAs(meeting, directors);
}

/** What the moderators' console shows, and its line to the meeting. */
export type Data = DataOf<'moderator'>;
export type Console = MeetingHandle<Data>;

export type Registration = EntityOf<'moderator', 'registrations'>;
export type Petition = EntityOf<'moderator', 'petitions'>;
export type Assignment = EntityOf<'moderator', 'assignments'>;
export type Answer = EntityOf<'moderator', 'answers'>;
export type Department = EntityOf<'moderator', 'departments'>;
export type AgendaItem = EntityOf<'moderator', 'agenda'>;
export type HallScreen = EntityOf<'moderator', 'screens'>;
export type Participant = EntityOf<'moderator', 'participants'>;
