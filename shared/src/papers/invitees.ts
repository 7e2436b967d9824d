import { rowsInOrder } from '../engine/keyed.ts';
import { allocationInOrder } from '../meeting/intake/allocation-order.ts';
import { guestsOf, individualsInvited, type OneInvited } from '../meeting/plan/invited.ts';
import { fold } from '../text/fold.ts';
import { mattersOf } from './given-matters.ts';
import { planIn, type PreparedData } from './prepared.ts';

/** Whom an invitation goes to, and what they are asked to bring. */
export interface Invitee extends OneInvited {
  /** How many delegates are to come, and who; none where the plan names no number. */
  readonly delegates: number;
  readonly who: string;
  readonly minOpinions: number;
  /** Matters that it is to answer. */
  readonly matters: number;
}

const guest = { delegates: 0, who: '', minOpinions: 0, matters: 0, isIndividual: false };

type Data = Pick<
  PreparedData,
  | 'plan'
  | 'departments'
  | 'organisations'
  | 'participants'
  | 'assignments'
  | 'petitions'
  | 'opinions'
  | 'fields'
>;

/** Everybody whom the plan names: guests, those whom the law wants there, bodies that answer, organisations; and individuals who were admitted. */
export function inviteesIn(data: Data): readonly Invitee[] {
  const all = [
    ...guestsOf(planIn(data)).map((name) => ({ ...guest, invitee: name, name })),
    ...rowsInOrder(data.departments).map(({ id, name }) => ({
      ...guest,
      invitee: name,
      name,
      matters: mattersOf(data, id).length,
    })),
    ...allocationInOrder(data.organisations).map(({ name, delegates, who, minOpinions }) => ({
      ...guest,
      ...{ invitee: name, name, delegates, who, minOpinions },
    })),
  ];
  // Who is named in two places gets one invitation, with all that is asked.
  const byName = new Map<string, Invitee>();
  for (const one of all) byName.set(fold(one.name), together(byName.get(fold(one.name)), one));
  const individuals = individualsInvited(data.participants).map((one) => ({ ...guest, ...one }));
  return [...byName.values(), ...individuals];
}

function together(known: Invitee | undefined, one: Invitee): Invitee {
  if (!known) return one;
  return {
    ...known,
    delegates: known.delegates + one.delegates,
    who: known.who || one.who,
    minOpinions: known.minOpinions + one.minOpinions,
    matters: known.matters + one.matters,
  };
}
