import type { Certainty } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf, type Keyed } from '../engine/keyed.ts';
import type { Commitment } from '../meeting/followup/commitments.ts';
import type { Consent } from '../meeting/intake/consent.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { Department } from '../meeting/plan/facts.ts';
import type { Conclusion, ConclusionLine } from '../meeting/record/conclusion.ts';
import {
  contentOf,
  lacksOf,
  linesOf,
  type ConclusionSection,
  type Lack,
} from '../meeting/record/conclusion-lines.ts';
import type { DataOf } from '../views/audiences.ts';
import { briefly, conclusionSentence, type PromisedWords } from '../words/conclusion-sentences.ts';
import { certaintyOfDue } from './certainty.ts';
import type { RegistrationId } from '../meeting/ids.ts';

export type { Lack } from '../meeting/record/conclusion-lines.ts';

interface Worded extends Pick<Petition, 'no' | 'released' | 'askers'> {
  /** As it was said, where a view shows that. */
  readonly text?: string | null;
  readonly asker: {
    readonly registration?: RegistrationId | null;
    readonly no: number | null;
    readonly honorific: string;
    readonly name: string;
  };
}

interface Inputs<P> {
  readonly petitions: Keyed<P>;
  readonly registrations: Keyed<
    Pick<SpeakerRegistration, 'state'> & {
      readonly consent?: Pick<Consent, 'name'>;
      readonly screened?: boolean;
    }
  >;
  readonly departments: Keyed<Pick<Department, 'name'>>;
  readonly commitments: Keyed<
    Pick<Commitment, 'petition' | 'department' | 'due' | 'certainty' | 'officer' | 'wording'>
  >;
}

/** One petition of the conclusion as it is read: what, who and until when (N2). */
export interface Line<P> {
  readonly id: string;
  /** Undefined where a view does not show it. */
  readonly petition: P | undefined;
  readonly no: number;
  /** The chair's own words, else the record's sentence; null where the petition is not shown. */
  readonly text: string | null;
  /** The chair's own words stand in it. */
  readonly own: boolean;
  /** The record's sentence, whatever words the chair found. */
  readonly sentence: string;
  /** What was asked, as released: it may stand on paper and before the hall. It is never read as the chair's. */
  readonly matter: string | null;
  /** What was asked and nobody released yet, where a view shows that: for the eyes of staff alone. */
  readonly asSaid: string | null;
  readonly who: string;
  readonly due: CivilDate | null;
  /** How far that day can be relied on. */
  readonly certainty: Certainty;
  /** What it lacks to be followed up; adoption asks about it (N9). */
  readonly lacks: readonly Lack[];
}

export interface Section<P> {
  readonly section: ConclusionSection;
  readonly lines: readonly Line<P>[];
}

/** The order in which a conclusion is read; what was not raised is only counted, or listed last. */
const readingOrder: readonly ConclusionSection[] = ['discussed', 'resolved', 'unresolved', 'notRaised'];

type Staff = Pick<DataOf<'chair'>, 'petitions' | 'assignments' | 'commitments'>;

/** The lines as they stand: of the record by now while it is a draft, and as adopted afterwards (N3, N5). */
export function linesNow({ state, lines }: Conclusion, staff: Staff): readonly ConclusionLine[] {
  if (state !== 'draft') return lines;
  const own = new Map(lines.map((line) => [line.id, line.text]));
  return linesOf(staff).map((line) => ({ ...line, text: own.get(line.id) ?? null }));
}

/** The numbers of petitions of which the record says something else by now than the adopted conclusion (N11). */
export function changedSinceAdopted({ state, lines }: Conclusion, staff: Staff): number[] {
  if (state !== 'adopted') return [];
  const adopted = new Map(lines.map((line) => [line.id, contentOf(line)]));
  const now = new Map(linesOf(staff).map((line) => [line.id, contentOf(line)]));
  return [...new Set([...adopted.keys(), ...now.keys()])]
    .filter((id) => adopted.get(id) !== now.get(id))
    .map((id) => rowOf(staff.petitions, id)?.no ?? 0)
    .filter((no) => no > 0)
    .sort((a, b) => a - b);
}

/** The conclusion section by section, with what each line says (BL10). */
export function conclusionSections<P extends Worded>(
  lines: readonly ConclusionLine[],
  inputs: Inputs<P>,
): Section<P>[] {
  return readingOrder.map((section) => ({
    section,
    lines: lines.filter((line) => line.section === section).map((line) => worded(line, inputs)),
  }));
}

/** What the chair reads and the hall's pages show (N12): what was raised, section by section. */
export function sectionsToRead<P extends Worded>(
  lines: readonly ConclusionLine[],
  inputs: Inputs<P>,
): Section<P>[] {
  const sections = conclusionSections(lines, inputs);
  return sections.filter((one) => one.section !== 'notRaised' && one.lines.length > 0);
}

/** Lines that nobody could follow up, for they have no owner or no date (N9). */
export function linesWithGaps<P>(sections: readonly Section<P>[]): Line<P>[] {
  return sections.flatMap(({ lines }) => lines.filter(({ lacks }) => lacks.length > 0));
}

function worded<P extends Worded>(line: ConclusionLine, inputs: Inputs<P>): Line<P> {
  const { id, text, department, body, due } = line;
  const petition = rowOf(inputs.petitions, id);
  const sentence = petition ? sentenceOf(line, petition, inputs) : '';
  return {
    id,
    petition,
    no: petition?.no ?? 0,
    text: text ?? (petition ? sentence : null),
    own: text !== null,
    sentence,
    matter: petition?.released ?? null,
    asSaid: petition?.released === null ? (petition.text ?? null) : null,
    who: [nameOfDepartment(department, inputs), body].filter(Boolean).join(' · '),
    due,
    certainty: certaintyOfDue(id, { department, due }, inputs.commitments),
    lacks: lacksOf(line),
  };
}

function sentenceOf<P extends Worded>(line: ConclusionLine, petition: P, inputs: Inputs<P>): string {
  const named = (ids: readonly string[]) => ids.map((id) => nameOfDepartment(id, inputs)).filter(Boolean);
  return conclusionSentence({
    no: petition.no,
    asker: askerInTheHall(petition, inputs),
    about: briefly(petition.released ?? ''),
    raised: line.section !== 'notRaised',
    kind: line.kind,
    department: nameOfDepartment(line.department, inputs),
    supporting: named(line.supporting),
    answered: named(line.answered),
    body: line.body,
    due: line.due,
    promises: line.promises.flatMap((promise): PromisedWords[] => {
      const { officer, wording } = rowOf(inputs.commitments, promise.id) ?? {};
      const department = nameOfDepartment(promise.department, inputs);
      return wording ? [{ officer: officer ?? '', department, wording, due: promise.due }] : [];
    }),
  });
}

function nameOfDepartment<P>(id: string | null, { departments }: Inputs<P>): string {
  return rowOf(departments, id)?.name ?? '';
}

/**
 * A conclusion is read to the hall: who did not consent to be named there, or whose name no moderator has seen, is named
 * by number, on every page.
 */
function askerInTheHall<P extends Worded>({ asker, askers }: P, { registrations }: Inputs<P>): string {
  const { registration, no, honorific, name } = asker;
  const { consent, screened = true } = rowOf(registrations, registration) ?? {};
  const named = name !== '' && screened && (consent?.name ?? true);
  const byNumber = no === null ? '' : `người phát biểu số ${no}`;
  const person = named ? [honorific, name].filter(Boolean).join(' ') : byNumber;
  return person !== '' && askers > 1 ? `${person} và ${askers - 1} người cùng kiến nghị` : person;
}
