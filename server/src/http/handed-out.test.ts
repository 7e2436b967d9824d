import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { dayList } from '@doi-thoai/shared/queries/day-list';
import { dayOf } from '@doi-thoai/shared/queries/kept-day';
import { keptMattersOf } from '@doi-thoai/shared/queries/kept-matters';
import { receiptOutcomes } from '@doi-thoai/shared/queries/receipt-outcome';
import { publicResults } from '@doi-thoai/shared/queries/results-of';
import { trackedMatters } from '@doi-thoai/shared/queries/tracked-matters';
import { rowsOfSheet } from '@doi-thoai/shared/queries/tracker-sheet';
import { playFrom } from '@doi-thoai/shared/testing/arbitrary';
import {
  canariesIn,
  identityCanary,
  maySee,
  wordsWithNumbers,
  type Canary,
} from '@doi-thoai/shared/testing/canaries';
import { moderator } from '@doi-thoai/shared/testing/example-hall';
import type { Playing } from '@doi-thoai/shared/testing/playing';
import { mayStandInResults } from '@doi-thoai/shared/testing/results-canaries';
import { viewer } from '@doi-thoai/shared/testing/viewers';
import { partsMessage } from '@doi-thoai/shared/words/reminder-messages';
import { resultsCsv } from './results-csv.ts';

// What is handed out after the day as a page, a table, data, a sheet or a message, and is read by others than the office.

/** A session as its seeds; fast-check says the seed of a run that fails. */
const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  ...{ minLength: 350, maxLength: 600, size: 'max' },
});

/** A conference that is over, of people who put their numbers into what they write. */
function over(seeds: readonly number[]): Playing {
  const playing = playFrom(seeds, undefined, wordsWithNumbers());
  if (playing.meeting.about.state !== 'closed') playing.command(moderator, 'meeting.close', {});
  return playing;
}

/** Numbers of people, wherever they were written. */
function numbersIn(text: string): readonly string[] {
  const phones = canariesIn(text).filter(({ kind }) => kind === 'phone');
  return [...phones.map(({ word }) => word), ...(text.includes(identityCanary) ? [identityCanary] : [])];
}

const rerouted = ({ petitions }: Meeting): ReadonlySet<number> =>
  new Set(petitions.filter((row) => row.rerouted).map(({ no }) => no));

test('RS5 RS8 V1 UB3 results as a page, as data and as a table hold nobody’s number, and no word that was not released', () => {
  let told = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = over(seeds);
      const { rows } = publicResults(meeting, now);
      const gone = rerouted(meeting);
      expect(rows.filter(({ no }) => gone.has(no))).toEqual([]);
      for (const text of [JSON.stringify(rows), resultsCsv(rows)]) {
        const found = canariesIn(text);
        told += found.length;
        expect(numbersIn(text)).toEqual([]);
        expect(found.filter((one) => !mayStandInResults(one, meeting))).toEqual([]);
      }
      // A table goes from hand to hand: who asked is not even there by consent.
      const inTable = canariesIn(resultsCsv(rows));
      expect(inTable.filter(({ kind }) => kind === 'name' || kind === 'unit')).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(100);
});

/** Whether a body may read a word: at its seat, by its link, or as letters say it of a unit that named nobody (PA20). */
const forBody = (one: Canary, meeting: Meeting, department: string): boolean =>
  maySee(one, meeting, viewer('department', { department })) ||
  maySee(one, meeting, viewer('link', { department, link: `lk-${department}` })) ||
  meeting.opinions.find(({ unit, people }) => unit === one.word && people.length === 0) !== undefined;

test('TK7 FU11 V6 UB3 the sheet of a body holds its own parts in words that it may read, and nobody’s number', () => {
  let [told, given] = [0, 0];
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = over(seeds);
      const kept = keptMattersOf(meeting);
      const tracked = kept ? trackedMatters(kept, now) : [];
      expect(numbersIn(JSON.stringify(rowsOfSheet(tracked)))).toEqual([]);
      for (const { id: department, body, name } of meeting.departments) {
        const key = kept?.bodies[department]?.key ?? body ?? name;
        const rows = rowsOfSheet(tracked, key);
        const found = canariesIn(JSON.stringify(rows));
        told += found.length;
        given += rows.length;
        expect(found.filter((one) => !forBody(one, meeting, department))).toEqual([]);
        expect(found.filter(({ kind }) => kind === 'name')).toEqual([]);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(25);
  expect(given).toBeGreaterThan(20);
});

test('RM2 TD9 V4 a message that reminds a body names each matter in released words, and nobody’s number', () => {
  let [told, reminded] = [0, 0];
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = over(seeds);
      const kept = keptMattersOf(meeting);
      const today = addDays(civilDateOf(now), 60);
      const matters = kept ? trackedMatters(kept, now) : [];
      const { rows, conferences } = dayList(matters, [dayOf(meeting)], today);
      const { issuer = '', contact = '' } = conferences[0] ?? {};
      for (const { codes, released, by, past, body } of rows) {
        const message = partsMessage({
          ...{ body, issuer, contact, until: null, meeting: meeting.about.title, heldOn: today },
          matters: codes.map((code) => ({ code, words: released, due: by ?? today, late: past })),
        });
        reminded += 1;
        const found = canariesIn(message);
        told += found.length;
        expect(numbersIn(message)).toEqual([]);
        expect(found.filter(({ kind }) => kind !== 'released')).toEqual([]);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(reminded).toBeGreaterThan(40);
  expect(told).toBeGreaterThan(5);
});

test('CZ1 V9 UB3 a receipt tells nothing of another’s number, name or words, and nothing that was rerouted', () => {
  let told = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting, now } = over(seeds);
      for (const { id, petitions } of meeting.registrations) {
        const text = JSON.stringify(receiptOutcomes(meeting, id, now));
        const found = canariesIn(text);
        told += found.length;
        const own = JSON.stringify(petitions.map((one) => meeting.petitions.get(one)));
        expect(found.filter(({ kind, word }) => kind === 'text' && !own.includes(word))).toEqual([]);
        expect(numbersIn(text).filter((number) => !own.includes(number))).toEqual([]);
        const inside = [
          'name',
          'unit',
          'address',
          'review',
          'caller',
          'reporter',
          'verifyingNote',
          'witness',
        ];
        expect(found.filter(({ kind }) => inside.includes(kind))).toEqual([]);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(3);
});
