import type { Logger } from 'pino';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Accounts } from '../accounts/accounts.ts';
import { NotSaved, type Journal } from '../journal/journal.ts';
import type { Metrics } from '../metrics.ts';
import type { Caller } from '../access/caller.ts';
import type { Meetings } from './streams.ts';
import type { OpenMeeting } from './open-stream.ts';
import { readCommand, type ReadCommand } from './read-command.ts';
import { record } from './recording.ts';
import { grant, type Handled } from './turn.ts';

export interface CommandParts {
  readonly meetings: Meetings;
  readonly journal: Journal;
  readonly accounts: Pick<Accounts, 'checkPin'>;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export type HandleCommand = (message: unknown, caller: Caller) => Promise<Outcome>;

/** The one path of a command (architecture.md); whatever comes in, an outcome comes out. */
export function commandHandler(parts: CommandParts): HandleCommand {
  return async (message, caller) => {
    const began = performance.now();
    const read = readCommand(message);
    const handled = read.ok ? await handleRead(parts, read, caller) : { outcome: read };
    note(parts, read.ok ? read.command.type : undefined, handled, performance.now() - began);
    return handled.outcome;
  };
}

async function handleRead(parts: CommandParts, read: ReadCommand, caller: Caller): Promise<Handled> {
  try {
    return await parts.meetings.with(read.command.meeting, async (open) => {
      // The browser keeps the command and sends it again.
      if (open.lane.isFull) return { outcome: refuse('notSaved') };
      const granted = grant(open, read, caller);
      if (granted.outcome) return granted;
      const confirmed = await confirmPerson(parts, open, read, granted.actor);
      if (confirmed.outcome) return confirmed;
      return record(parts.journal, open, { read, caller, withPin: confirmed.withPin });
    });
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return { outcome: refuse('notSaved') };
  }
}

/** Before the lane, for checking a PIN is slow on purpose and others shall not wait for it. */
async function confirmPerson(
  parts: CommandParts,
  open: OpenMeeting,
  { command, action }: ReadCommand,
  actor: Actor,
): Promise<{ readonly withPin: boolean; readonly outcome?: undefined } | Handled> {
  if (!action.needsPin) return { withPin: false };
  const checked = await parts.accounts.checkPin({ meeting: open.meeting, seat: actor.seat }, command.pin);
  return checked.ok ? { withPin: true } : { outcome: checked, actor };
}

/** Counts, and logs refusals: what, as whom, why; never words or names. */
function note(
  { metrics, log }: CommandParts,
  type: string | undefined,
  { outcome, actor }: Handled,
  tookMs: number,
): void {
  metrics.command(outcome.ok ? 'ok' : outcome.code, tookMs);
  if (outcome.ok) return;
  log.info({ type, code: outcome.code, role: actor?.role, seat: actor?.seat }, 'command refused');
}
