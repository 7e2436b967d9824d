import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { PlanEvent } from '@doi-thoai/shared/meeting/plan/plan';
import { programmesId, type ProgrammeEvent } from '@doi-thoai/shared/programme/programmes';
import { digestOf } from '../accounts/secrets.ts';
import type { RecordedEvent } from '../journal/journal.ts';
import type { Process, ProcessCommand } from './process.ts';

/**
 * Takes into its programme what was begun under one, and hands on to its conferences what a programme is called, so that
 * each dossier says it by itself (QN1, TD3).
 */
export function programmeMembers(): Process {
  let opened = false;
  return {
    name: 'programme-members',
    follows: (stream) => ['meeting', 'programme'].includes(kindNameOf(stream)),
    wants: (type) => naming.has(type),
    onEvent: (stream, recorded) =>
      Promise.resolve(stream === programmesId ? adoptions(stream, recorded) : takenIn(stream, recorded)),
    onClock: () => {
      const due = opened ? [] : [opening];
      opened = true;
      return Promise.resolve(due);
    },
  };
}

/** By which conferences come under a programme, leave one, or are called by another name. */
const naming: ReadonlySet<string> = new Set<(PlanEvent | ProgrammeEvent)['type']>([
  ...(['planStarted', 'programmeRenamed', 'conferenceTakenIn', 'conferenceTakenOut'] as const),
]);

/** Asked for with every start, and done once. */
const opening: ProcessCommand = {
  ...{ id: 'programmes-open-1', stream: programmesId },
  ...{ type: 'programmes.open', input: {} },
};

function takenIn(meeting: string, { seq, event }: RecordedEvent): readonly ProcessCommand[] {
  if (event.type !== 'planStarted') return [];
  const { programme } = event as Extract<PlanEvent, { type: 'planStarted' }>;
  if (programme === undefined) return [];
  return [
    {
      id: idOf(meeting, seq),
      stream: programmesId,
      type: 'programme.takeIn',
      input: { programme, meeting },
    },
  ];
}

function adoptions(stream: string, { seq, event }: RecordedEvent): readonly ProcessCommand[] {
  const named = namedBy(event as ProgrammeEvent);
  if (!named) return [];
  const { conferences, name } = named;
  return conferences.map((meeting) => ({
    id: idOf(stream, seq),
    stream: meeting,
    type: 'programme.adopt',
    input: { name },
  }));
}

/** Which conferences are called by another programme, or by none, after an event. */
function namedBy(
  event: ProgrammeEvent,
): { readonly conferences: readonly string[]; readonly name: string | null } | undefined {
  if (event.type === 'programmeRenamed') return event;
  if (event.type === 'conferenceTakenIn') return { conferences: [event.meeting], name: event.name };
  if (event.type === 'conferenceTakenOut') return { conferences: [event.meeting], name: null };
  return undefined;
}

function idOf(stream: string, seq: number): string {
  return `programme-${digestOf(`${stream} ${seq}`).slice(0, 40)}`;
}
