import { idOf } from '../engine/ids.ts';
import type {
  AnnouncementId,
  AssignmentId,
  CheckId,
  CommitmentId,
  DepartmentId,
  EscalationId,
  HeadId,
  InvitationId,
  LinkId,
  MilestoneId,
  OpinionId,
  OrganisationId,
  PaperId,
  ParticipantId,
  PetitionId,
  PublicationId,
  RegistrationId,
  ReminderId,
  TurnId,
} from './ids.ts';

/** What an action is told in place of a row. */
export const announcementId = idOf<AnnouncementId>();
export const assignmentId = idOf<AssignmentId>();
export const checkId = idOf<CheckId>();
export const commitmentId = idOf<CommitmentId>();
export const departmentId = idOf<DepartmentId>();
export const escalationId = idOf<EscalationId>();
export const headId = idOf<HeadId>();
export const invitationId = idOf<InvitationId>();
export const linkId = idOf<LinkId>();
export const milestoneId = idOf<MilestoneId>();
export const opinionId = idOf<OpinionId>();
export const organisationId = idOf<OrganisationId>();
export const paperId = idOf<PaperId>();
export const participantId = idOf<ParticipantId>();
export const petitionId = idOf<PetitionId>();
export const publicationId = idOf<PublicationId>();
export const registrationId = idOf<RegistrationId>();
export const reminderId = idOf<ReminderId>();
export const turnId = idOf<TurnId>();
