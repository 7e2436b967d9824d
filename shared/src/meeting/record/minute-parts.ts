import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { changedMeanwhile, over } from '../over.ts';
import { minutePartId, minutePartKind } from './minute-part-id.ts';
import { subjectOf } from './minutes.ts';
import { currentVersion } from './registered-paper.ts';
import { minuteParts, type MinutePartName } from './vocabulary.ts';

export type MinutePartEvent = {
  readonly type: 'minutesPartWritten';
  readonly part: MinutePartName;
  readonly of: string;
} & Sealed<{
  /** Empty where the record's own words stand again. */
  readonly text: string;
  /** What the record said of it when this was written. */
  readonly recorded: string;
}>;

const begun: ReadonlySet<string> = new Set(['inSession', 'paused', 'closed']);

/** What the words of a part are erased with, or undefined where there is nothing that it could be of. */
function subjectOfPart(meeting: Meeting, part: MinutePartName, of: string): string | undefined {
  switch (part) {
    case 'petition':
      return subjectOf(meeting, 'raised', of);
    case 'speech':
      return subjectOf(meeting, 'turn', of);
    case 'answering':
      return subjectOf(meeting, 'answering', of);
    case 'between':
      return /^\d{1,15}$/.test(of) ? `minutes-between-${of}` : undefined;
    case 'absent':
    case 'secretaries':
    case 'opening':
    case 'report':
    case 'earlier':
    case 'conclusion':
      return of === '' ? `minutes-${part}` : undefined;
  }
}

/** Whether the minutes are final as they stand: another version of them begins by an amendment. */
function areFinal(meeting: Meeting): boolean {
  const version = currentVersion(meeting, { kind: 'minutes', of: '' });
  return meeting.papers.find((row) => row.kind === 'minutes' && row.version === version) !== undefined;
}

export const minutePartActions = {
  /** Writes a part of the minutes in words of one's own; without words the record's stand there again. */
  'minutes.writePart': action({
    may: ['secretary', 'coordinator'],
    input: z.strictObject({
      part: z.enum(minuteParts),
      of: z.string().max(64).default(''),
      text: plainText({ min: 0, max: 10_000, lines: 'multi' }),
      recorded: plainText({ min: 0, max: 20_000, lines: 'multi' }).default(''),
      over,
    }),
    decide(meeting, { part, of, text, recorded, over: seen }) {
      const { state } = meeting.about;
      if (!begun.has(state)) return refuse('wrongMeetingState', { state });
      const subject = subjectOfPart(meeting, part, of);
      if (subject === undefined) return refuse('unknownEntry');
      const row = meeting.minutes.get(minutePartId(part, of));
      const stands = row?.text ?? '';
      if (text === stands && (text === '' || recorded === row?.recorded)) return [];
      if (areFinal(meeting)) return refuse('minutesAreFinal');
      const refusal = changedMeanwhile(seen, stands);
      if (refusal) return refusal;
      return [{ type: 'minutesPartWritten', part, of, subject, sealed: { text, recorded } }];
    },
  }),
};

export const minutePartEvolvers: Evolvers<MinutePartEvent> = {
  minutesPartWritten(meeting, { part, of, subject, sealed }, { at }) {
    const id = minutePartId(part, of);
    const { text, recorded } = sealed ?? { text: '', recorded: '' };
    const minutes =
      text === ''
        ? meeting.minutes.without(id)
        : meeting.minutes.with({ id, kind: minutePartKind(part), of, subject, text, recorded, at });
    return { ...meeting, minutes };
  },
};
