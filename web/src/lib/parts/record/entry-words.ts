import { milliseconds } from '@doi-thoai/shared/calendar/instant';
import { timePassed } from '@doi-thoai/shared/calendar/timers-in-words';
import { certaintyOfDue } from '@doi-thoai/shared/queries/certainty';
import { dueDate } from '#lib/parts/time/due-date.ts';
import { dispositionKinds } from '#lib/words/meeting.ts';
import { nameOf } from '#lib/words/people.ts';
import { secretary } from '#lib/words/secretary.ts';
import type { Recorded } from '#lib/parts/record/model.ts';
import { isOnEarlier } from '@doi-thoai/shared/meeting/session/on-earlier';
import type { RecordEntry } from '@doi-thoai/shared/queries/timeline';
import { earlierMinutes } from './earlier-minutes.ts';

/** An entry as it is read: who, what, and the words. */
export interface EntryWords {
  readonly who: string;
  readonly what: string;
  readonly text: string;
  /** The petition that it is about. */
  readonly petition: string | undefined;
}

/** An entry of the timeline in the language of the page. */
export function wordsOfEntry(entry: RecordEntry, data: Recorded): EntryWords {
  const department = (id: string | null) => data.departments[id ?? '']?.name ?? '';
  switch (entry.kind) {
    case 'turn':
      return {
        who: person(entry.registration),
        what: whatOfTurn(entry.turn, entry.registration.channel === 'floor'),
        text: entry.turn.reason,
        petition: undefined,
      };
    case 'answering':
      return {
        who: department(entry.turn.department),
        what: whatOfAnswering(entry.turn),
        text: '',
        petition: entry.turn.petition ?? undefined,
      };
    case 'absent':
      return { who: person(entry.registration), what: secretary.wasAbsent, text: '', petition: undefined };
    case 'happened':
      return wordsOfMoment(entry, data);
    case 'raised':
      return {
        who: person(entry.petition.asker),
        what: secretary.raises(entry.petition.no),
        text: entry.petition.text,
        petition: entry.petition.id,
      };
    case 'assigned':
      return {
        who: entry.strand === 'chair' ? secretary.chair : secretary.organisers,
        what: (entry.assignment.part === 'lead' ? secretary.assignsLead : secretary.assignsSupporting)(
          department(entry.assignment.department),
          entry.petition.no,
        ),
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

type Happened = Extract<RecordEntry, { kind: 'happened' }>;

function wordsOfMoment({ moment, assignment, petition }: Happened, data: Recorded): EntryWords {
  const chair = data.chairs[moment.chair]?.name;
  const step = data.agenda[moment.of]?.title ?? '';
  const told = { text: moment.reason, petition: petition?.id };
  switch (moment.kind) {
    case 'stepBegun': {
      const item = data.agenda[moment.of];
      const text = item && isOnEarlier(item) ? earlierMinutes(data.earlierPromises) : told.text;
      return { who: secretary.chair, what: secretary.beginsStep(step), ...told, text };
    }
    case 'stepSkipped':
      return { who: secretary.chair, what: secretary.skipsStep(step), ...told };
    case 'presidingPassed':
      return {
        who: chair ?? secretary.chair,
        what: secretary.passesPresiding(data.chairs[moment.of]?.name ?? ''),
        ...told,
      };
    case 'presidingTakenBack':
      return {
        who: data.chairs[moment.of]?.name ?? secretary.chair,
        what: secretary.takesPresidingBack(chair ?? ''),
        ...told,
      };
    case 'assignmentWithdrawn':
      return {
        who: secretary.chair,
        what: secretary.withdraws(
          data.departments[assignment?.department ?? '']?.name ?? '',
          petition?.no ?? 0,
        ),
        ...told,
      };
    case 'petitionRerouted':
      return { who: secretary.asks(moment.no ?? 0), what: secretary.rerouted, ...told };
    case 'speakerRerouted':
      return { who: secretary.speakerNo(moment.no ?? 0), what: secretary.rerouted, ...told };
    default:
      return { who: secretary.chair, what: secretary[moment.kind], ...told };
  }
}

function person(row: Parameters<typeof nameOf>[0] & { readonly unit: string }): string {
  return [nameOf(row), row.unit].filter(Boolean).join(', ');
}

function whatOfTurn(turn: Recorded['turns'][string], hand: boolean): string {
  const first = turn.follows === null ? (hand ? [secretary.raisedHand] : []) : [secretary.followsUp];
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
    who: secretary.chair,
    what: [secretary.disposes(no, dispositionKinds[disposition.kind]), to, due].filter(Boolean).join(' · '),
    text: disposition.note,
  };
}
