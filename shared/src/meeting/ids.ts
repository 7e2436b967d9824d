import type { Id } from '../engine/id.ts';

/** What the ids of a meeting name. A raised hand, a slip and a form are registrations alike. */
export type PetitionId = Id<'petition'>;
export type RegistrationId = Id<'registration'>;
export type OrganisationId = Id<'organisation'>;
export type DepartmentId = Id<'department'>;
export type AssignmentId = Id<'assignment'>;
export type EscalationId = Id<'escalation'>;
export type OpinionId = Id<'opinion'>;
export type CommitmentId = Id<'commitment'>;
export type TurnId = Id<'turn'>;
export type ParticipantId = Id<'participant'>;
export type MilestoneId = Id<'milestone'>;
export type CheckId = Id<'check'>;
export type AnnouncementId = Id<'announcement'>;
export type LinkId = Id<'link'>;
export type InvitationId = Id<'invitation'>;
export type CommentId = Id<'comment'>;
export type PaperId = Id<'paper'>;
export type PublicationId = Id<'publication'>;
export type HeadId = Id<'head'>;
export type ReminderId = Id<'reminder'>;
