import { dueFromWords } from '../calendar/due-words.ts';
import type { BodyKind, BodyLevel } from '../office/directory-vocabulary.ts';
import { withoutAddress } from '../text/person-name.ts';
import type {
  AllocationEntry,
  BodyEntry,
  DelegateEntry,
  From,
  MilestoneEntry,
  Named,
  PromiseEntry,
} from './entries.ts';
import { isFormer, likelySuccessor } from './former-bodies.ts';
import { writtenOutcome } from './outcomes.ts';
import type { Reading } from './reading.ts';
import type { RowContext } from './row-context.ts';
import { cellName } from './sheet.ts';
import { folded } from './table.ts';
import type { ColumnUse } from './vocabulary.ts';

/** Where an entry stands, unless the cell that it cannot be without is empty. */
function fromOf(reading: Reading, row: number, use: ColumnUse): From | undefined {
  const column = reading.column(use) ?? 0;
  if (reading.table.own(row, column).text !== '') return { row: row + 1, cell: cellName(row, column) };
  reading.findings.refuse(use === 'content' || use === 'what' ? 'contentMissing' : 'nameMissing', {
    row,
    column,
  });
  return undefined;
}

const nobody: Named = { name: '', id: null };

/** People of one row: one, or as many as its cell names. */
export function delegatesOfRow(reading: Reading, row: number, context: RowContext): readonly DelegateEntry[] {
  const from = fromOf(reading, row, 'name');
  if (!from) return [];
  const written = reading.line(row, 'unit') || context.unit;
  const unit = written === '' ? nobody : reading.named(row, 'unit', written, context.units);
  const registeredOn = reading.day(row, 'registeredOn').date;
  const phone = reading.phone(row);
  return reading.people(row, 'name').map((person) => ({
    ...from,
    ...person,
    office: withoutAddress(reading.line(row, 'office')) || person.office,
    unit,
    phone,
    gender: genderOf(reading, row),
    registeredOn,
    note: reading.line(row, 'note'),
  }));
}

function genderOf(reading: Reading, row: number): DelegateEntry['gender'] {
  const isFilled = (use: ColumnUse) => /[\p{L}\p{N}]/u.test(reading.text(row, use));
  if (isFilled('male') !== isFilled('female')) return isFilled('male') ? 'nam' : 'nữ';
  const said = reading.line(row, 'gender').toLowerCase();
  return said === 'nam' ? 'nam' : said === 'nữ' ? 'nữ' : null;
}

const minimum = /(\d{1,3}) ?(?:ý kiến|câu hỏi)/iu;

/** What a sentence says before "Chuẩn bị ít nhất 02 ý kiến"; all of it where it asks for no opinions. */
function whoIn(task: string): string {
  if (/^\d+$/.test(task)) return '';
  const asksFor = minimum.test(task);
  const at = task.search(/chuẩn bị /iu);
  const before = !asksFor ? task : at >= 0 ? task.slice(0, at) : '';
  return before
    .trim()
    .replace(/[.;,]$/, '')
    .trim();
}

/** One organisation with what is expected of it; who should come stands before "Chuẩn bị ít nhất 02 ý kiến" (UB5). */
export function allocationOfRow(
  reading: Reading,
  row: number,
  context: RowContext,
): readonly AllocationEntry[] {
  const from = fromOf(reading, row, 'organisation');
  if (!from) return [];
  const task = reading.line(row, 'task');
  const asked = minimum.exec(task);
  // A conference names its organisations as its plan does; the directory only knows who some of them are.
  const name = reading.line(row, 'organisation');
  const match = context.bodyNames.find(name);
  const who = [reading.line(row, 'who'), whoIn(task)].filter((text) => text !== '').join('. ');
  const plain = /^\d{1,3}$/.test(task) ? Number(task) : Number(asked?.[1] ?? 0);
  return [
    {
      ...from,
      organisation: { name, id: match.kind === 'same' ? match.known.id : null },
      delegates: reading.count(row, 'delegates'),
      minOpinions: reading.column('minOpinions') === undefined ? plain : reading.count(row, 'minOpinions'),
      whoText: who,
      note: reading.line(row, 'note'),
      group: context.group,
    },
  ];
}

/** One earlier promise: as it was given, who owes it today proposed, how far it is as a code to check (TD10). */
export function promisesOfRow(reading: Reading, row: number, context: RowContext): readonly PromiseEntry[] {
  const from = fromOf(reading, row, 'content');
  if (!from) return [];
  const { findings } = reading;
  const column = reading.column('body');
  const name = reading.line(row, 'body');
  const former = name !== '' && isFormer(name);
  const today = former ? likelySuccessor(name, context.bodies) : undefined;
  const body =
    name === '' ? nobody : former ? { name, id: null } : reading.named(row, 'body', name, context.bodyNames);
  if (column !== undefined && former)
    findings.warn(
      today ? 'formerBody' : 'formerBodyAlone',
      { row, column },
      { name, successor: today?.name ?? '' },
    );
  const due = reading.day(row, 'due');
  const outcomeAsWritten = reading.line(row, 'result');
  const outcome = writtenOutcome(outcomeAsWritten);
  return [
    {
      ...from,
      wording: reading.text(row, 'content'),
      body,
      former,
      successor: today ? { id: today.id, name: today.name } : null,
      due: due.date,
      dueAsWritten: due.asWritten,
      outcome,
      outcomeAsWritten,
      note: reading.line(row, 'note'),
    },
  ];
}

const levels: readonly (readonly [RegExp, BodyLevel])[] = [
  [/\b(?:trung uong|tw)\b|^bo(?! (?:phan|chi huy))\b/, 'centre'],
  [/\b(?:tinh|thanh pho|so|khu vuc)\b/, 'province'],
  [/\b(?:huyen|thi xa|quan)\b/, 'district'],
];
const kinds: readonly (readonly [RegExp, BodyKind])[] = [
  [/^(?:thon|xom|to dan pho|tdp|ban|ap|khu|khoi|buon|lang)\b/, 'village'],
  [/hoi dong nhan dan|^hdnd/, 'council'],
  [/^(?:ubnd|uy ban nhan dan)/, 'committee'],
  [/dang uy|xay dung dang|chi bo|kiem tra/, 'party'],
  [/^(?:phong|van phong|so)\b/, 'office'],
  [/^(?:trung tam|tram|truong)\b/, 'service'],
  [/cong an|quan su|bien phong/, 'force'],
  [/mat tran|mttq|^hoi |^doan |cong doan/, 'front'],
];

/** One body of the directory. */
export function bodiesOfRow(reading: Reading, row: number, context: RowContext): readonly BodyEntry[] {
  const from = fromOf(reading, row, 'name');
  if (!from) return [];
  const name = reading.line(row, 'name');
  const said = folded(reading.line(row, 'level'));
  const sort = folded(name);
  const match = context.bodyNames.find(name);
  if (match.kind === 'same') reading.findings.warn('bodyThere', { row }, { name: match.known.name });
  if (match.kind === 'same') return [];
  return [
    {
      ...from,
      name,
      shortName: reading.line(row, 'shortName'),
      level: levels.find(([words]) => words.test(said === '' ? sort : said))?.[1] ?? 'commune',
      kind: kinds.find(([words]) => words.test(sort))?.[1] ?? 'other',
      contact: reading.line(row, 'contact'),
      phone: reading.phone(row),
      email: reading.line(row, 'email'),
      fields: reading
        .text(row, 'field')
        .split(/[\n;]/)
        .map((field) => field.trim())
        .filter((field) => field !== ''),
    },
  ];
}

export function milestonesOfRow(reading: Reading, row: number): readonly MilestoneEntry[] {
  const from = fromOf(reading, row, 'what');
  if (!from) return [];
  // The year says nothing of whether words name a day at all.
  const isCounted = dueFromWords(reading.line(row, 'due'), 2026).kind !== 'none';
  const due = reading.day(row, 'due', isCounted ? 'dueInWords' : 'dateAsWords');
  return [
    {
      ...from,
      what: reading.line(row, 'what'),
      owner: reading.line(row, 'owner'),
      receiver: reading.line(row, 'receiver'),
      due: due.date,
      dueAsWritten: due.asWritten,
      note: reading.line(row, 'note'),
    },
  ];
}
