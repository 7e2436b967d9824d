import fc from 'fast-check';
import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, canaryWords, maySee, type Canary } from '../testing/canaries.ts';
import { seenBy } from '../testing/seen-by.ts';
import { viewer } from '../testing/viewers.ts';
import { answerReminder } from '../words/answer-reminder.ts';
import { reminderText } from '../words/milestones.ts';
import { transferMessage } from '../words/transfer-message.ts';
import { contentAgain } from './again.ts';
import { tasksOfBody } from './conclusion-tasks.ts';
import { owedByBody } from './owed-answers.ts';

// What is pasted into a chat or taken into another conference leaves the rights of its views behind.

/** A session as its seeds; fast-check says the seed of a run that fails. */
const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 60,
  maxLength: 250,
  size: 'max',
});
const played = (seeds: readonly number[]): Meeting => playFrom(seeds, undefined, canaryWords()).meeting;

/** What the office pastes into a chat for each body, with the body that gets it. */
function remindersIn(meeting: Meeting): readonly { readonly department: string; readonly message: string }[] {
  return owedByBody(seenBy('preparation', meeting)).map(({ department, missing }) => ({
    department: department.id,
    message: answerReminder({
      ...{ body: department.name, meeting: meeting.about.title, heldOn: meeting.about.heldOn },
      ...{ account: true, link: true },
      missing: missing.map(({ matter, state, answer }) => ({
        ...{ no: matter.no, words: matter.released ?? matter.text },
        returned: state === 'returned' ? (answer?.returnedReason ?? '') : '',
      })),
    }),
  }));
}

const mayGet = (canary: Canary, meeting: Meeting, department: string): boolean =>
  maySee(canary, meeting, viewer('link', { department, link: `lk-${department}` })) ||
  maySee(canary, meeting, viewer('department', { department }));

test('PL6 TD8 QN6 a reminder tells a body nothing that it may not see, and nobody who asked', () => {
  let told = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const meeting = played(seeds);
      for (const { department, message } of remindersIn(meeting)) {
        const found = canariesIn(message);
        told += found.length;
        expect(found.filter((one) => !mayGet(one, meeting, department))).toEqual([]);
        expect(found.filter(({ kind }) => ['phone', 'address', 'name', 'unit'].includes(kind))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(20);
});

test('PL5 a reminder of a milestone names whoever owes it, and nobody and nothing else', () => {
  let named = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const meeting = played(seeds);
      const { title, host } = meeting.about;
      for (const row of Object.values(seenBy('preparation', meeting).milestones)) {
        const found = canariesIn(reminderText(row, { title, host, late: 1 })).map(({ word }) => word);
        named += found.length;
        expect(found).toEqual(canariesIn(row.person).map(({ word }) => word));
      }
    }),
    { numRuns: 120 },
  );
  expect(named).toBeGreaterThan(0);
});

test('PN2 QN6 another conference like it takes no person, no number and no word that came in', () => {
  let kept = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const meeting = played(seeds);
      const before = seenBy('preparation', meeting);
      kept += canariesIn(JSON.stringify(before)).length;
      const [about, plan] = [meeting.about, meeting.plan];
      const directory = { bodies: {}, version: 0, day: theDate('2027-01-04') };
      const content = contentAgain({ ...before, about, plan }, directory);
      expect(canariesIn(JSON.stringify(content))).toEqual([]);
    }),
    { numRuns: 120 },
  );
  expect(kept).toBeGreaterThan(100);
});

test('CN8 QN6 a message about what a body has to do names nobody who asked and no word that was not released', () => {
  let told = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const data = seenBy('preparation', played(seeds));
      for (const { id, name } of Object.values(data.departments)) {
        const message = transferMessage({
          ...{ body: name, meeting: 'hội nghị', contact: 'Văn phòng' },
          matters: tasksOfBody(data, id).map(({ petition, due }) => ({
            code: `KN${petition.no}`,
            words: petition.released ?? '',
            until: due,
          })),
        });
        const found = canariesIn(message);
        told += found.length;
        expect(found.filter(({ kind }) => kind !== 'released')).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
  expect(told).toBeGreaterThan(0);
});
