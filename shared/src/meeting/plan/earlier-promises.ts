import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { factsChangedMeanwhile } from '../over.ts';
import { resultCodes, type ResultCode } from '../followup/vocabulary.ts';

/** What an earlier conference left open or closed, as a table of the office says it (TD10, QN6). */
export interface Given {
  readonly wording: string;
  /** As the table had them: the body that gave the word, until when, how far it is. */
  readonly body: string;
  readonly dueAsWritten: string;
  readonly outcomeAsWritten: string;
  readonly note: string;
  /** Of one that an earlier conference has: what was asked there. Of any: what its body reported last. */
  readonly asked?: string;
  readonly reported?: string;
}

/** Who owes it today and how far it is; proposed by an import, checked by people. */
export interface EarlierStanding {
  /** Who owes it today, in the office's directory or by name alone; empty while nobody knows (TD11). */
  readonly owedBy: string;
  readonly owedById: string | null;
  readonly due: CivilDate | null;
  readonly outcome: ResultCode | null;
  readonly partly: boolean;
  /** Answered in writing, which is not done (TD14). */
  readonly replied: boolean;
  readonly replyNo: string;
  readonly repliedOn: CivilDate | null;
}

export interface EarlierPromise extends Given, EarlierStanding {
  readonly id: string;
  readonly import: string;
  /** Where it stands in its file. */
  readonly row: number;
  /** The body that gave the word is no more. */
  readonly former: boolean;
  /** The first date, whatever is found out later. */
  readonly firstDue: CivilDate | null;
  /** Whether somebody has looked at what the import proposed. */
  readonly checked: boolean;
  /** As the hall may read it; null until somebody says that it may. */
  readonly released: string | null;
  /** Where it follows an earlier conference; missing where a file brought it. */
  readonly origin?: Origin;
}

/** The earlier conference that a promise was brought in from, and by which it knows it. */
export interface Origin {
  readonly meeting: string;
  readonly key: string;
  readonly kept: 'there' | 'here';
  readonly wasPublic: boolean;
}

type TakenPromise = EarlierStanding &
  Pick<EarlierPromise, 'id' | 'row' | 'former'> & {
    /** It was read to the hall of the conference that it is of. */
    readonly wasPublic?: true;
  } & Sealed<Given>;

interface Checked {
  readonly type: 'earlierPromiseChecked';
  readonly promise: string;
}

export type EarlierPromiseEvent =
  | ({ readonly type: 'earlierPromiseTaken'; readonly import: string } & TakenPromise)
  | (Checked & EarlierStanding)
  /** With what its body reported, where a sheet brought that. */
  | (Checked & EarlierStanding & Sealed<Pick<Given, 'reported'>>)
  | ({ readonly type: 'earlierPromiseRemoved'; readonly promise: string } & Erasing);

const line = (max: number) => plainText({ min: 0, max, lines: 'single' }).default('');

const standing = {
  owedBy: line(200),
  owedById: id.nullable().default(null),
  due: civilDate.nullable().default(null),
  outcome: z.enum(resultCodes).nullable().default(null),
  partly: z.boolean().default(false),
  replied: z.boolean().default(false),
  replyNo: line(60),
  repliedOn: civilDate.nullable().default(null),
};

/** One earlier promise as an import gives it. */
export const earlierPromiseInput = z.strictObject({
  ...standing,
  row: z.number().int().min(1).max(1_000_000),
  wording: plainText({ min: 3, max: 2000, lines: 'multi' }),
  body: line(200),
  former: z.boolean().default(false),
  /** The hall of that conference has heard or read these words. */
  wasPublic: z.boolean().default(false),
  dueAsWritten: line(200),
  outcomeAsWritten: line(500),
  note: line(500),
});

/** The event that takes one in. */
export function takeEarlierPromise(
  {
    wording,
    body,
    dueAsWritten,
    outcomeAsWritten,
    note,
    wasPublic,
    ...open
  }: z.output<typeof earlierPromiseInput>,
  promise: string,
  batch: string,
): EarlierPromiseEvent {
  const sealed = { wording, body, dueAsWritten, outcomeAsWritten, note };
  const isPublic = wasPublic ? { wasPublic } : {};
  return {
    ...{ type: 'earlierPromiseTaken', id: promise, import: batch, ...open },
    ...{ ...isPublic, subject: promise, sealed },
  };
}

export const earlierPromiseActions = {
  /** Somebody has looked at what the import proposed: who owes it today, how far it is; and at what stood there. */
  'earlierPromises.check': action({
    may: ['coordinator'],
    input: z.strictObject({
      ...{ promise: id, ...standing, over: z.strictObject(standing).optional() },
      /** What its body reported with it, where a sheet brought that. */
      reported: plainText({ min: 0, max: 2000, lines: 'multi' }).optional(),
    }),
    decide(meeting, { promise, over, reported, ...to }) {
      const row = meeting.earlierPromises.get(promise);
      if (!row) return refuse('unknownEarlierPromise');
      if (row.origin?.kept === 'there') return refuse('earlierPromiseKeptThere');
      const isNew = reported !== undefined && reported !== (row.reported ?? '');
      if (row.checked && !isNew && same(standingOf(row), to)) return [];
      const meanwhile = factsChangedMeanwhile(over, { stands: row, wanted: to });
      if (meanwhile) return meanwhile;
      const checked = { type: 'earlierPromiseChecked', promise, ...to } as const;
      return [isNew ? { ...checked, subject: promise, sealed: { reported } } : checked];
    },
  }),
};

function standingOf(row: EarlierStanding): EarlierStanding {
  const { owedBy, owedById, due, outcome, partly, replied, replyNo, repliedOn } = row;
  return { owedBy, owedById, due, outcome, partly, replied, replyNo, repliedOn };
}

const unsaid: Given = { wording: '', body: '', dueAsWritten: '', outcomeAsWritten: '', note: '' };

/** What was said of it; blank once it was erased. */
export function sealedOf(sealed: Given | null): Given {
  return sealed ?? unsaid;
}

export const earlierPromiseEvolvers: Evolvers<EarlierPromiseEvent> = {
  earlierPromiseTaken: (meeting, { type: _type, subject: _subject, sealed, wasPublic, ...row }) => ({
    ...meeting,
    earlierPromises: meeting.earlierPromises.with({
      ...row,
      ...sealedOf(sealed),
      firstDue: row.due,
      checked: false,
      released: wasPublic ? (sealed?.wording ?? null) : null,
    }),
  }),
  earlierPromiseChecked(meeting, event) {
    const reported = 'sealed' in event ? event.sealed?.reported : undefined;
    return {
      ...meeting,
      earlierPromises: meeting.earlierPromises.update(event.promise, (row) => ({
        ...{ ...row, ...standingOf(event), checked: true },
        ...(reported === undefined ? {} : { reported }),
      })),
    };
  },
  earlierPromiseRemoved: (meeting, { promise }) => ({
    ...meeting,
    earlierPromises: meeting.earlierPromises.without(promise),
    leftOutPromises: meeting.leftOutPromises.without(promise),
  }),
};
