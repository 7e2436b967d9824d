import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from './tour.ts';

const folder = join(import.meta.dirname, '..', '..', 'web', 'src', 'lib', 'words');
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
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const catalogue of source.split(/\bmessages\(\{/u).slice(1)) {
      const [vietnamese = '', english = ''] = catalogue.split(/^ {2}en: \{/mu);
      for (const literal of literalsIn(vietnamese)) words.vi.add(literal);
      for (const literal of literalsIn(english)) words.en.add(literal);
    }
  }
  const only = (mine: Set<string>, others: Set<string>) => [...mine.difference(others)].map(patternOf);
  return { vi: only(words.vi, words.en), en: only(words.en, words.vi) };
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
