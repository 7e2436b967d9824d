import { z } from 'zod';
import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { shortDate } from '../../calendar/dates-in-words.ts';
import type { Instant } from '../../calendar/instant.ts';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { livePetition } from '../intake/petitions.ts';
import type { Meeting } from '../meeting.ts';
import { factsChangedMeanwhile } from '../over.ts';
import { letterFileSubjects, type LetterFile } from './letter-files.ts';
import { tellingWays } from './vocabulary.ts';
import { escalationId } from '../id-inputs.ts';
import type { EscalationId, PetitionId } from '../ids.ts';

/** A paper of the office: its registry gave the number (TD7). */
export interface NumberedPaper {
  readonly no: string;
  readonly date: CivilDate;
}

/** How and when those who asked were told. */
export interface Telling {
  readonly on: CivilDate;
  readonly way: (typeof tellingWays)[number];
}

/** Matters beyond the meeting's authority, put to one upper body in one letter; open until those who asked are told. */
export interface Escalation {
  readonly id: EscalationId;
  readonly body: string;
  readonly petitions: readonly PetitionId[];
  /** Those among them that a disposition put there; missing where none did. */
  readonly decided?: readonly PetitionId[];
  readonly openedAt: Instant;
  readonly letter: NumberedPaper | null;
  /** Letters that asked again, the earliest first. */
  readonly asked: readonly NumberedPaper[];
  readonly reply: (NumberedPaper & { readonly text: string }) | null;
  readonly told: Telling | null;
  /** Scans of its papers. */
  readonly files: readonly LetterFile[];
}

export type EscalationEvent =
  | {
      readonly type: 'escalationOpened';
      readonly id: string;
      readonly body: string;
      readonly petitions: readonly PetitionId[];
      /** The matter whose disposition put it there. */
      readonly decided?: PetitionId;
    }
  | {
      readonly type: 'escalationChanged';
      readonly escalation: EscalationId;
      readonly body: string;
      readonly petitions: readonly PetitionId[];
      readonly decided?: PetitionId;
    }
  | { readonly type: 'escalationWithdrawn'; readonly escalation: EscalationId }
  | { readonly type: 'escalationSent'; readonly escalation: EscalationId; readonly letter: NumberedPaper }
  | {
      readonly type: 'escalationAskedAgain';
      readonly escalation: EscalationId;
      readonly letter: NumberedPaper;
    }
  | ({
      readonly type: 'escalationReplied';
      readonly escalation: EscalationId;
      readonly paper: NumberedPaper;
    } & Sealed<{ readonly text: string }>)
  | ({ readonly type: 'escalationTold'; readonly escalation: EscalationId } & Telling)
  | ({ readonly type: 'escalationSteppedBack'; readonly escalation: EscalationId } & Erasing);

const may = ['coordinator'] as const;
const body = plainText({ min: 2, max: 200, lines: 'single' });
const petitions = z
  .array(id)
  .min(1)
  .max(200)
  .transform((all) => [...new Set(all)]);
export const paperInput = z.strictObject({
  no: plainText({ min: 1, max: 60, lines: 'single' }),
  date: civilDate,
});
export const tellingInput = z.strictObject({ on: civilDate, way: z.enum(tellingWays) });
const just = z.strictObject({ escalation: escalationId });

/** Why these petitions do not go into a letter of this escalation. */
function notForIt(meeting: Meeting, wanted: readonly string[], own?: string): Refusal | undefined {
  for (const petition of wanted) {
    const row = livePetition(meeting, petition);
    if (isRefusal(row)) return row;
    const other = meeting.escalations.find((one) => one.id !== own && one.petitions.includes(petition));
    if (other) return refuse('alreadyEscalated', { no: row.no, body: other.body });
  }
  return undefined;
}

/** Why a paper or an act is not of this day: it lies ahead, or before what it follows. */
export function wrongDay(date: CivilDate, now: Instant, after?: CivilDate): Refusal | undefined {
  if (date > civilDateOf(now)) return refuse('dayLiesAhead');
  return after !== undefined && date < after ? refuse('dayTooEarly', { date: shortDate(after) }) : undefined;
}

/** The escalation after its letter was sent, or why not. */
function sent(
  meeting: Meeting,
  escalation: EscalationId,
): (Escalation & { letter: NumberedPaper }) | Refusal {
  const row = meeting.escalations.get(escalation);
  if (!row) return refuse('unknownEscalation');
  return row.letter ? { ...row, letter: row.letter } : refuse('letterNotSent');
}

export const escalationActions = {
  'escalations.open': action({
    may,
    input: z.strictObject({ body, about: petitions }),
    decide: (meeting, { body: to, about }, { newId }) =>
      notForIt(meeting, about) ?? [{ type: 'escalationOpened', id: newId(), body: to, petitions: about }],
  }),
  /** Until the letter is sent. What was seen of it may be said, too. */
  'escalations.change': action({
    may,
    input: just.extend({
      body,
      about: petitions,
      over: z.strictObject({ body, petitions }).optional(),
    }),
    decide(meeting, { escalation, body: named, about, over }) {
      const to = { body: named, petitions: about };
      const row = meeting.escalations.get(escalation);
      if (!row) return refuse('unknownEscalation');
      if (row.letter) return refuse('letterSent', { no: row.letter.no });
      if (row.body === to.body && same(row.petitions, to.petitions)) return [];
      return (
        factsChangedMeanwhile(over, { stands: row, wanted: to }) ??
        notForIt(meeting, to.petitions, escalation) ?? [{ type: 'escalationChanged', escalation, ...to }]
      );
    },
  }),
  'escalations.withdraw': action({
    may,
    input: just,
    decide(meeting, { escalation }) {
      const row = meeting.escalations.get(escalation);
      if (!row) return refuse('unknownEscalation');
      return row.letter
        ? refuse('letterSent', { no: row.letter.no })
        : [{ type: 'escalationWithdrawn', escalation }];
    },
  }),
  /** The letter went out; number and date are put right the same way until something follows. */
  'escalations.send': action({
    may,
    input: just.extend({ letter: paperInput }),
    decide(meeting, { escalation, letter }, { now }) {
      const row = meeting.escalations.get(escalation);
      if (!row) return refuse('unknownEscalation');
      if (row.reply || row.asked.length > 0) return refuse('letterSent', { no: row.letter?.no ?? '' });
      if (same(row.letter, letter)) return [];
      return wrongDay(letter.date, now) ?? [{ type: 'escalationSent', escalation, letter }];
    },
  }),
  'escalations.askAgain': action({
    may,
    input: just.extend({ letter: paperInput }),
    decide(meeting, { escalation, letter }, { now }) {
      const row = sent(meeting, escalation);
      if (isRefusal(row)) return row;
      if (row.reply) return refuse('replyIsThere');
      const last = row.asked.at(-1) ?? row.letter;
      if (same(last, letter)) return [];
      return wrongDay(letter.date, now, last.date) ?? [{ type: 'escalationAskedAgain', escalation, letter }];
    },
  }),
  'escalations.enterReply': action({
    may,
    input: just.extend({ letter: paperInput, text: plainText({ min: 1, max: 10_000, lines: 'multi' }) }),
    decide(meeting, { escalation, letter: paper, text }, { now }) {
      const row = sent(meeting, escalation);
      if (isRefusal(row)) return row;
      if (row.told) return refuse('askersTold');
      if (row.reply && same(row.reply, { ...paper, text })) return [];
      const replied = { type: 'escalationReplied', escalation, paper, subject: escalation } as const;
      return wrongDay(paper.date, now, row.letter.date) ?? [{ ...replied, sealed: { text } }];
    },
  }),
  /** Those who asked know what the upper body said: it is closed. */
  'escalations.tell': action({
    may,
    input: just.extend(tellingInput.shape),
    decide(meeting, { escalation, on, way }, { now }) {
      const row = sent(meeting, escalation);
      if (isRefusal(row)) return row;
      if (!row.reply) return refuse('replyNotThere');
      if (same(row.told, { on, way })) return [];
      return wrongDay(on, now, row.reply.date) ?? [{ type: 'escalationTold', escalation, on, way }];
    },
  }),
  /** Takes the last step back. */
  'escalations.stepBack': action({
    may,
    input: just,
    decide(meeting, { escalation }) {
      const row = sent(meeting, escalation);
      if (isRefusal(row)) return row;
      const erase = erasedWithLastStep(row);
      return [{ type: 'escalationSteppedBack', escalation, erase }];
    },
  }),
};

/** The words of the last step, and the names of the papers that came with it. */
function erasedWithLastStep(row: Escalation): readonly string[] {
  if (row.told) return [];
  if (row.reply) return [row.id, ...letterFileSubjects(row, 'reply')];
  return row.asked.length > 0 ? [] : letterFileSubjects(row);
}

function change(meeting: Meeting, escalation: EscalationId, to: Partial<Escalation>): Meeting {
  return { ...meeting, escalations: meeting.escalations.update(escalation, (row) => ({ ...row, ...to })) };
}

function withoutLastStep(row: Escalation): Escalation {
  if (row.told) return { ...row, told: null };
  if (row.reply) return { ...row, reply: null, files: row.files.filter(({ of }) => of !== 'reply') };
  if (row.asked.length > 0) return { ...row, asked: row.asked.slice(0, -1) };
  return { ...row, letter: null, files: [] };
}

/** A matter that went to citizen reception is in no letter, nor in the scan of one (UB3). */
export function withoutEscalated(meeting: Meeting, petition: PetitionId): Meeting {
  let { escalations } = meeting;
  for (const row of escalations.filter((one) => one.petitions.includes(petition))) {
    const left = row.petitions.filter((one) => one !== petition);
    escalations =
      left.length === 0
        ? escalations.without(row.id)
        : escalations.with({ ...row, petitions: left, files: [] });
  }
  return { ...meeting, escalations };
}

export const escalationEvolvers: Evolvers<EscalationEvent> = {
  escalationOpened: (meeting, { type: _type, decided, ...facts }, { at }) => ({
    ...meeting,
    escalations: meeting.escalations.with({
      ...facts,
      ...(decided === undefined ? {} : { decided: [decided] }),
      ...{ openedAt: at, letter: null, asked: [], reply: null, told: null, files: [] },
    }),
  }),
  escalationChanged(meeting, { escalation, body: to, petitions: about, decided }) {
    const before = meeting.escalations.get(escalation)?.decided ?? [];
    const now = decided === undefined ? before : [...before, decided];
    const put = now.filter((one) => about.includes(one));
    const marked = before.length + put.length === 0 ? {} : { decided: put };
    return change(meeting, escalation, { body: to, petitions: about, ...marked });
  },
  escalationWithdrawn: (meeting, { escalation }) => ({
    ...meeting,
    escalations: meeting.escalations.without(escalation),
  }),
  escalationSent: (meeting, { escalation, letter }) => change(meeting, escalation, { letter }),
  escalationAskedAgain: (meeting, { escalation, letter }) =>
    change(meeting, escalation, {
      asked: [...(meeting.escalations.get(escalation)?.asked ?? []), letter],
    }),
  escalationReplied: (meeting, { escalation, paper, sealed }) =>
    change(meeting, escalation, { reply: { ...paper, text: sealed?.text ?? '' } }),
  escalationTold: (meeting, { escalation, on, way }) => change(meeting, escalation, { told: { on, way } }),
  escalationSteppedBack: (meeting, { escalation }) => ({
    ...meeting,
    escalations: meeting.escalations.update(escalation, withoutLastStep),
  }),
};
