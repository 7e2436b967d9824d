import { conveningOf } from '@doi-thoai/shared/meeting/plan/facts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { newId } from '../streams/new-id.ts';
import { preparationsOf, runCommand, type CommandDependencies, type Resolved } from '../samples.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Founds a rehearsal of a meeting and gives its id. */
export type FoundRehearsal = (of: string) => Promise<{ ok: true; meeting: string } | Refusal>;

const coordinator = { role: 'coordinator', seat: 'coordinator' } as const;

/**
 * A rehearsal is a meeting of its own, convened like the one it rehearses: the same chairs, departments, screens and
 * programme, and none of its people and words (BX12). A sample's rehearsal is prepared as the sample is.
 */
export function rehearsalFounder(dependencies: CommandDependencies, folder: string): FoundRehearsal {
  return async (of) => {
    const state = await dependencies.streams.with(meetingKind, of, (open) =>
      open.exists ? open.state : undefined,
    );
    if (!state) return refuse('unknownMeeting');
    const meeting = `dien-tap-${newId().slice(0, 8)}`;
    const prepared = (await preparationsOf(folder, of)) ?? plainPreparations(state);
    const steps = [() => convening(state), ...prepared];
    for (const [at, step] of steps.entries())
      await runCommand(dependencies, meeting, `rehearsal-${String(at).padStart(4, '0')}`, step);
    return { ok: true, meeting };
  };
}

function convening(state: Meeting): Resolved {
  return {
    actor: coordinator,
    type: 'meeting.convene',
    input: { ...conveningOf(state), rehearsal: true },
  };
}

/** Enough to open a session: registration is open, and whoever may be called to answer is there. */
function plainPreparations(state: Meeting): (() => Resolved)[] {
  const come = [...state.departments].map((row) => (): Resolved => ({
    actor: coordinator,
    type: 'departments.setPresent',
    input: { department: row.id, present: true },
  }));
  const open = (): Resolved => ({ actor: coordinator, type: 'meeting.openIntake', input: {} });
  const ready = (): Resolved => ({ actor: coordinator, type: 'meeting.makeReady', input: {} });
  return [open, ...come, ready];
}
