import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { EscalationId, HeadId } from '../meeting/ids.ts';
import { clockFrom, sessionDay } from '../meeting/followup/clocks.ts';
import type { About } from '../meeting/plan/facts.ts';
import type { Plan } from '../meeting/plan/plan.ts';
import type { PaperKind } from '../meeting/record/paper-kinds.ts';
import type { RegisteredPaper } from '../meeting/record/registered-paper.ts';
import type { Escalation, NumberedPaper } from '../meeting/answers/escalations.ts';
import type { DayLetter } from './day-letters.ts';
import { dayGroups, dayRows, isCalm, type DayRow, type Reaches } from './day-rows.ts';
import { dueList } from './due-list.ts';
import { resultsPublic, type Publishing, type ResultsPublic } from './results-public.ts';
import type { Sending } from './reminders.ts';
import type { TrackedMatter } from './tracked-matters.ts';

export type DayPaper = Pick<RegisteredPaper, 'id' | 'kind' | 'of' | 'sentOn' | 'number' | 'date'> & {
  /** Another one took its place. */
  readonly amended: object | null;
};

/** What the list needs of a meeting besides its matters: a meeting as it is, or what is kept of it. */
export interface DaySource
  extends Pick<Publishing, 'house' | 'publications' | 'heads'>, Pick<Sending, 'reminders'> {
  readonly about: Pick<About, 'id' | 'title' | 'host' | 'startedAt' | 'heldOn'>;
  readonly plan: Pick<Plan, 'issuer' | 'contact' | 'contactPhone'>;
  readonly papers: Keyed<DayPaper>;
  readonly escalations: Keyed<Pick<Escalation, 'id' | 'letter' | 'asked'>>;
  readonly petitions: Keyed<{ readonly released: string | null }>;
  readonly letters: readonly DayLetter[];
  readonly leader: string;
}

/** How far the results of a conference are public, by name who is still to be told (TD13). */
export interface DayResults extends Pick<ResultsPublic, 'term' | 'media' | 'posting' | 'isLate'> {
  readonly heads: {
    readonly told: number;
    readonly total: number;
    readonly untold: readonly { readonly id: HeadId; readonly name: string }[];
  };
  readonly isDone: boolean;
  /** Number and date of the notice of the results; null while it has none. */
  readonly notice: NumberedPaper | null;
}

/** How far a paper of a conference is that the office writes once it is over. */
export interface DayPaperStanding {
  readonly isFinal: boolean;
  /** Null until its registry gave it a number. */
  readonly given: NumberedPaper | null;
}

/** A conference that is past its close, as the day's list speaks of it. */
export interface DayConference {
  readonly id: string;
  readonly title: string;
  readonly heldOn: CivilDate | null;
  /** Who issues its papers, and whom one asks. */
  readonly issuer: string;
  readonly contact: string;
  /** To whom what is late for long is told. */
  readonly leader: string;
  /** The new last day that is proposed to whoever is reminded by a letter: five working days ahead (C1). */
  readonly newDay: CivilDate;
  readonly results: DayResults;
  readonly minutes: DayPaperStanding;
  readonly conclusion: DayPaperStanding;
  /** Letters to upper bodies by their ids: the first one, and how often each was asked again. */
  readonly letters: Readonly<
    Record<EscalationId, { readonly first: NumberedPaper | null; readonly asked: number }>
  >;
}

/** What is done next, and why it comes first. */
export type NextThing =
  { readonly kind: 'results'; readonly meeting: string } | { readonly kind: 'row'; readonly key: string };

/** What a coordinator has before them in the morning (QN10). */
export interface DayList {
  readonly today: CivilDate;
  readonly rows: readonly DayRow[];
  readonly conferences: readonly DayConference[];
  /** Null where nothing is to be done today. */
  readonly next: NextThing | null;
}

/**
 * The day's list over all conferences that are past their close, the latest of those first.
 * @param reaches who gets e-mail, where the server sends any
 */
export function dayList(
  matters: readonly TrackedMatter[],
  meetings: readonly DaySource[],
  today: CivilDate,
  reaches?: Reaches,
): DayList {
  const byId = new Map(
    meetings.map((meeting) => [
      meeting.about.id,
      {
        reminders: meeting.reminders,
        papers: meeting.papers,
        calendar: meeting.house.calendar,
        reaches,
        letters: meeting.letters,
        leaveBy: leaveBy(meeting),
        released: (petition: string) => rowOf(meeting.petitions, petition)?.released ?? '',
      },
    ]),
  );
  const rows = dayRows(dueList(matters), byId, matters, today);
  const conferences = meetings
    .map((meeting) => conferenceOf(meeting, today))
    .sort((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? 1 : -1));
  const calm = new Set(
    rows.flatMap((row) => {
      const calendar = byId.get(row.meeting)?.calendar;
      return calendar && isCalm(row, calendar, today) ? [row.key] : [];
    }),
  );
  const grouped = inGroups(rows, calm);
  return { today, rows: grouped, conferences, next: nextThing(rows, { conferences, calm, today }) };
}

/** Until when what must leave the house after a conference has left it (BL11). */
function leaveBy(meeting: DaySource): CivilDate | null {
  const held = sessionDay(meeting);
  return held === null ? null : clockFrom(meeting, 'review', held);
}

/** In each group whoever was asked in the last days stands below what is still to be asked for; then the earliest day is first. */
function inGroups(rows: readonly DayRow[], calm: ReadonlySet<string>): readonly DayRow[] {
  const rankOf = ({ group, key }: DayRow) => dayGroups.indexOf(group) * 2 + Number(calm.has(key));
  const dayOf = ({ by }: DayRow) => by ?? '9';
  return [...rows].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) || (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))),
  );
}

const proposedDays = 5;

function conferenceOf(meeting: DaySource, today: CivilDate): DayConference {
  const { about, plan, house, publications, heads } = meeting;
  const standing = resultsPublic({ heldOn: sessionDay(meeting), house, publications, heads }, today);
  const { term, media, posting, isLate } = standing;
  const { told, total, untold } = standing.heads;
  return {
    id: about.id,
    title: about.title,
    heldOn: sessionDay(meeting),
    issuer: plan.issuer || about.host,
    contact: [plan.contact, plan.contactPhone].filter(Boolean).join(', '),
    leader: meeting.leader,
    newDay: addWorkingDays(house.calendar, today, proposedDays),
    results: {
      ...{ term, media, posting, isLate },
      heads: { told, total, untold: untold.map(({ id, name }) => ({ id, name })) },
      isDone: [media, posting, standing.heads].every(({ state }) => state === 'done'),
      notice: paperOf(meeting, 'resultsNotice').given,
    },
    minutes: paperOf(meeting, 'minutes'),
    conclusion: paperOf(meeting, 'conclusionNotice'),
    letters: Object.fromEntries(
      rowsIn(meeting.escalations).map(({ id, letter, asked }) => [
        id,
        { first: letter && { no: letter.no, date: letter.date }, asked: asked.length },
      ]),
    ),
  };
}

/** The paper of a kind that stands now. */
function paperOf({ papers }: DaySource, kind: PaperKind): DayPaperStanding {
  const standing = rowsIn(papers).find((row) => row.kind === kind && row.amended === null);
  const { number = '', date = null } = standing ?? {};
  return { isFinal: standing !== undefined, given: number !== '' && date ? { no: number, date } : null };
}

/** The day by which something of the results still has to be begun; what is only going on waits for nobody. */
export function resultsOwedBy({ results }: DayConference): CivilDate | null {
  const { term, media, posting, heads } = results;
  const isBegun = [media, posting].every(({ state }) => state !== 'none');
  if (!term || (isBegun && heads.total > 0 && heads.untold.length === 0)) return null;
  return term.lastWorkingDay ?? term.lastDay;
}

/**
 * What comes first: results whose last day on which anybody works has come, what only the office itself can do, what is
 * late and was not asked for in the last days, what ends today, and then what is soon due and was never asked for.
 */
function nextThing(
  rows: readonly DayRow[],
  {
    conferences,
    calm,
    today,
  }: Pick<DayList, 'conferences' | 'today'> & { readonly calm: ReadonlySet<string> },
): NextThing | null {
  const ranked: { readonly rank: number; readonly by: string; readonly next: NextThing }[] = [];
  for (const conference of conferences) {
    const by = resultsOwedBy(conference);
    if (by === null) continue;
    const left = daysBetween(today, by);
    if (left <= resultsAhead)
      ranked.push({ rank: left <= 0 ? 0 : 4, by, next: { kind: 'results', meeting: conference.id } });
  }
  for (const row of rows) {
    const rank = calm.has(row.key) ? undefined : rankOf(row);
    if (rank !== undefined) ranked.push({ rank, by: row.by ?? '9', next: { kind: 'row', key: row.key } });
  }
  const [first] = ranked.sort(
    (one, other) => one.rank - other.rank || (one.by < other.by ? -1 : Number(one.by > other.by)),
  );
  return first?.next ?? null;
}

/** Days before the last one from which the results are what comes next. */
const resultsAhead = 5;

function rankOf({ group, act, past, left, reminded, unsent, mail }: DayRow): number | undefined {
  if (group === 'decide') return 5;
  const isDue = past > 0 || left === 0;
  if (mail?.failed) return 2;
  if (group === 'upper' && !isDue) return undefined;
  if (act !== 'report') return isDue ? 1 : 5;
  if (past > 0 || unsent.length > 0) return 2;
  if (left === 0) return 3;
  return reminded.times === 0 ? 6 : undefined;
}
