import { rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { fold } from '../text/fold.ts';
import { lawfulGuestsMissing } from '../meeting/plan/lawful-guests.ts';
import { noticeStep, noticeTerm, type Announcing } from './notice.ts';
import { planWarnings } from './plan-warnings.ts';
import type { Owed } from './preparing.ts';
import type { Readying, ReadyFacts } from './readiness.ts';

type Check = (readying: Readying) => ReadyFacts | undefined;

const atPlan = (part: string) => ({ stage: 'plan', part });

/** What the band above all stages says is lacking is lacking here too. */
function unlessOwed(code: Owed['code'], part: string): Check {
  return ({ owed }) => ({
    grade: owed.some((one) => one.code === code) ? 'lacking' : 'done',
    mend: atPlan(part),
  });
}

/** A day is set (PL4). */
const day = unlessOwed('day', 'schedule');
/** A place is set (PL4). */
const place = unlessOwed('place', 'schedule');
/** Each chair has a name (UB1). */
const chairs = unlessOwed('chairs', 'chairs');

const councils = ['hội đồng nhân dân', 'hđnd'].map(fold);

/** The yearly dialogue of a commune is chaired by its People's Committee and its People's Council together (TD1). */
function coChairs({ data, plan }: Readying): ReadyFacts | undefined {
  if (!plan.yearlyDuty) return undefined;
  const named = rowsIn(data.chairs).map(({ name, title }) => fold(`${name} ${title}`));
  const council = named.some((one) => councils.some((word) => one.includes(word)));
  const grade = council && named.length > 1 ? 'done' : 'lacking';
  return { grade, who: 'Thường trực Hội đồng nhân dân', mend: atPlan('chairs') };
}

/** The law wants People's Council, Party committee and Front invited (TD1). */
function guests({ plan }: Readying): ReadyFacts | undefined {
  if (!plan.yearlyDuty) return undefined;
  const names = lawfulGuestsMissing([...plan.invited, plan.issuer]);
  return {
    grade: names.length > 0 ? 'lacking' : 'done',
    names,
    count: names.length,
    mend: atPlan('invited'),
  };
}

/** The plan has its number (PL7). */
function issued({ plan }: Readying): ReadyFacts {
  return { grade: plan.number === '' ? 'better' : 'done', names: [plan.number], mend: { stage: 'papers' } };
}

/** Nothing in the plan contradicts itself (PL4). */
function contradictions({ data, about, plan }: Readying): ReadyFacts {
  const count = planWarnings({ about, plan, organisations: data.organisations }).length;
  return { grade: count > 0 ? 'better' : 'done', count, mend: { stage: 'plan' } };
}

function announcing({ data, about, plan, house }: Readying): Announcing {
  const opinionsBy = data.intake[only]?.dueOn ?? null;
  return { about, plan, house, opinionsBy, papers: data.papers, publications: data.publications };
}

const atNotice = { stage: 'announcing' };

/** The notice is out as many days before as the rules of this conference ask for (BL4, TD2). */
function notice(readying: Readying): ReadyFacts {
  const { state, outOn, lastDay } = noticeTerm(announcing(readying), readying.today);
  if (outOn !== null && state !== 'late') return { grade: 'done', date: outOn, mend: atNotice };
  const grade = state === 'unset' ? 'better' : 'lacking';
  return { grade, date: outOn, due: lastDay, late: state === 'late', mend: atNotice };
}

/** Once the notice is out, something shows that it was posted or read out (TD2). */
function proof(readying: Readying): ReadyFacts | undefined {
  const step = noticeStep(announcing(readying));
  if (step !== 'prove' && step !== 'done') return undefined;
  return { grade: step === 'done' ? 'done' : 'better', mend: atNotice };
}

const recorded = ['ghi âm', 'ghi hình'].map(fold);

/** Whoever comes is told that the conference is recorded (PL7). */
function recording({ plan }: Readying): ReadyFacts {
  const rights = fold(plan.rights);
  return {
    grade: recorded.some((word) => rights.includes(word)) ? 'done' : 'better',
    mend: atPlan('rights'),
  };
}

const asked = fold('đồng ý');

/** Whoever speaks is told that they are named only where they agree (UB3, PL7). */
function consent({ plan }: Readying): ReadyFacts {
  return { grade: fold(plan.rights).includes(asked) ? 'done' : 'better', mend: atPlan('rights') };
}

export const planChecks = {
  day,
  place,
  chairs,
  coChairs,
  guests,
  notice,
  proof,
  issued,
  contradictions,
  recording,
  consent,
} satisfies Readonly<Record<string, Check>>;
