import { describe, expect, test } from 'vitest';
import type { SocketServer } from '../socket-types.ts';
import { FramedBroadcast, frameOf } from './broadcast.ts';

describe('X4 an event is framed once for all who are told', () => {
  const cases = [
    { length: 0, head: [0x81, 0] },
    { length: 125, head: [0x81, 125] },
    { length: 126, head: [0x81, 126, 0, 126] },
    { length: 65_535, head: [0x81, 126, 0xff, 0xff] },
    { length: 65_536, head: [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0] },
  ];
  test.each(cases)('$length bytes', ({ length, head }) => {
    const frame = frameOf('a'.repeat(length));
    expect([...frame.subarray(0, head.length)]).toEqual(head);
    expect(frame.subarray(head.length).toString()).toBe('a'.repeat(length));
  });

  test('letters of several bytes are counted in bytes', () => {
    const frame = frameOf('Đối thoại');
    expect(frame[1]).toBe(Buffer.byteLength('Đối thoại'));
    expect(frame.subarray(2).toString()).toBe('Đối thoại');
  });
});

test('X4 two broadcasts in a row are one write to each socket that is still there', () => {
  const written: string[] = [];
  const socket = {
    conn: {
      write: (_text: string, { wsPreEncodedFrame: frames }: { wsPreEncodedFrame: readonly Buffer[] }) =>
        written.push(Buffer.concat([...frames]).toString()),
    },
  };
  const server = { of: () => ({ sockets: new Map([['here', socket]]) }) } as unknown as SocketServer;
  const saying = (text: string) => new FramedBroadcast(server, Buffer.from(text));
  const [one, two] = [saying('mot'), saying('hai')];
  one.followedBy(two).sendTo(['gone', 'here']);
  expect(written).toEqual(['mothai']);
});
