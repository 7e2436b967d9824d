import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { rowOf } from '../engine/keyed.ts';
import type { CommitmentId } from '../meeting/ids.ts';
import { searchWords } from '../text/fold.ts';
import type { KeptMatters, MatterWords, SaidInPart, TrackedBody } from './kept-matters.ts';
import { openDues, type OpenDue } from './matter-dues.ts';
import { mattersOf, type Matter } from './matters.ts';
import { timesReminded, type Times } from './reminders.ts';

export interface MatterDue extends OpenDue {
  /** Of whom it is expected; null where it is the office itself. */
  readonly body: TrackedBody | null;
}

/** A part of a matter, with the body that owes it. */
export interface TrackedPart {
  readonly commitment: CommitmentId;
  readonly body: TrackedBody;
  readonly said: SaidInPart | null;
  /** Its body was given the matter as it was said; else it reads what everybody reads. */
  readonly given: boolean;
  /** Working days from when it was owed to the first report; null while there is none. */
  readonly took: number | null;
}

/** A matter of one meeting among those of all, as the office sees it. */
export interface TrackedMatter {
  readonly meeting: KeptMatters['meeting'];
  /** By which letters, sheets and people call it (QN6). */
  readonly code: string;
  readonly words: MatterWords;
  /** Words, code, unit and bodies as a search sees them. */
  readonly sought: readonly string[];
  /** Where it stands, as the page of its own meeting has it. */
  readonly matter: Matter;
  /** Who leads it; null while nobody does. */
  readonly lead: TrackedBody | null;
  /** What bodies owe, the lead first, in the order of the matter's own parts. */
  readonly parts: readonly TrackedPart[];
  /** How often anybody was asked for something of it, and when last (QN10). */
  readonly reminded: Times;
  /** What is expected of anybody, the earliest day first. */
  readonly dues: readonly MatterDue[];
}

/** A matter without what only a search needs. */
export type TrackedRow = Omit<TrackedMatter, 'sought'>;

/** The matters of a meeting by now, by number. What is counted is what its own page counts. */
export function trackedMatters(kept: KeptMatters, now: Instant): readonly TrackedMatter[] {
  const today = civilDateOf(now);
  return mattersOf(kept.data, now).map((matter) => tracked(kept, matter, today));
}

const noWords: MatterWords = { text: '', field: '', unit: '', area: '', released: null };

function tracked(kept: KeptMatters, matter: Matter, today: CivilDate): TrackedMatter {
  const { meeting, bodies, said, notGiven } = kept;
  const words = kept.words[matter.petition] ?? noWords;
  const code = `${meeting.code}-KN${matter.no}`;
  const parts = matter.parts.map(({ commitment, department, reported }) => ({
    commitment,
    body: bodies[department] ?? { key: department, name: '' },
    said: said[commitment] ?? null,
    given: !notGiven.includes(commitment),
    took: tookOf(kept, commitment, reported),
  }));
  const lead = matter.lead === null ? null : (bodies[matter.lead] ?? null);
  const names = [lead?.name ?? '', ...parts.map(({ body }) => body.name), matter.letter?.body ?? ''];
  const letter = matter.letter?.id ?? null;
  const things = [...matter.parts.map(({ commitment }) => commitment), ...(letter === null ? [] : [letter])];
  return {
    ...{ meeting, code, words, matter, lead, parts, reminded: timesReminded(kept.day, ...things) },
    sought: [...new Set(searchWords([words.text, code, words.field, words.unit, ...names].join(' ')))],
    dues: openDues(kept.data.house.calendar, matter, today).map((due) => ({
      ...due,
      body: parts.find(({ commitment }) => commitment === due.commitment)?.body ?? null,
    })),
  };
}

function tookOf({ data }: KeptMatters, commitment: CommitmentId, reported: CivilDate | null): number | null {
  const opened = rowOf(data.commitments, commitment)?.openedAt ?? null;
  if (opened === null || reported === null) return null;
  const from = civilDateOf(opened);
  return reported <= from ? 0 : countWorkingDays(data.house.calendar, from, reported);
}
