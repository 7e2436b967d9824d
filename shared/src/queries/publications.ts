import type { Calendar } from '../calendar/calendar.ts';
import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { dueDate } from '../calendar/due-rules.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { publicationChannels, type PublicationChannel } from '../meeting/record/vocabulary.ts';
import { lineOf, type RuleLine, type RuleProfile } from '../office/rule-profile.ts';

/** What the office keeps that proofs are measured against. */
interface House {
  readonly calendar: Calendar;
  readonly profile: RuleProfile;
}

/** How long one publication has been up, and whether that is as long as the profile asks. */
export interface ProvenPublication {
  readonly row: Publication;
  /** Days so far, as the profile counts them: after its own day of a posting, the first one among them of a reading. */
  readonly days: number;
  /** How many have to be; none where no line asks for any. */
  readonly wanted: number;
  /** The last day until which it has to stay up; null where no line asks for one. */
  readonly until: CivilDate | null;
  /** Whether it has stayed up until then; of what no line measures, whether a file or an address shows it. */
  readonly isProven: boolean;
  /** It was taken down too early, or the days were not enough and are over. */
  readonly isShort: boolean;
}

/** What was published in one way, and how far it proves what the profile asks. */
export interface ChannelProof {
  readonly channel: PublicationChannel;
  readonly rows: readonly ProvenPublication[];
  /** The line that says for how long; undefined where none holds. */
  readonly line: RuleLine | undefined;
  readonly state: 'none' | 'goesOn' | 'met' | 'short';
}

/** Which line of a profile says how long, of a posting and of a reading over loudspeakers. */
const lines: Readonly<Partial<Record<PublicationChannel, string>>> = {
  posted: 'posting',
  loudspeaker: 'loudspeaker',
};

export function publicationsInOrder(publications: Keyed<Publication>): readonly Publication[] {
  return rowsIn(publications).sort(
    (one, other) =>
      one.from.localeCompare(other.from) || one.notedAt - other.notedAt || (one.id < other.id ? -1 : 1),
  );
}

/** What of a conference was made public: that there will be one, or what came of it. */
export type Published = 'notice' | 'results';

function publishedOf(publications: Keyed<Publication>, of: Published): readonly Publication[] {
  return publicationsInOrder(publications).filter(({ results }) => (results === true) === (of === 'results'));
}

/** The first day on which anything of it was published; null while nothing is noted. */
export function firstPublished(publications: Keyed<Publication>, of: Published = 'notice'): CivilDate | null {
  return publishedOf(publications, of)[0]?.from ?? null;
}

/** What proves that the notice was made public, way by way, by the profile that the meeting copied (TD2). */
export function publicationProof(
  publications: Keyed<Publication>,
  { calendar, profile }: House,
  today: CivilDate,
  of: Published = 'notice',
): readonly ChannelProof[] {
  const all = publishedOf(publications, of);
  return publicationChannels.map((channel): ChannelProof => {
    const own = all.filter((row) => row.channel === channel);
    const name = lines[channel];
    const line = name === undefined ? undefined : lineOf(profile, name, own[0]?.from ?? today);
    const rows = own.map((row) => proven(row, { line, calendar, today }));
    return { channel, rows, line, state: stateOf(rows) };
  });
}

interface Measure {
  readonly line: RuleLine | undefined;
  readonly calendar: Calendar;
  readonly today: CivilDate;
}

function proven(row: Publication, { line, calendar, today }: Measure): ProvenPublication {
  const last = lastDay(row, today);
  const first = row.channel === 'posted' ? row.from : addDays(row.from, -1);
  const days = Math.max(0, daysBetween(first, last));
  if (!line) {
    const isProven = row.proof.length > 0 || row.link !== '';
    return { row, days, wanted: 0, until: null, isProven, isShort: false };
  }
  const until = mustLast(row, line, calendar);
  const isOver = row.channel === 'posted' ? row.end !== null : (row.to ?? row.from) < today;
  const wanted = daysBetween(first, until);
  return { row, days, wanted, until, isProven: last >= until, isShort: isOver && last < until };
}

/** The last day until now on which it was up or read: what was posted stays up until somebody notes that it is not. */
function lastDay({ channel, from, to, end }: Publication, today: CivilDate): CivilDate {
  if (channel === 'posted') return end?.on ?? today;
  const last = to ?? from;
  return last < today ? last : today;
}

/** A posting stays up for so many days after its own; what is read is read on so many days, the first one counted. */
function mustLast({ channel, from }: Publication, line: RuleLine, calendar: Calendar): CivilDate {
  return channel === 'posted' ? dueDate(line, from, calendar) : addDays(from, line.offset - 1);
}

function stateOf(rows: readonly ProvenPublication[]): ChannelProof['state'] {
  if (rows.length === 0) return 'none';
  if (rows.some(({ isProven }) => isProven)) return 'met';
  return rows.every(({ isShort }) => isShort) ? 'short' : 'goesOn';
}
