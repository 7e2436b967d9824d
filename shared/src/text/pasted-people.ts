import { fold } from './fold.ts';

/** A person as a line of a list names them. */
export interface PastedPerson {
  readonly honorific: 'ông' | 'bà' | 'anh' | 'chị' | '';
  readonly name: string;
  readonly title: string;
  readonly phone: string;
}

const honorifics: Readonly<Record<string, PastedPerson['honorific']>> = {
  ông: 'ông',
  bà: 'bà',
  anh: 'anh',
  chị: 'chị',
};

const honorificIn = (word: string) => honorifics[word.toLocaleLowerCase('vi').replace(/\.$/, '')];

/** Ways to call somebody that are no part of the name and that nobody is called by in the hall. */
const forms = new Set(['d/c', 'dc', 'dong chi', 'dong', 'bac', 'co', 'chu']);

/** A number to call, with the 0 that a table took from it put back; undefined where it is none. */
function phoneIn(cell: string): string | undefined {
  if (!/^[+\d .()-]+$/.test(cell)) return undefined;
  const digits = cell.replace(/\D/g, '');
  if (digits.length < 9 || digits.length > 12) return undefined;
  return digits.length === 9 && !digits.startsWith('0') ? `0${digits}` : cell;
}

/** The form of address at the head of a name, and the name without it. */
function called(cell: string): Pick<PastedPerson, 'honorific' | 'name'> {
  const [first = '', ...rest] = cell.replace(/:\s*/, ' ').split(' ');
  const word = fold(first).replace(/\.$/, '');
  const name = rest.join(' ').trim();
  const honorific = honorificIn(first);
  if (name !== '' && honorific) return { honorific, name };
  if (name === '' || !forms.has(word)) return { honorific: '', name: cell };
  return word === 'dong'
    ? { honorific: '', name: cell.replace(/^\S+\s+\S+\s+/, '') }
    : { honorific: '', name };
}

function personIn(line: string): PastedPerson | undefined {
  const split = line.includes('\t') ? line.split('\t') : line.split(/[;,]|\s[-–]\s/);
  const cells = split.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
  // The number of the row stands before the name.
  const told = cells.map((cell, at) => (at === 0 ? cell.replace(/^\d{1,4}[.)]?(?:\s+|$)/, '') : cell));
  const phone = told.map(phoneIn).find((found) => found !== undefined) ?? '';
  const [name = '', ...titles] = told.filter((cell) => cell !== '' && phoneIn(cell) === undefined);
  // A column of its own may say how people are called.
  const own = titles.length > 0 ? honorificIn(name) : undefined;
  const person = own ? { honorific: own, name: titles.shift() ?? '' } : called(name);
  if (!/\p{L}/u.test(person.name) || told.some((cell) => /^ho (?:va |, )?ten/.test(fold(cell))))
    return undefined;
  return { ...person, title: titles.join(', '), phone };
}

/**
 * People out of a list that was copied from a table or typed, one a line: name, then title, then phone, in columns or
 * after commas. Row numbers, the line of headings and forms of address are no part of a name.
 */
export function pastedPeople(text: string): PastedPerson[] {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line) => personIn(line) ?? []);
}
