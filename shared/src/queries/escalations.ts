import type { Escalation } from '../meeting/answers/escalations.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import { fold } from '../text/fold.ts';
import type { DataOf } from '../views/audiences.ts';

type Data = Pick<DataOf<'preparation'>, 'escalations' | 'petitions'>;

/** How far a letter to an upper body is; it is open until those who asked were told (TD15). */
export type EscalationState = 'opened' | 'sent' | 'askedAgain' | 'replied' | 'told';

/** What can be done with it now. */
export type EscalationAct = 'send' | 'change' | 'askAgain' | 'enterReply' | 'tell' | 'withdraw' | 'stepBack';

type Steps = Pick<Escalation, 'letter' | 'asked' | 'reply' | 'told'>;

/** How far it is; the last step that was done. */
export function escalationState({ letter, asked, reply, told }: Steps): EscalationState {
  if (told) return 'told';
  if (reply) return 'replied';
  if (asked.length > 0) return 'askedAgain';
  return letter ? 'sent' : 'opened';
}

const acts: Readonly<Record<EscalationState, readonly EscalationAct[]>> = {
  opened: ['send', 'change', 'withdraw'],
  sent: ['enterReply', 'askAgain', 'stepBack'],
  askedAgain: ['enterReply', 'askAgain', 'stepBack'],
  replied: ['tell', 'stepBack'],
  told: ['stepBack'],
};

/** What can be done with it now, what brings it on first. */
export function escalationActs(row: Steps): readonly EscalationAct[] {
  return acts[escalationState(row)];
}

/** The letter to this upper body that is not sent yet, however its name is written: more matters can go into it. */
export function unsentLetterTo(
  escalations: Data['escalations'],
  body: string,
): Data['escalations'][string] | undefined {
  return Object.values(escalations).find((row) => row.letter === null && fold(row.body) === fold(body));
}

/** What a letter can hold until it is sent: what is in it, and what lies beyond the meeting and is in no letter. */
export function mattersFor(
  { escalations, petitions }: Data,
  letter: Data['escalations'][string],
): readonly Data['petitions'][string][] {
  const elsewhere = new Set(
    Object.values(escalations).flatMap((row) => (row.id === letter.id ? [] : row.petitions)),
  );
  const beyond = ['province', 'centre'];
  return Object.values(petitions)
    .filter((row) => standsForItself(row) && !elsewhere.has(row.id))
    .filter((row) => letter.petitions.includes(row.id) || beyond.includes(row.authority ?? ''))
    .sort((one, other) => one.no - other.no);
}

/** A letter to an upper body with the numbers of the matters in it. */
export interface SortedEscalation {
  readonly row: Data['escalations'][string];
  readonly state: EscalationState;
  readonly numbers: readonly number[];
}

/** Letters to upper bodies: those that are open first, the oldest of them on top. */
export function sortedEscalations({ escalations, petitions }: Data): readonly SortedEscalation[] {
  return Object.values(escalations)
    .map((row) => ({
      row,
      state: escalationState(row),
      numbers: row.petitions
        .flatMap((petition) => petitions[petition]?.no ?? [])
        .sort((one, other) => one - other),
    }))
    .sort(
      (one, other) =>
        Number(one.state === 'told') - Number(other.state === 'told') ||
        one.row.openedAt - other.row.openedAt,
    );
}
