import type { About } from '@doi-thoai/shared/meeting/plan/facts';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import type { PageLoad } from './$types';
import { read } from './read.ts';

export type MeetingListed = Pick<
  About,
  'id' | 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'state' | 'rehearsal'
>;

/** The seat that this device is paired to, and who is signed in on it. */
interface Visitor {
  readonly account: { readonly name: string; readonly roles: readonly Role[] } | null;
  readonly seat: { readonly name: string; readonly address: string } | null;
}

/** Of what cannot be had the page says so, and offers to try again. */
export const load: PageLoad = async ({ fetch }) => {
  const [listed, visitor] = await Promise.all([
    read<{ meetings: readonly MeetingListed[] }>(fetch, '/api/meetings'),
    read<Visitor>(fetch, '/api/me'),
  ]);
  return { meetings: listed?.meetings, visitor };
};
