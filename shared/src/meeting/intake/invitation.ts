import type { Instant } from '../../calendar/instant.ts';
import type { InvitationId } from '../ids.ts';

// Apart from the actions, so that a page that shows replies is not sent the schema library.

/** What whoever is invited answers: they come, they send somebody, they do not come. */
export const invitationAnswers = ['comes', 'sends', 'absent'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** What was answered; who comes and why somebody does not are words of people. */
export interface InvitationReply {
  readonly answer: InvitationAnswer;
  /** Who comes, or who is sent, with what they are; may be empty of those who come. */
  readonly name: string;
  readonly title: string;
  /** Why nobody comes. */
  readonly reason: string;
  readonly at: Instant;
  /** Who wrote it down: the invited themselves, by their link, or the office. */
  readonly by: 'invited' | 'office';
}

/** Somebody who is invited, from when they have a link or a reply. */
export interface Invitation {
  readonly id: InvitationId;
  /** As the plan or its lists call them; of an individual who was admitted, their id. */
  readonly invitee: string;
  readonly reply: InvitationReply | null;
}

/** What somebody who is invited may answer: an individual sends nobody in their stead. */
export function offeredTo({ isIndividual }: { readonly isIndividual: boolean }): readonly InvitationAnswer[] {
  return invitationAnswers.filter((answer) => answer !== 'sends' || !isIndividual);
}

/** What is seen before a reply is written over: when the one that stands was given. */
export function seenReply({ reply }: Pick<Invitation, 'reply'>): string {
  return reply === null ? '' : String(reply.at);
}
