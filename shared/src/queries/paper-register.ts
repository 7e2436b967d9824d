import { rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import type { Escalation } from '../meeting/answers/escalations.ts';
import type { PlanParts } from '../meeting/plan/plan.ts';
import {
  afterwards,
  paperKinds,
  typeCodes,
  type PaperKind,
  type PaperState,
} from '../meeting/record/paper-kinds.ts';
import type { Issue, PaperName, RegisteredPaper } from '../meeting/record/registered-paper.ts';
import { letterAgain, sentAgain } from '../meeting/record/second-letter.ts';
import { naturalOrder } from '../text/natural-order.ts';

/** What is asked of a view: those who prepare a conference see it, and the registry. */
interface Data {
  readonly papers: Readonly<Record<string, RegisteredPaper>>;
  readonly plan: Readonly<Record<string, NumberedPlan>>;
  readonly escalations: Readonly<Record<string, Pick<Escalation, 'letter' | 'asked'>>>;
}

type Numbers = Pick<PlanParts, 'number' | 'issuedOn'>;

/** A plan as far as its number goes. */
export interface NumberedPlan extends Numbers {
  readonly versions: readonly {
    readonly no: number;
    readonly reason: string;
    readonly said: { readonly plan: Numbers };
  }[];
}

/** What is done with a paper next. */
export type PaperAct = 'makeFinal' | 'issue' | 'attach';

/** What a paper still lacks on its way into the file, and who has to give it. */
export interface PaperOwed {
  readonly what: 'final' | 'number' | 'date' | 'signer' | 'signedFile';
  readonly by: 'coordinator' | 'registry';
}

/** A paper as the register shows it today. */
export interface StandingPaper extends Issue, PaperName {
  readonly version: number;
  readonly state: PaperState;
  /** Null while it is a draft. */
  readonly row: RegisteredPaper | null;
  readonly owes: readonly PaperOwed[];
  readonly next: PaperAct | null;
  /** The papers of its kind that were amended, the last one first. */
  readonly earlier: readonly EarlierPaper[];
}

/** A paper whose place another one took. */
export interface EarlierPaper extends Issue {
  readonly version: number;
  readonly reason: string;
  readonly row: RegisteredPaper | null;
  /** The one that takes its place was issued; until then this one is the one that counts. */
  readonly replaced: boolean;
}

const acts: Readonly<Record<PaperOwed['what'], PaperAct>> = {
  final: 'makeFinal',
  number: 'issue',
  date: 'issue',
  signer: 'issue',
  signedFile: 'attach',
};

const nothing: Issue = { number: '', date: null, signer: null };

/** Every paper of a conference, in its order; of what each gets a copy of, those that are final (TD7). */
export function paperRegister(data: Data): readonly StandingPaper[] {
  return paperKinds
    .filter((kind) => isListed(data, kind))
    .flatMap((kind) => {
      const copies = rowsIn(data.papers).filter((row) => row.kind === kind && row.of !== '');
      const named = [...new Set(copies.map(({ of }) => of))].sort(naturalOrder);
      return ['', ...named].map((of) => paperStanding(data, { kind, of }));
    });
}

/** What is written once the day has come is listed from when it is final. */
function isListed(data: Data, kind: PaperKind): boolean {
  return !afterwards.has(kind) || rowsIn(data.papers).some((row) => row.kind === kind);
}

export function paperStanding(data: Data, { kind, of }: PaperName): StandingPaper {
  const amended = kind === 'plan' ? earlierPlans(data) : amendedPapers(data, { kind, of });
  const version = amended.length + 1;
  const row = rowOf(data, { kind, of }, version);
  const issue = issueIn(data, { kind, of }, row);
  const earlier = amended.map((one, at) => ({ ...one, replaced: at > 0 || issue.number !== '' }));
  const { number, date, signer } = issue;
  const owes = owedOf(kind, row, issue);
  return {
    ...{ kind, of, version, row, number, date, signer, owes, earlier },
    state: number !== '' ? 'issued' : row ? 'final' : 'drafted',
    next: owes[0] ? acts[owes[0].what] : null,
  };
}

/** What is final and waits for the registry's number (TD7). */
export function withoutNumber(register: readonly StandingPaper[]): readonly StandingPaper[] {
  return register.filter(
    ({ state, owes }) => state === 'final' && owes.some(({ what }) => what === 'number'),
  );
}

/** What has its number, and whose signed file did not come back yet (TD7). */
export function withoutSignedFile(register: readonly StandingPaper[]): readonly StandingPaper[] {
  return register.filter(({ row, next }) => row !== null && next === 'attach');
}

/** A letter to an upper body has its number and date where what was put to that body is followed up. */
function issueIn(data: Data, { kind, of }: PaperName, row: RegisteredPaper | null): Issue {
  if (kind === 'plan') return planIssue(data.plan[only], row);
  if (kind !== 'upperLetter' && kind !== 'secondLetter') return row ?? nothing;
  const again = letterAgain(of);
  const letter =
    kind === 'upperLetter'
      ? data.escalations[of]?.letter
      : sentAgain(data.escalations[again.escalation], again);
  return { number: letter?.no ?? '', date: letter?.date ?? null, signer: row?.signer ?? null };
}

function owedOf(kind: PaperKind, row: RegisteredPaper | null, issue: Issue): readonly PaperOwed[] {
  const final: readonly PaperOwed[] = row ? [] : [{ what: 'final', by: 'coordinator' }];
  if (typeCodes[kind] === null) return final;
  const given: readonly PaperOwed[] = [
    ...(issue.number === '' ? ([{ what: 'number', by: 'registry' }] as const) : []),
    ...(issue.date === null ? ([{ what: 'date', by: 'registry' }] as const) : []),
    ...(issue.signer === null ? ([{ what: 'signer', by: 'registry' }] as const) : []),
    ...(row?.file ? [] : ([{ what: 'signedFile', by: 'registry' }] as const)),
  ];
  return [...final, ...given];
}

function rowOf({ papers }: Data, { kind, of }: PaperName, version: number): RegisteredPaper | null {
  const found = rowsIn(papers).find((row) => row.kind === kind && row.of === of && row.version === version);
  return found ?? null;
}

/** Number and date of a plan stand in the plan itself, and in the version that was issued. */
function planIssue(plan: Numbers | undefined, row: RegisteredPaper | null): Issue {
  const { number = '', issuedOn = null } = plan ?? {};
  return { number, date: issuedOn, signer: row?.signer ?? null };
}

type AmendedPaper = Omit<EarlierPaper, 'replaced'>;

function earlierPlans(data: Data): readonly AmendedPaper[] {
  const versions = data.plan[only]?.versions ?? [];
  return versions
    .map(({ no, reason, said }): AmendedPaper => {
      const row = rowOf(data, { kind: 'plan', of: '' }, no);
      return { ...planIssue(said.plan, row), version: no, reason, row };
    })
    .reverse();
}

function amendedPapers({ papers }: Data, { kind, of }: PaperName): readonly AmendedPaper[] {
  return rowsIn(papers)
    .filter((row) => row.kind === kind && row.of === of && row.amended !== null)
    .map((row): AmendedPaper => {
      const { number, date, signer, version, amended } = row;
      return { number, date, signer, version, reason: amended?.reason ?? '', row };
    })
    .sort((one, other) => other.version - one.version);
}
