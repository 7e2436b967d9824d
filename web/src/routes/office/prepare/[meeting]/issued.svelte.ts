import { randomId } from '@doi-thoai/shared/client/random-id';
import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';

/** Whose link it is. */
export interface Holder {
  readonly organisation?: string | null;
  readonly department?: string | null;
  /** Somebody who is invited, by what calls their invitation. */
  readonly invitee?: string | null;
  /** The head of a village. */
  readonly head?: string | null;
}

/** A link with its secret, which the server told once. */
export interface IssuedLink {
  readonly organisation: string | null;
  readonly department: string | null;
  readonly invitee: string | null;
  readonly head: string | null;
  readonly secret: string;
}

/** The links of one conference that were issued on this page. Nothing keeps them: a reload forgets their secrets. */
export class IssuedLinks {
  readonly #meeting: string;
  links = $state.raw<readonly IssuedLink[]>([]);
  busy = $state(false);
  /** Why the last ones were not issued. */
  refused = $state<string>();

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  /** Whether they were issued; earlier ones of the same holders open nothing from then on. */
  async issue(holders: readonly Holder[], expiresOn: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = undefined;
    const answer = await post<{ links: IssuedLink[] }>(`/api/meetings/${this.#meeting}/links`, {
      id: randomId(),
      links: holders,
      expiresOn,
    });
    this.busy = false;
    if (!answer?.ok) {
      this.refused = answer ? officeRefusal(answer) : front.unreachable;
      return false;
    }
    const fresh = new Set(answer.links.map(holderOf));
    this.links = [...answer.links, ...this.links.filter((one) => !fresh.has(holderOf(one)))];
    return true;
  }

  /** A revoked link is worth nothing any more. */
  forget(holder: Holder): void {
    this.links = this.links.filter((one) => holderOf(one) !== holderOf(holder));
  }
}

export const holderOf = ({ organisation, department, invitee, head }: Holder) =>
  [organisation, department, invitee, head].map((one) => one ?? '').join('/');

const known = new Map<string, IssuedLinks>();

/** The links that this page issued for a conference; they are there as long as the page is not loaded anew. */
export function issuedLinks(meeting: string): IssuedLinks {
  const issued = known.get(meeting) ?? new IssuedLinks(meeting);
  if (!known.has(meeting)) known.set(meeting, issued);
  return issued;
}
