import { rowOf } from '../engine/keyed.ts';
import { agendaInOrder } from '../meeting/session/agenda-order.ts';
import { scriptWordsOf, unscripted, type ScriptWords } from '../meeting/session/script-words.ts';
import { planOf, type BookData, type BookStep } from './book-data.ts';
import { linesOf, runs, textOf, type Runs } from './paper.ts';
import { usualFallback, usualWho, usualWords } from './usual-words.ts';

/** A step of the day as whoever leads through it has it: how long, who, what is said, what follows (BL5, QN6). */
export interface Scripted {
  readonly step: BookStep;
  /** What the office wrote for it. */
  readonly own: ScriptWords;
  /** When it begins, 'HH:MM', as far as the times before it are known; empty where they are not. */
  readonly begins: string;
  readonly who: Runs;
  /** Line by line. */
  readonly words: readonly Runs[];
  readonly next: string;
  readonly fallback: readonly string[];
}

/** What a step needs of a conference for what is usually said in it. */
export type ScriptData = Pick<
  BookData,
  | 'about'
  | 'plan'
  | 'chairs'
  | 'agenda'
  | 'script'
  | 'departments'
  | 'organisations'
  | 'participants'
  | 'members'
  | 'petitions'
>;

/** The steps of the day in their order; one that was left out has no words. */
export function scriptOf(data: ScriptData): readonly Scripted[] {
  const kept = agendaInOrder(data).filter(({ state }) => state !== 'skipped');
  const begins = beginnings(data);
  return kept.map((step, at) => {
    const own = scriptWordsOf(rowOf(data.script, step.id) ?? unscripted);
    const words = linesOf(own.words);
    const fallback = linesOf(own.fallback);
    return {
      step,
      own,
      begins: begins[at] ?? '',
      who: own.who === '' ? usualWho(step) : runs(own.who),
      words: words.length > 0 ? words.map((line) => runs(line)) : usualWords(data, step, own.who),
      next: kept[at + 1]?.title ?? '',
      fallback: fallback.length > 0 ? fallback : usualFallback(data, step),
    };
  });
}

/** What is said in a step, as whoever changes it finds it. */
export function wordsOf({ words }: Pick<Scripted, 'words'>): string {
  return words.map(textOf).join('\n');
}

/** When each step begins: the first with the session, each further one when those before it are over. */
export function beginnings(data: Pick<BookData, 'plan' | 'agenda' | 'script'>): readonly string[] {
  let at = minutesOf(planOf(data).startsAt);
  return agendaInOrder(data)
    .filter(({ state }) => state !== 'skipped')
    .map(({ id }) => {
      const begins = at;
      const { minutes = null } = rowOf(data.script, id) ?? {};
      at = at === undefined || minutes === null ? undefined : at + minutes;
      return begins === undefined ? '' : clock(begins);
    });
}

function minutesOf(time: string): number | undefined {
  const [hour, minute] = time.split(':').map(Number);
  return hour === undefined || minute === undefined ? undefined : hour * 60 + minute;
}

function clock(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
