import { rowOf } from '../engine/keyed.ts';
import { agendaInOrder } from '../meeting/session/agenda-order.ts';
import { aboutOf, planOf, type BookData, type BookPlan, type BookStep } from './book-data.ts';
import { places, time, titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import {
  heading,
  known,
  linesOf,
  longBlank,
  paragraph,
  runs,
  type Block,
  type Paper,
  type Runs,
} from './paper.ts';
import { beginnings } from './scripted.ts';
import { usualWho } from './usual-words.ts';

type Data = Pick<BookData, 'about' | 'plan' | 'agenda' | 'script'>;

/** What follows what on the day, and by which rules; everybody in the hall gets it (BL5, UB7). */
export function programmePaper(data: Data): Paper {
  const [about, plan] = [aboutOf(data), planOf(data)];
  return paperBy(issuingOf(plan), 'programme', {
    type: 'CHƯƠNG TRÌNH',
    summary: runs(capital(titleInSentence(about.title))),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          heading(1, 'Thời gian'),
          paragraph(time({ ...about, startsAt: plan.startsAt }), '.'),
          heading(1, 'Địa điểm'),
          ...places(about.place, plan),
          heading(1, 'Trình tự'),
          ...steps(data),
          heading(1, 'Quyền, trách nhiệm của người tham gia; nội quy'),
          rules(plan),
        ],
      },
    ],
  });
}

/** Rights and duties of those who take part, and the rules of the house. */
export function rules({ rights }: Pick<BookPlan, 'rights'>): Block {
  const items = linesOf(rights).map((line) => runs(line));
  return items.length > 0
    ? { kind: 'list', numbered: false, items }
    : paragraph(known('', 'rights', longBlank));
}

/**
 * A step that was left out is in no programme. When the first begins is known; the others wait for whoever says how long
 * each of them takes.
 */
export function steps(data: Data): readonly Block[] {
  const kept = agendaInOrder(data).filter(({ state }) => state !== 'skipped');
  const begins = beginnings(data);
  if (kept.length === 0) return [paragraph(known('', 'agenda', longBlank))];
  return [
    {
      kind: 'table',
      columns: [
        { title: 'Thời gian', width: 17, centred: true },
        { title: 'Nội dung', width: 48 },
        { title: 'Thực hiện', width: 35 },
      ],
      rows: kept.map((step, at) => ({
        cells: [
          runs(known((begins[at] ?? '').replace(':', ' giờ '), 'agendaTimes')),
          runs(step.title),
          whoActs(data, step),
        ],
      })),
    },
  ];
}

/** Whom the office named for a step, or who acts in it by what it is. */
function whoActs({ script }: Data, step: BookStep): Runs {
  const { who = '' } = rowOf(script, step.id) ?? {};
  return who === '' ? usualWho(step) : runs(who);
}
