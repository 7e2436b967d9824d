import type { Certainty } from '../calendar/calendar.ts';
import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import type { NumberedPaper } from '../meeting/answers/escalations.ts';
import { maySay, type MaySay } from '../meeting/followup/may-say.ts';
import type { Reopening } from '../meeting/followup/records.ts';
import type { ResultCode } from '../meeting/followup/vocabulary.ts';
import type { PetitionId, RegistrationId } from '../meeting/ids.ts';
import { isStillAsked, keptPetition } from '../meeting/intake/petition-standing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { matterOf, type Matter, type MatterReply } from './matters.ts';
import { presentExtension, type MatterPart } from './matter-days.ts';
import { hasResults } from './results-of.ts';

/** What one body owes of a matter, as whoever asked reads it. */
export interface ReceiptPart {
  readonly body: string;
  /** Never overwritten (BX9). */
  readonly first: CivilDate;
  readonly present: CivilDate;
  /** The day that the body named itself for what remains; null where it named none. */
  readonly expects: CivilDate | null;
  readonly certainty: Certainty;
  /** Why it was given more time, the last time; empty where it was not. */
  readonly extendedFor: string;
  readonly done: boolean;
  /** What was promised before the hall; empty where it was ordered. */
  readonly promise: string;
}

/** What somebody said of an answer, and what the office said to that. */
export interface ReceiptReopening {
  readonly state: 'asked' | 'granted' | 'refused';
  /** Until when the office looks at it, while it has not. */
  readonly lookBy: CivilDate | null;
  /** That day has passed. */
  readonly lookLate: boolean;
  /** The new day where it was opened again. */
  readonly due: CivilDate | null;
  /** What was said, and why it is not opened again; empty where another asker of the same matter said it. */
  readonly said: string;
  readonly refusedFor: string;
  readonly on: CivilDate;
  /** Who brought it to the office in their name; empty where they said it themselves. */
  readonly through: string;
}

/** What became of one petition after the conference, for whoever holds its receipt (BX5). */
export interface ReceiptOutcome {
  readonly petition: PetitionId;
  readonly code: ResultCode;
  readonly partly: boolean;
  /** Replies and results are two things (TD14). */
  readonly reply: (MatterReply & { readonly text: string }) | null;
  readonly parts: readonly ReceiptPart[];
  /** The upper body that it was put to. */
  readonly upper: {
    readonly body: string;
    readonly letter: NumberedPaper | null;
    readonly reply: NumberedPaper | null;
  } | null;
  readonly closed: boolean;
  readonly received: boolean;
  readonly reopening: ReceiptReopening | null;
  /** What they may say of it now. */
  readonly may: MaySay;
}

/** What became of what one person asked; of others who asked the same it tells nothing. Empty before the close. */
export function receiptOutcomes(
  meeting: Meeting,
  registration: RegistrationId,
  now: Instant,
): readonly ReceiptOutcome[] {
  if (!hasResults(meeting)) return [];
  const own = meeting.registrations.get(registration)?.petitions ?? [];
  return own.flatMap((id) => {
    const row = meeting.petitions.get(id);
    if (!row || !isStillAsked(row)) return [];
    const kept = keptPetition(meeting.petitions, id);
    const matter = kept && matterOf(meeting, kept.id, now);
    if (!kept || !matter) return [];
    return [{ ...outcomeOf(meeting, row, matter), may: maySay(meeting, kept) }];
  });
}

function outcomeOf(meeting: Meeting, own: Petition, matter: Matter): Omit<ReceiptOutcome, 'may'> {
  const record = meeting.matterRecords.get(matter.petition);
  const last = record?.reopenings.at(-1);
  return {
    petition: own.id,
    code: matter.result.code,
    partly: matter.result.partly,
    reply: matter.reply && { ...matter.reply, text: record?.replies.at(-1)?.text ?? '' },
    parts: matter.parts.map((part) => partOf(meeting, part)),
    upper: upperOf(meeting, matter),
    closed: matter.stage === 'closed',
    received: record?.received?.of.includes(own.id) === true,
    reopening: last ? reopeningFor(own, last, matter) : null,
  };
}

function partOf(meeting: Meeting, part: MatterPart): ReceiptPart {
  const { commitment, department, first, present, expects, certainty, done } = part;
  const owed = meeting.commitments.get(commitment);
  const extensions = meeting.partRecords.get(commitment)?.extensions ?? [];
  return {
    body: rowOf(meeting.departments, department)?.name ?? '',
    ...{ first, present, expects, certainty, done },
    promise: owed?.promised ? owed.wording : '',
    extendedFor: presentExtension(extensions, present)?.reason ?? '',
  };
}

function upperOf(meeting: Meeting, { petition, letter }: Matter): ReceiptOutcome['upper'] {
  if (!letter) return null;
  const row = rowsIn(meeting.escalations).find((one) => one.petitions.includes(petition));
  const paper = (of: NumberedPaper | null | undefined) => (of ? { no: of.no, date: of.date } : null);
  return { body: letter.body, letter: paper(row?.letter), reply: paper(row?.reply) };
}

/** What another asker of the same matter wrote, and what was written to them, is theirs. */
function reopeningFor(own: Petition, asked: Reopening, { lookBy, late }: Matter): ReceiptReopening {
  const { decision, reason, through, at, of } = asked;
  const isOwn = of === own.id;
  const state = decision === null ? 'asked' : decision.granted ? 'granted' : 'refused';
  return {
    ...{ state, lookBy },
    lookLate: lookBy !== null && late.some(({ act }) => act === 'look'),
    due: decision?.granted ? decision.due : null,
    said: isOwn ? reason : '',
    refusedFor: isOwn && decision?.granted === false ? decision.reason : '',
    on: civilDateOf(at),
    through: isOwn ? through : '',
  };
}
