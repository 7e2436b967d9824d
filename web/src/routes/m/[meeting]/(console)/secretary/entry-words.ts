import { milliseconds } from '@doi-thoai/shared/calendar/instant';
import { timePassed } from '@doi-thoai/shared/calendar/timers-in-words';
import { certaintyOfDue } from '@doi-thoai/shared/queries/certainty';
import { dueDate } from '#lib/parts/time/due-date.ts';
import { assignmentParts, dispositionKinds } from '#lib/words/meeting.ts';
import { nameOf } from '#lib/words/people.ts';
import { secretary } from '#lib/words/secretary.ts';
import type { Recorded } from '#lib/parts/record/model.ts';
import type { Entry } from '@doi-thoai/shared/queries/timeline';

/** An entry as it is read: who, what, and the words. */
export interface EntryWords {
  readonly who: string;
  readonly what: string;
  readonly text: string;
  /** The petition that it is about. */
  readonly petition: string | undefined;
}

/** An entry of the timeline in the language of the page. */
export function wordsOfEntry(entry: Entry, data: Recorded): EntryWords {
  const department = (id: string | null) => data.departments[id ?? '']?.name ?? '';
  switch (entry.kind) {
    case 'turn':
      return {
        who: person(entry.registration),
        what: whatOfTurn(entry.turn),
        text: '',
        petition: undefined,
      };
    case 'answering':
      return {
        who: department(entry.turn.department),
        what: whatOfAnswering(entry.turn),
        text: '',
        petition: entry.turn.petition ?? undefined,
      };
    case 'raised':
      return {
        who: person(entry.petition.asker),
        what: secretary.asks(entry.petition.no),
        text: entry.petition.text,
        petition: entry.petition.id,
      };
    case 'assigned':
      return {
        who: department(entry.assignment.department),
        what: `${secretary.assigned(entry.petition.no)} · ${assignmentParts[entry.assignment.part]}`,
        text: '',
        petition: entry.petition.id,
      };
    case 'accepted':
    case 'declined':
      return {
        who: department(entry.assignment.department),
        what:
          entry.kind === 'accepted'
            ? secretary.accepts(entry.petition.no)
            : secretary.declines(entry.petition.no),
        text: entry.assignment.reason,
        petition: entry.petition.id,
      };
    case 'delivered':
      return {
        who: department(entry.assignment.department),
        what:
          entry.answer.delivered === 'inWriting'
            ? secretary.answersInWriting(entry.petition.no)
            : secretary.answersOrally(entry.petition.no),
        text: entry.answer.text,
        petition: entry.petition.id,
      };
    case 'comment':
      return {
        who: department(entry.comment.department) || secretary.chair,
        what: secretary.comments(entry.petition.no),
        text: entry.comment.text,
        petition: entry.petition.id,
      };
    case 'promised':
      return {
        who: [entry.commitment.officer, department(entry.commitment.department)].filter(Boolean).join(', '),
        what: `${secretary.promisesOn(entry.petition.no)} · ${secretary.until(dueDate(entry.commitment.due, entry.commitment.certainty))}`,
        text: entry.commitment.wording,
        petition: entry.petition.id,
      };
    case 'chairAnswered':
      return {
        who: data.chairs[entry.answer.chair]?.name ?? secretary.chair,
        what: secretary.chairAnswers(entry.petition.no),
        text: entry.answer.text,
        petition: entry.petition.id,
      };
    case 'disposed':
      return { ...wordsOfDisposition(entry.petition, data), petition: entry.petition.id };
    case 'announced':
      return { who: secretary.announces, what: '', text: entry.text, petition: undefined };
  }
}

function person(row: Parameters<typeof nameOf>[0] & { readonly unit: string }): string {
  return [nameOf(row), row.unit].filter(Boolean).join(', ');
}

function whatOfTurn(turn: Recorded['turns'][string]): string {
  const first = turn.follows === null ? [] : [secretary.followsUp];
  if (turn.endedAt === null) return [...first, secretary.speaks].join(' · ');
  const spoke = secretary.spoke(timePassed(milliseconds(Math.round(turn.spokenMs))));
  return [...first, spoke, ...(turn.end === 'cutOff' ? [secretary.wasCut] : [])].join(' · ');
}

function whatOfAnswering(turn: Recorded['answeringTurns'][string]): string {
  if (turn.endedAt === null) return secretary.isAnswering(turn.kind);
  const answered = secretary.answered(timePassed(milliseconds(Math.round(turn.spokenMs))), turn.kind);
  return [answered, ...(turn.end === 'cutOff' ? [secretary.wasCut] : [])].join(' · ');
}

function wordsOfDisposition(
  { id, no, disposition }: Recorded['petitions'][string],
  { departments, commitments }: Recorded,
) {
  if (!disposition) return { who: '', what: '', text: '' };
  const to = departments[disposition.department ?? '']?.name ?? disposition.body;
  const due =
    disposition.due &&
    secretary.until(dueDate(disposition.due, certaintyOfDue(id, disposition, commitments)));
  return {
    who: dispositionKinds[disposition.kind],
    what: [secretary.disposes(no), to, due].filter(Boolean).join(' · '),
    text: disposition.note,
  };
}
