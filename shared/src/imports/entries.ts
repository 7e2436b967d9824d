import type { CivilDate } from '../calendar/civil-date.ts';
import type { authorityLevels } from '../meeting/intake/vocabulary.ts';
import type { BodyKind, BodyLevel } from '../office/directory-vocabulary.ts';
import type { NamedPerson } from '../text/person-name.ts';
import type { WrittenOutcome } from './outcomes.ts';

/** Where an entry stands in its file, counted from 1 as Excel does (TD5). */
export interface From {
  readonly row: number;
  readonly cell: string;
}

/** A name that may be known already. */
export interface Named {
  readonly name: string;
  readonly id: string | null;
}

export interface AllocationEntry extends From {
  readonly organisation: Named;
  readonly delegates: number;
  readonly minOpinions: number;
  readonly whoText: string;
  readonly note: string;
  readonly group: string;
}

export interface PersonEntry extends NamedPerson {
  /** As the file had it, where the name is written otherwise now. */
  readonly original: string | null;
}

export interface DelegateEntry extends From, PersonEntry {
  readonly unit: Named;
  readonly phone: string;
  readonly gender: 'nam' | 'nữ' | null;
  readonly registeredOn: CivilDate | null;
  readonly note: string;
}

export interface OpinionEntry extends From {
  readonly original: string;
  /** Its matters, one or several. */
  readonly matters: readonly string[];
  readonly field: Named | null;
  readonly unit: Named | null;
  readonly authority: (typeof authorityLevels)[number] | null;
  readonly people: readonly PersonEntry[];
  readonly phone: string;
  readonly address: string;
  readonly note: string;
}

export interface PromiseEntry extends From {
  readonly wording: string;
  /** Who gave it; the body may be one of the past. */
  readonly body: Named;
  readonly former: boolean;
  /** Who owes it today, for somebody to confirm. */
  readonly successor: Named | null;
  readonly due: CivilDate | null;
  readonly dueAsWritten: string;
  readonly outcome: WrittenOutcome;
  readonly outcomeAsWritten: string;
  readonly note: string;
}

export interface BodyEntry extends From {
  readonly name: string;
  readonly shortName: string;
  readonly level: BodyLevel;
  readonly kind: BodyKind;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly fields: readonly string[];
}

export interface MilestoneEntry extends From {
  readonly what: string;
  readonly owner: string;
  readonly receiver: string;
  readonly due: CivilDate | null;
  readonly dueAsWritten: string;
  readonly note: string;
}

export interface EntriesOfKind {
  readonly opinions: OpinionEntry;
  readonly delegates: DelegateEntry;
  readonly allocation: AllocationEntry;
  readonly promises: PromiseEntry;
  readonly bodies: BodyEntry;
  readonly milestones: MilestoneEntry;
}
