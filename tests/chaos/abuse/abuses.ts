import type { BenchMeeting } from '../../bench/bench-meeting.ts';
import type { Attack } from './attack.ts';

/** An attack in the words of the table. */
export interface Abuse {
  readonly what: string;
  readonly attack: Attack;
}

const megabytes = 1_000_000;

/** The page that people open to register. */
export function publicPageOf({ id }: BenchMeeting): string {
  return `/m/${id}/register`;
}

/** Everything that is tried, by the name for `--only`. */
export function abusesOf(meeting: BenchMeeting): Readonly<Record<string, Abuse>> {
  const { id } = meeting;
  const page = publicPageOf(meeting);
  const perSecond = { [page]: 100, [`/api/meetings/${id}/public`]: 200 };
  const json = 'application/json';
  const form = 'multipart/form-data; boundary=x';
  return {
    bodies: {
      what: 'bodies of 100 MB, 4 at a time',
      attack: {
        kind: 'largeBodies',
        to: [
          { path: '/api/pair', type: json },
          { path: `/api/meetings/${id}/commands`, type: json },
          { path: `/api/meetings/${id}/files`, type: form },
          { path: page, type: form },
        ],
        bytes: 100 * megabytes,
        connections: 4,
      },
    },
    slow: {
      what: '1,000 requests that never come to their end',
      attack: { kind: 'slowloris', connections: 1000, perSecond: 500 },
    },
    address: {
      what: 'public page 100/s and interface 200/s, one address',
      attack: { kind: 'requestFlood', perSecond, addresses: 1 },
    },
    addresses: {
      what: 'the same from 1,000 addresses',
      attack: { kind: 'requestFlood', perSecond, addresses: 1000 },
    },
    sockets: {
      what: '1,000 sockets of one address come within 2 s and stay',
      attack: { kind: 'connectionFlood', sockets: 1000, perSecond: 500, meeting: id },
    },
  };
}
