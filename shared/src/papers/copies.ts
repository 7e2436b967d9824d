import { shortDate } from '../calendar/dates-in-words.ts';
import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { tasksOfBody } from '../queries/conclusion-tasks.ts';
import { earlierByBody } from '../queries/earlier-by-body.ts';
import { publicationsInOrder } from '../queries/publications.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { nameOfLetterAgain } from '../meeting/record/second-letter.ts';
import { bodiesOwing } from './commitment-table-paper.ts';
import { mattersOf } from './given-matters.ts';
import { inviteesIn } from './invitees.ts';
import { codeOf } from './task-words.ts';
import { verifiedMatters } from './verification-paper.ts';
import { aboutIn, type PreparedData } from './prepared.ts';
import { answerable } from './answerable.ts';
import type { PaperKind } from './vocabulary.ts';

/** One of the papers of a kind that is written anew for each whom it goes to. */
export interface Copy {
  /** By which it is asked for. */
  readonly of: string;
  readonly name: string;
  /** By which a file of it is called, where the name is none that may stand there. */
  readonly inFile?: string;
}

/** The boards on which it was posted, and a form for the next one; before the first there is that form alone. */
function boards({ publications }: PreparedData): readonly Copy[] | null {
  const posted = publicationsInOrder(publications).filter(({ channel }) => channel === 'posted');
  if (posted.length === 0) return null;
  return [...posted.map(({ id, place }) => ({ of: id, name: place })), { of: '', name: 'Mẫu để trống' }];
}

/** The letters that asked an upper body again, and the next one while it has not replied. */
function lettersAgain(escalation: string, body: string, count: number): readonly Copy[] {
  return Array.from({ length: count }, (_none, at) => ({
    of: nameOfLetterAgain({ escalation, time: at + 2 }),
    name: `${body} – lần ${at + 2}`,
  }));
}

const copied: Readonly<Partial<Record<PaperKind, (data: PreparedData) => readonly Copy[] | null>>> = {
  posting: boards,
  postingEnd: boards,
  opinionForm: ({ organisations }) =>
    allocationInOrder(organisations).map(({ id, name }) => ({ of: id, name })),
  assignmentLetter: (data) =>
    rowsInOrder(data.departments)
      .filter(({ id }) => mattersOf(data, id).length > 0)
      .map(({ id, name }) => ({ of: id, name })),
  earlierSlip: (data) =>
    earlierByBody(data.earlierPromises).map(({ body }) => ({
      of: body,
      name: body === '' ? aboutIn(data).host || 'Cơ quan tổ chức' : body,
    })),
  transferLetter: (data) =>
    rowsInOrder(data.departments)
      .filter(({ id }) => tasksOfBody(data, id).length > 0)
      .map(({ id, name }) => ({ of: id, name })),
  upperLetter: ({ escalations }) =>
    rowsIn(escalations)
      .sort((one, other) => one.openedAt - other.openedAt)
      .map(({ id, body }) => ({ of: id, name: body })),
  reminderLetter: ({ reminders, departments }) =>
    rowsIn(reminders)
      .filter(({ way }) => way === 'letter')
      .sort((one, other) => one.at - other.at)
      .map(({ id, whom, on }) => {
        const name = whom.to === 'body' ? (departments[whom.department]?.name ?? '') : '';
        return { of: id, name: `${name} – ${shortDate(on)}` };
      }),
  secondLetter: ({ escalations }) =>
    rowsIn(escalations)
      .filter(({ letter }) => letter !== null)
      .sort((one, other) => one.openedAt - other.openedAt)
      .flatMap(({ id, body, asked, reply }) => lettersAgain(id, body, asked.length + (reply ? 0 : 1))),
  // Without the name: it would stand in the name of a file.
  replyLetter: (data) => answerable(data).map(({ id, no }) => ({ of: id, name: `KN ${no}` })),
  verification: (data) => verifiedMatters(data).map((row) => ({ of: row.id, name: codeOf(data, row.no) })),
  commitmentTable: (data) => {
    const bodies = bodiesOwing(data).map(({ id, name }) => ({ of: id, name }));
    return bodies.length === 0 ? null : [{ of: '', name: 'Tất cả cơ quan' }, ...bodies];
  },
  invitation: (data) =>
    inviteesIn(data).map(({ invitee, name, isIndividual }, at) => ({
      ...{ of: invitee, name },
      ...(isIndividual ? { inFile: `cá nhân ${at + 1}` } : {}),
    })),
};

/** To whom a paper of this kind goes, each with a copy of their own; null for what is one paper for all. */
export function copiesOf(kind: PaperKind, data: PreparedData): readonly Copy[] | null {
  return copied[kind]?.(data) ?? null;
}
