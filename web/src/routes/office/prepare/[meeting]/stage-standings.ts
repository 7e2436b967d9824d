import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { only } from '@doi-thoai/shared/engine/view';
import { allocationTable } from '@doi-thoai/shared/queries/allocation';
import { askingToTakePart } from '@doi-thoai/shared/queries/attendance';
import { intakeFigures, unitForms } from '@doi-thoai/shared/queries/intake';
import { milestoneStanding } from '@doi-thoai/shared/queries/milestones';
import { sortedEscalations } from '@doi-thoai/shared/queries/escalations';
import { owedByBody } from '@doi-thoai/shared/queries/owed-answers';
import { isToDo, sortedMatters } from '@doi-thoai/shared/queries/synthesis';
import { owedSentence, prepare as words } from '#lib/words/prepare.ts';
import { stageWords } from '#lib/words/stages.ts';
import type { Preparation } from './preparation.svelte.ts';
import type { StageFolder } from './stages.ts';

/** How far a stage is: an icon and a word, never colour alone. */
export interface StageStanding {
  readonly state: 'done' | 'needed' | 'working' | 'waiting';
  readonly words: string;
}

/** How far each stage is: loaded once the list of stages stands, for it asks of everything that is prepared. */
export const standings: Readonly<Record<StageFolder, (preparation: Preparation) => StageStanding>> = {
  plan({ owed, plan }) {
    const lacking = owed.find(({ stage }) => stage === 'plan');
    if (lacking) return { state: 'needed', words: owedSentence(lacking) };
    return plan.number
      ? { state: 'done', words: words.planNumber(plan.number) }
      : { state: 'working', words: words.planNotIssued };
  },
  milestones({ data, house, today }) {
    const rows = Object.values(data.milestones);
    const standings = rows.map((row) => milestoneStanding(row, today, house.calendar));
    const count = (...wanted: string[]) => standings.filter((one) => wanted.includes(one)).length;
    const [late, soon, done] = [count('late', 'returned'), count('soon'), count('handedIn', 'handedInLate')];
    if (rows.length === 0) return { state: 'waiting', words: words.noMilestones };
    const handedIn = words.handedIn(done, rows.length);
    if (late > 0) return { state: 'needed', words: `${words.lateCount(late)} · ${handedIn}` };
    if (soon > 0) return { state: 'needed', words: `${words.soonCount(soon)} · ${handedIn}` };
    return { state: done === rows.length ? 'done' : 'working', words: handedIn };
  },
  participants({ data }) {
    const asking = askingToTakePart(data.participants).length;
    if (asking > 0) return { state: 'needed', words: stageWords.asking(asking) };
    const { rows, named, delegates } = allocationTable(data.organisations, data).totals;
    if (rows === 0) return { state: 'waiting', words: stageWords.emptyShort };
    return {
      state: named >= delegates ? 'done' : 'working',
      words: stageWords.namedShort(named, delegates),
    };
  },
  opinions({ data, today }) {
    const { dueOn = null } = data.intake[only] ?? {};
    const figures = intakeFigures(unitForms(data.organisations, data, dueOn, today));
    if (figures.units === 0) return { state: 'waiting', words: stageWords.emptyShort };
    if (figures.overdue > 0) return { state: 'needed', words: stageWords.overdue(figures.overdue) };
    return {
      state: figures.missing === 0 ? 'done' : 'working',
      words: stageWords.handedIn(figures.handedIn, figures.units),
    };
  },
  import({ data }) {
    const taken = Object.values(data.imports).filter(({ undone }) => !undone).length;
    return taken === 0
      ? { state: 'waiting', words: stageWords.noFile }
      : { state: 'done', words: stageWords.filesTaken(taken) };
  },
  synthesis({ data }) {
    const matters = sortedMatters(data);
    if (matters.length === 0) return { state: 'waiting', words: stageWords.noOpinions };
    const left = matters.filter(isToDo).length;
    return left === 0
      ? { state: 'done', words: stageWords.approvedAll }
      : { state: 'working', words: stageWords.toDo(left) };
  },
  answers({ data }) {
    const bodies = owedByBody(data);
    const toReview = bodies.reduce((sum, body) => sum + body.toReview.length, 0);
    const owing = bodies.filter(({ missing }) => missing.length > 0).length;
    const upper = sortedEscalations(data).filter(({ state }) => state !== 'told').length;
    const after = upper > 0 ? ` · ${stageWords.upper(upper)}` : '';
    if (toReview > 0) return { state: 'needed', words: stageWords.toReview(toReview) + after };
    if (owing > 0) return { state: 'working', words: stageWords.owing(owing) + after };
    if (bodies.length === 0) return { state: 'waiting', words: stageWords.nothingAssigned + after };
    const left = sortedMatters(data).filter(isToDo).length;
    if (left > 0) return { state: 'working', words: stageWords.withoutAnswer(left) + after };
    return { state: 'done', words: stageWords.approvedAll + after };
  },
  // What the notice lacks is counted on its page; its last day stands here as the milestone has it.
  announcing({ plan, data, today }) {
    if (plan.announcedAt !== null)
      return Object.values(data.publications).some(({ proof, link }) => proof.length > 0 || link !== '')
        ? { state: 'done', words: stageWords.noticeOut }
        : { state: 'needed', words: stageWords.noticeUnproven };
    const last = Object.values(data.milestones).find(
      ({ due }) => due.kind === 'line' && due.line === 'notice',
    )?.dueOn;
    return {
      state: last && last < today ? 'needed' : 'working',
      words: stageWords.noticeNotOut + (last ? ` · ${words.dueOn(shortDate(last))}` : ''),
    };
  },
  invitations({ data }) {
    const replies = Object.values(data.invitations).filter(({ reply }) => reply !== null).length;
    return replies === 0
      ? { state: 'waiting', words: stageWords.noReplies }
      : { state: 'working', words: stageWords.replies(replies) };
  },
  // What each paper lacks is counted where papers are read; the notice has no number before it is issued.
  papers: ({ plan }) => ({ state: 'working', words: plan.number || stageWords.drafts }),
  book({ data }) {
    const left = sortedMatters(data).filter(isToDo).length;
    return left === 0
      ? { state: 'done', words: stageWords.approvedAll }
      : { state: 'working', words: stageWords.withoutAnswer(left) };
  },
  // The page alone weighs everything: here it is neither counted nor called done.
  readiness: ({ owed }) =>
    owed.length > 0
      ? { state: 'needed', words: stageWords.somethingOwed }
      : { state: 'working', words: stageWords.weigh },
};
