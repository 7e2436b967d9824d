import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { unplanned, type PlanParts } from '../meeting/plan/plan.ts';
import { shippedProfiles } from '../office/shipped-profiles.ts';
import { countLineOf, daysLeftInYear, dialoguesHeld, votersShare } from './duty.ts';
import { planWarnings, type PlanChecked } from './plan-warnings.ts';

const about = { title: '', host: '', place: '', audience: '', topic: null, programme: null, backdrop: [] };

function warned(
  plan: Partial<PlanParts>,
  more: Partial<PlanChecked['about']> = {},
  organisations: PlanChecked['organisations'] = {},
) {
  return planWarnings({ about: { ...about, ...more }, plan: { ...unplanned, ...plan }, organisations });
}

const paper = (kind: 'basis' | 'carriesOut', date: string) =>
  ({ kind, name: 'Công văn', number: '135/UBND-VP', date: theDate(date) }) as const;

test('PN8 PL4 Cổ Lũng’s letter of 13/6/2021 carries out a plan of 1/6/2022, and is told of', () => {
  const issuedOn = theDate('2022-06-01');
  expect(warned({ issuedOn, grounds: [paper('carriesOut', '2021-06-13')] })).toEqual([
    { code: 'carriedOutBefore', name: 'Công văn 135/UBND-VP', date: '2021-06-13', issuedOn },
  ]);
  expect(
    warned({ issuedOn, grounds: [paper('carriesOut', '2022-06-13'), paper('basis', '2022-05-24')] }),
  ).toEqual([]);
});

test('PN8 PL4 a plan cannot rest on a younger paper; without a date nothing is said', () => {
  const issuedOn = theDate('2022-06-01');
  expect(warned({ issuedOn, grounds: [paper('basis', '2022-06-10')] })).toMatchObject([
    { code: 'basisAfterPlan' },
  ]);
  expect(warned({ grounds: [paper('basis', '2022-06-10')] })).toEqual([]);
});

test('PN8 a place that is spelled two ways is told of once; ủy and uỷ are one spelling', () => {
  const texts = { title: 'Đối thoại tại xã Bình Lãng', place: 'Nhà văn hóa xã Bình Lăng' };
  expect(warned({ aim: 'Nhân dân xã Bình Lăng' }, texts)).toEqual([
    { code: 'spelledTwoWays', one: 'Bình Lãng', other: 'Bình Lăng' },
  ]);
  expect(warned({ aim: 'Uỷ Ban Nhân Dân' }, { title: 'Ủy Ban Nhân Dân' })).toEqual([]);
  expect(warned({ aim: 'Xã Đồng Mẫu' }, { title: 'Xã Đồng Mẫu', host: 'UBND XÃ ĐỒNG MẪU' })).toEqual([]);
});

test('PN8 PL3 quotas that do not add up to what the plan states are told of', () => {
  const rows = [30, 30, 90].map((delegates, at) => [`t${at}`, { name: `Tổ ${at}`, delegates }] as const);
  const organisations = Object.fromEntries(rows);
  expect(warned({ delegatesStated: 150 }, {}, organisations)).toEqual([]);
  expect(warned({ delegatesStated: 121 }, {}, organisations)).toEqual([
    { code: 'quotasDiffer', sum: 150, stated: 121 },
  ]);
  expect(warned({ delegatesStated: 121 })).toEqual([]);
});

test('PN9 TD1 312 of 3,000 voters are 10.4 % and enough; 299 are not, however they are rounded', () => {
  const office = { profiles: shippedProfiles, inForce: 'cap-xa-2025' };
  const atLeast = countLineOf(office, 'percentOfVoters', theDate('2026-12-01'))?.atLeast ?? 0;
  expect(votersShare({ signatures: 312, voters: 3000 }, atLeast)).toEqual({ percent: 10.4, enough: true });
  expect(votersShare({ signatures: 300, voters: 3000 }, atLeast)).toEqual({ percent: 10, enough: true });
  expect(votersShare({ signatures: 299, voters: 3000 }, atLeast)).toEqual({ percent: 9.9, enough: false });
  expect(
    countLineOf({ ...office, inForce: 'cap-uy-tinh' }, 'percentOfVoters', theDate('2026-12-01')),
  ).toBeUndefined();
});

test('PN9 TD1 TD3 the duty of a year is 0/1 until one closes; two clusters of one programme are one dialogue', () => {
  const cluster = (id: string, state: string) => ({
    ...{
      id,
      state,
      yearlyDuty: true,
      rehearsal: false,
      heldOn: '2026-12-18',
      programme: 'Đối thoại năm 2026',
    },
  });
  expect(dialoguesHeld([cluster('mot', 'convened'), cluster('hai', 'convened')], '2026')).toBe(0);
  expect(dialoguesHeld([cluster('mot', 'closed'), cluster('hai', 'convened')], '2026')).toBe(1);
  expect(dialoguesHeld([cluster('mot', 'closed'), cluster('hai', 'closed')], '2026')).toBe(1);
  expect(dialoguesHeld([{ ...cluster('mot', 'closed'), rehearsal: true }], '2026')).toBe(0);
  expect(dialoguesHeld([{ ...cluster('mot', 'closed'), yearlyDuty: false }], '2026')).toBe(0);
  expect(dialoguesHeld([cluster('mot', 'closed')], '2027')).toBe(0);
  expect(daysLeftInYear(theDate('2026-12-07'))).toBe(24);
});
