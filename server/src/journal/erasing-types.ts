import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';

type ErasingType<Event> = Event extends { readonly type: infer Type extends string }
  ? 'erase' extends keyof Event
    ? Type
    : never
  : never;

/** The events of a meeting by which content is erased; the types say which one is missing. */
const erasing: Readonly<Record<ErasingType<MeetingEvent>, true>> = {
  allocationRemoved: true,
  earlierPromiseRemoved: true,
  escalationSteppedBack: true,
  invitationReplyTakenBack: true,
  letterFileRemoved: true,
  milestoneRemoved: true,
  opinionRemoved: true,
  participantTakenBack: true,
  petitionRejoined: true,
  petitionRerouted: true,
  postingGoesOn: true,
  publicationProofRemoved: true,
  publicationRemoved: true,
  registrationRerouted: true,
  signedFileRemoved: true,
  speakerNotAdmitted: true,
  speakerWithdrew: true,
};

/** Whether an event of this type of a meeting can erase content. */
export function erases(type: string): boolean {
  return Object.hasOwn(erasing, type);
}
