import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from './tour.ts';

const root = join(import.meta.dirname, '..', '..');
const catalogues = [
  ...filesIn('web/src/lib/words'),
  'web/src/lib/ui/words.ts',
  ...filesIn('shared/src/words'),
];
/** What begins the words of one language, in every catalogue. */
const TURN = /\b(vi|en): /u;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu;
const PARAMETER = /\$\{(?:[^{}]|\{[^{}]*\})*\}/gu;

/** What is said in one language only, as patterns in which a parameter stands for anything. */
const own = ownWords();

/** Whether these are words of the interface in the other language than the page's. */
export function isForeign(name: string, language: Language): boolean {
  const other = languages.find((one) => one !== language) ?? 'vi';
  return (
    own[other].some((pattern) => pattern.test(name)) && !own[language].some((pattern) => pattern.test(name))
  );
}

function ownWords(): Record<Language, readonly RegExp[]> {
  const words = { vi: new Set<string>(), en: new Set<string>() };
  for (const file of catalogues) {
    const [, ...turns] = readFileSync(join(root, file), 'utf8').split(TURN);
    for (const [at, turn] of turns.entries()) {
      if (turn !== 'vi' && turn !== 'en') continue;
      for (const literal of literalsIn(turns[at + 1] ?? '')) words[turn].add(literal);
    }
  }
  const only = (mine: Set<string>, others: Set<string>) => [...mine.difference(others)].map(patternOf);
  const own = { vi: only(words.vi, words.en), en: only(words.en, words.vi) };
  if (own.vi.length === 0 || own.en.length === 0) throw new Error('no words of the interface were found');
  return own;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

/** Those that say something without their parameters. */
function literalsIn(source: string): string[] {
  return [...source.matchAll(LITERAL)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .filter((literal) => /\p{L}{2}/u.test(literal.replace(PARAMETER, '')));
}

function patternOf(literal: string): RegExp {
  const plain = literal
    .split(PARAMETER)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('.+');
  return new RegExp(`^${plain}$`, 'u');
}
