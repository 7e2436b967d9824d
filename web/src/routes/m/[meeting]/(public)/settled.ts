import { citizenSending as words } from '#lib/words/citizen-sending.ts';
import { remember } from './receipts.ts';
import { sayOutcome, type Sent } from '#lib/parts/phone/sending.svelte.ts';
import type { Unsent } from '#lib/parts/phone/unsent.ts';

/** Says what became of a command that was given on this phone, perhaps by a page that is closed. */
export async function saySettled(
  meeting: string,
  command: Pick<Unsent, 'type' | 'input'>,
  outcome: Sent,
): Promise<void> {
  if (outcome.ok) remember(meeting, command);
  await sayOutcome(outcome, doneWord(command.type));
}

function doneWord(type: Unsent['type']): string {
  if (type === 'participants.ask') return words.attendSent;
  if (type === 'speakers.withdraw') return words.withdrawn;
  return words.sent;
}
