import { rowsInOrder } from '@doi-thoai/shared/engine/keyed';
import { agendaFromLines } from '@doi-thoai/shared/meeting/session/agenda-lines';
import { plannedStep } from '@doi-thoai/shared/meeting/session/agenda-step';
import { chairsInOrder } from '@doi-thoai/shared/meeting/plan/chairs-in-order';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { freeToken } from '@doi-thoai/shared/text/token';
import { planWords as words } from '#lib/words/plan.ts';
import type { PlanSaid } from '@doi-thoai/shared/meeting/plan/versions';
import type {
  Preparation,
  PreparationAbout,
  PreparationData,
  PreparationPlan,
} from '../preparation.svelte.ts';

/** A command that one part of a plan is changed by. */
export type PartCommand = {
  readonly [Type in ActionType]: { readonly type: Type; readonly input: InputOf<Type> };
}[ActionType];

/** A plan whose parts are read: as it stands, or as a version of it stood. */
export interface ReadPlan extends Pick<PlanSaid, 'about' | 'plan'> {
  readonly data: {
    readonly chairs: PreparationData['chairs'];
    readonly agenda: Readonly<Record<string, PlanSaid['agenda'][number]>>;
  };
}

/** A part of the plan that is written as text: one line, or one thing a line. */
export interface Part {
  readonly key: string;
  readonly name: () => string;
  readonly hint?: () => string;
  readonly rows: number;
  /** What stands, as it is edited. */
  readonly text: (plan: ReadPlan) => string;
  /** What typed text is sent as; undefined where it cannot be. */
  readonly command: (text: string, preparation: Preparation) => PartCommand | undefined;
}

type BodyCalled = Pick<PreparationData['departments'][string], 'name' | 'leader' | 'leaderTitle'>;
type Facts = 'title' | 'host' | 'topic' | 'audience' | 'reception';
type Prose = 'aim' | 'contents' | 'dialogueSide' | 'peopleSide' | 'connected' | 'rights';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function fact(key: Facts, rows = 1): Part {
  return {
    key,
    name: () => words[key],
    rows,
    text: ({ about }) => about[key] ?? '',
    command: (text, { about }) => ({
      type: 'facts.change',
      input: { set: { [key]: text.trim() }, seen: { [key]: about[key] } },
    }),
  };
}

function prose(key: Prose, rows = 5): Part {
  return {
    key,
    name: () => words[key],
    rows,
    text: ({ plan }) => plan[key],
    command: (text, { plan }) => change(plan, { [key]: text.trim() }),
  };
}

function change(plan: PreparationPlan, set: InputOf<'plan.change'>['set']): PartCommand {
  const seen = Object.fromEntries(Object.keys(set).map((part) => [part, Reflect.get(plan, part) as unknown]));
  return { type: 'plan.change', input: { set, seen } };
}

function list(key: 'recipients' | 'invited'): Part {
  return {
    key,
    name: () => words[key],
    hint: () => words.oneALine,
    rows: 6,
    text: ({ plan }) => plan[key].join('\n'),
    command: (text, { plan }) => change(plan, { [key]: linesOf(text) }),
  };
}

/** "Cơ quan: việc" as two; without a colon all of it is the first. */
function halves(line: string, at: string): readonly [string, string] {
  const place = line.indexOf(at);
  return place < 0 ? [line, ''] : [line.slice(0, place).trim(), line.slice(place + 1).trim()];
}

const joined = (one: string, other: string, by: string) => (other === '' ? one : `${one}${by} ${other}`);

/** A chair whom nobody has named yet is called by the office alone. */
function chairLine({ name, title }: { readonly name: string; readonly title: string }): string {
  return title.startsWith(name) ? title : joined(name, title, ',');
}

const chairs: Part = {
  key: 'chairs',
  name: () => words.chairs,
  hint: () => words.chairsHint,
  rows: 3,
  text: ({ data, about }) => chairsInOrder(data.chairs, about.presiding).map(chairLine).join('\n'),
  command(text, { data }) {
    const there = rowsInOrder(data.chairs);
    const taken = new Set<string>();
    const rows = linesOf(text).map((line) => {
      const [name, title] = halves(line, ',');
      const unchanged = there.find((row) => !taken.has(row.id) && chairLine(row) === line);
      if (unchanged) {
        taken.add(unchanged.id);
        return { id: unchanged.id, name: unchanged.name, title: unchanged.title };
      }
      const same = there.find((row) => !taken.has(row.id) && (row.name === name || row.title === title));
      const id = same?.id ?? freeToken(name, (token) => taken.has(token) || token in data.chairs);
      taken.add(id);
      return { id, name, title: title || words.chair };
    });
    return rows.length === 0
      ? undefined
      : { type: 'chairs.set', input: { chairs: rows, seen: there.map(({ id }) => id) } };
  },
};

const agenda: Part = {
  key: 'agenda',
  name: () => words.agenda,
  hint: () => words.oneALine,
  rows: 7,
  text: ({ data }) =>
    rowsInOrder(data.agenda)
      .map(({ title }) => title)
      .join('\n'),
  command(text, { data }) {
    const stood = rowsInOrder(data.agenda);
    const rows = agendaFromLines(linesOf(text), stood);
    const seen = stood.map(plannedStep);
    return rows.length === 0 ? undefined : { type: 'agenda.set', input: { agenda: rows, seen } };
  },
};

const tasks: Part = {
  key: 'tasks',
  name: () => words.tasks,
  hint: () => words.tasksHint,
  rows: 8,
  text: ({ plan }) => plan.tasks.map(({ body, text }) => joined(body, text, ':')).join('\n'),
  command: (text, { plan }) =>
    change(plan, {
      tasks: linesOf(text).map((line) => {
        const [body, what] = halves(line, ':');
        return { body, text: what };
      }),
    }),
};

const points: Part = {
  key: 'points',
  name: () => words.points,
  hint: () => words.pointsHint,
  rows: 4,
  text: ({ plan }) => plan.points.map(({ place, units }) => joined(place, units.join('; '), ':')).join('\n'),
  command: (text, { plan }) =>
    change(plan, {
      points: linesOf(text).map((line) => {
        const [place, units] = halves(line, ':');
        return {
          place,
          units: units
            .split(';')
            .map((unit) => unit.trim())
            .filter(Boolean),
        };
      }),
    }),
};

const backdrop: Part = {
  key: 'backdrop',
  name: () => words.backdrop,
  hint: () => words.oneALine,
  rows: 3,
  text: ({ about }) => about.backdrop.join('\n'),
  command: (text, { about }) => ({
    type: 'facts.change',
    input: { set: { backdrop: linesOf(text) }, seen: { backdrop: about.backdrop } },
  }),
};

const code: Part = {
  key: 'code',
  name: () => words.code,
  hint: () => words.codeHint,
  rows: 1,
  text: ({ plan }) => plan.code ?? '',
  command: (text, { plan }) => change(plan, { code: text.trim() }),
};

/** The parts that are written as text, in the order of a plan. */
export const parts: readonly Part[] = [
  fact('title', 2),
  fact('host'),
  chairs,
  prose('aim'),
  prose('contents'),
  prose('dialogueSide', 3),
  prose('peopleSide', 3),
  fact('audience'),
  points,
  agenda,
  tasks,
  list('invited'),
  list('recipients'),
  prose('rights', 8),
  fact('reception'),
  backdrop,
  code,
];

/** A body that is called, with who answers for it. */
export function bodyLine({ name, leader, leaderTitle }: BodyCalled): string {
  return leader === '' ? name : `${name}: ${[leader, leaderTitle].filter(Boolean).join(', ')}`;
}

/** Day, time and place in one line. */
export function scheduleLine(
  { heldOn, period, place }: Pick<PreparationAbout, 'heldOn' | 'period' | 'place'>,
  startsAt: string,
): string {
  const day = heldOn === null ? period || words.noDay : shortDate(heldOn);
  return [day, startsAt, place || words.placeLater].filter(Boolean).join(' · ');
}
