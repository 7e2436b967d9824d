import { refuse, type Refusal } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import type { Context } from '../action.ts';
import { escalationActions, type NumberedPaper } from '../answers/escalations.ts';
import type { EscalationId, PaperId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Issue, PaperName } from './registered-paper.ts';
import { letterAgain, sentAgain } from './second-letter.ts';

/** A letter to an upper body has its number and date where what was put to that body is followed up (TD15). */
export function upperIssued(
  meeting: Meeting,
  { paper, kind, of }: PaperName & { readonly paper: PaperId },
  { number, date, signer }: Issue,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const letter = number !== '' && date !== null ? { no: number, date } : null;
  const followed =
    kind === 'secondLetter'
      ? askedAgain(meeting, of, letter, context)
      : firstLetter(meeting, of, letter, context);
  if ('code' in followed) return followed;
  return [...followed, { type: 'paperIssued', paper, number: '', date: null, signer }];
}

function firstLetter(
  meeting: Meeting,
  escalation: EscalationId,
  letter: NumberedPaper | null,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const stands = meeting.escalations.get(escalation)?.letter ?? null;
  if (same(stands, letter)) return [];
  return letter
    ? escalationActions['escalations.send'].decide(meeting, { escalation, letter }, context)
    : escalationActions['escalations.stepBack'].decide(meeting, { escalation }, context);
}

/** Only the last letter that asked again is put right or taken back, and none is numbered before the one before it. */
function askedAgain(
  meeting: Meeting,
  of: string,
  letter: NumberedPaper | null,
  context: Context,
): readonly MeetingEvent[] | Refusal {
  const { escalation, time } = letterAgain(of);
  const row = meeting.escalations.get(escalation);
  if (!row) return refuse('unknownEscalation');
  const stands = sentAgain(row, { time });
  if (same(stands, letter)) return [];
  const { asked, reply } = row;
  if (reply) return refuse('replyIsThere');
  if (stands && asked.length !== time - 1) return refuse('letterSent', { no: stands.no });
  if (!stands && asked.length !== time - 2) return refuse('letterNotSent');
  const without = { ...row, asked: asked.slice(0, time - 2) };
  const before = stands
    ? escalationActions['escalations.stepBack'].decide(meeting, { escalation }, context)
    : [];
  if ('code' in before || !letter) return before;
  const then = { ...meeting, escalations: meeting.escalations.with(without) };
  const again = escalationActions['escalations.askAgain'].decide(then, { escalation, letter }, context);
  return 'code' in again ? again : [...before, ...again];
}
