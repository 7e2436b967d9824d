import { addDays, civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { MeetingState } from '@doi-thoai/shared/meeting/session/session';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import type { CurrentHouse } from '../streams/current-house.ts';
import type { Process, ProcessCommand } from './process.ts';

/** Of a server that was off for so long somebody looks through what is owed. */
const lookBackDays = 92;

/** By which what was done is owed again: perhaps by a body that ended meanwhile. */
const owedAgain: ReadonlySet<string> = new Set<MeetingEvent['type']>([
  ...(['partReportReturned', 'partVerified', 'reopeningGranted'] as const),
]);

/** Only where a session was held something is owed. */
const held: ReadonlySet<MeetingState> = new Set(['inSession', 'paused', 'closed']);

/**
 * Hands on to every conference that a body of the directory ended and another one succeeded it, so that what is still
 * owed passes to that one (TD24): at once where its last day is past, else on the day after; and what is owed again after
 * that, as soon as it is.
 * @param meetings all meetings by now
 * @param house what the office keeps, as far as this server has heard of it
 */
export function successions(
  meetings: () => Promise<readonly MeetingSummary[]>,
  house: Pick<CurrentHouse, 'lastDays' | 'reach'>,
): Process {
  /** Last days that this server has seen to; whoever sees to one again gets the first outcome. */
  const seenTo = new Set<CivilDate>();

  async function inEvery(id: string): Promise<ProcessCommand[]> {
    return (await meetings())
      .filter(({ state }) => held.has(state))
      .map((meeting) => succeedIn(meeting.id, id));
  }

  return {
    name: 'successions',
    follows: (stream) => ['meeting', 'office'].includes(kindNameOf(stream)),
    wants: (type) => type === 'bodyHandedOver' || owedAgain.has(type),
    onEvent: async (stream, { seq, at, event }) => {
      if (kindNameOf(stream) === 'meeting')
        return house.lastDays.length === 0 ? [] : [succeedIn(stream, `succession-again-${numbered(seq)}`)];
      if (event.type !== 'bodyHandedOver') return [];
      // A meeting decides by the directory that this server knows.
      await house.reach(seq);
      const { validTo } = event as { readonly validTo?: CivilDate };
      const isPast = validTo !== undefined && validTo < civilDateOf(at);
      return isPast ? inEvery(`succession-${numbered(seq)}`) : [];
    },
    onClock: async (now) => {
      const today = civilDateOf(now);
      const due = house.lastDays.filter(
        (day) => day < today && day >= addDays(today, -lookBackDays) && !seenTo.has(day),
      );
      const commands: ProcessCommand[] = [];
      for (const day of new Set(due)) {
        commands.push(...(await inEvery(`succession-of-${day}`)));
        seenTo.add(day);
      }
      return commands;
    },
  };
}

function succeedIn(stream: string, id: string): ProcessCommand {
  return { id, stream, type: 'parts.succeed', input: {} };
}

function numbered(seq: number): string {
  return String(seq).padStart(8, '0');
}
