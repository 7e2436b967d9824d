import type { ConveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Accounts } from '@doi-thoai/server/accounts/accounts';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { sessionCookie } from '@doi-thoai/server/access/session-cookie';
import { JournalWriter } from './journal-writer.ts';

const coordinator: Actor = { role: 'coordinator', seat: 'bench' };
const moderator: Actor = { role: 'moderator', seat: 'moderator-1' };

const numbered = <Row>(count: number, make: (no: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

/** A conference of the size of Uông Bí's (mission.md, "Volumes"), its screens and desks those of a full hall. */
const convening: ConveningInput = {
  title: 'Hội nghị đối thoại để đo tốc độ',
  desks: 10,
  moderators: 2,
  chairs: numbered(2, (no) => ({ id: `chair-${no}`, name: `Trần Văn Mẫu ${no}`, title: 'Chủ trì' })),
  fields: numbered(9, (no) => ({ id: `field-${no}`, name: `Lĩnh vực ${no}` })),
  departments: numbered(24, (no) => ({
    id: `department-${no}`,
    name: `Phòng chuyên môn số ${no}`,
    leader: `Phạm Thị Thử ${no}`,
    leaderTitle: 'Trưởng phòng',
  })),
  organisations: numbered(24, (no) => ({
    id: `organisation-${no}`,
    name: `Hội ${no}`,
    delegates: 5,
    minOpinions: 1,
  })),
  screens: numbered(8, (no) => ({ id: `screen-${no}`, name: `Màn hình ${no}` })),
};

const words =
  'Đường làng ngập mỗi khi mưa lớn, đề nghị sớm khơi thông cống và làm lại mặt đường trước mùa mưa tới.';

export function receiptOf(no: number): string {
  return `receipt-of-the-bench-${String(no).padStart(6, '0')}`;
}

/** What a citizen's phone sends. */
export function registration(no: number, receipt = receiptOf(no)) {
  return {
    receipt,
    channel: 'phone',
    name: `Nguyễn Thị Ví Dụ ${no}`,
    unit: `Tổ dân phố ${no % 40}`,
    phone: '0900 000 000',
    address: 'Số 1, ngõ Thử',
    consentName: no % 2 === 0,
    petitions: [{ text: `${no}. ${words}` }],
  };
}

/** A meeting in session that is in the record before any server knows of it. */
export interface BenchMeeting {
  readonly id: string;
  readonly state: Meeting;
  readonly events: number;
  /** The `Cookie` of a device in a seat. */
  cookie(seat: string): Promise<string>;
}

export interface MeetingSize {
  readonly petitions: number;
  /** The journal is filled up to so many events with the sorting of petitions. */
  readonly events?: number;
}

export async function writeMeeting(
  { journal, accounts }: { readonly journal: Journal; readonly accounts: Accounts },
  id: string,
  { petitions, events = 0 }: MeetingSize,
): Promise<BenchMeeting> {
  const writer = new JournalWriter(journal, id);
  await writer.command(coordinator, 'meeting.convene', convening);
  await writer.command(coordinator, 'meeting.openIntake', {});
  await writer.command(moderator, 'meeting.start', {});
  for (let no = 1; no <= petitions; no += 1)
    await writer.command(moderator, 'speakers.register', registration(no));
  const all = [...writer.state.petitions].map((row) => row.id);
  for (let at = 0; writer.seq < events; at += 1) {
    const petition = all[at % all.length] ?? '';
    const round = Math.floor(at / all.length);
    if (round % 2 === 0) {
      const sorted = { field: `field-${1 + (round % 9)}`, authority: 'commune', necessity: 'normal' };
      await writer.command(moderator, 'petitions.classify', { petition, ...sorted });
    } else await writer.command(moderator, 'petitions.release', { petition, text: `${round}. ${words}` });
  }
  await writer.flush();
  // The last command is one as people send it, and not a batch of thousands.
  await writer.command(moderator, 'petitions.release', { petition: all[0], text: words });
  await writer.flush();
  return { id, state: writer.state, events: writer.seq, cookie: cookies(accounts, id, writer.state) };
}

/** Pairs each seat once; its devices share the cookie. */
function cookies(accounts: Accounts, meeting: string, state: Meeting): (seat: string) => Promise<string> {
  const seats = new Set(seatsOf(state).map((seat) => seat.id));
  const known = new Map<string, Promise<string>>();
  const pair = async (seat: string): Promise<string> => {
    if (!seats.has(seat)) throw new Error(`${meeting} has no seat ${seat}`);
    const { code } = await accounts.newPairingCode({ meeting, seat });
    const paired = await accounts.pair(code);
    if (!paired.ok) throw new Error(`${seat} was not paired: ${paired.code}`);
    return `${sessionCookie}=${paired.token}`;
  };
  return (seat) => {
    const cookie = known.get(seat) ?? pair(seat);
    known.set(seat, cookie);
    return cookie;
  };
}

/** Counts through the whole bench: the same words twice, or an id used again, would change nothing. */
let released = 0;

/** Something of each petition in turn that every audience is told: what one command changes for all. */
export class Releases {
  readonly #petitions: readonly string[];

  constructor({ state }: BenchMeeting) {
    this.#petitions = [...state.petitions].map((row) => row.id);
  }

  next(meeting: string): { id: string; meeting: string; type: string; input: object } {
    released += 1;
    const petition = this.#petitions[released % this.#petitions.length];
    const text = `${String(released).padStart(6, '0')} ${words}`;
    const id = `bench-command-${process.pid}-${String(released).padStart(8, '0')}`;
    return { id, meeting, type: 'petitions.release', input: { petition, text } };
  }
}
