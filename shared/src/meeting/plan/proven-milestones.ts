import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { same } from '../../engine/view.ts';
import { paperNames } from '../../words/papers.ts';
import type { Meeting } from '../meeting.ts';
import { numberedNotice, type Issue } from '../record/registered-paper.ts';
import type { Milestone, MilestoneEvent } from './milestone.ts';

/** The milestones of the templates that end with a paper, and which paper shows them to be done. */
const proving = { 'ke-hoach': 'plan', 'thong-bao': 'notice' } as const;
type Proving = keyof typeof proving;

/** What of a meeting says whether its papers show a milestone to be done. */
type Papers = Pick<Meeting, 'plan' | 'papers' | 'publications'>;
type HandedIn = NonNullable<Milestone['handedIn']>;

/** The number under which the notice went out last. */
function noticeIssue({ papers }: Papers): Pick<Issue, 'number' | 'date'> {
  const { number = '', date = null } = numberedNotice(papers) ?? {};
  return { number, date };
}

/** The first day on which everybody could read the notice; null while nobody can. */
function publicOn({ plan, publications }: Papers): CivilDate | null {
  const days = [
    ...publications.filter(({ results }) => !results).map(({ from }) => from),
    ...(plan.announcedAt === null ? [] : [civilDateOf(plan.announcedAt)]),
  ];
  return days.sort()[0] ?? null;
}

/** A plan is done once it has number and date, a notice once it is public, whether it has a number or not. */
function shownBy(papers: Papers, milestone: Proving): HandedIn | null {
  const kind = proving[milestone];
  const { number, issuedOn } = papers.plan;
  const issue = kind === 'plan' ? { number, date: issuedOn } : noticeIssue(papers);
  const on = kind === 'notice' ? publicOn(papers) : number === '' ? null : issuedOn;
  return on && { on, proof: { kind: 'paper', text: paperNames[kind].vi, ...issue, count: null } };
}

/**
 * The events by which the milestones follow what became of the papers that prove them (PL5). What somebody handed in by
 * hand, with a proof of their own, stays as they said it.
 */
export function milestonesShown(before: Meeting, after: Papers, now: Instant): readonly MilestoneEvent[] {
  return (Object.keys(proving) as Proving[]).flatMap((name): readonly MilestoneEvent[] => {
    const row = before.milestones.find(({ id }) => id === name);
    const [was, is] = [shownBy(before, name), shownBy(after, name)];
    if (!row || same(was, is)) return [];
    if (row.handedIn && !same(row.handedIn.proof, was?.proof ?? null)) return [];
    const milestone = row.id;
    if (is) return [{ type: 'milestoneHandedIn', milestone, ...is, on: earlier(is.on, civilDateOf(now)) }];
    return row.handedIn ? [{ type: 'milestoneTakenBack', milestone }] : [];
  });
}

/** What bears a date to come was handed in today. */
function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}
