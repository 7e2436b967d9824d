import { opinionActions, opinionEvolvers, type OpinionEvent } from './opinions.ts';
import { classifyingActions, classifyingEvolvers, type ClassifyingEvent } from './classifying.ts';
import { dividingActions, dividingEvolvers, type DividingEvent } from './dividing.ts';
import { gatheringActions, gatheringEvolvers, type GatheringEvent } from './gathering.ts';
import { consentActions, consentEvolvers, type ConsentEvent } from './consent.ts';
import { correctionActions, correctionEvolvers, type CorrectionEvent } from './corrections.ts';
import { leavingActions, leavingEvolvers, type LeavingEvent } from './leaving.ts';
import { mergingActions, mergingEvolvers, type MergingEvent } from './merging.ts';
import { petitionActions, petitionEvolvers, type PetitionEvent } from './petitions.ts';
import { registrationActions, registrationEvolvers, type RegistrationEvent } from './registrations.ts';
import { reroutingActions, reroutingEvolvers, type ReroutingEvent } from './rerouting.ts';
import { slipActions, slipEvolvers, type SlipEvent } from './slips.ts';

/** What comes in: who takes part, who wants to speak, what they ask, and how it is put in order. */
export const intakeActions = {
  ...gatheringActions,
  ...registrationActions,
  ...consentActions,
  ...leavingActions,
  ...slipActions,
  ...correctionActions,
  ...petitionActions,
  ...opinionActions,
  ...classifyingActions,
  ...dividingActions,
  ...mergingActions,
  ...reroutingActions,
};

export type IntakeEvent =
  | GatheringEvent
  | RegistrationEvent
  | ConsentEvent
  | LeavingEvent
  | SlipEvent
  | CorrectionEvent
  | PetitionEvent
  | OpinionEvent
  | ClassifyingEvent
  | DividingEvent
  | MergingEvent
  | ReroutingEvent;

export const intakeEvolvers = {
  ...gatheringEvolvers,
  ...registrationEvolvers,
  ...consentEvolvers,
  ...leavingEvolvers,
  ...slipEvolvers,
  ...correctionEvolvers,
  ...petitionEvolvers,
  ...opinionEvolvers,
  ...classifyingEvolvers,
  ...dividingEvolvers,
  ...mergingEvolvers,
  ...reroutingEvolvers,
};
