import { holds } from '@doi-thoai/shared/meeting/answers/assignment-states';
import type { ConveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import type { ActionType, InputOf, Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Programme } from '@doi-thoai/shared/programme/programmes';
import type { Actor, Role } from '@doi-thoai/shared/meeting/roles';
import { actorOf, seatsOf } from '@doi-thoai/shared/meeting/seats';

/**
 * A conference as data: what it is convened with, then what happened before its session opened. Facts and
 * figures come from the published plans; every person and every word said is invented.
 */
export interface SampleConference {
  readonly id: string;
  readonly convening: ConveningInput;
  /** In order, after `meeting.convene`; none of them is refused. */
  readonly commands: readonly SampleCommand[];
}

/** A conference that is still prepared: what it was begun with from a template, then what was done since. */
export interface SamplePreparation {
  readonly id: string;
  readonly start: Omit<InputOf<'plan.start'>, 'heldOn'> & { readonly heldOn: string };
  readonly commands: readonly SampleCommand[];
}

/** Conferences of the samples that belong to one plan. */
export type SampleProgramme = Pick<Programme, 'id' | 'name' | 'year' | 'kind' | 'conferences'>;

export interface SampleCommand {
  readonly role: Role;
  /** For whom the seat stands, where the role alone does not say it. */
  readonly seat?: { readonly department?: string; readonly chair?: string };
  readonly type: ActionType;
  /** What the action takes, with a reference wherever it takes an id that the meeting makes. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Names something by what people know of it, since its id is made only when it comes into being. */
export type Reference =
  | { readonly ref: 'petition'; readonly no: number }
  | { readonly ref: 'registration'; readonly no: number }
  /** The assignment that a department holds for a petition. */
  | { readonly ref: 'assignment'; readonly petition: number; readonly department: string }
  /** Names are unique among the participants of one sample. */
  | { readonly ref: 'participant'; readonly name: string };

export interface ResolvedCommand {
  readonly actor: Actor;
  readonly type: ActionType;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * The command as the meeting takes it at this moment: references become ids, the role becomes a seat. Throws
 * when the sample speaks of what is not there.
 */
export function resolve(meeting: Meeting, command: SampleCommand): ResolvedCommand {
  const input = Object.fromEntries(
    Object.entries(command.input).map(([name, value]) => [
      name,
      isReference(value) ? idOf(meeting, value) : value,
    ]),
  );
  return { actor: actorFor(meeting, command), type: command.type, input };
}

/** The command that founds the sample's meeting. */
export function foundingCommand(sample: SampleConference | SamplePreparation): SampleCommand {
  return 'start' in sample
    ? { role: 'coordinator', type: 'plan.start', input: { ...sample.start } }
    : { role: 'coordinator', type: 'meeting.convene', input: { ...sample.convening } };
}

/**
 * What a sample's citizens hold as receipts; known to tests and to everyone who reads this, which is fine for
 * people who do not exist.
 */
export function receiptOf(sample: string, registration: number): string {
  return `giay-hen-mau-${sample}-${String(registration).padStart(2, '0')}`;
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function idOf(meeting: Meeting, reference: Reference): string {
  const row = rowOf(meeting, reference);
  if (!row) throw new Error(`the sample ${meeting.about.id} has no ${JSON.stringify(reference)}`);
  return row.id;
}

function rowOf(meeting: Meeting, reference: Reference): { readonly id: string } | undefined {
  switch (reference.ref) {
    case 'petition':
      return meeting.petitions.find((row) => row.no === reference.no);
    case 'registration':
      return meeting.registrations.find((row) => row.no === reference.no);
    case 'participant':
      return meeting.participants.find((row) => row.name === reference.name);
    case 'assignment': {
      const petition = meeting.petitions.find((row) => row.no === reference.petition)?.id;
      return meeting.assignments.find(
        (row) => row.petition === petition && row.department === reference.department && holds(row.state),
      );
    }
  }
}

/** The first seat of the role that stands for the named department or chair; roles without seats act as such. */
function actorFor(meeting: Meeting, { role, seat: stands }: SampleCommand): Actor {
  const seat = seatsOf(meeting).find(
    (one) =>
      one.role === role &&
      (stands?.department === undefined || one.department === stands.department) &&
      (stands?.chair === undefined || one.chair === stands.chair),
  );
  if (!seat && stands)
    throw new Error(`the sample ${meeting.about.id} has no seat ${JSON.stringify(stands)}`);
  return seat ? actorOf(seat) : { role, seat: role };
}
