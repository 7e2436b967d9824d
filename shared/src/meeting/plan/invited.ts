import { allocationInOrder } from '../intake/allocation-order.ts';
import { rowsIn, rowsInOrder, type Keyed, type Ordered } from '../../engine/keyed.ts';
import { fold } from '../../text/fold.ts';
import type { Participant } from '../intake/participants.ts';
import { lawfulGuestsMissing } from './lawful-guests.ts';

// Apart from the actions, so that a page that shows who is invited is not sent the schema library.

/** What a plan says of whom it invites beside those who speak and who answer. */
interface Inviting {
  readonly invited: readonly string[];
  readonly yearlyDuty: boolean;
  readonly issuer: string;
}

type Named = Ordered & { readonly name: string };

interface Asked<Plan extends Inviting, Department extends Named, Organisation extends Named> {
  readonly plan: Plan;
  readonly departments: Keyed<Department>;
  readonly organisations: Keyed<Organisation>;
}

/** Guests: those whom the plan names, and whom the law wants there; whoever issues it invites themselves nowhere. */
export function guestsOf({ invited, yearlyDuty, issuer }: Inviting): readonly string[] {
  // A council that issues it is called by its letters in talk.
  const itself = issuer.replace(/^HĐND /, 'Hội đồng nhân dân ');
  return [...invited, ...(yearlyDuty ? lawfulGuestsMissing([...invited, itself]) : [])];
}

/** Everybody whom plan and lists name, each once: guests, bodies that answer, organisations. */
export function namesInvited<Plan extends Inviting, Department extends Named, Organisation extends Named>({
  plan,
  departments,
  organisations,
}: Asked<Plan, Department, Organisation>): readonly string[] {
  const names = [
    ...guestsOf(plan),
    ...rowsInOrder(departments).map(({ name }) => name),
    ...allocationInOrder(organisations).map(({ name }) => name),
  ];
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(fold(name))) once.set(fold(name), name);
  return [...once.values()];
}

/** Somebody who is invited. */
export interface OneInvited {
  /** What calls the invitation: a name of the plan or its lists; of an individual the id, for their name is sealed. */
  readonly invitee: string;
  readonly name: string;
  /** Whether it is an individual who asked to take part and was admitted (UB2); nobody comes in their stead. */
  readonly isIndividual: boolean;
}

type Individual = Pick<Participant, 'id' | 'honorific' | 'name' | 'admission' | 'addedAt'>;

/** Everybody who is invited, each once: those whom plan and lists name, and individuals who were admitted. */
export function everybodyInvited<Plan extends Inviting, Department extends Named, Organisation extends Named>(
  asked: Asked<Plan, Department, Organisation> & { readonly participants: Keyed<Individual> },
): readonly OneInvited[] {
  return [
    ...namesInvited(asked).map((name) => ({ invitee: name, name, isIndividual: false })),
    ...individualsInvited(asked.participants),
  ];
}

/** Individuals who were admitted, in the order in which they asked. */
export function individualsInvited(participants: Keyed<Individual>): readonly OneInvited[] {
  return rowsIn(participants)
    .filter(({ admission }) => admission === 'admitted')
    .sort((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1))
    .map(({ id, honorific, name }) => ({
      invitee: id,
      name: [honorific, name].filter(Boolean).join(' '),
      isIndividual: true,
    }));
}
