import { expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { Crowding } from './crowding.ts';

const phone = (address: string) => ({ session: null, address });
const seat = {
  session: { kind: 'seat', id: 'x', meeting: 'm', seat: 'chair-mot', expiresAt: instant(0) },
  address: '192.0.2.1',
} as const;

test('H24 one address holds only so many lines open, and none of a seat is counted', () => {
  const crowding = new Crowding(2);
  const leave = crowding.enter(phone('192.0.2.1'));
  crowding.enter(phone('192.0.2.1'));
  crowding.enter(seat);
  expect(crowding.isFull(phone('192.0.2.1'))).toBe(true);
  expect(crowding.isFull(seat)).toBe(false);
  expect(crowding.isFull(phone('192.0.2.2'))).toBe(false);
  leave();
  expect(crowding.isFull(phone('192.0.2.1'))).toBe(false);
});

test('H24 behind a proxy that names nobody, nobody is shut out', () => {
  const crowding = new Crowding(1);
  crowding.enter(phone('127.0.0.1'));
  expect(crowding.isFull(phone('127.0.0.1'))).toBe(false);
});
