import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Caller } from '@doi-thoai/server/access/caller';
import { receiptOf, registration } from '../cast/people.ts';
import { aCitizen, aDevice, anAccount, type InProcessServer } from './in-process-server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

/** A meeting of two chairs and two departments in the middle of its session, with something of everything. */
export interface Convened {
  readonly meeting: string;
  /** The department that holds the petition, and one that does not. */
  readonly chair: Caller;
  readonly moderator: Caller;
  readonly desk: Caller;
  readonly roads: Caller;
  readonly schools: Caller;
  readonly screen: Caller;
  /** Sends a command that must be taken. */
  readonly must: (caller: Caller, type: string, input: unknown) => Promise<number>;
  readonly state: () => Promise<Meeting>;
  readonly seq: () => Promise<number>;
}

let meetings = 0;

const convening = {
  title: 'Hội nghị đối thoại thử',
  chairs: [
    { id: 'mot', name: 'Trần Văn Mẫu', title: 'Bí thư' },
    { id: 'hai', name: 'Lê Giả Định', title: 'Chủ tịch' },
  ],
  fields: [{ id: 'giao-thong', name: 'Giao thông' }],
  departments: [
    { id: 'giao-thong', name: 'Phòng Giao thông', leader: 'Phạm Thị Thử', leaderTitle: 'Trưởng phòng' },
    { id: 'giao-duc', name: 'Phòng Giáo dục', leader: 'Đỗ Văn Ví Dụ', leaderTitle: 'Trưởng phòng' },
  ],
  organisations: [{ id: 'hoi-a', name: 'Hội A', delegates: 5, minOpinions: 1 }],
};

/** Convenes a meeting and opens its session. */
export async function convene(server: InProcessServer, more: object = {}): Promise<Convened> {
  meetings += 1;
  const meeting = `thu-${meetings}`;
  const must = async (caller: Caller, type: string, input: unknown): Promise<number> => {
    const outcome = await server.command(caller, meeting, type, input);
    if (!outcome.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
    return outcome.seq;
  };
  const coordinator = anAccount('coordinator');
  await must(coordinator, 'meeting.convene', { ...convening, ...more });
  await must(coordinator, 'meeting.openIntake', {});
  await must(aDevice(meeting, 'moderator-1'), 'meeting.start', {});
  return {
    meeting,
    chair: aDevice(meeting, 'chair-mot'),
    moderator: aDevice(meeting, 'moderator-1'),
    desk: aDevice(meeting, 'desk-1'),
    roads: aDevice(meeting, 'department-giao-thong'),
    schools: aDevice(meeting, 'department-giao-duc'),
    screen: aDevice(meeting, 'screen-man-hinh-1'),
    must,
    state: () => server.app.streams.with(meetingKind, meeting, ({ state }) => state),
    seq: () => server.app.streams.with(meetingKind, meeting, (open) => open.seq()),
  };
}

/** Registers a citizen with a petition and assigns it to the roads department. */
export async function withAssignment(hall: Convened, no = 1) {
  await hall.must(aCitizen, 'speakers.register', registration(no));
  const registered = (await hall.state()).registrations.find((row) => row.receipt === receiptOf(no));
  const [petition = ''] = registered?.petitions ?? [];
  await hall.must(hall.chair, 'petitions.assign', { petition, department: 'giao-thong', part: 'lead' });
  const assignment = (await hall.state()).assignments.find((row) => row.petition === petition)?.id ?? '';
  return { registration: registered?.id ?? '', petition, assignment };
}
