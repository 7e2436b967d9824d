/** Who issues a paper, as far as its name says it; what it does not say is empty. */
export interface Issuer {
  /** The whole name, as a sentence calls it. */
  readonly name: string;
  /** The standing part of a body that acts for it. */
  readonly organ: string;
  /** What kind of body it is. */
  readonly body: string;
  /** Which of them. */
  readonly ofWhat: string;
  /** How numbers of papers call it. */
  readonly code: string;
  /** The commune in which it sits. */
  readonly seat: string;
}

/** Bodies that issue papers, each with its code. */
const bodies: readonly (readonly [name: string, code: string])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Đảng ủy', 'ĐU'],
  ['Tỉnh ủy', 'TU'],
  ['Thành ủy', 'TU'],
  ['Huyện ủy', 'HU'],
];
const organs = ['Ban Thường vụ', 'Ban Chấp hành', 'Thường trực'] as const;
/** A body of these sits where it is named after; where a province or a city has its seat, its name does not say. */
const communes = ['xã ', 'phường ', 'đặc khu '] as const;

/** Reads who issues a paper from the name that the plan gives; several at once are left as they were written. */
export function readIssuer(written: string): Issuer {
  const organ = organs.find((one) => begins(written.trim(), `${one} `)) ?? '';
  const rest = inFull(written.trim().slice(organ.length).trim());
  const name = organ === '' ? rest : `${written.trim().slice(0, organ.length)} ${rest}`;
  const [kind, code] = bodies.find(([body]) => begins(rest, body)) ?? [];
  if (kind === undefined || code === undefined || rest.includes(','))
    return { name, organ: '', body: '', ofWhat: '', code: '', seat: '' };
  const ofWhat = rest.slice(kind.length).trim();
  return { name, organ, body: rest.slice(0, kind.length), ofWhat, code, seat: seatIn(ofWhat) };
}

/** A council is called by its letters in talk, and by its name in a paper. */
function inFull(name: string): string {
  const short = bodies.find(([, code]) => code.endsWith('ND') && name.startsWith(`${code} `));
  return short ? short[0] + name.slice(short[1].length) : name;
}

/** The tone stands on either vowel, as the office spells it. */
function begins(name: string, body: string): boolean {
  return name.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').startsWith(body);
}

function seatIn(ofWhat: string): string {
  const commune = communes.find((one) => ofWhat.startsWith(one));
  if (commune === undefined) return '';
  const named = ofWhat.slice(commune.length);
  // A ward that has a number for a name keeps the word before it.
  return /^\d/.test(named) ? capital(ofWhat) : named;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
