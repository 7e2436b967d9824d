import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { elapsed, minutes, type Instant } from '@doi-thoai/shared/calendar/instant';
import { isWorkingDay } from '@doi-thoai/shared/calendar/working-days';
import { onLeadersListSince } from '@doi-thoai/shared/meeting/followup/reminder';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { dueList } from '@doi-thoai/shared/queries/due-list';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { trackedMatters } from '@doi-thoai/shared/queries/tracked-matters';
import { digestOf } from '../accounts/secrets.ts';
import type { Process, ProcessCommand } from './process.ts';

/** What a look goes by. */
interface Looked {
  /** What is followed up of all meetings. */
  readonly matters: () => Promise<readonly KeptMatters[]>;
  /** A meeting as it stands, with what was put on the leader's list already. */
  readonly standing: (meeting: string) => Promise<Pick<Meeting, 'reminders'>>;
}

/** Between two looks on a day on which something was found. */
const pause = minutes(1);

/**
 * Puts what is late for more than five working days on the leader's list, on the morning of each working day (QN10). A look
 * that finds nothing new is the last one of its day; what was sent and not taken is found again by the next one.
 */
export function lookIns({ matters, standing }: Looked): Process {
  let doneOn: CivilDate | undefined;
  let lookedAt: Instant | undefined;
  return {
    name: 'look-ins',
    follows: () => false,
    wants: () => false,
    onEvent: () => Promise.resolve([]),
    onClock: async (now) => {
      const today = civilDateOf(now);
      if (doneOn === today || (lookedAt !== undefined && elapsed(lookedAt, now) < pause)) return [];
      const kept = await matters();
      const found = await Promise.all(kept.map((one) => lateIn(one, now, standing)));
      const commands = found.flatMap((one) => one ?? []);
      lookedAt = now;
      if (commands.length === 0) doneOn = today;
      return commands;
    },
  };
}

/** What has to be put on the list of one meeting today; undefined where nothing has. */
async function lateIn(
  kept: KeptMatters,
  now: Instant,
  standing: Looked['standing'],
): Promise<ProcessCommand | undefined> {
  const today = civilDateOf(now);
  if (!isWorkingDay(kept.data.house.calendar, today)) return undefined;
  const { longLate } = dueList(trackedMatters(kept, now));
  if (longLate.length === 0) return undefined;
  const { id: meeting } = kept.meeting;
  const at = await standing(meeting);
  const isNew = (one: string, owedBy: CivilDate) => (onLeadersListSince(at, one) ?? '') <= owedBy;
  const parts = longLate.flatMap(({ due: { act, commitment, by } }) =>
    act === 'report' && commitment !== null && isNew(commitment, by)
      ? [{ part: commitment, owedBy: by }]
      : [],
  );
  const letters = new Map<string, CivilDate>();
  for (const { tracked, due } of longLate) {
    const letter = tracked.matter.letter?.id ?? null;
    const isOfLetter = due.act === 'send' || due.act === 'askAgain';
    if (isOfLetter && letter !== null && isNew(letter, due.by)) letters.set(letter, due.by);
  }
  if (parts.length + letters.size === 0) return undefined;
  const escalations = [...letters].map(([escalation, owedBy]) => ({ escalation, owedBy }));
  const input = { parts, escalations, on: today };
  const id = `look-in-${digestOf(JSON.stringify([meeting, input])).slice(0, 40)}`;
  return { id, stream: meeting, type: 'reminders.putToLeader', input };
}
