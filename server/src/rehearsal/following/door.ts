import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { runCommand, type CommandDependencies } from '../../samples.ts';
import { meetingKind } from '../../streams/meeting-kind.ts';
import { coordinator } from '../coordinator.ts';

/** Gives accounts the rights of a coordinator in a rehearsal, and in no other conference. */
export type RehearsalDoor = (
  meeting: string,
  accounts: readonly string[],
) => Promise<{ readonly ok: true } | Refusal>;

export function rehearsalDoor(dependencies: CommandDependencies): RehearsalDoor {
  return async (meeting, accounts) => {
    const about = await dependencies.streams.with(meetingKind, meeting, ({ exists, state }) =>
      exists ? state.about : undefined,
    );
    if (!about) return refuse('unknownMeeting');
    if (!about.rehearsal) return refuse('notRehearsal');
    for (const account of accounts)
      await runCommand(dependencies, meeting, `follow-${account}`.slice(0, 64), () => ({
        actor: coordinator,
        type: 'members.grant',
        input: { account, role: 'coordinator' },
      }));
    return { ok: true };
  };
}
