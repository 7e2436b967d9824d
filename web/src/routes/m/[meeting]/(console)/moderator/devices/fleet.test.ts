import { describe, expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { FleetDevice, FleetNews, FleetSeat } from '@doi-thoai/shared/wire/messages';
import { countMissing, fleetGroups, judgedAt, screenOfHall } from './fleet.ts';

const now = instant(1_732_233_600_000);
const told = { page: 'department', version: '2', seq: 9, behind: 0, lagMs: 10, width: 1280, height: 800 };

function device(id: string, change: Partial<FleetDevice> = {}): FleetDevice {
  return { id, connected: true, confirmedAt: instant(now - 2000), told, ...change };
}

function seat(id: string, role: FleetSeat['role'], ...devices: FleetDevice[]): FleetSeat {
  return { id, role, name: `Vị trí ${id}`, place: 'bên trái', screen: null, devices };
}

function news(...seats: FleetSeat[]): FleetNews {
  return { stream: 'thu', now, wallAheadMs: 0, seq: 9, version: '2', screens: { current: 0, all: 0 }, seats };
}

function keys(groups: ReturnType<typeof fleetGroups>) {
  const { wrong, missing, well } = groups;
  return {
    wrong: wrong.map(({ key }) => key),
    missing: missing.map(({ key }) => key),
    well: well.map(({ key }) => key),
  };
}

describe('BX4 the fleet board shows', () => {
  test('BX4 what is wrong first, the gravest before all', () => {
    const low = { ...told, battery: { percent: 9, charging: false } };
    const board = news(
      seat('a', 'department', device('low', { told: low })),
      seat('b', 'department', device('old', { told: { ...told, version: '1' } })),
      seat('c', 'department', device('slow', { told: { ...told, lagMs: 5000 } })),
      seat('d', 'screen', device('gone', { confirmedAt: instant(now - 60_000) })),
      seat('e', 'chair', device('well')),
      seat('f', 'desk'),
    );
    expect(keys(fleetGroups(board, now))).toEqual({
      wrong: ['gone', 'slow', 'old', 'low'],
      missing: ['f'],
      well: ['well'],
    });
  });

  test('BX4 a device that left a seat where another works as nothing to look at', () => {
    const away = device('away', { connected: false, told: null });
    const groups = fleetGroups(news(seat('a', 'chair', away, device('here'))), now);
    expect(keys(groups)).toEqual({ wrong: [], missing: [], well: ['here', 'away'] });
    expect(groups.well.map(({ no, state }) => [no, state])).toEqual([
      [2, 'current'],
      [1, 'left'],
    ]);
  });

  test('BX4 every device of a seat when none of them works', () => {
    const [one, other] = [
      device('one', { told: null }),
      device('other', { confirmedAt: instant(now - 30_000) }),
    ];
    expect(keys(fleetGroups(news(seat('a', 'chair', one, other)), now)).wrong).toEqual(['one', 'other']);
  });

  test('BX4 a charging battery as no trouble, and no version to compare with as none', () => {
    const charging = { ...told, version: '1', battery: { percent: 3, charging: true } };
    const board = { ...news(seat('a', 'chair', device('a', { told: charging }))), version: null };
    expect(keys(fleetGroups(board, now)).wrong).toEqual([]);
  });

  test('BX4 what a search without marks finds, by name or place', () => {
    const board = news(seat('1', 'chair', device('x')), { ...seat('2', 'screen'), place: 'Cửa vào' });
    expect(keys(fleetGroups(board, now, 'cua vao'))).toEqual({ wrong: [], missing: ['2'], well: [] });
  });
});

test('BX4 a board that hears nothing calls no device absent for it', () => {
  const board = news(seat('a', 'screen', device('a')));
  expect(judgedAt(board, instant(now + 3000))).toEqual({ at: now + 3000, current: true });
  const late = judgedAt(board, instant(now + 60_000));
  expect(late).toEqual({ at: now, current: false });
  expect(keys(fleetGroups(board, late.at)).wrong).toEqual([]);
});

test('BX4 the board counts what is missing by what the hall cannot do without', () => {
  const empty = [seat('b', 'department'), seat('c', 'department'), seat('d', 'screen'), seat('e', 'desk')];
  const { missing } = fleetGroups(news(seat('a', 'chair', device('x')), ...empty), now);
  expect(countMissing(missing)).toEqual({ chairs: 0, departments: 2, screens: 1, others: 1 });
});

test('BX4 a hall screen is as its best device is, and has none where nothing is paired', () => {
  const gone = device('gone', { connected: false, confirmedAt: instant(now - 60_000) });
  const screenSeat = (id: string, ...devices: FleetDevice[]) => ({
    ...seat(id, 'screen', ...devices),
    screen: id,
  });
  const board = news(screenSeat('a', gone, device('here')), screenSeat('b', gone), screenSeat('c'));
  const stateOf = (screen: string) => screenOfHall(board, screen, now);
  expect(stateOf('a')).toMatchObject({ state: 'current', device: { id: 'here' } });
  expect(stateOf('b')).toMatchObject({ state: 'absent', device: { id: 'gone' } });
  expect(stateOf('c')).toMatchObject({ state: 'unpaired', device: null });
  expect(stateOf('khong-co')).toBeUndefined();
});
