import type { CivilDate } from '../../calendar/civil-date.ts';
import type { About } from './facts.ts';
import type { Plan } from './plan.ts';
import type { TakingPart } from './taking-part.ts';

/** What a notice tells everybody: nothing of the plan that is not named here (BL4). */
export interface NoticeSaid
  extends
    Pick<About, 'title' | 'heldOn' | 'period' | 'place' | 'topic' | 'reception'>,
    Pick<Plan, 'issuer' | 'startsAt' | 'contents' | 'forms' | 'points' | 'connected'>,
    Omit<TakingPart, 'replyBy'> {
  /** Who is to come. */
  readonly people: string;
  readonly opinionsBy: CivilDate | null;
}

/** A conference as far as its notice says it. */
export interface Noticed {
  readonly about: Pick<About, 'title' | 'heldOn' | 'period' | 'place' | 'topic' | 'reception' | 'audience'>;
  readonly plan: Plan;
  readonly opinionsBy: CivilDate | null;
}

/** What a notice would say as the plan stands. */
export function saidByNotice({ about, plan, opinionsBy }: Noticed): NoticeSaid {
  const { title, heldOn, period, place, topic, reception, audience } = about;
  const { issuer, startsAt, contents, peopleSide, forms, points, connected } = plan;
  const { registrationPlace, registrationBy, registrationWay, opinionsTo } = plan;
  const { contact, contactPhone, onlineAddress } = plan;
  return {
    ...{ title, heldOn, period, place, topic, reception },
    ...{ issuer, startsAt, contents, forms, points, connected },
    people: peopleSide || audience,
    ...{ registrationPlace, registrationBy, registrationWay },
    ...{ opinionsTo, opinionsBy, contact, contactPhone, onlineAddress },
  };
}
