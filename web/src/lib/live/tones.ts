import type { AssignmentState } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { CommitmentState } from '@doi-thoai/shared/meeting/followup/commitments';
import type { RegistrationState } from '@doi-thoai/shared/meeting/intake/registrations';
import type { State } from '#lib/ui/state.ts';

/** The colour and icon that go with each word of `words/meeting.ts`. */
export const assignmentTones: Readonly<Record<AssignmentState, State>> = {
  offered: 'ring',
  acknowledged: 'seen',
  drafting: 'seen',
  submitted: 'done',
  returned: 'wait',
  approved: 'done',
  delivered: 'done',
  declined: 'other',
  withdrawn: 'wait',
};

export const registrationTones: Readonly<Record<RegistrationState, State>> = {
  submitted: 'ring',
  queued: 'wait',
  called: 'seen',
  speaking: 'live',
  done: 'done',
  rejected: 'other',
  rerouted: 'other',
  withdrawn: 'wait',
  deferred: 'wait',
  noShow: 'ring',
  cutOff: 'ring',
  notReached: 'wait',
};

export const commitmentTones: Readonly<Record<CommitmentState, State>> = {
  captured: 'wait',
  readBack: 'live',
  open: 'seen',
  discarded: 'wait',
};
