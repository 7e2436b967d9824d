import type { RegistrationState } from '@doi-thoai/shared/meeting/intake/registrations';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { dueDate } from '#lib/parts/time/due-date.ts';
import { citizenReceipt as words } from '#lib/words/citizen-receipt.ts';
import type { State } from '#lib/ui/state.ts';

export type PublicData = DataOf<'public'>;
export type OwnPetition = EntityOf<'receipt', 'petitions'>;
export type AnswerLimit = EntityOf<'receipt', 'answerBy'>;
type PublicPetition = EntityOf<'public', 'petitions'>;

/** What was decided of a petition in the hall, and whether words of an answer to it can be read. */
export interface Decided {
  readonly disposition: PublicPetition['disposition'];
  readonly spoken: boolean;
  /** Who answers what the meeting left open, and until when; empty where it left nothing open. */
  readonly owed: string;
}

function stateWord(state: RegistrationState): string {
  const word: Readonly<Record<RegistrationState, string>> = {
    submitted: words.stateSubmitted,
    queued: words.stateQueued,
    called: words.stateCalled,
    speaking: words.stateSpeaking,
    done: words.stateDone,
    rejected: words.stateRejected,
    rerouted: words.stateRerouted,
    withdrawn: words.stateWithdrawn,
    deferred: words.stateDeferred,
    noShow: words.stateNoShow,
    cutOff: words.stateCutOff,
    notReached: words.stateNotReached,
  };
  return word[state];
}

type Own = Pick<EntityOf<'receipt', 'registrations'>, 'state' | 'calledInVain'>;

/** Where somebody stands in the queue; who has the answer to everything is not told to wait for it. */
export function standingWord({ state, calledInVain }: Own, answered: boolean): string {
  if (calledInVain) return answered ? words.stateNoShow : words.stateCalledInVain;
  return state === 'notReached' && answered ? words.stateNotSpoken : stateWord(state);
}

export const tone: Readonly<Record<RegistrationState, State>> = {
  submitted: 'wait',
  queued: 'seen',
  called: 'live',
  speaking: 'live',
  done: 'done',
  rejected: 'other',
  rerouted: 'other',
  withdrawn: 'other',
  deferred: 'wait',
  noShow: 'ring',
  cutOff: 'done',
  notReached: 'wait',
};

export function reasonWord(reason: string): string {
  const word: Readonly<Record<string, string>> = {
    offTopic: words.reasonOffTopic,
    repeated: words.reasonRepeated,
    unclear: words.reasonUnclear,
    offensive: words.reasonOffensive,
    noAddress: words.reasonNoAddress,
  };
  return word[reason] ?? words.reasonOther;
}

export function dispositionWord({ kind, body }: NonNullable<PublicPetition['disposition']>): string {
  if (kind === 'escalated') return words.escalated(body);
  return {
    answered: words.answeredKind,
    resolvedNow: words.resolvedNow,
    toBeVerified: words.toBeVerified,
    explained: words.explained,
    writtenReply: words.writtenReply,
    noted: words.noted,
  }[kind];
}

/** Who answers what the meeting left open, and until when. */
export function owedWord(who: string | undefined, { due, certainty }: AnswerLimit): string {
  const name = who || words.host;
  return due === null ? words.answers(name) : words.answersBy(name, dueDate(due, certainty));
}
