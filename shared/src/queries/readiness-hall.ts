import { civilDateOf } from '../calendar/civil-date.ts';
import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { powerDrill } from '../meeting/plan/power-drill.ts';
import { fold } from '../text/fold.ts';
import { invitedWithReplies, repliesAreLate } from './invitations.ts';
import { soonWorkingDays } from './milestones.ts';
import { firstOf } from './readiness-matters.ts';
import type { Readying, ReadyFacts, SeatSeen } from './readiness.ts';

type Check = (readying: Readying) => ReadyFacts | undefined;

/** Every body that may be called has somebody who answers for it (UB6). */
function leaders({ data }: Readying): ReadyFacts | undefined {
  const rows = rowsInOrder(data.departments);
  if (rows.length === 0) return undefined;
  const names = rows.filter(({ leader }) => leader.trim() === '').map(({ name }) => name);
  const grade = names.length > 0 ? 'better' : 'done';
  const mend = { stage: 'plan', part: 'bodies' };
  return { grade, names, count: names.length, of: rows.length, who: firstOf(names), mend };
}

const atInvitations = { stage: 'invitations' };

/** Everybody who is to be invited is: by an invitation that is final, by a link, or they have answered (UB13). */
function invitations({ data, plan }: Readying): ReadyFacts {
  const invited = invitedWithReplies({ ...data, plan });
  const final = rowsIn(data.papers).filter(({ kind, amended }) => kind === 'invitation' && amended === null);
  const written = new Set(final.map(({ of }) => fold(of)));
  const missing = invited.filter(
    ({ invitee, invitation }) => invitation === null && !written.has(fold(invitee)),
  );
  const counts = { count: invited.length - missing.length, of: invited.length };
  const grade = missing.length > 0 || invited.length === 0 ? 'better' : 'done';
  return { grade, ...counts, names: missing.map(({ name }) => name), mend: atInvitations };
}

/** Those who are invited have said whether they come (UB13). */
function replies({ data, plan, today }: Readying): ReadyFacts | undefined {
  const invited = invitedWithReplies({ ...data, plan });
  if (invited.every(({ invitation }) => invitation === null)) return undefined;
  const silent = invited.filter(({ reply }) => reply === null).map(({ name }) => name);
  const counts = { count: invited.length - silent.length, of: invited.length, names: silent };
  if (silent.length === 0) return { grade: 'done', ...counts, mend: atInvitations };
  const late = repliesAreLate(plan.replyBy, today);
  return { grade: 'better', ...counts, who: firstOf(silent), due: plan.replyBy, late, mend: atInvitations };
}

/** Somebody keeps the record: with an account and the right to, or at a device of that seat (QN9). */
function secretary({ data, seats }: Readying): ReadyFacts {
  const member = rowsIn(data.members).some(({ role }) => role === 'secretary');
  const seated = seats?.some(({ role, seen }) => role === 'secretary' && seen !== 'never') ?? false;
  return { grade: member || seated ? 'done' : 'better', mend: { stage: 'plan', part: 'members' } };
}

/** A hall is set up a few days before, and not earlier. */
function isNear({ about, house, today }: Readying): boolean {
  return about.heldOn !== null && about.heldOn <= addWorkingDays(house.calendar, today, soonWorkingDays);
}

/** Seats of a role, and which of them no device was seen at today; on the day itself none may be missing. */
function seatsOf(role: string, gravely: boolean, readying: Readying): ReadyFacts | undefined {
  const { seats, about, today } = readying;
  const rows = seats?.filter((seat) => seat.role === role) ?? [];
  if (rows.length === 0 || !isNear(readying)) return undefined;
  const missing = rows.filter(({ seen }) => seen !== 'today');
  const neverThere = (seat: SeatSeen) => seat.seen === 'never';
  const dayIsHere = about.heldOn !== null && about.heldOn <= today;
  const grade = missing.length === 0 ? 'done' : gravely && dayIsHere ? 'lacking' : 'better';
  const names = missing.map(({ name }) => name);
  const mend = { devices: missing.some(neverThere) ? 'pairing' : 'fleet' } as const;
  return { grade, count: rows.length - missing.length, of: rows.length, names, mend };
}

/** A tablet of each chair was seen today (UB1). */
const chairSeats: Check = (readying) => seatsOf('chair', true, readying);
/** Every hall screen was seen today (BX4). */
const screens: Check = (readying) => seatsOf('screen', true, readying);
/** A tablet of each body was seen today, so that its bell is heard (UB6). */
const leaderSeats: Check = (readying) => seatsOf('department', false, readying);
/** A device of the registration desks was seen today (QN8). */
const desks: Check = (readying) => seatsOf('desk', false, readying);

/** Power and network were cut once on purpose, and everything came back (BX11). */
function drill({ data }: Readying): ReadyFacts {
  const row = data.checklist[powerDrill.id];
  const mend = { here: 'checklist' } as const;
  if (!row?.done) return { grade: 'better', ...(row?.owner ? { who: row.owner } : {}), mend };
  return { grade: 'done', date: civilDateOf(row.done.at), mend };
}

/** What the hall needs is seen to: sound, water, security, health and the rest (PL7). */
function checklist({ data }: Readying): ReadyFacts | undefined {
  const rows = rowsInOrder(data.checklist).filter(({ id }) => id !== powerDrill.id);
  if (rows.length === 0) return undefined;
  const open = rows.filter(({ done }) => done === null);
  const names = open.map(({ what }) => what);
  const who = firstOf([...new Set(open.map(({ owner }) => owner).filter(Boolean))]);
  return {
    ...{
      grade: open.length > 0 ? 'better' : 'done',
      count: rows.length - open.length,
      of: rows.length,
      names,
    },
    ...(who ? { who } : {}),
    mend: { here: 'checklist' },
  };
}

/** The plan was rehearsed to its end (BX12). */
function rehearsal({ data }: Readying): ReadyFacts {
  const ended = rowsIn(data.rehearsals).flatMap(({ endedAt }) => endedAt ?? []);
  const last = Math.max(...ended);
  const at = ended.find((one) => one === last);
  const mend = { here: 'rehearsal' } as const;
  return at === undefined ? { grade: 'better', mend } : { grade: 'done', date: civilDateOf(at), mend };
}

export const hallChecks = {
  leaders,
  invitations,
  replies,
  secretary,
  chairSeats,
  screens,
  leaderSeats,
  desks,
  drill,
  checklist,
  rehearsal,
} satisfies Readonly<Record<string, Check>>;
