import type { Logger } from 'pino';
import { isRejection } from '@doi-thoai/shared/meeting/rejections';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import type { Accounts } from '../accounts/accounts.ts';
import { NotSaved, type Journal } from '../journal/journal.ts';
import type { Metrics } from '../metrics.ts';
import { actorFor, actorsOf, type Caller } from './caller.ts';
import type { Meetings } from './meetings.ts';
import { newId } from './new-id.ts';
import type { OpenMeeting } from './open-meeting.ts';
import type { Known } from './outcomes.ts';
import { digestOf, readCommand, type ReadCommand } from './read-command.ts';
import { refuse } from './refusal.ts';

/** Servers that write at once decide again so often before they give up for now. */
const mostDecisions = 50;

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

/** An outcome, and as whom the caller got it. */
interface Handled {
  readonly outcome: Outcome;
  readonly actor?: Actor;
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
      return open.lane.run(() => record(parts, open, read, caller, confirmed.withPin));
    });
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
    return { outcome: refuse('notSaved') };
  }
}

/** As whom the caller may; else why not. */
type Granted = { readonly actor: Actor; readonly outcome?: undefined } | Handled;

function grant(open: OpenMeeting, { command, action }: ReadCommand, caller: Caller): Granted {
  if (!open.exists && command.type !== 'meeting.convene') return { outcome: refuse('unknownMeeting') };
  const actor = actorFor(open.state, caller, action);
  return actor ? { actor } : { outcome: refuse('notAllowed'), actor: actorsOf(open.state, caller)[0] };
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

async function record(
  parts: CommandParts,
  open: OpenMeeting,
  read: ReadCommand,
  caller: Caller,
  withPin: boolean,
): Promise<Handled> {
  for (let decision = 0; decision < mostDecisions; decision += 1) {
    const granted = grant(open, read, caller);
    if (granted.outcome) return granted;
    const actor = withPin ? withPerson(open, granted.actor) : granted.actor;
    const outcome = await decideOnce(parts, open, read, actor);
    if (outcome) return { outcome, actor };
    await open.catchUp();
  }
  return { outcome: refuse('notSaved') };
}

/** The record names the department's leader, who confirmed with the PIN, and not a tablet. */
function withPerson({ state }: OpenMeeting, actor: Actor): Actor {
  const department = actor.department === undefined ? undefined : state.departments.get(actor.department);
  if (!department) return actor;
  return { ...actor, person: { name: department.leader, title: department.leaderTitle } };
}

/** The outcome, or undefined when another server wrote first and the decision must be made again. */
async function decideOnce(
  { journal }: CommandParts,
  open: OpenMeeting,
  { command, action, input }: ReadCommand,
  actor: Actor,
): Promise<Outcome | undefined> {
  const digest = digestOf(actor, command);
  const known = open.outcomes.get(command.id);
  if (known) return outcomeFor(known, digest);
  const { state, head } = open.standing;
  const now = open.now();
  const decided = action.decide(state, input, { actor, now, newId });
  if (isRejection(decided)) {
    // What this server has not heard of yet may be what would be needed.
    if ((await journal.head(open.meeting)).seq > head.seq) return undefined;
    const outcome = refuse(decided.rejected, decided.params);
    await journal.remember(open.meeting, { id: command.id, digest }, outcome);
    // Asked for afterwards: another server, which knows more, may have recorded this very command meanwhile.
    const first = await journal.outcomeOf(open.meeting, command.id);
    return remember(open, command.id, first ?? { digest, outcome }, digest);
  }
  const appended = await journal.append({
    meeting: open.meeting,
    after: head,
    at: now,
    by: actor,
    command: { id: command.id, digest },
    events: decided,
  });
  if (!appended.ok)
    return appended.why === 'behind' ? undefined : remember(open, command.id, appended, digest);
  open.recordedHere(appended.recorded);
  const outcome: Outcome = { ok: true, seq: appended.head.seq };
  return remember(open, command.id, { digest, outcome }, digest);
}

function remember(open: OpenMeeting, commandId: string, { digest, outcome }: Known, asked: string): Outcome {
  open.outcomes.add(commandId, { digest, outcome });
  return outcomeFor({ digest, outcome }, asked);
}

function outcomeFor(known: Known, digest: string): Outcome {
  return known.digest === digest ? known.outcome : refuse('commandIdReused');
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
