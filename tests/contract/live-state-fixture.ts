import { randomBytes } from 'node:crypto';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';
import type { LiveState, PresentDevice } from '@doi-thoai/server/live/live-state';
import { redisLiveState } from '@doi-thoai/server/live/redis';
import type { MeetingEvent } from '@doi-thoai/shared/meeting/meeting';

/** An event as the journal gives it back. */
export function recorded(seq: number, text = `số ${seq}`): RecordedEvent {
  const event: MeetingEvent = { type: 'announcementMade', id: `a${seq}`, text };
  return {
    seq,
    at: instant(1_732_233_600_000 + seq),
    by: { role: 'moderator', seat: 'moderator-1' },
    event,
    hash: seq.toString(16).padStart(64, '0'),
  };
}

/** Events from one number to another, both included. */
export function from(first: number, last: number): RecordedEvent[] {
  return Array.from({ length: last - first + 1 }, (_, at) => recorded(first + at));
}

export function newName(): string {
  return `m-${randomBytes(6).toString('hex')}`;
}

export const tablet: PresentDevice = {
  socket: 'socket-1',
  page: 'department',
  version: '1',
  seq: 7,
  behind: 0,
  lagMs: 12,
  width: 1280,
  height: 800,
  battery: { percent: 80, charging: false },
};

/** What a follower heard, in order: numbers of events, and gaps. */
export interface Heard {
  readonly all: (number | 'gap')[];
  readonly events: RecordedEvent[];
  readonly gaps: () => number;
  stop(): Promise<void>;
}

export async function listen(live: LiveState, meeting: string, after: number): Promise<Heard> {
  const all: (number | 'gap')[] = [];
  const events: RecordedEvent[] = [];
  const following = await live.follow(
    meeting,
    after,
    (some) => {
      events.push(...some);
      all.push(...some.map((one) => one.seq));
    },
    () => all.push('gap'),
  );
  return { all, events, gaps: () => all.filter((one) => one === 'gap').length, stop: () => following.stop() };
}

export async function connect(url: string): Promise<LiveState> {
  const connected = await redisLiveState(url);
  if (!connected.ok) throw new Error(connected.sentence.en);
  return connected.live;
}
