import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { intent, type Bot, type Intent } from '../intent.ts';
import { answerTo, type Script } from './invented.ts';

/** A unit fills its row by its link: whom it sends, what its people ask, a report, and that this is all. */
export function organisationBot({ units }: Script): Bot<'link'> {
  return ({ data }) => {
    const [row] = Object.values(data.organisations);
    const unit = units.find(({ name }) => name === row?.name);
    if (!row || !unit || data.handIns[row.id]?.submittedAt) return [];
    const { id: organisation } = row;
    const named = Object.keys(data.participants).length;
    if (named === 0) {
      const people = Array.from({ length: unit.delegates }, (_, at) => ({
        ...{ honorific: 'bà', name: `${unit.clerk} ${at + 1}`, title: 'Đại diện hộ dân' },
      }));
      return [intent('delegates.name', { organisation, people }, 20)];
    }
    const told = new Set(Object.values(data.petitions).map(({ text }) => text));
    const next = unit.opinions.find(({ text }) => !told.has(text));
    if (next && told.size < unit.opinions.length) {
      const opinions = [{ text: next.text, proposal: 'Đơn vị đã trao đổi với bà con.' }];
      return [intent('handIn.addOpinions', { organisation, opinions }, 15)];
    }
    if ((data.handIns[row.id]?.report ?? '') === '')
      return [intent('handIn.report', { organisation, text: 'Tình hình trong thôn ổn định.', over: '' }, 10)];
    return [intent('handIn.submit', { organisation, name: unit.clerk }, 5)];
  };
}

interface Owing {
  readonly assignment: Pick<EntityOf<'link', 'assignments'>, 'id' | 'part' | 'state'>;
  readonly answer: Pick<EntityOf<'link', 'answers'>, 'text' | 'returnedReason'> | undefined;
  /** What is asked; undefined while it is not seen. */
  readonly matter: string | null | undefined;
}

/** What a body does next about what it was given: it writes, and hands in; what was sent back is written anew. */
function answering({ assignment: { id, part, state }, answer, matter }: Owing, script: Script): Intent[] {
  if (part !== 'lead' || !matter) return [];
  const assignment = id;
  const draft = answerTo(matter, script);
  if (state === 'offered' || state === 'acknowledged')
    return [intent('answers.draft', { assignment, text: draft, over: answer?.text ?? '' }, 18)];
  if (state === 'returned')
    return [
      intent(
        'answers.draft',
        { assignment, text: `${draft} Thời hạn: trong quý I.`, over: answer?.text ?? '' },
        15,
      ),
    ];
  return state === 'drafting' ? [intent('answers.submit', { assignment }, 6)] : [];
}

/** What a body does next about what it was given, whichever view shows it that. */
function nextAnswer(
  { assignments, answers }: Pick<DataOf<'link' | 'department'>, 'assignments' | 'answers'>,
  wordsOf: (petition: string) => Owing['matter'],
  script: Script,
): Intent[] {
  return Object.values(assignments)
    .flatMap((assignment) =>
      answering({ assignment, answer: answers[assignment.id], matter: wordsOf(assignment.petition) }, script),
    )
    .slice(0, 1);
}

/** A body that was sent a link. */
export function linkedBodyBot(script: Script): Bot<'link'> {
  return ({ data }) => nextAnswer(data, (petition) => data.matters[petition]?.text, script);
}

/** A body at its own tablet. */
export function seatedBodyBot(script: Script): Bot<'department'> {
  return ({ data }) => nextAnswer(data, (petition) => data.petitions[petition]?.text, script);
}
