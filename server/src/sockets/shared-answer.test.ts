import { Decoder, PacketType, type Packet } from 'socket.io-parser';
import { expect, test } from 'vitest';
import { parser, SharedAnswer } from './shared-answer.ts';

function read(packet: Packet): unknown {
  const decoder = new Decoder();
  let read: unknown;
  decoder.on('decoded', (decoded) => (read = decoded));
  for (const part of new parser.Encoder().encode(packet)) decoder.add(part);
  return read;
}

test('X2 a shared answer says what an answer of one’s own would say', () => {
  const shared = { seq: 7, view: { about: { only: { title: 'Đối thoại' } } } };
  const answered = (answer: object): Packet => ({ type: PacketType.ACK, nsp: '/', id: 12, data: [answer] });
  for (const own of [{ ok: true }, { ok: true, me: { seat: 'chair-1' } }])
    expect(read(answered(new SharedAnswer(own, shared)))).toEqual(answered({ ...own, ...shared }));
});

test('X2 what is no shared answer is written as ever', () => {
  const event: Packet = { type: PacketType.EVENT, nsp: '/', data: ['pulse', { seq: 7 }] };
  expect(read(event)).toEqual(event);
});
