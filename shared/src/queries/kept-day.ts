import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import type { Reminder } from '../meeting/followup/reminder.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { VillageHead } from '../meeting/record/heads.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { unsentLetters, type DayLetter } from './day-letters.ts';
import type { DayPaper, DaySource } from './day-list.ts';
import type { KeptMatters } from './kept-matters.ts';

/** What the day's list needs of a meeting besides its matters, as plain data that can be stored. */
export interface KeptDay {
  readonly title: string;
  readonly host: string;
  readonly plan: DaySource['plan'];
  readonly reminders: Readonly<Record<string, Reminder>>;
  readonly papers: Readonly<Record<string, DayPaper>>;
  /** Without whoever was there. */
  readonly publications: Readonly<Record<string, Publication>>;
  readonly heads: Readonly<Record<string, VillageHead>>;
  /** Letters that are still in the house. */
  readonly letters: readonly DayLetter[];
  /** Whom the office writes to about what is late for long: who presided first, as a letter names them. */
  readonly leader: string;
}

export function keptDayOf(standing: Meeting): KeptDay {
  const { about, plan, ...meeting } = standing;
  const { issuer, contact, contactPhone } = plan;
  return {
    ...{ title: about.title, host: about.host, plan: { issuer, contact, contactPhone } },
    reminders: keyed(rowsIn(meeting.reminders)),
    papers: keyed(
      rowsIn(meeting.papers).map(({ id, kind, of, sentOn, number, date, amended }) => ({
        ...{ id, kind, of, sentOn, number, date },
        amended: amended && {},
      })),
    ),
    publications: keyed(rowsIn(meeting.publications).map(withoutPeople)),
    heads: keyed(rowsIn(meeting.heads)),
    letters: unsentLetters(standing),
    leader: leaderOf(standing),
  };
}

function leaderOf({ chairs }: Meeting): string {
  const [first] = rowsInOrder(chairs);
  return first ? [first.name, first.title].filter(Boolean).join(', ') : '';
}

/** The same of a meeting as it is. */
export function dayOf(meeting: Meeting): DaySource {
  return { ...meeting, letters: unsentLetters(meeting), leader: leaderOf(meeting) };
}

/** A meeting as the day's list speaks of it, of what is kept. */
export function daySourceOf({ meeting: { id }, data, day, words }: KeptMatters): DaySource {
  const { title, host, ...kept } = day;
  const { startedAt, heldOn } = data.about;
  return {
    ...{ ...kept, about: { id, title, host, startedAt, heldOn }, house: data.house },
    ...{ escalations: data.escalations, petitions: words },
  };
}

function withoutPeople({ end, proof, ...row }: Publication): Publication {
  return {
    ...{ ...row, by: [], end: end && { ...end, by: [], objections: '' } },
    proof: proof.map((file) => ({ ...file, name: '' })),
  };
}

function keyed<Row extends { readonly id: string }>(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}
