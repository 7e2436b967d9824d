import { instant } from '../calendar/instant.ts';
import { civilDateOf, type CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';
import { rowOf, rowsIn, type Keyed } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { PartRecord, Report } from '../meeting/followup/records.ts';
import { isFinal, type ResultCode } from '../meeting/followup/vocabulary.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import { mostTold, type BroughtIn } from '../meeting/plan/brought-in.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { isOver } from '../meeting/plan/earlier-results.ts';
import type { About, Department } from '../meeting/plan/facts.ts';
import type { Plan } from '../meeting/plan/plan.ts';
import { matterCode } from './matter-code.ts';
import type { MatterData } from './matter-data.ts';
import { mattersOf, type Matter } from './matters.ts';

/** A conference that is over, as far as what it left owed goes: as it is, or as a view of its preparation has it. */
export interface LeavingOwed extends MatterData {
  readonly about: MatterData['about'] & Pick<About, 'host' | 'heldOn'>;
  readonly plan: Pick<Plan, 'code' | 'issuer'>;
  readonly departments: Keyed<Pick<Department, 'id' | 'name' | 'body'>>;
  readonly petitions: Keyed<
    MatterData['petitions'] extends Keyed<infer Row> ? Row & Pick<Petition, 'text' | 'released'> : never
  >;
  readonly commitments: Keyed<
    MatterData['commitments'] extends Keyed<infer Row>
      ? Row & Pick<Commitment, 'wording' | 'promised'>
      : never
  >;
  readonly partRecords: Keyed<
    MatterData['partRecords'] extends Keyed<infer Row>
      ? Row & Pick<PartRecord, 'formerly'> & { readonly report: Pick<Report, 'text'> | null }
      : never
  >;
  readonly earlierPromises: Keyed<EarlierPromise>;
}

/** One thing that a conference left owed, and since when nothing more is to be done of it; null while there is. */
export interface LeftOwed {
  readonly row: BroughtIn;
  readonly overSince: CivilDate | null;
  /** Where a table had brought it first, and by which it is known there; null where it is this conference's own. */
  readonly first: { readonly meeting: string; readonly key: string } | null;
}

/** From this number on stands what tables brought, after all matters. */
const afterMatters = 1_000_000;

/**
 * What a conference left owed, as it stands by now: what each body promised or was given, matters that no body of the
 * house has, and what it was told of before and was not found to be done (QN6, BX9).
 */
export function leftOwed(data: LeavingOwed): readonly LeftOwed[] {
  const matters = mattersOf(data, instant(0))
    .filter(
      ({ result, parts, letter, lacksBody }) =>
        result.code !== '6' && (parts.length > 0 || letter !== null || lacksBody),
    )
    .flatMap((matter) => (matter.parts.length > 0 ? partsOf(data, matter) : [withoutParts(data, matter)]));
  const earlier = rowsIn(data.earlierPromises)
    .filter(({ origin }) => origin === undefined || origin.kept === 'here')
    .map(carriedOn);
  return [...matters, ...earlier].filter(({ row }) => row.wording.length >= 3);
}

const unwritten = { dueAsWritten: '', outcomeAsWritten: '' };
const untold = { asked: '', reported: '' };

/** What each body owes of a matter, with what became of its part. */
function partsOf(data: LeavingOwed, matter: Matter): readonly LeftOwed[] {
  return matter.parts.flatMap((part, at) => {
    const owed = rowOf(data.commitments, part.commitment);
    if (!owed) return [];
    const { code, partly, done, saidAt } = part;
    const outcome = code ?? (isFinal(matter.result.code) ? '3a' : matter.result.code);
    const row: BroughtIn = {
      ...shared(data, matter, at),
      ...{ key: part.commitment, ...wordsOf(owed.wording, owed.promised ? owed.wording : null) },
      ...bodyOf(data, part.commitment, part.department),
      ...{ firstDue: part.first, due: part.present, outcome: givenCode(outcome), partly },
      ...toldOf(data, matter, owed),
    };
    return [{ row, overSince: done && saidAt !== null ? civilDateOf(saidAt) : null, first: null }];
  });
}

/** What was asked, as far as everybody may read it, where something else was promised; and what the body reported last. */
function toldOf(
  data: LeavingOwed,
  { petition }: Matter,
  { id, wording }: { readonly id: string; readonly wording: string },
): typeof untold {
  const row = rowOf(data.petitions, petition);
  const words = row?.released ?? '';
  const report = rowOf(data.partRecords, id)?.report ?? null;
  return {
    asked: words.trim() === wording.trim() ? '' : shortened(words),
    reported: report ? shortened(`${shortDate(report.on)}: ${report.text}`) : '',
  };
}

function shortened(words: string): string {
  const whole = words.trim();
  return whole.length <= mostTold ? whole : `${whole.slice(0, mostTold - 1).trimEnd()}…`;
}

/** A matter that lies with an upper body, or that nobody was given yet. */
function withoutParts(data: LeavingOwed, matter: Matter): LeftOwed {
  const petition = rowOf(data.petitions, matter.petition);
  const { code, partly } = matter.result;
  const row: BroughtIn = {
    ...shared(data, matter, 0),
    ...{ key: matter.petition, ...wordsOf(petition?.text ?? '', petition?.released ?? null) },
    ...{ body: upperBody(data, matter), owedBy: '', owedById: null, former: false },
    ...{ firstDue: matter.dates.first, due: matter.dates.present, outcome: givenCode(code), partly },
    ...untold,
  };
  return { row, overSince: isOver(row) ? matter.dates.toldFirst : null, first: null };
}

/** What holds of all that is owed of a matter. */
function shared(data: LeavingOwed, { no, reply }: Matter, at: number) {
  const paper = reply?.paper ?? null;
  return {
    ...unwritten,
    ...{ kept: 'there' as const, checked: true, row: no * 100 + at + 1, note: matterCode(data, no) },
    ...{ replied: reply !== null, replyNo: paper?.no ?? '', repliedOn: paper?.date ?? reply?.on ?? null },
  };
}

/** As the hall of the conference read it, where it did; else as it was written down. */
function wordsOf(written: string, read: string | null): Pick<BroughtIn, 'wording' | 'wasPublic'> {
  return { wording: (read ?? written).slice(0, 2000).trim(), wasPublic: read !== null };
}

/** Who gave the word, and who owes it since then by the record of the conference (TD24). */
function bodyOf(data: LeavingOwed, commitment: string, department: string) {
  const [first] = rowOf(data.partRecords, commitment)?.formerly ?? [];
  const today = rowOf(data.departments, department);
  const before = rowOf(data.departments, first?.department ?? department);
  return {
    ...{ body: before?.name ?? '', owedBy: today?.name ?? '', former: first !== undefined },
    owedById: today?.body ?? department,
  };
}

function upperBody(data: LeavingOwed, { petition }: Matter): string {
  const letter = rowsIn(data.escalations).find((one) => one.petitions.includes(petition));
  return letter?.body ?? '';
}

/** That nobody said anything is no result. */
const givenCode = (code: ResultCode): ResultCode | null => (code === '4' ? null : code);

/** What an earlier table brought to it; nobody but the next conference looks after that. */
function carriedOn({ id, import: _import, released, origin, ...row }: EarlierPromise): LeftOwed {
  const { key = id } = origin ?? {};
  const words = wordsOf(row.wording, released);
  const over = isOver(row) ? (row.repliedOn ?? row.due ?? row.firstDue) : null;
  return {
    row: { ...untold, ...row, ...words, key, kept: 'here', row: Math.min(afterMatters + row.row, 2_999_999) },
    overSince: over,
    first: origin ? { meeting: origin.meeting, key: origin.key } : null,
  };
}

/** What of it comes before a hall: all that is open, and what ended since the hall before was told of it. */
export function toBeTold(owed: readonly LeftOwed[], since: CivilDate | null): readonly LeftOwed[] {
  return owed.filter(({ overSince }) => since === null || overSince === null || overSince >= since);
}
