import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { dueAnchors } from '../calendar/due-rules.ts';
import { certainties } from '../calendar/calendar.ts';
import { bodyKinds, bodyLevels, personParts } from '../office/directory-vocabulary.ts';
import { countedThings, ruleGrounds } from '../office/rule-profile.ts';
import { dispositionKinds } from '../meeting/answers/vocabulary.ts';
import {
  authorityLevels,
  honorifics,
  intakeChannels,
  necessities,
  petitionKinds,
  registrationChannels,
  rejectionReasons,
} from '../meeting/intake/vocabulary.ts';
import { conclusionSections } from '../meeting/record/vocabulary.ts';
import { roles } from '../meeting/roles.ts';
import { agendaItemKinds, screenViews } from '../meeting/session/vocabulary.ts';
import type { Translated } from '../text/language.ts';
import { acts } from './acts.ts';
import { hindranceWords, resultWords, verifyingWords, waitingWords } from './results.ts';
import * as answers from './answers.ts';
import { days } from './days.ts';
import * as directory from './directory.ts';
import { commitmentStates, dueMark } from './followup.ts';
import * as intake from './intake.ts';
import { addresses, askerName, askerWithin, nameOf, nameWithin } from './people.ts';
import * as record from './record.ts';
import { programmeActs, programmeKinds } from '../programme/vocabulary.ts';
import * as programme from './programme.ts';
import { inputProblems, inputs } from './input-problems.ts';
import { roleNames } from './roles.ts';
import { say } from './say.ts';
import * as office from './office.ts';
import * as session from './session.ts';

type Words = Readonly<Record<string, Translated>>;

/** What the domain tells apart at run time, and the words for it. What it tells apart in types alone, they hold to. */
const vocabulary: readonly (readonly [string, readonly string[], Words])[] = [
  ['role', roles, roleNames],
  ['kind of agenda item', agendaItemKinds, session.agendaKinds],
  ['view of a screen', screenViews, session.screenViews],
  ['channel of a registration', registrationChannels, intake.registrationChannels],
  ['reason of a rejection', rejectionReasons, intake.rejectionReasons],
  ['kind of petition', petitionKinds, intake.petitionKinds],
  ['level of authority', authorityLevels, intake.authorityLevels],
  ['necessity', necessities, intake.necessities],
  ['channel of intake', intakeChannels, intake.intakeChannels],
  ['kind of disposition', dispositionKinds, answers.dispositionKinds],
  ['section of a conclusion', conclusionSections, record.conclusionSections],
  ['ground of a rule', ruleGrounds, office.ruleGrounds],
  ['anchor of a rule', dueAnchors, office.anchors],
  ['thing that is counted', countedThings, office.countedThings],
  ['certainty', certainties, office.certaintyWords],
  ['level of a body', bodyLevels, directory.bodyLevels],
  ['kind of body', bodyKinds, directory.bodyKinds],
  ['part in a body', personParts, directory.personParts],
  ['kind of programme', programmeKinds, programme.programmeKinds],
  ['act on a programme', programmeActs, programme.programmeActs],
  ['form of address', honorifics.filter((one) => one !== ''), addresses],
];

const all: readonly (readonly [string, Words])[] = [
  ...vocabulary.map(([of, , words]) => [of, words] as const),
  ['state of a meeting', session.meetingStates],
  ['state of an agenda item', session.agendaStates],
  ['state of a registration', intake.registrationStates],
  ['state of an assignment', answers.assignmentStates],
  ['part in an answer', answers.assignmentParts],
  ['state of a commitment', commitmentStates],
  ['unit of a rule', office.units],
  ['boundary of a rule', office.boundaries],
  ['last day that is off', office.daysOff],
  ['kind of day', office.calendarKinds],
  ['day of the week', days],
  ['input', inputs],
  ['problem of an input', inputProblems],
  ['act', acts],
  ['result', resultWords],
  ['hindrance', hindranceWords],
  ['way of verifying', verifyingWords],
  ['what is waited for', waitingWords],
];

describe('words', () => {
  test.each(vocabulary)('M15 every %s has its word, and nothing else has', (_of, told, words) => {
    expect(Object.keys(words).sort()).toEqual([...told].sort());
  });

  test.each(all)('M15 no word for a %s is empty or the same in both languages', (_of, words) => {
    for (const [key, { vi, en }] of Object.entries(words)) {
      expect(vi.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(vi, key).not.toBe(en);
      expect(vi, key).toBe(vi.normalize('NFC'));
    }
  });

  test('M15 a parameter is filled in, and one that is not there stays to be seen', () => {
    const word = { vi: 'Số {no}', en: 'No. {no}' };
    expect(say(word, 'en', { no: 7 })).toBe('No. 7');
    expect(say(word, 'vi')).toBe('Số {no}');
  });

  test('M15 a person is called by name, and by number where the name may not be shown', () => {
    const person = { no: 7, honorific: 'bà', name: 'Trần Thị Mẫu' };
    expect(nameOf(person, 'vi')).toBe('Bà Trần Thị Mẫu');
    expect(nameOf({ ...person, honorific: 'toString' }, 'en')).toBe('Trần Thị Mẫu');
    expect(nameOf({ ...person, name: '' }, 'vi')).toBe('Số 7');
    expect(nameOf({ ...person, name: '', no: null }, 'en')).toBe('Speaker');
    expect(nameWithin(person, 'vi')).toBe('bà Trần Thị Mẫu');
    expect(nameWithin(person, 'en')).toBe('Mrs Trần Thị Mẫu');
    expect(nameWithin({ ...person, honorific: '' }, 'vi')).toBe('Trần Thị Mẫu');
    expect(nameWithin({ ...person, name: '' }, 'vi')).toBe('số 7');
    expect(nameWithin({ ...person, name: '' }, 'en')).toBe('no. 7');
  });

  test('M15 who asks is a person, and where a body alone prepared the petition, that body', () => {
    const person = { no: 7, honorific: 'bà', name: 'Trần Thị Mẫu', unit: 'Phường Mẫu' };
    const body = { no: null, honorific: '', name: '', unit: 'Hội Nông dân phường Mẫu' };
    expect(askerName(person, 'vi')).toBe('Bà Trần Thị Mẫu');
    expect(askerWithin(person, 'vi')).toBe('bà Trần Thị Mẫu');
    for (const language of ['vi', 'en'] as const) {
      expect(askerName(body, language)).toBe(body.unit);
      expect(askerWithin(body, language)).toBe(body.unit);
    }
    expect(askerName({ ...person, name: '' }, 'vi')).toBe('Số 7');
    expect(askerName({ ...body, unit: '' }, 'en')).toBe('Speaker');
  });
});

test('TD12 a date that cannot be relied on yet says why, and any other says nothing', () => {
  const due = theDate('2028-01-17');
  expect(dueMark(due, 'official', 'vi')).toBe('');
  expect(dueMark(due, 'expected', 'vi')).toBe('theo lịch dự kiến');
  expect(dueMark(due, 'expected', 'en')).toBe('by the expected calendar');
  expect(dueMark(due, 'noCalendar', 'vi')).toBe('chưa có lịch năm 2028');
  expect(dueMark(due, 'noCalendar', 'en')).toBe('no calendar of 2028 yet');
});

test.each([
  [{ anchor: 'session', offset: -7, unit: 'calendar' }, 'chậm nhất 7 ngày trước ngày hội nghị'],
  [{ anchor: 'session', offset: 15, unit: 'working' }, 'trong 15 ngày làm việc sau ngày hội nghị'],
  [{ anchor: 'namedDate', offset: 0, unit: 'calendar' }, 'trong ngày ghi trong kế hoạch'],
] as const)('RP1 TD12 a line is said as a clerk would say it: %j', (rule, said) => {
  expect(office.termOfRule({ ...rule, boundary: 'inclusive' }, 'vi')).toBe(said);
  expect(office.termOfRule({ ...rule, boundary: 'exclusive' }, 'vi')).toBe(`${said}, không kể ngày cuối`);
});

test('RP1 TD1 how much is enough is said in words', () => {
  expect(office.enoughOf({ atLeast: 10, of: 'percentOfVoters' }, 'vi')).toBe('ít nhất 10 % cử tri đề nghị');
  expect(office.enoughOf({ atLeast: 1, of: 'meetingsPerYear' }, 'en')).toBe('at least 1 meeting a year');
  expect(office.enoughOf({ atLeast: 2, of: 'meetingsPerYear' }, 'en')).toBe('at least 2 meetings a year');
});
