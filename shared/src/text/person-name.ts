import { isVietnameseSyllable } from './syllables.ts';

/** Somebody as a list names them: how they are addressed, the name, and what stood behind it. */
export interface NamedPerson {
  readonly honorific: 'ông' | 'bà' | 'anh' | 'chị' | '';
  readonly name: string;
  /** What stood behind the name: "Chủ tịch Hội". */
  readonly office: string;
}

const addressed = /^(?:(ông|bà|anh|chị)|bác|chú|cô|cháu|cụ|em|đồng chí|đ\/c|đ\.c|đc)(?:[\s.:]+|$)/iu;
const honorifics = ['ông', 'bà', 'anh', 'chị'] as const;

/** Takes apart what a cell says of one person; the letters of the name stay as they are. */
export function namedPerson(text: string): NamedPerson {
  let rest = text.trim();
  let honorific: NamedPerson['honorific'] = '';
  for (let found = addressed.exec(rest); found; found = addressed.exec(rest)) {
    const said = found[1]?.toLowerCase();
    honorific = honorifics.find((one) => one === said) ?? honorific;
    rest = rest.slice(found[0].length);
  }
  const at = rest.search(/ - | ?[–—,(;]/u);
  if (at < 3) return { honorific, name: rest.trim(), office: '' };
  const office = rest
    .slice(at)
    .replace(/^ ?[-–—,(;] ?/u, '')
    .replace(/\)$/, '');
  return { honorific, name: rest.slice(0, at).trim(), office: office.trim() };
}

/** What a cell says without a form of address before it: "Đ/c Bí thư chi bộ" is "Bí thư chi bộ". */
export function withoutAddress(text: string): string {
  return text.trim().replace(/^(?:đồng chí|đ\/c|đ\.c|đc)[\s.:]+/iu, '');
}

const address = '(?=(?:ông|bà|anh|chị|đ\\/c|đồng chí) )';
const between = new RegExp(`[;\\n]|, ${address}| (?:và|cùng) ${address}`, 'iu');

/** The people that one cell names, where they are plainly several; else the cell alone. */
export function peopleIn(text: string): readonly string[] {
  const parts = text.split(between).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text.trim()];
}

/** How a name is written: as names are, all in capitals, or all small. */
export function caseOf(name: string): 'usual' | 'capitals' | 'small' {
  if (!name.includes(' ')) return 'usual';
  if (name === name.toUpperCase() && name !== name.toLowerCase()) return 'capitals';
  return name === name.toLowerCase() ? 'small' : 'usual';
}

/**
 * The name with a capital at the beginning of each word; undefined where a word is no Vietnamese syllable: nobody but
 * its bearer knows how a name of another people is written.
 */
export function inUsualCase(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (!words.every((word) => isVietnameseSyllable(word))) return undefined;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
}
