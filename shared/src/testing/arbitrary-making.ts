import type { AgendaItem } from '../meeting/session/agenda.ts';
import { convening, leader, moderator } from './example-hall.ts';
import type { ActionType, Meeting } from '../meeting/meeting.ts';
import { as } from './playing.ts';
import type { Petition } from '../meeting/intake/petitions.ts';
import type { RegistrationState, SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { Actor } from '../meeting/roles.ts';
import type { Row, Table } from '../engine/table.ts';

/** Makes up what a person would write or say; the kind tells tests what may be shown to whom. */
export type Words = (kind: WordKind, draw: Draw) => string;
export type WordKind =
  | 'name'
  | 'unit'
  | 'address'
  | 'phone'
  | 'text'
  | 'released'
  | 'rejectionNote'
  | 'declineReason'
  | 'returnReason'
  | 'answer'
  | 'releasedAnswer'
  | 'chairAnswer'
  | 'releasedChairAnswer'
  | 'evidence'
  | 'comment'
  | 'minutes'
  | 'dispositionNote'
  | 'promise'
  | 'officer'
  | 'cutReason'
  | 'conclusion'
  | 'remarks'
  | 'announcement'
  | 'message'
  | 'participant'
  | 'delegateTitle'
  | 'admissionReason'
  | 'report'
  | 'proposal'
  | 'clerk'
  | 'submitter'
  | 'replier'
  | 'skipReason'
  | 'source'
  | 'setAsideReason'
  | 'spokesperson'
  | 'signer'
  | 'upperReply'
  | 'scan'
  | 'witness'
  | 'objection'
  | 'partReport'
  | 'ground'
  | 'reporter'
  | 'proofName'
  | 'reportReturned'
  | 'verifyingNote'
  | 'extensionReason'
  | 'waitNote'
  | 'citizenReply'
  | 'caller'
  | 'reopeningReason'
  | 'through'
  | 'reopeningRefused'
  | 'review'
  | 'leftOut';

/** A whole number from 0 up to and without `below`. */
export type Draw = (below: number) => number;

/** Who does it, with what input. */
export type Made = readonly [Actor, Record<string, unknown>];

/** How often each action comes among all, and what it is made of. */
export type Makers = Partial<Record<ActionType, readonly [weight: number, make: (making: Making) => Made]>>;

export const departments = convening.departments.map((department) => department.id);
export const fields = [null, ...convening.fields.map((field) => field.id)];

/** What a step is made from: the meeting as it stands, chance, and words. */
export class Making {
  readonly meeting: Meeting;
  readonly draw: Draw;
  private readonly words: Words;

  constructor(meeting: Meeting, draw: Draw, words: Words) {
    this.meeting = meeting;
    this.draw = draw;
    this.words = words;
  }

  word(kind: WordKind): string {
    return this.words(kind, this.draw);
  }

  of<T>(choices: readonly T[]): T {
    const choice = choices[this.draw(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  percent(chance: number): boolean {
    return this.draw(100) < chance;
  }

  /** A row that fits, now and then any row, and the id of none when there is no row at all. */
  row<R extends Row>(table: Table<R>, fits: (row: R) => boolean = () => true): string {
    const rows = table.toJSON();
    const fitting = this.percent(4) ? rows : rows.filter(fits);
    return fitting.length === 0 ? 'khong-co' : this.of(fitting).id;
  }

  registration(...states: RegistrationState[]): string {
    const fits = (row: SpeakerRegistration) => states.length === 0 || states.includes(row.state);
    return this.row(this.meeting.registrations, fits);
  }

  petition(fits: (row: Petition) => boolean = () => true): string {
    return this.row(this.meeting.petitions, (row) => !row.rerouted && row.mergedInto === null && fits(row));
  }

  commitment(...states: string[]): string {
    return this.row(this.meeting.commitments, (row) => states.includes(row.state));
  }

  item(...states: AgendaItem['state'][]): string {
    return this.row(this.meeting.agenda, (row) => states.includes(row.state));
  }

  /** Whoever presides as a rule, or a moderator; now and then the chair who does not. */
  director(): Actor {
    if (this.percent(30)) return moderator;
    const { presiding } = this.meeting.about;
    return as('chair', { chair: this.percent(3) ? this.of(['an', 'binh']) : presiding });
  }

  due(): string | null {
    return this.percent(50) ? null : `2024-12-${String(1 + this.draw(31)).padStart(2, '0')}`;
  }

  /** An assignment in one of these states, with its department; now and then another's. */
  assignment(...states: string[]): { actor: Actor; assignment: string } {
    const assignment = this.row(this.meeting.assignments, (row) => states.includes(row.state));
    const own = this.meeting.assignments.get(assignment)?.department ?? 'dat-dai';
    const department = this.percent(3) ? this.of(departments) : own;
    const actor = as('department', { department });
    return { actor: { ...actor, person: leader.person }, assignment };
  }
}
