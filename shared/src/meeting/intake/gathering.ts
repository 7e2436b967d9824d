import { Table } from '../../engine/table.ts';
import { allocationActions, allocationEvolvers, type AllocationEvent } from './allocation.ts';
import { delegateActions, delegateEvolvers, type DelegateEvent } from './delegates.ts';
import type { HandIn } from './hand-in-changes.ts';
import { handInActions, handInEvolvers, type HandInEvent, type Intake, type Proposal } from './hand-ins.ts';
import { participantActions, participantEvolvers, type ParticipantEvent } from './participants.ts';
import type { Invitation } from './invitation.ts';
import { invitationActions, invitationEvolvers, type InvitationEvent } from './invitations.ts';
import { linkActions, linkEvolvers, type Link, type LinkEvent } from './links.ts';

/** What is gathered before the day from organisations, bodies and whoever takes part: its parts, together. */
export interface Gathering {
  readonly intake: Intake;
  readonly handIns: Table<HandIn>;
  readonly proposals: Table<Proposal>;
  readonly links: Table<Link>;
  readonly invitations: Table<Invitation>;
}

export type GatheringEvent =
  AllocationEvent | ParticipantEvent | DelegateEvent | HandInEvent | LinkEvent | InvitationEvent;

export const gatheringActions = {
  ...allocationActions,
  ...participantActions,
  ...delegateActions,
  ...handInActions,
  ...linkActions,
  ...invitationActions,
};

export const gatheringEvolvers = {
  ...allocationEvolvers,
  ...participantEvolvers,
  ...delegateEvolvers,
  ...handInEvolvers,
  ...linkEvolvers,
  ...invitationEvolvers,
};

/** Before anything was asked of anybody. */
export const nothingGathered: Gathering = {
  intake: { dueOn: null, closedAt: null },
  handIns: Table.of<HandIn>(),
  proposals: Table.of<Proposal>(),
  links: Table.of<Link>(),
  invitations: Table.of<Invitation>(),
};
