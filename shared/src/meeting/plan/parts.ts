import { announcedActions, announcedEvolvers, type AnnouncedEvent } from './announced.ts';
import { bodiesCalledActions, bodiesCalledEvolvers, type BodiesCalledEvent } from './bodies-called.ts';
import { planChangeActions, planChangeEvolvers, type PlanChangeEvent } from './changes.ts';
import { checklistActions, checklistEvolvers, type ChecklistEvent } from './checklist.ts';
import { memberActions, memberEvolvers, type MemberEvent } from './members.ts';
import { additionActions, additionEvolvers, type AdditionEvent } from './directory-additions.ts';
import { conveningActions, conveningEvolvers, type ConveningEvent } from './facts.ts';
import { houseActions, houseEvolvers, type HouseEvent } from './house-copy.ts';
import { importingActions, importingEvolvers, type ImportingEvent } from './importing.ts';
import { programmeCopyActions } from './programme-copy.ts';
import { rehearsedActions, rehearsedEvolvers, type RehearsedEvent } from './rehearsed.ts';
import { sampleActions, sampleEvolvers, type SampleEvent } from './samples.ts';
import type { MilestoneEvent } from './milestone.ts';
import { milestoneActions, milestoneEvolvers } from './milestones.ts';
import { planEvolvers, type PlanEvent } from './plan.ts';
import { scheduleActions, scheduleEvolvers, type ScheduleEvent } from './schedule.ts';
import { versionActions, versionEvolvers, type PlanAmended } from './versions.ts';
import { startingActions } from './starting.ts';

/** What is done to a meeting before its day: founding it, planning it, changing what was planned. */
export const planningActions = {
  ...conveningActions,
  ...startingActions,
  ...scheduleActions,
  ...versionActions,
  ...milestoneActions,
  ...planChangeActions,
  ...announcedActions,
  ...checklistActions,
  ...rehearsedActions,
  ...bodiesCalledActions,
  ...additionActions,
  ...memberActions,
  ...houseActions,
  ...programmeCopyActions,
  ...importingActions,
  ...sampleActions,
};

export type PlanningEvent =
  | ConveningEvent
  | PlanEvent
  | ScheduleEvent
  | PlanAmended
  | MilestoneEvent
  | PlanChangeEvent
  | AnnouncedEvent
  | ChecklistEvent
  | RehearsedEvent
  | BodiesCalledEvent
  | AdditionEvent
  | MemberEvent
  | HouseEvent
  | ImportingEvent
  | SampleEvent;

export const planningEvolvers = {
  ...conveningEvolvers,
  ...planEvolvers,
  ...scheduleEvolvers,
  ...versionEvolvers,
  ...milestoneEvolvers,
  ...planChangeEvolvers,
  ...announcedEvolvers,
  ...checklistEvolvers,
  ...rehearsedEvolvers,
  ...bodiesCalledEvolvers,
  ...additionEvolvers,
  ...memberEvolvers,
  ...houseEvolvers,
  ...importingEvolvers,
  ...sampleEvolvers,
};
