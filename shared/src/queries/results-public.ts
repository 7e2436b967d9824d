import { certaintyOf, type Certainty } from '../calendar/calendar.ts';
import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { isWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { termOf } from '../meeting/plan/milestone-dates.ts';
import { headTold } from '../meeting/record/head-told.ts';
import type { VillageHead } from '../meeting/record/heads.ts';
import type { Publication } from '../meeting/record/publication.ts';
import type { House } from '../office/house.ts';
import { lineOf } from '../office/rule-profile.ts';
import { naturalOrder } from '../text/natural-order.ts';
import { publicationProof, type ChannelProof } from './publications.ts';

/** What says whether results are public, whole or as a view holds it. */
export interface Publishing {
  readonly heldOn: CivilDate | null;
  readonly house: Pick<House, 'calendar' | 'profile'>;
  readonly publications: Keyed<Publication>;
  readonly heads: Keyed<VillageHead>;
}

/** Until when the results have to be public (LW1). */
export interface ResultsTerm {
  readonly lastDay: CivilDate;
  /** Where nobody works on the last day: the working day before it, on which it has to be done. */
  readonly lastWorkingDay: CivilDate | null;
  /** Whether that working day hangs on a day off which is only expected. */
  readonly certainty: Certainty;
  readonly source: string;
  /** Days that are left; below zero, by which it is over. */
  readonly daysLeft: number;
}

/** The last day for the results; null without a day of the session or a line of the profile that asks for one. */
export function resultsTerm({ heldOn, house }: Publishing, today: CivilDate): ResultsTerm | null {
  const line = heldOn === null ? undefined : lineOf(house.profile, 'results', heldOn);
  const lastDay = termOf({ kind: 'line', line: 'results' }, { heldOn, house })?.due ?? null;
  if (!line || lastDay === null) return null;
  const isOff = !isWorkingDay(house.calendar, lastDay);
  const lastWorkingDay = isOff ? previousWorkingDay(house.calendar, lastDay) : null;
  return {
    lastDay,
    lastWorkingDay,
    certainty: lastWorkingDay === null ? 'official' : certaintyOf(house.calendar, lastWorkingDay, lastDay),
    source: line.source,
    daysLeft: daysBetween(today, lastDay),
  };
}

/** One of the three ways in which the law wants results to be told. */
export interface ResultsWay {
  /** `none` nothing is noted, `begun` it goes on, `done` it is proven or everybody has it. */
  readonly state: 'none' | 'begun' | 'done';
  readonly since: CivilDate | null;
}

/** How far the results are public, way by way (TD13). */
export interface ResultsPublic {
  readonly term: ResultsTerm | null;
  readonly media: ResultsWay;
  readonly posting: ResultsWay;
  readonly heads: ResultsWay & {
    readonly told: number;
    readonly total: number;
    /** By name, who is still to be told. */
    readonly untold: readonly VillageHead[];
  };
  readonly channels: readonly ChannelProof[];
  /** Whether all three ways were begun by the last day, and every head told. */
  readonly isLate: boolean;
}

export function resultsPublic(publishing: Publishing, today: CivilDate): ResultsPublic {
  const { publications, house } = publishing;
  const term = resultsTerm(publishing, today);
  const channels = publicationProof(publications, house, today, 'results');
  const media = wayOf(channels.filter(({ channel }) => channel !== 'posted'));
  const posting = wayOf(channels.filter(({ channel }) => channel === 'posted'));
  const heads = headsTold(publishing.heads);
  const isOpen = [media, posting].some(({ state }) => state === 'none') || heads.state !== 'done';
  return {
    ...{ term, media, posting, heads, channels },
    isLate: term !== null && (isOpen ? term.daysLeft < 0 : startedLate([media, posting, heads], term)),
  };
}

function startedLate(ways: readonly ResultsWay[], { lastDay }: ResultsTerm): boolean {
  return ways.some(({ since }) => since !== null && since > lastDay);
}

function wayOf(channels: readonly ChannelProof[]): ResultsWay {
  const rows = channels.flatMap((one) => one.rows);
  const days = rows.map(({ row }) => row.from).sort();
  if (rows.length === 0) return { state: 'none', since: null };
  return { state: rows.some(({ isProven }) => isProven) ? 'done' : 'begun', since: days[0] ?? null };
}

/** The day since which all have it is that of the last one; who stands on no list is nobody who was told. */
function headsTold(heads: Keyed<VillageHead>): ResultsPublic['heads'] {
  const rows = rowsIn(heads).sort((one, other) => naturalOrder(one.name, other.name));
  const days = rows.flatMap((row) => headTold(row)?.on ?? []).sort();
  const untold = rows.filter((row) => headTold(row) === null);
  const isDone = rows.length > 0 && untold.length === 0;
  return {
    state: isDone ? 'done' : days.length > 0 ? 'begun' : 'none',
    since: days.at(-1) ?? null,
    told: days.length,
    total: rows.length,
    untold,
  };
}
