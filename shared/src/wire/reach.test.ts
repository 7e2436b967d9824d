import { describe, expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import type { FleetDevice } from './messages.ts';
import { reachOf, type ToldRings } from './reach.ts';

const now = instant(1_732_233_600_000);
const told = { page: 'department', version: '2', seq: 9, behind: 0, lagMs: 10, width: 1180, height: 820 };

function device(change: Partial<FleetDevice> = {}): FleetDevice {
  return { id: 'a', connected: true, confirmedAt: instant(now - 2000), told, ...change };
}

function reached(devices: readonly FleetDevice[], rings: Record<string, ToldRings> = {}) {
  return reachOf({ role: 'department', devices }, ({ id }) => rings[id] ?? [], now);
}

describe('X19 BX2 a seat is reached', () => {
  test('X19 BX2 by a device that is connected, was heard of lately and shows the page of the seat', () => {
    expect(reached([])).toEqual({ device: 'none', rings: {} });
    expect(reached([device()]).device).toBe('here');
    expect(reached([device({ told: null })]).device).toBe('away');
    expect(reached([device({ connected: false })]).device).toBe('away');
    expect(reached([device({ confirmedAt: instant(now - 60_000) })]).device).toBe('away');
    expect(reached([device({ told: { ...told, page: 'register' } })]).device).toBe('away');
    expect(reached([device({ connected: false }), device({ id: 'b' })]).device).toBe('here');
  });

  test('X19 BX2 as far as the furthest of its tablets says, and only by those that are here', () => {
    const seen = [{ assignment: 'mot', step: 'seen' }] as const;
    const sounding = [{ assignment: 'mot', step: 'sounding' }] as const;
    const both = { a: seen, b: sounding };
    expect(reached([device(), device({ id: 'b' })], both).rings).toEqual({ mot: 'seen' });
    expect(reached([device({ connected: false }), device({ id: 'b' })], both).rings).toEqual({
      mot: 'sounding',
    });
  });

  test('X19 BX2 for a call only where a department sits', () => {
    const chair = { role: 'chair', devices: [device({ told: { ...told, page: 'chair' } })] } as const;
    const rings = () => [{ assignment: 'mot', step: 'sounding' }] as const;
    expect(reachOf(chair, rings, now)).toEqual({ device: 'here', rings: {} });
  });
});
