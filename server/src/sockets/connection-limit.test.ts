import { expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { ConnectionLimit } from './connection-limit.ts';

const phone = (address: string) => ({ session: null, address });
const seat = {
  session: { kind: 'seat', id: 'x', meeting: 'm', seat: 'chair-mot', expiresAt: instant(0) },
  address: '192.0.2.1',
} as const;

test('H24 one address holds only so many connections open, and none of a seat is counted', () => {
  const limit = new ConnectionLimit(2);
  const leave = limit.add(phone('192.0.2.1'));
  limit.add(phone('192.0.2.1'));
  limit.add(seat);
  expect(limit.isFull(phone('192.0.2.1'))).toBe(true);
  expect(limit.isFull(seat)).toBe(false);
  expect(limit.isFull(phone('192.0.2.2'))).toBe(false);
  leave();
  expect(limit.isFull(phone('192.0.2.1'))).toBe(false);
});

test('H24 behind a proxy that names nobody, nobody is shut out', () => {
  const limit = new ConnectionLimit(1);
  limit.add(phone('127.0.0.1'));
  expect(limit.isFull(phone('127.0.0.1'))).toBe(false);
});
