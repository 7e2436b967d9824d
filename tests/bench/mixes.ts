import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import { addressOf, receiptOf } from '../cast/people.ts';
import type { BenchMeeting } from './bench-meeting.ts';
import type { ScreenPlan } from './crowd-messages.ts';

/** Phones that hold a receipt; each follows its own and what is public. */
const receipts = 150;

/** A screen before it is known which server it comes to. */
export type Viewer = Omit<ScreenPlan, 'url'>;

/** The people and screens that a session needs. */
export async function staffOf(meeting: BenchMeeting): Promise<Viewer[]> {
  return Promise.all(
    seatsOf(meeting.state).map(async ({ id, role }, at) => ({
      address: addressOf(at),
      cookie: await meeting.cookie(id),
      enters: [{ stream: meeting.id, audience: role }],
    })),
  );
}

/**
 * So many screens as in a hall, or at home on the evening of a session: the same staff, 150 phones with a receipt, and
 * phones that look on for the rest.
 */
export async function screensOf(meeting: BenchMeeting, count: number): Promise<Viewer[]> {
  const staff = await staffOf(meeting);
  const phones = Array.from({ length: count - staff.length }, (_, at): Viewer => {
    const enters = [{ stream: meeting.id, audience: 'public' }];
    const own = { stream: meeting.id, audience: 'receipt', receipt: receiptOf(at + 1) };
    return { address: addressOf(1000 + at), enters: at < receipts ? [own, ...enters] : enters };
  });
  return [...staff, ...phones];
}

/** The screens come to these servers in turn. */
export function spread(viewers: readonly Viewer[], urls: readonly string[]): ScreenPlan[] {
  return viewers.map((viewer, at) => ({ ...viewer, url: urls[at % urls.length] ?? '' }));
}

/** The same screens, with no session. */
export function asBare(viewers: readonly Viewer[]): Viewer[] {
  return viewers.map(({ address, enters }) => ({ address, enters }));
}
