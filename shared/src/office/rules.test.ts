import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { dueDate } from '../calendar/due-rules.ts';
import { extensionLimit } from '../meeting/followup/clocks.ts';
import { there } from '../testing/example-hall.ts';
import { PlayedOffice } from '../testing/played-office.ts';
import { houseOf } from './house.ts';
import { blankOffice, evolveOffice } from './office.ts';
import { lineOf, type KeptProfile, type RuleLine } from './rule-profile.ts';
import { shippedExtensions } from './shipped-profiles.ts';
import { instant } from '../calendar/instant.ts';

const source = 'Quy chế số 5';
const today = theDate('2026-11-30');
const office = new PlayedOffice().office;

function profileOf(played: PlayedOffice | { office: typeof office }, id: string): KeptProfile {
  return there(played.office.profiles.find((one) => one.id === id));
}

/** The last day in time of a line of the profile in force. */
function due(line: string, from: string): string {
  return dueDate(there(lineOf(office.profile, line, theDate(from))), theDate(from), office.calendar);
}

describe('the profiles that are shipped', () => {
  test('RP1 TD12 LW1 the commune’s is in force, the province’s is off, and each sample plan has one', () => {
    expect(office.inForce).toBe('cap-xa-2025');
    expect(office.profiles.map(({ name, off }) => [name, off ?? false])).toEqual([
      ['Cấp xã – Luật 2025', false],
      ['Cấp ủy tỉnh – theo quy chế tỉnh', true],
      ['Phú Lương 2022 – theo kế hoạch', false],
      ['Bình Lãng 2021 – theo kế hoạch', false],
      ['Quảng Ngãi 2021 – theo kế hoạch', false],
      ['Uông Bí 2024 – theo kế hoạch', false],
    ]);
    expect(profileOf({ office }, 'cap-uy-tinh').lines.every(({ off }) => off)).toBe(true);
  });

  test('RP1 TD12 every line says what it is called, what it rests on and where that stands', () => {
    for (const { lines, counts } of office.profiles)
      for (const line of [...lines, ...counts]) {
        expect(line.name, line.id).toBeTruthy();
        expect(line.source, line.id).not.toBe('');
        expect(['law', 'regulation', 'habit']).toContain(line.ground);
      }
  });

  test('RP1 LW1 TD1 a commune owes one dialogue a year, or where a tenth of the voters ask', () => {
    const counts = profileOf({ office }, 'cap-xa-2025').counts.map(({ of, atLeast }) => [of, atLeast]);
    expect(counts).toEqual([
      ['meetingsPerYear', 1],
      ['percentOfVoters', 10],
    ]);
  });

  test.each([
    ['notice', '2026-12-18', '2026-12-11'],
    ['review', '2026-12-18', '2026-12-23'],
    ['results', '2026-12-18', '2026-12-28'],
    ['answer', '2026-12-18', '2027-01-11'],
    ['dossier', '2021-04-28', '2021-04-18'],
    ['acceptance', '2026-11-10', '2026-11-25'],
    ['answer', '2027-01-20', '2027-02-17'],
    ['review', '2024-11-22', '2024-11-27'],
    ['results', '2024-11-22', '2024-12-02'],
    ['answer', '2024-11-22', '2024-12-13'],
    ['review', '2021-10-28', '2021-11-02'],
    ['results', '2021-10-28', '2021-11-07'],
    ['answer', '2021-10-28', '2021-11-18'],
    ['review', '2022-09-12', '2022-09-19'],
    ['results', '2022-09-12', '2022-09-22'],
    ['answer', '2022-09-12', '2022-10-03'],
    ['publicity', '2026-12-18', '2026-12-25'],
    ['posting', '2026-12-18', '2027-01-17'],
    ['loudspeaker', '2026-12-18', '2026-12-21'],
    ['consultation', '2026-12-18', '2027-01-07'],
    ['data-reply', '2026-12-31', '2027-01-05'],
  ])('RP1 TD1 LW1 %s, counted from %s, ends on %s', (line, from, last) => {
    expect(due(line, from)).toBe(last);
  });
});

describe('lines are edited', () => {
  const answer = there(lineOf(office.profile, 'answer', today));

  test('RP2 TD12 a line is added, changed and switched by an admin, in any profile', () => {
    const played = new PlayedOffice();
    const line = { ...answer, id: 'answer-urgent', name: 'Trả lời việc khẩn', offset: 3, source };
    expect(played.does('coordinator', 'rules.setLine', line)).toBe('notAllowed');
    expect(played.does('admin', 'rules.setLine', { ...line, profile: 'khong-co' })).toBe('unknownProfile');
    expect(played.does('admin', 'rules.setLine', line)).toBe(1);
    expect(played.does('admin', 'rules.setLine', line)).toBe(0);
    expect(lineOf(played.office.profile, 'answer-urgent', today)).toMatchObject({ offset: 3, source });
    expect(played.does('admin', 'rules.switchLine', { line: 'answer-urgent', on: false })).toBe(1);
    expect(played.does('admin', 'rules.switchLine', { line: 'answer-urgent', on: false })).toBe(0);
    expect(lineOf(played.office.profile, 'answer-urgent', today)).toBeUndefined();
    expect(played.does('admin', 'rules.switchLine', { line: 'khong-co', on: true })).toBe('unknownRuleLine');
    const kept = profileOf(played, 'cap-xa-2025').lines.find(({ id }) => id === 'answer-urgent');
    expect(kept).toMatchObject({ off: true, source });
  });

  test('RP2 TD12 how much is enough is data too, and no line turns into one of another kind', () => {
    const played = new PlayedOffice();
    const [frequency] = profileOf(played, 'cap-xa-2025').counts;
    expect(played.does('admin', 'rules.setCount', { ...frequency, atLeast: 2, source })).toBe(1);
    expect(profileOf(played, 'cap-xa-2025').counts).toContainEqual({ ...frequency, atLeast: 2, source });
    expect(played.does('admin', 'rules.setCount', { ...frequency, id: 'answer' })).toBe('otherKindOfLine');
    expect(played.does('admin', 'rules.setLine', { ...answer, id: 'frequency' })).toBe('otherKindOfLine');
  });

  test('RP8 TD19 how often what is owed can be put off, and who approves it, is data that an admin says', () => {
    const played = new PlayedOffice();
    const rule = { most: 2, by: 'coordinator', ground: 'habit', source } as const;
    expect(played.does('coordinator', 'rules.setExtensions', rule)).toBe('notAllowed');
    expect(played.does('admin', 'rules.setExtensions', { ...shippedExtensions })).toBe(0);
    expect(played.does('admin', 'rules.setExtensions', rule)).toBe(1);
    expect(played.does('admin', 'rules.setExtensions', rule)).toBe(0);
    expect(extensionLimit({ house: houseOf(played.office) })).toEqual({ most: 2, by: 'coordinator' });
    const over = { ...shippedExtensions };
    expect(played.does('admin', 'rules.setExtensions', { ...rule, most: 3, over })).toBe('changedMeanwhile');
    expect(played.does('admin', 'rules.setExtensions', { ...rule, most: 3, over: rule })).toBe(1);
  });

  test('RP3 TD12 LW1 of two lines of one rule that one holds which the day is in', () => {
    const played = new PlayedOffice();
    const newer: object = {
      ...answer,
      id: 'answer-2028',
      rule: 'answer',
      offset: 10,
      validFrom: '2028-01-01',
    };
    played.does('admin', 'rules.setLine', { ...answer, validTo: '2028-06-30' });
    played.does('admin', 'rules.setLine', newer);
    const offset = (day: string) => lineOf(played.office.profile, 'answer', theDate(day))?.offset;
    expect([offset('2027-12-31'), offset('2028-01-01'), offset('2028-07-01')]).toEqual([15, 10, 10]);
    played.does('admin', 'rules.setLine', { ...newer, validTo: '2028-12-31' });
    expect([offset('2029-01-01')]).toEqual([undefined]);
    expect(played.does('admin', 'rules.setLine', { ...newer, validTo: '2027-12-31' })).toBe(
      'endsBeforeItBegins',
    );
  });
});

describe('profiles are chosen', () => {
  test('RP4 TD12 a profile is chosen once it is on and one of its lines is; the one in force stays on', () => {
    const played = new PlayedOffice();
    const [one] = profileOf(played, 'cap-uy-tinh').lines;
    const choose = () => played.does('admin', 'rules.chooseProfile', { profile: 'cap-uy-tinh' });
    expect(choose()).toBe('profileOff');
    played.does('admin', 'rules.switchProfile', { profile: 'cap-uy-tinh', on: true });
    expect(choose()).toBe('profileOff');
    played.does('admin', 'rules.switchLine', { profile: 'cap-uy-tinh', line: one?.id, on: true });
    expect(choose()).toBe(1);
    expect(played.office.profile.lines).toEqual(
      [{ ...one, off: undefined }].map(({ off: _off, ...on }) => on),
    );
    const off = { profile: 'cap-uy-tinh', on: false };
    expect(played.does('admin', 'rules.switchProfile', off)).toBe('profileInForce');
  });

  test('RP5 M16 TD12 meetings have nothing to copy of a profile that is not in force', () => {
    const played = new PlayedOffice();
    const { version, profile } = played.office;
    const [line] = profileOf(played, 'binh-lang-2021').lines;
    expect(played.does('admin', 'rules.setLine', { ...line, profile: 'binh-lang-2021', source })).toBe(1);
    expect(played.office.version).toBe(version);
    expect(played.office.profile).toBe(profile);
  });

  test('RP6 C16 TD12 an office that kept one profile alone keeps what it entered in it', () => {
    const own: RuleLine = { ...there(lineOf(blankOffice().profile, 'answer', today)), offset: 7, source };
    const stamp = { seq: 1, at: instant(0), by: { role: 'system', seat: 'system' } };
    const { calendar, profile } = blankOffice();
    const founded = evolveOffice(blankOffice(), { type: 'officeFounded', calendar, profile }, stamp);
    const played = new PlayedOffice(
      evolveOffice(founded, { type: 'ruleLineSet', line: own }, { ...stamp, seq: 2 }),
    );
    expect(lineOf(played.office.profile, 'answer', today)).toMatchObject({ offset: 7, source });
    expect(lineOf(played.office.profile, 'posting', today)).toMatchObject({ offset: 30 });
  });
});
