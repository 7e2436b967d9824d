import type { ScreenPlan } from './crowd-messages.ts';
import { receiptOf, type BenchMeeting } from './bench-meeting.ts';

/** Phones that hold a receipt; each follows its own and what is public. */
const receipts = 150;

/** A screen before it is known which server it comes to. */
export type Viewer = Omit<ScreenPlan, 'url'>;

/** An address for each household; 10.0.0.0/8 belongs to nobody outside. */
export function addressOf(no: number): string {
  return `10.${(no >> 16) & 255}.${(no >> 8) & 255}.${no & 255}`;
}

/** The people and screens that a session needs. */
export async function staffOf(meeting: BenchMeeting): Promise<Viewer[]> {
  const seats = [
    ...many(2, (no) => ['chair', `chair-chair-${no}`]),
    ...many(2, (no) => ['moderator', `moderator-${no}`]),
    ['secretary', 'secretary-1'] as const,
    ...many(10, (no) => ['desk', `desk-${no}`]),
    ...many(24, (no) => ['department', `department-department-${no}`]),
    ...many(8, (no) => ['screen', `screen-screen-${no}`]),
  ];
  return Promise.all(
    seats.map(async ([audience, seat], at) => ({
      address: addressOf(at),
      cookie: await meeting.cookie(seat),
      enters: [{ meeting: meeting.id, audience }],
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
    const enters = [{ meeting: meeting.id, audience: 'public' }];
    const own = { meeting: meeting.id, audience: 'receipt', receipt: receiptOf(at + 1) };
    return { address: addressOf(1000 + at), enters: at < receipts ? [own, ...enters] : enters };
  });
  return [...staff, ...phones];
}

function many(count: number, seat: (no: number) => readonly [string, string]): (readonly [string, string])[] {
  return Array.from({ length: count }, (_, at) => seat(at + 1));
}

/** The screens come to these servers in turn. */
export function spread(viewers: readonly Viewer[], urls: readonly string[]): ScreenPlan[] {
  return viewers.map((viewer, at) => ({ ...viewer, url: urls[at % urls.length] ?? '' }));
}

/** The same screens, with no session. */
export function asBare(viewers: readonly Viewer[]): Viewer[] {
  return viewers.map(({ address, enters }) => ({ address, enters }));
}
