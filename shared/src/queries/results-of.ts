import type { Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { project } from '../engine/view.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { views, type DataOf } from '../views/audiences.ts';
import { presentExtension } from './matter-days.ts';
import { latePromise } from './matter-dues.ts';
import { matterFigures, mattersOf, type Matter } from './matters.ts';
import type { PublicResult, PublicResults } from './public-results.ts';

const { petitions, assignments, answers, fields, departments, chairs } = views.public;
const shown = { petitions, assignments, answers, fields, departments, chairs };
type Shown = Pick<DataOf<'public'>, keyof typeof shown>;
const citizen = { audience: 'public', seat: 'citizen', department: null, registration: null } as const;

/** Whether there are results to be read: from the close of the conference on. */
export function hasResults({ about }: Pick<Meeting, 'about'>): boolean {
  return about.state === 'closed';
}

/** Results as everybody reads them; what they are counted from is what the office counts by. */
export function publicResults(meeting: Meeting, now: Instant): PublicResults {
  const data = project(shown, meeting, citizen);
  const matters = mattersOf(meeting, now);
  const { total, replied, solved, results } = matterFigures(matters);
  const overdue = matters.filter((one) => one.result.code !== '6' && latePromise(one) > 0).length;
  return {
    figures: { total, replied, solved, results, overdue },
    rows: matters.flatMap((matter) => publicResult(meeting, data, matter) ?? []),
  };
}

function publicResult(meeting: Meeting, data: Shown, matter: Matter): PublicResult | undefined {
  const row = rowOf(data.petitions, matter.petition);
  if (!row) return undefined;
  const { asker, disposition } = row;
  const { first, told } = matter.dates;
  const named = (id: string | null | undefined) => rowOf(data.departments, id)?.name ?? [];
  const bodies = [...matter.parts.map(({ department }) => department), matter.lead, ...row.departments];
  return {
    no: row.no,
    words: withoutPersonalNumbers(row.released ?? ''),
    field: rowOf(data.fields, row.field)?.name ?? '',
    asker: [asker.honorific, asker.name].filter(Boolean).join(' '),
    unit: asker.unit,
    askers: row.askers,
    code: matter.result.code,
    partly: matter.result.partly,
    replied: matter.reply !== null,
    answers: answersTo(data, row),
    bodies: [...new Set(bodies.flatMap(named))],
    upper: disposition?.body ?? '',
    first,
    ...laterDay(meeting, matter),
    told,
    overdue: latePromise(matter),
  };
}

/** The day that took the place of the first one: of a matter that was opened again, or granted with its reason (FU6). */
function laterDay(
  { partRecords }: Meeting,
  { dates: { first, present }, reopening, parts }: Matter,
): Pick<PublicResult, 'extendedTo' | 'extendedWhy' | 'reopenedTo'> {
  if (reopening === 'granted') return { extendedTo: null, extendedWhy: '', reopenedTo: present };
  if (first === null || present === null || present <= first)
    return { extendedTo: null, extendedWhy: '', reopenedTo: null };
  const [granted] = parts.flatMap(
    ({ commitment }) => presentExtension(partRecords.get(commitment)?.extensions ?? [], present) ?? [],
  );
  return {
    extendedTo: present,
    extendedWhy: withoutPersonalNumbers(granted?.reason ?? ''),
    reopenedTo: null,
  };
}

function answersTo(data: Shown, { id, chairAnswer }: Shown['petitions'][string]): PublicResult['answers'] {
  const given = rowsIn(data.assignments)
    .filter(({ petition }) => petition === id)
    .flatMap((row) => {
      const answer = rowOf(data.answers, row.id);
      return answer
        ? [{ by: rowOf(data.departments, row.department)?.name ?? '', text: answer.released }]
        : [];
    });
  if (!chairAnswer) return given;
  return [{ by: rowOf(data.chairs, chairAnswer.chair)?.title ?? '', text: chairAnswer.released }, ...given];
}
