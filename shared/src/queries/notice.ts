import { civilDateOf, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import { termOf, type Dating } from '../meeting/plan/milestone-dates.ts';
import { saidByNotice, type Noticed } from '../meeting/plan/notice-said.ts';
import type { Plan } from '../meeting/plan/plan.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { numberedNotice, type RegisteredPaper } from '../meeting/record/registered-paper.ts';
import { lineOf } from '../office/rule-profile.ts';
import { same } from '../engine/view.ts';
import { paperStanding } from './paper-register.ts';
import { firstPublished } from './publications.ts';

/** A meeting as far as its notice goes, whole or as a view of its preparation holds it. */
export interface Announcing {
  readonly about: Noticed['about'];
  readonly plan: Plan;
  readonly house: Dating['house'];
  readonly opinionsBy: CivilDate | null;
  readonly papers: Readonly<Record<string, RegisteredPaper>>;
  readonly publications: Keyed<Publication>;
}

/** Until when the notice has to be out, and whether it was. */
export interface NoticeTerm {
  /** `unset` without a day or a line of the profile that asks for it. */
  readonly state: 'unset' | 'ahead' | 'inTime' | 'late';
  readonly lastDay: CivilDate | null;
  /** How many days before the session that is, and what asks for it. */
  readonly daysBefore: number;
  readonly source: string;
  /** The day on which it was first made public; null while it is not. */
  readonly outOn: CivilDate | null;
  /** Days that are left, or by which it is late. */
  readonly days: number;
}

/** The check of the notice against the profile that the meeting copied (BL4): it warns, and never holds anything up. */
export function noticeTerm(
  { about: { heldOn }, plan, house, publications }: Announcing,
  today: CivilDate,
): NoticeTerm {
  const outOn = earliest(
    plan.announcedAt === null ? null : civilDateOf(plan.announcedAt),
    firstPublished(publications),
  );
  const line = heldOn === null ? undefined : lineOf(house.profile, 'notice', heldOn);
  const lastDay = termOf({ kind: 'line', line: 'notice' }, { heldOn, house })?.due ?? null;
  if (heldOn === null || !line || lastDay === null)
    return { state: 'unset', lastDay: null, daysBefore: 0, source: '', outOn, days: 0 };
  const found = { lastDay, daysBefore: daysBetween(lastDay, heldOn), source: line.source, outOn };
  const by = daysBetween(outOn ?? today, lastDay);
  if (by < 0) return { ...found, state: 'late', days: -by };
  return { ...found, state: outOn === null ? 'ahead' : 'inTime', days: by };
}

function earliest(one: CivilDate | null, other: CivilDate | null): CivilDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** What a notice has to say; papers call what they leave open by the same names. */
export type NoticePart =
  | 'day'
  | 'time'
  | 'place'
  | 'contents'
  | 'peopleSide'
  | 'registration'
  | 'opinionsTo'
  | 'opinionsBy'
  | 'contact'
  | 'online'
  | 'reception';

/** What the notice does not say yet, the law's four first: time, place, content, manner of attending. */
export function missingInNotice({ about, plan, opinionsBy }: Announcing): readonly NoticePart[] {
  const { registrationPlace, registrationBy, registrationWay } = plan;
  const isOnline = plan.forms.includes('online');
  const said: Readonly<Record<NoticePart, boolean>> = {
    day: about.heldOn !== null || about.period !== '',
    time: plan.startsAt !== '' || (about.heldOn === null && about.period !== ''),
    place: about.place !== '',
    contents: plan.contents !== '',
    peopleSide: plan.peopleSide !== '' || about.audience !== '',
    registration: registrationPlace !== '' && registrationBy !== null && registrationWay !== '',
    opinionsTo: plan.opinionsTo !== '',
    opinionsBy: opinionsBy !== null,
    contact: plan.contact !== '' && plan.contactPhone !== '',
    online: !isOnline || plan.onlineAddress !== '',
    reception: about.reception !== '',
  };
  return (Object.keys(said) as NoticePart[]).filter((part) => !said[part]);
}

/** The one thing that the notice waits for. */
export type NoticeStep = 'write' | 'makeFinal' | 'issue' | 'putOut' | 'prove' | 'done';

export function noticeStep(announcing: Announcing): NoticeStep {
  const { plan, papers, publications } = announcing;
  if (plan.announcedAt !== null) return rowsIn(publications).some(isShown) ? 'done' : 'prove';
  if (missingInNotice(announcing).length > 0) return 'write';
  const { state } = paperStanding(
    { papers, plan: { only: plan }, escalations: {} },
    { kind: 'notice', of: '' },
  );
  if (state === 'drafted') return 'makeFinal';
  return state === 'final' ? 'issue' : 'putOut';
}

/** Whether something shows that it was published. */
function isShown({ proof, link }: Publication): boolean {
  return proof.length > 0 || link !== '';
}

/** The notice that everybody reads, where it says something else than the plan does by now: another one has to amend it. */
export function outdatedNotice({ papers, ...noticed }: Announcing): RegisteredPaper | undefined {
  const issued = numberedNotice(rowsIn(papers));
  return issued?.said && !same(issued.said, saidByNotice(noticed)) ? issued : undefined;
}
