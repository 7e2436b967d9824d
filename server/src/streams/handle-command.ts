import type { Logger } from 'pino';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Caller } from '../access/caller.ts';
import type { Limits } from '../access/limits.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Metrics } from '../metrics.ts';
import { refusalOfFailure } from './failure-refusals.ts';
import { grant, type CommandResult } from './granting.ts';
import { readCommand, type ReadCommand } from './read-command.ts';
import type { Streams } from './streams.ts';

export interface CommandDependencies {
  readonly streams: Streams;
  readonly accounts: Pick<Accounts, 'checkPin'>;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** `mostBytes` is for what the server itself made of a file; all else is held to the size of a message. */
export type HandleCommand = (message: unknown, caller: Caller, mostBytes?: number) => Promise<Outcome>;

/** The one path of a command (docs/architecture.md); whatever comes in, an outcome comes out. */
export function commandHandler(dependencies: CommandDependencies): HandleCommand {
  return async (message, caller, mostBytes) => {
    // All phones of a hall share one address; whoever has a seat is not held back by them.
    const tooMany = caller.session ? undefined : await dependencies.limits.countCitizen(caller);
    if (tooMany) return tooMany;
    const began = performance.now();
    const read = readCommand(message, mostBytes);
    const result = read.ok ? await handleRead(dependencies, read, caller) : { outcome: read };
    if (!result.outcome.ok && result.outcome.code === 'unknownLink') {
      const tooManyLinks = await dependencies.limits.count('unknownReceipt', caller.address);
      if (tooManyLinks) return tooManyLinks;
    }
    note(dependencies, read.ok ? read.command.type : undefined, result, performance.now() - began);
    return result.outcome;
  };
}

async function handleRead(
  { streams, accounts }: CommandDependencies,
  read: ReadCommand,
  caller: Caller,
): Promise<CommandResult> {
  const { stream, pin } = read.command;
  try {
    return await streams.withAny(stream, async (open) => {
      // The browser keeps the command and sends it again.
      if (open.commands.isFull) return { outcome: refuse('notSaved') };
      const granted = grant(open, read, caller);
      if (granted.outcome) return granted;
      const { actor } = granted;
      if (!read.action.needsPin) return open.commands.submit({ read, caller, withPin: false });
      // Before the queue, for checking a PIN is slow on purpose and others shall not wait for it.
      const checked = await accounts.checkPin({ meeting: stream, seat: actor.seat }, pin);
      if (!checked.ok) return { outcome: checked, actor };
      return open.commands.submit({ read, caller, withPin: true });
    });
  } catch (error) {
    const outcome = refusalOfFailure(error);
    if (!outcome) throw error;
    return { outcome };
  }
}

/** Counts, and logs refusals: what, as whom, why; never words or names. */
function note(
  { metrics, log }: CommandDependencies,
  type: string | undefined,
  { outcome, actor }: CommandResult,
  tookMs: number,
): void {
  metrics.command(outcome.ok ? 'ok' : outcome.code, tookMs);
  if (outcome.ok) return;
  log.info({ type, code: outcome.code, role: actor?.role, seat: actor?.seat }, 'command refused');
}
