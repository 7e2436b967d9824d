import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { coordinator } from '../testing/example-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { matterCode, shortCode } from './matter-code.ts';

const called = (issuer: string, host = '', heldOn: string | null = '2026-12-18') =>
  shortCode({ plan: { issuer }, about: { host, heldOn: heldOn === null ? null : theDate(heldOn) } });

test('CN10 QN6 a conference is called by the letters of its place and the year', () => {
  expect(called('Ủy ban nhân dân xã Đồng Mẫu')).toBe('ĐM26');
  expect(called('UBND phường Đông Triều')).toBe('ĐT26');
  expect(called('Tỉnh ủy Đồng Tháp', '', '2024-05-01')).toBe('ĐT24');
  expect(called('Ban Thường vụ Đảng ủy xã Đồng Mẫu')).toBe('ĐM26');
  expect(called('', 'UBND xã Đồng Mẫu')).toBe('ĐM26');
  expect(called('Ủy ban nhân dân xã Đồng Mẫu', '', null)).toBe('ĐM');
  expect(called('', '', null)).toBe('HN');
});

test('CN10 QN6 the office chooses another, which each matter is called by', () => {
  const hall = gatheredHall('state');
  expect(hall.refusal(coordinator, 'plan.change', { set: { code: 'có dấu cách' } })).toBe('malformed');
  hall.does(coordinator, 'plan.change', { set: { code: 'đm26b' } });
  expect(matterCode(hall.meeting, 32)).toBe('ĐM26B-KN32');
});
