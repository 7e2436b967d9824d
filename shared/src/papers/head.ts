import { dateInWords } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { blankDate } from './cited.ts';
import { capitals, type Issuer } from './issuer.ts';
import { letterKinds, typeCodes } from '../meeting/record/paper-kinds.ts';
import { layouts, type Layout } from './layouts.ts';
import { known, runs, type PaperHead, type Recipients, type Runs, type Signer } from './paper.ts';
import type { PaperKind } from './vocabulary.ts';

/** The name of a body that is longer than this stands in two lines. */
const lineLength = 24;

/** Who issues it: the body over it, where the layout names one, and its own name. */
export function issuerInHead(layout: Layout, issuer: Issuer): Pick<PaperHead, 'parent' | 'issuer'> {
  const { body, ofWhat, name } = issuer;
  const whole = capitals(body === '' ? name : `${body} ${ofWhat}`.trim());
  const lines = body !== '' && whole.length > lineLength ? [capitals(body), capitals(ofWhat)] : [whole];
  const standsAlone = layout.withoutParent.some((one) => one.toLowerCase() === body.toLowerCase());
  return {
    parent: standsAlone ? null : runs(known('', 'parent')),
    issuer: lines.map((line) => runs(known(line, 'issuer'))),
  };
}

/** A number as the registry gave it, or the form that it will have; null for what has none of its own. */
export function numberInHead(layout: Layout, kind: PaperKind, issuer: Issuer, number: string): Runs | null {
  const code = typeCodes[kind];
  const { label, afterNumber, afterType, ofLetters } = layout.number;
  if (code === null) return null;
  if (number !== '') return runs(label, number);
  // Which unit of the office wrote it, the registry says with the number.
  if (letterKinds.has(kind) && ofLetters === 'unit')
    return runs(label, known('', 'number'), '/', known(issuer.code, 'issuer'), '-', known('', 'number'));
  return runs(label, known('', 'number'), `${afterNumber}${code}${afterType}`, known(issuer.code, 'issuer'));
}

/** 'Đồng Mẫu, ngày 16 tháng 11 năm 2026'. */
export function placeAndDate(issuer: Issuer, date: CivilDate | null): Runs {
  const day = known(date === null ? '' : dateInWords(date), 'issuedOn', blankDate);
  return runs(known(issuer.seat, 'placeOfIssue'), ', ', day);
}

/** Who signs on behalf of the issuer: its office and name are nobody's to guess. */
export function signerFor(layout: Layout, issuer: Issuer): Signer {
  const { organ, body } = issuer;
  const collective = layout.organSigns === 'alone' && organ !== '' ? organ : `${organ} ${body}`.trim();
  return {
    kind: 'signer',
    authority: runs(`${layout.authority.onBehalf} `, known(capitals(collective), 'issuer')),
    office: runs(known('', 'signer', '……')),
    name: runs(known('', 'signer', '……')),
  };
}

/** Who gets it, each on a line, and last where a copy is kept. */
export function recipientsOf(layout: Layout, issuer: Issuer, named: readonly string[]): Recipients {
  const isKept = (line: string) => /^lưu(?: |:)/iu.test(line);
  const others = named.filter((line) => !isKept(line));
  const kept = named.find((line) => isKept(line) && !isUsualElsewhere(layout, line));
  const keptHere = layout.recipients.kept ?? runs(' ', known(issuer.body, 'issuer'));
  return {
    kind: 'recipients',
    lines: [
      ...(others.length === 0 ? [runs('- ', known('', 'recipients'), ';')] : []),
      ...others.map((line) => runs(`- ${withoutStop(line)};`)),
      kept === undefined ? runs('- Lưu', keptHere, '.') : runs(`- ${withoutStop(kept)}.`),
    ],
  };
}

/** A plan that began as another kind of office's keeps that office's usual line; here it is as this layout has it. */
function isUsualElsewhere(layout: Layout, line: string): boolean {
  const usual = Object.values(layouts).filter((other) => other !== layout && other.recipients.kept !== null);
  return usual.some(({ recipients }) => withoutStop(line) === `Lưu${recipients.kept ?? ''}`);
}

function withoutStop(line: string): string {
  return line.replace(/[.;,]$/, '').trim();
}
