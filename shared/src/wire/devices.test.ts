import { describe, expect, test } from 'vitest';
import { roles } from '../meeting/roles.ts';
import { deviceState, givesOutSeats, keepersOfDevices, pagesOf, type Heartbeat } from './devices.ts';

const healthy: Heartbeat = { connected: true, silentMs: 3000, behind: 0, lagMs: 40 };

describe('BX4 a device is', () => {
  test('BX4 current while it tells of itself and shows what there is', () => {
    expect(deviceState(healthy)).toBe('current');
    expect(deviceState({ ...healthy, silentMs: 11_999, behind: 2, lagMs: 1999 })).toBe('current');
  });

  test.each<Partial<Heartbeat>>([
    { silentMs: 12_000 },
    { behind: 3 },
    { lagMs: 2000 },
    { connected: false, silentMs: 0 },
  ])('BX4 stale with %j', (trouble) => {
    expect(deviceState({ ...healthy, ...trouble })).toBe('stale');
  });

  test.each<Partial<Heartbeat>>([
    { silentMs: null },
    { silentMs: 20_000 },
    { connected: false, silentMs: 12_000 },
  ])('BX4 absent with %j', (trouble) => {
    expect(deviceState({ ...healthy, ...trouble })).toBe('absent');
  });
});

test('BX4 a seat may open what its role may see', () => {
  expect(pagesOf('screen')).toEqual(['screen', 'register']);
  expect(pagesOf('department')).toEqual(['department', 'register']);
  expect(pagesOf('moderator')).toEqual(['moderator', 'screen', 'register']);
});

test('BX4 nobody keeps the devices who only sits before one', () => {
  expect(roles.filter((role) => keepersOfDevices.includes(role))).toEqual([
    'admin',
    'coordinator',
    'moderator',
  ]);
});

test('U12 whoever keeps accounts lets no device into a seat', () => {
  expect(roles.filter((role) => givesOutSeats.includes(role))).toEqual(['coordinator', 'moderator']);
});
