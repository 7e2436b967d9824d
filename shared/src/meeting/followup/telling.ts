import { z } from 'zod';
import { type CivilDate } from '../../calendar/civil-date.ts';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { action, type Evolvers } from '../action.ts';
import type { Evidence } from '../answers/answers.ts';
import {
  paperInput,
  tellingInput,
  wrongDay,
  type NumberedPaper,
  type Telling,
} from '../answers/escalations.ts';
import { evidenceInput } from '../answers/evidence-input.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { changeMatter, type SaidResult } from './records.ts';
import {
  followedMatter,
  lackedBy,
  lineOrNothing,
  named,
  resultInput,
  saidSince,
  seenAt,
  someWords,
  withoutNames,
  words,
} from './saying.ts';
import { standingIn, type MatterStanding } from './standing.ts';
import { isFinal, settledCodes } from './vocabulary.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

export type TellingEvent =
  | ({
      readonly type: 'matterTold';
      readonly petition: PetitionId;
      readonly told: Telling;
      readonly paper: NumberedPaper | null;
      readonly file: Omit<Evidence, 'name'> | null;
    } & Sealed<{ readonly text: string; readonly by: string; readonly name: string }>)
  | { readonly type: 'matterTellingTakenBack'; readonly petition: PetitionId }
  | ({
      readonly type: 'matterSettled';
      readonly petition: PetitionId;
      readonly result: Omit<SaidResult, 'ground'>;
    } & Sealed<{ readonly text: string; readonly ground: string }>)
  | { readonly type: 'matterClosed'; readonly petition: PetitionId }
  | { readonly type: 'matterClosingTakenBack'; readonly petition: PetitionId };

const may = ['coordinator'] as const;
const just = z.strictObject({ petition: petitionId });

/** The last day before which nobody can have been told what is said of a matter now. */
function saidOn(meeting: Meeting, petition: PetitionId, { parts }: MatterStanding): CivilDate | undefined {
  const reported = parts.flatMap(({ commitment }) => meeting.partRecords.get(commitment)?.report?.on ?? []);
  const letter = meeting.escalations.find((row) => row.petitions.includes(petition));
  const first = [...reported, ...(letter?.letter ? [letter.letter.date] : [])].sort()[0];
  return first ?? undefined;
}

/** Whether there is something to tell: of a body, of the office, of the hall, or that a letter left for the upper level. */
function isSaid(meeting: Meeting, petition: PetitionId, { parts, endedThere }: MatterStanding): boolean {
  const settled = meeting.matterRecords.get(petition)?.settled ?? null;
  const letter = meeting.escalations.find((row) => row.petitions.includes(petition))?.letter ?? null;
  return endedThere || settled !== null || letter !== null || parts.some((part) => part.code !== null);
}

export const tellingActions = {
  /** Those who asked were told: by a numbered letter, a call, a message or in person, each of which counts when it is noted. */
  'matters.tell': action({
    may,
    input: just.extend({
      ...tellingInput.shape,
      text: someWords,
      paper: paperInput.nullable().default(null),
      by: lineOrNothing,
      file: evidenceInput.nullable().default(null),
    }),
    decide(meeting, { petition, on, way, text, paper, by, file }, { now }) {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const standing = standingIn(meeting, row);
      if (standing.parts.some((one) => one.unverified)) return refuse('notVerified');
      if (!isSaid(meeting, petition, standing)) return refuse('nothingToTell');
      if (way === 'call' && by === '') return refuse('lacksCaller');
      if (way === 'paper' && paper === null) return refuse('lacksPaper');
      const refused =
        wrongDay(on, now, saidOn(meeting, petition, standing)) ??
        (paper ? wrongDay(paper.date, now) : undefined);
      if (refused) return refused;
      const [kept = null] = file ? withoutNames([file]) : [];
      const sealed = { text, by, name: file?.name ?? '' };
      return [
        { type: 'matterTold', petition, told: { on, way }, paper, file: kept, subject: petition, sealed },
      ];
    },
  }),
  /** Noted by mistake: the last telling is taken back. */
  'matters.takeTellingBack': action({
    may,
    input: just.extend({ seen: seenAt }),
    decide(meeting, { petition, seen }) {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const last = meeting.matterRecords.get(petition)?.replies.at(-1);
      if (!last) return refuse('askersNotTold');
      return saidSince(last, seen) ?? [{ type: 'matterTellingTakenBack', petition }];
    },
  }),
  /** The office itself says how a matter ended that no body has to report on any more. */
  'matters.settle': action({
    may,
    input: just.extend({
      ...{ ...resultInput, code: z.enum(settledCodes), text: words },
      /** When what the office had said of it was said; null where it had said nothing. */
      seen: z.number().int().min(0).nullable().optional(),
    }),
    decide(meeting, { petition, text, seen, ...result }) {
      const row = followedMatter(meeting, petition);
      if (isRefusal(row)) return row;
      const stands = meeting.matterRecords.get(petition)?.settled?.at ?? null;
      if (seen !== undefined && seen !== stands) return refuse('overtaken');
      const { parts } = standingIn(meeting, row);
      if (parts.some((one) => one.code === null)) return refuse('partOpen');
      const lacked = lackedBy(result, { text });
      if (lacked) return lacked;
      const { ground, ...open } = result;
      return [{ type: 'matterSettled', petition, result: open, subject: petition, sealed: { text, ground } }];
    },
  }),
  /** Done and told: nothing more happens unless whoever asked says that it is not solved. */
  'matters.close': action({
    may,
    input: z.strictObject({ matters: z.array(id).min(1).max(300) }),
    decide(meeting, { matters }) {
      const events: MeetingEvent[] = [];
      for (const petition of new Set(matters)) {
        if ((meeting.matterRecords.get(petition)?.closedAt ?? null) !== null) continue;
        const row = followedMatter(meeting, petition);
        if (isRefusal(row)) return row;
        const standing = standingIn(meeting, row);
        if (!isFinal(standing.code)) return refuse('matterNotDone', { no: row.no });
        if (!standing.told) return refuse('askersNotTold');
        // Whoever said that it is not solved has an answer first (BX8).
        if (meeting.matterRecords.get(petition)?.reopenings.at(-1)?.decision === null)
          return refuse('reopeningWaits');
        events.push({ type: 'matterClosed', petition });
      }
      return events;
    },
  }),
  'matters.takeClosingBack': action({
    may,
    input: just,
    decide(meeting, { petition }) {
      if (!meeting.petitions.has(petition)) return refuse('unknownPetition');
      const closed = (meeting.matterRecords.get(petition)?.closedAt ?? null) !== null;
      return closed ? [{ type: 'matterClosingTakenBack', petition }] : [];
    },
  }),
};

export const tellingEvolvers: Evolvers<TellingEvent> = {
  matterTold: (meeting, { petition, told, paper, file, sealed }, { at }) =>
    changeMatter(meeting, petition, (row) => {
      const { text = '', by = '', name = '' } = sealed ?? {};
      const [kept = null] = file ? named([file], [name]) : [];
      return { ...row, replies: [...row.replies, { ...told, text, paper, by, file: kept, at }] };
    }),
  matterTellingTakenBack: (meeting, { petition }) =>
    changeMatter(meeting, petition, (row) => ({ ...row, replies: row.replies.slice(0, -1) })),
  matterSettled: (meeting, { petition, result, sealed }, { at }) =>
    changeMatter(meeting, petition, (row) => ({
      ...row,
      settled: { ...result, ground: sealed?.ground ?? '', text: sealed?.text ?? '', at },
    })),
  matterClosed: (meeting, { petition }, { at }) =>
    changeMatter(meeting, petition, (row) => ({ ...row, closedAt: at })),
  matterClosingTakenBack: (meeting, { petition }) =>
    changeMatter(meeting, petition, (row) => ({ ...row, closedAt: null })),
};
