import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { newId } from '../../streams/new-id.ts';
import { runCommand, type CommandDependencies, type Resolved } from '../../samples.ts';
import { calledAtFirst } from './invented.ts';

/** Founds a conference for simulated people to prepare, with rights in it for these accounts; gives its id. */
export type FoundPreparation = (accounts: (meeting: string) => readonly string[]) => Promise<string>;

const coordinator = { role: 'coordinator', seat: 'coordinator' } as const;
/** Long enough before its day for everything that hangs on it. */
const daysAhead = 45;

/** A conference of its own, begun from the commune's template and marked as a rehearsal: nothing in it is owed (BX12). */
export function preparationFounder(dependencies: CommandDependencies, wall: () => number): FoundPreparation {
  return async (accountsOf) => {
    const meeting = `dien-tap-${newId().slice(0, 8)}`;
    const granting = accountsOf(meeting).map((account) => ({
      actor: coordinator,
      type: 'members.grant' as const,
      input: { account, role: 'coordinator' },
    }));
    const steps: readonly Resolved[] = [starting(civilDateOf(instant(wall()))), ...granting];
    for (const [at, step] of steps.entries())
      await runCommand(dependencies, meeting, `rehearsal-${String(at).padStart(4, '0')}`, () => step);
    return meeting;
  };
}

function starting(today: ReturnType<typeof civilDateOf>): Resolved {
  const schedule = { heldOn: addDays(today, daysAhead), period: '', startsAt: '08:00', place: '' };
  const facts = { template: 'commune', title: 'Diễn tập chuẩn bị đối thoại', host: 'UBND xã Mẫu' };
  const departments = calledAtFirst.map(({ id, name, fields }) => ({ id, name, fields: [...fields] }));
  return {
    actor: coordinator,
    type: 'plan.start',
    input: { ...facts, ...schedule, rehearsal: true, content: { departments } },
  };
}
