import { civilDateOf, type CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { same } from '../../engine/view.ts';
import { fold } from '../../text/fold.ts';
import { paperNames } from '../../words/papers.ts';
import type { MilestoneId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { numberedNotice, type Issue } from '../record/registered-paper.ts';
import { namesInvited } from './invited.ts';
import type { Milestone, MilestoneEvent } from './milestone.ts';

type Proving = 'plan' | 'notice' | 'invitation';

/** What the templates call the milestones that end with a paper. */
const ofTemplates: Readonly<Record<string, Proving>> = {
  ...{ 'ke-hoach': 'plan', 'thong-bao': 'notice', 'giay-moi': 'invitation' },
};

/** What comes after the day has the same words in it, and is another paper. */
const afterwards = /ket luan|ket qua|tra loi|giai quyet/;
const inWords: Readonly<Record<Proving, RegExp>> = {
  plan: /(?:ban hanh|phat hanh|ky) .*ke hoach/,
  notice:
    /thong bao.* (?:cong khai|niem yet|hoi nghi|doi thoai|thoi gian)|(?:niem yet|cong khai) .*thong bao/,
  invitation: /(?:gui|phat hanh|ban hanh) .*giay moi/,
};

/** Which paper shows a milestone to be done; one that a file brought is known by its words alone. */
function provenBy({ id, what }: Pick<Milestone, 'id' | 'what'>): Proving | undefined {
  const words = fold(what);
  const said = (Object.keys(inWords) as Proving[]).filter((kind) => inWords[kind].test(words));
  const [only] = afterwards.test(words) || said.length > 1 ? [] : said;
  return ofTemplates[id] ?? only;
}

/** What of a meeting says whether its papers show a milestone to be done. */
type Papers = Pick<Meeting, 'plan' | 'papers' | 'publications' | 'departments' | 'organisations'>;
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

/** The day on which the last of those who are invited had an invitation with its number; null while one has none. */
function allInvitedOn(papers: Papers): CivilDate | null {
  const days = namesInvited(papers).map((name) => {
    const row = papers.papers.find(
      ({ kind, of, amended }) => kind === 'invitation' && of === name && amended === null,
    );
    return row && row.number !== '' ? row.date : null;
  });
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

/**
 * A plan is done once it has number and date, a notice once it is public, whether it has a number or not, invitations
 * once everybody's has its number.
 */
function shownBy(papers: Papers, kind: Proving): HandedIn | null {
  const { number, issuedOn } = papers.plan;
  const [on, issue] = {
    plan: () => [number === '' ? null : issuedOn, { number, date: issuedOn }] as const,
    notice: () => [publicOn(papers), noticeIssue(papers)] as const,
    invitation: () => [allInvitedOn(papers), { number: '', date: null }] as const,
  }[kind]();
  return on && { on, proof: { kind: 'paper', text: paperNames[kind].vi, ...issue, count: null } };
}

/** Whether it is handed in by nobody but the paper that proves it. */
export function isShownAlone(papers: Papers, row: Milestone): boolean {
  const kind = provenBy(row);
  return row.handedIn !== null && kind !== undefined && isOf(row.handedIn, shownBy(papers, kind));
}

function isOf(one: HandedIn, shown: HandedIn | null): boolean {
  return same(one.proof, shown?.proof ?? null);
}

/** The events that hand in what was added while its paper is there already. */
export function shownAtOnce(
  papers: Papers,
  added: readonly Pick<Milestone, 'id' | 'what'>[],
  now: Instant,
): readonly MilestoneEvent[] {
  return added.flatMap((row): readonly MilestoneEvent[] => {
    const kind = provenBy(row);
    const is = kind ? shownBy(papers, kind) : null;
    return is ? [handsIn(row.id, is, now)] : [];
  });
}

function handsIn(milestone: MilestoneId, is: HandedIn, now: Instant): MilestoneEvent {
  return { type: 'milestoneHandedIn', milestone, ...is, on: earlier(is.on, civilDateOf(now)) };
}

/**
 * The events by which the milestones follow what became of the papers that prove them (PL5). What somebody handed in by
 * hand, with a proof of their own, stays as they said it.
 */
export function milestonesShown(before: Meeting, after: Papers, now: Instant): readonly MilestoneEvent[] {
  return [...before.milestones].flatMap((row): readonly MilestoneEvent[] => {
    const kind = provenBy(row);
    if (!kind) return [];
    const [was, is] = [shownBy(before, kind), shownBy(after, kind)];
    if (same(was, is) || (row.handedIn && !isOf(row.handedIn, was))) return [];
    if (is) return [handsIn(row.id, is, now)];
    return row.handedIn ? [{ type: 'milestoneTakenBack', milestone: row.id }] : [];
  });
}

/** What bears a date to come was handed in today. */
function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}
