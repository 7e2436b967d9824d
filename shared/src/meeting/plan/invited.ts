import { allocationInOrder } from '../intake/allocation-order.ts';
import { rowsInOrder, type Keyed, type Ordered } from '../../engine/keyed.ts';
import { fold } from '../../text/fold.ts';
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

/** Everybody who is invited, each once: guests, bodies that answer, organisations. */
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
