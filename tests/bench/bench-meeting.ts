import type { ConveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import type { House } from '@doi-thoai/shared/office/house';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import type { Accounts } from '@doi-thoai/server/accounts/accounts';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { forEachInTurn, registration, words, type SentCommand } from '../cast/people.ts';
import { cookieOf, pairedToken } from '../cast/sessions.ts';
import { JournalWriter } from './journal-writer.ts';

const coordinator: Actor = { role: 'coordinator', seat: 'bench' };
const moderator: Actor = { role: 'moderator', seat: 'moderator-1' };

const numbered = <Row>(count: number, make: (no: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

/** A conference of the size of Uông Bí's, its screens and desks those of a full hall. */
const convening: ConveningInput = {
  title: 'Hội nghị đối thoại để đo tốc độ',
  desks: 10,
  moderators: 2,
  chairs: numbered(2, (no) => ({ id: `chair-${no}`, name: `Trần Văn Mẫu ${no}`, title: 'Chủ tọa' })),
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
  /** Opinions that came in before the day; with them the session is not opened. */
  readonly opinions?: number;
  /** Every one of them is given to the same body to answer. */
  readonly given?: boolean;
  /** The journal is filled up to so many events with the sorting of petitions. */
  readonly events?: number;
  /** So many invitations are final, each as the record stood at another time of that. */
  readonly finals?: number;
}

export async function writeMeeting(
  {
    journal,
    accounts,
    house,
  }: { readonly journal: Journal; readonly accounts: Accounts; readonly house: House },
  id: string,
  { petitions, opinions = 0, given = false, events = 0, finals = 0 }: MeetingSize,
): Promise<BenchMeeting> {
  const writer = new JournalWriter(journal, id, house);
  await writer.command(coordinator, 'meeting.convene', convening);
  await writer.command(coordinator, 'meeting.openIntake', {});
  if (opinions > 0) {
    await handIn(writer, opinions);
    if (given) await give(writer);
    return { id, state: writer.state, events: writer.seq, cookie: cookies(accounts, id, writer.state) };
  }
  await writer.command(moderator, 'meeting.start', {});
  for (let no = 1; no <= petitions; no += 1)
    await writer.command(moderator, 'speakers.register', registration(no));
  await fill(writer, events, finals);
  await writer.flush();
  // The last command is one as people send it, and not a batch of thousands.
  await writer.command(moderator, 'petitions.release', {
    petition: [...writer.state.petitions][0]?.id,
    text: words,
  });
  await writer.flush();
  return { id, state: writer.state, events: writer.seq, cookie: cookies(accounts, id, writer.state) };
}

/** Fills the record up to so many events, and makes papers final on the way. */
async function fill(writer: JournalWriter, events: number, finals: number): Promise<void> {
  const all = [...writer.state.petitions].map((row) => row.id);
  let made = 0;
  for (let at = 0; writer.seq < events; at += 1) {
    if (made < finals && writer.seq >= (events * made) / finals) {
      made += 1;
      const of = `organisation-${made}`;
      await writer.command(coordinator, 'papers.makeFinal', { kind: 'invitation', of });
    }
    const petition = all[at % all.length] ?? '';
    const round = Math.floor(at / all.length);
    if (round % 2 === 0) {
      const sorted = { field: `field-${1 + (round % 9)}`, authority: 'commune', necessity: 'normal' };
      await writer.command(moderator, 'petitions.classify', { petition, ...sorted });
    } else await writer.command(moderator, 'petitions.release', { petition, text: `${round}. ${words}` });
  }
}

/** Opinions as files bring them, of 40 villages. */
async function handIn(writer: JournalWriter, count: number): Promise<void> {
  const all = numbered(count, (no) => ({
    channel: 'survey',
    text: `${no}. ${words}`,
    unit: `Thôn ${no % 40}`,
  }));
  for (let at = 0; at < count; at += 100)
    await writer.command(coordinator, 'opinions.add', { opinions: all.slice(at, at + 100) });
  await writer.flush();
}

/** Sorts everything that came in, and gives it to one body. */
async function give(writer: JournalWriter): Promise<void> {
  for (const [at, { id: petition }] of [...writer.state.petitions].entries()) {
    const sorted = { field: `field-${1 + (at % 9)}`, authority: 'commune', necessity: 'needed' };
    await writer.command(coordinator, 'petitions.classify', { petition, ...sorted });
    await writer.command(coordinator, 'petitions.assign', {
      ...{ petition, department: 'department-1', part: 'lead' },
    });
  }
  await writer.flush();
}

/** Pairs each seat once; its devices share the cookie. */
function cookies(accounts: Accounts, meeting: string, state: Meeting): (seat: string) => Promise<string> {
  const seats = new Set(seatsOf(state).map((seat) => seat.id));
  const known = new Map<string, Promise<string>>();
  const pair = async (seat: string): Promise<string> => {
    if (!seats.has(seat)) throw new Error(`${meeting} has no seat ${seat}`);
    return cookieOf(await pairedToken(accounts, { meeting, seat }));
  };
  return (seat) => {
    const cookie = known.get(seat) ?? pair(seat);
    known.set(seat, cookie);
    return cookie;
  };
}

/** Something of each petition in turn that every audience is told: what one command changes for all. */
export function releasesOf(meeting: BenchMeeting): () => SentCommand {
  return forEachInTurn(meeting, 'petitions.release', (petition, no) => ({
    petition,
    text: `${String(no).padStart(6, '0')} ${words}`,
  }));
}
