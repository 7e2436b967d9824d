import { isRefusal, refuse } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { NotSaved, type Journal } from '../journal/journal.ts';
import { decideTogether, type Decided } from './deciding-together.ts';
import { newId } from './new-id.ts';
import type { OpenMeeting } from './open-stream.ts';
import type { Known } from './outcomes.ts';
import { digestOf, type ReadCommand } from './read-command.ts';
import { actorOfTurn, type Handled, type Turn } from './turn.ts';

/** Servers that write at once decide again so often before they give up for now. */
const mostDecisions = 50;

/**
 * Decides and records a command when its turn comes. Those that came meanwhile are written with it, each decided on what
 * the ones before it lead to, so that three hundred phones need a few commits and not three hundred.
 */
export async function record(journal: Journal, open: OpenMeeting, turn: Turn): Promise<Handled> {
  open.waiting.push(turn);
  return open.lane.run(async () => {
    try {
      if (!turn.handled) await takeTurns(journal, open);
    } finally {
      // What failed does not stay in the line.
      if (open.waiting[0] === turn) open.waiting.shift();
    }
    if (!turn.handled) throw new Error('a turn came and went');
    return turn.handled;
  });
}

/** Takes the first of those that wait, and as many behind it as can be written with it. */
async function takeTurns(journal: Journal, open: OpenMeeting): Promise<void> {
  const decided = decideTogether(open);
  if (decided.length > 1 && (await recordTogether(journal, open, decided))) return;
  const [first] = open.waiting;
  if (first) first.handled = await recordAlone(journal, open, first);
}

/** Whether that settled them; otherwise each is decided again by itself, which shows what stands in the way. */
async function recordTogether(
  journal: Journal,
  open: OpenMeeting,
  decided: readonly Decided[],
): Promise<boolean> {
  const { meeting, standing } = open;
  const entries = decided.map(({ entry }) => entry);
  const written = await journal.appendTogether({ meeting, after: standing.head, entries }).catch(ifNotSaved);
  if (!written) return false;
  open.waiting.splice(0, decided.length);
  if (written === 'notSaved') {
    for (const { turn, entry } of decided) turn.handled = { outcome: refuse('notSaved'), actor: entry.by };
    return true;
  }
  open.recordedHere(written.recorded);
  for (const [at, { turn, entry }] of decided.entries()) {
    const { id, digest } = entry.command;
    const outcome: Outcome = { ok: true, seq: written.ends[at] ?? written.head.seq };
    turn.handled = { outcome: remember(open, id, { digest, outcome }, digest), actor: entry.by };
  }
  return true;
}

async function recordAlone(journal: Journal, open: OpenMeeting, turn: Turn): Promise<Handled> {
  for (let decision = 0; decision < mostDecisions; decision += 1) {
    const granted = actorOfTurn(open, turn);
    if (granted.outcome) return granted;
    const outcome = await decideOnce(journal, open, turn.read, granted.actor);
    if (outcome) return { outcome, actor: granted.actor };
    await open.catchUp();
  }
  return { outcome: refuse('notSaved') };
}

/** The outcome, or undefined when another server wrote first and the decision must be made again. */
async function decideOnce(
  journal: Journal,
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
  if (isRefusal(decided)) {
    // What this server has not heard of yet may be what would be needed.
    if ((await journal.head(open.meeting)).seq > head.seq) return undefined;
    await journal.remember(open.meeting, { id: command.id, digest }, decided);
    // Asked for afterwards: another server, which knows more, may have recorded this very command meanwhile.
    const first = await journal.outcomeOf(open.meeting, command.id);
    return remember(open, command.id, first ?? { digest, outcome: decided }, digest);
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

function ifNotSaved(error: unknown): 'notSaved' {
  if (error instanceof NotSaved) return 'notSaved';
  throw error;
}

function remember(open: OpenMeeting, commandId: string, { digest, outcome }: Known, asked: string): Outcome {
  open.outcomes.add(commandId, { digest, outcome });
  return outcomeFor({ digest, outcome }, asked);
}

function outcomeFor(known: Known, digest: string): Outcome {
  return known.digest === digest ? known.outcome : refuse('commandIdReused');
}
