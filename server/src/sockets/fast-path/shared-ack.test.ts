import { Decoder, PacketType, type Packet } from 'socket.io-parser';
import { expect, test } from 'vitest';
import type { Socket } from '../socket-types.ts';
import { parser, SharedAck } from './shared-ack.ts';

type Frame = readonly Buffer[];

function asking() {
  const frames: Frame[] = [];
  const write = (_text: string, { wsPreEncodedFrame: frame }: { wsPreEncodedFrame: Frame }) => {
    frames.push(frame);
  };
  return { frames, conn: { write } as unknown as Socket['conn'] };
}

const answered = (answer: object): Packet => ({ type: PacketType.ACK, nsp: '/', id: 12, data: [answer] });

function read(parts: readonly unknown[]): unknown {
  const decoder = new Decoder();
  let read: unknown;
  decoder.on('decoded', (decoded) => (read = decoded));
  for (const part of parts) decoder.add(part);
  return read;
}

/** The text of a frame of 126 bytes to 64 kB, whose head says how long it is. */
function textOf(frame: Frame | undefined): string {
  const whole = Buffer.concat([...(frame ?? [])]);
  expect([...whole.subarray(0, 2)]).toEqual([0x81, 126]);
  expect(whole.readUInt16BE(2)).toBe(whole.length - 4);
  return whole.subarray(4).toString();
}

const words = 'Đối thoại '.repeat(20);

test('X2 a shared answer says what an answer of one’s own would say, and is written once', () => {
  const shared = { seq: 7, view: { about: { only: { title: words } } } };
  for (const own of [{ ok: true }, { ok: true, me: { seat: 'chair-1' } }, { ok: true, now: 'Ủy ban' }]) {
    const to = asking();
    expect(new parser.Encoder().encode(answered(new SharedAck(to, own, shared)))).toEqual([]);
    expect(to.frames).toHaveLength(1);
    const text = textOf(to.frames[0]);
    // Engine.IO's mark of a message.
    expect(text.slice(0, 1)).toBe('4');
    expect(read([text.slice(1)])).toEqual(answered({ ...own, ...shared }));
  }
});

test('X2 what is shared is encoded once for all who ask from the second on', () => {
  const shared = { seq: 7, view: { title: words } };
  const to = asking();
  for (const seat of ['chair-1', 'chair-2', 'desk-1']) new SharedAck(to, { ok: true, seat }, shared).send(12);
  const [, second, third] = to.frames.map(([, ending]) => ending);
  expect(third).toBe(second);
});

test('X2 what is no shared answer is written as ever', () => {
  const event: Packet = { type: PacketType.EVENT, nsp: '/', data: ['pulse', { seq: 7 }] };
  expect(read(new parser.Encoder().encode(event))).toEqual(event);
});
