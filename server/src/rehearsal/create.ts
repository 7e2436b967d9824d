import { conveningOf } from '@doi-thoai/shared/meeting/plan/facts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { newId } from '../streams/new-id.ts';
import { preparationsOf, runCommand, type CommandDependencies, type Resolved } from '../samples.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { coordinator } from './coordinator.ts';
import { invented } from './invented-preparation.ts';

/** Founds a rehearsal of a meeting and gives its id. */
export type FoundRehearsal = (of: string) => Promise<{ ok: true; meeting: string } | Refusal>;

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
    const prepared = (await preparationsOf(folder, of)) ?? invented(state);
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
    input: { ...withoutBodies(conveningOf(state)), rehearsal: true },
  };
}

/** Nothing of a rehearsal hangs on the office's directory, in which a body may have ended since. */
function withoutBodies(facts: ReturnType<typeof conveningOf>): object {
  return {
    ...facts,
    departments: facts.departments.map(({ body: _body, bodyVersion: _version, ...row }) => row),
    organisations: facts.organisations.map(({ body: _body, ...row }) => row),
  };
}
