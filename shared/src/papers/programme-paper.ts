import { agendaInOrder } from '../meeting/session/agenda-order.ts';
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
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

type Step = PreparedData['agenda'][string];

/** What follows what on the day, and by which rules; everybody in the hall gets it (BL5, UB7). */
export function programmePaper(data: Pick<PreparedData, 'about' | 'plan' | 'agenda'>): Paper {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const rights = linesOf(plan.rights).map((line) => runs(line));
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
          ...steps(data, plan.startsAt),
          heading(1, 'Quyền, trách nhiệm của người tham gia; nội quy'),
          rights.length > 0
            ? { kind: 'list', numbered: false, items: rights }
            : paragraph(known('', 'rights', longBlank)),
        ],
      },
    ],
  });
}

/** A step that was left out is in no programme. When the first begins is known; the others wait for whoever plans them. */
function steps(data: Pick<PreparedData, 'agenda'>, startsAt: string): readonly Block[] {
  const kept = agendaInOrder(data).filter(({ state }) => state !== 'skipped');
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
          at === 0 && startsAt !== '' ? runs(startsAt.replace(':', ' giờ ')) : runs(known('', 'agendaTimes')),
          runs(step.title),
          whoActs(step),
        ],
      })),
    },
  ];
}

/** Who acts in a step follows from what it is, where it does. */
function whoActs({ kind }: Step): Runs {
  switch (kind) {
    case 'dialogue':
      return runs('Chủ tọa điều hành; đại biểu phát biểu; các cơ quan trả lời');
    case 'comments':
      return runs('Các cơ quan');
    case 'secondSpeeches':
      return runs('Đại biểu');
    case 'conclusion':
      return runs('Chủ tọa');
    case 'opening':
    case 'report':
    case 'other':
      return runs(known('', 'agendaWho'));
  }
}
