import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn, type Keyed } from '../engine/keyed.ts';
import type { About } from '../meeting/plan/facts.ts';
import type { Plan } from '../meeting/plan/plan.ts';
import { fold } from '../text/fold.ts';

/** What does not fit in a plan; it is said, and nothing is forbidden for it. */
export type PlanWarning =
  | {
      readonly code: 'basisAfterPlan';
      readonly name: string;
      readonly date: CivilDate;
      readonly issuedOn: CivilDate;
    }
  | {
      readonly code: 'carriedOutBefore';
      readonly name: string;
      readonly date: CivilDate;
      readonly issuedOn: CivilDate;
    }
  | { readonly code: 'spelledTwoWays'; readonly one: string; readonly other: string }
  | { readonly code: 'quotasDiffer'; readonly sum: number; readonly stated: number };

export interface PlanChecked {
  readonly about: Pick<About, 'title' | 'host' | 'place' | 'audience' | 'topic' | 'programme' | 'backdrop'>;
  readonly plan: Plan;
  readonly organisations: Keyed<{ readonly name: string; readonly delegates: number }>;
}

export function planWarnings(checked: PlanChecked): readonly PlanWarning[] {
  return [...paperDates(checked.plan), ...spellings(textsOf(checked)), ...quotas(checked)];
}

/** A plan rests on no paper that is younger, and is carried out by none that is older. */
function paperDates({ grounds, issuedOn }: Plan): readonly PlanWarning[] {
  if (issuedOn === null) return [];
  return grounds.flatMap(({ kind, name, number, date }): PlanWarning[] => {
    if (date === null) return [];
    const called = [name, number].filter(Boolean).join(' ');
    if (kind === 'basis' && date > issuedOn)
      return [{ code: 'basisAfterPlan', name: called, date, issuedOn }];
    if (kind === 'carriesOut' && date < issuedOn)
      return [{ code: 'carriedOutBefore', name: called, date, issuedOn }];
    return [];
  });
}

function quotas({ plan, organisations }: PlanChecked): readonly PlanWarning[] {
  const rows = rowsIn(organisations);
  const sum = rows.reduce((total, { delegates }) => total + delegates, 0);
  const stated = plan.delegatesStated;
  return stated === null || rows.length === 0 || sum === stated
    ? []
    : [{ code: 'quotasDiffer', sum, stated }];
}

function textsOf({ about, plan, organisations }: PlanChecked): readonly string[] {
  const { title, host, place, audience, topic, programme, backdrop } = about;
  return [
    ...[title, host, place, audience, topic ?? '', programme ?? '', ...backdrop],
    ...[plan.issuer, plan.aim, plan.contents, plan.dialogueSide, plan.peopleSide, plan.connected],
    ...plan.tasks.flatMap(({ body, text }) => [body, text]),
    ...[...plan.recipients, ...plan.invited],
    ...rowsIn(organisations).map(({ name }) => name),
  ];
}

/** As a name is written; a heading in capitals names nothing by them. */
const capitalised = /^\p{Lu}\p{Ll}*$/u;

/** Names of two capitalised words and more, word pair by word pair: names of places stand in longer ones. */
function pairsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L} \u00A0]/u)
    .flatMap((run) => {
      const words = run.split(/[ \u00A0]/);
      return words.slice(1).flatMap((word, at) => {
        const first = words[at] ?? '';
        return capitalised.test(first) && capitalised.test(word) ? [`${first} ${word}`] : [];
      });
    });
}

/** The same for uỷ and ủy: a mark may stand on either letter of its syllable. */
function spellingOf(pair: string): string {
  return pair
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD');
      return apart.replace(/\p{M}/gu, '') + [...apart.replace(/\P{M}/gu, '')].sort().join('');
    })
    .join(' ');
}

/** Names that are the same but for their marks: Bình Lãng and Bình Lăng. */
function spellings(texts: readonly string[]): readonly PlanWarning[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return texts.flatMap(pairsIn).flatMap((pair): PlanWarning[] => {
    const name = fold(pair);
    const one = first.get(name);
    if (one === undefined) first.set(name, pair);
    if (one === undefined || spellingOf(one) === spellingOf(pair) || told.has(name)) return [];
    told.add(name);
    return [{ code: 'spelledTwoWays', one, other: pair }];
  });
}
