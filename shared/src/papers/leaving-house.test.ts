import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn } from '../engine/keyed.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { canariesIn, identityCanary, wordsWithNumbers, type Canary } from '../testing/canaries.ts';
import { written } from '../testing/read-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import { reporterOf } from '../queries/earlier-by-body.ts';
import { tasksOfBody } from '../queries/conclusion-tasks.ts';
import { matterCode, shortCode } from '../queries/matter-code.ts';
import { copiesOf } from './copies.ts';
import { paperOf } from './papers.ts';
import { paperKinds, type PaperKind } from './vocabulary.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 20,
  maxLength: 150,
  size: 'max',
});

/** Whether a letter to this body may hold a word: of its own matters, and of where they come from what names nobody. */
function mayHold({ kind, word }: Canary, meeting: Meeting, department: string): boolean {
  const held = meeting.petitions.filter(
    (row) =>
      !row.rerouted && keptPetition(meeting.petitions, row.id)?.departments.includes(department) === true,
  );
  if (kind === 'text') return held.some((row) => row.text.includes(word));
  if (kind !== 'unit') return false;
  return held.some((row) => {
    const opinion = meeting.opinions.get(row.opinion ?? '');
    if (!opinion) return false;
    const isSaid = opinion.unit === word || opinion.people.some(({ unit }) => unit === word);
    return isSaid && (opinion.people.length === 0 || opinion.consent.place);
  });
}

/** Whether the record of a posting may hold a word: those who were there sign it, and what was objected is its content. */
function ofRecord({ word }: Canary, { publications }: Meeting, kind: PaperKind, of: string): boolean {
  const row = publications.get(of);
  if (kind === 'posting') return row?.by.includes(word) ?? false;
  return kind === 'postingEnd' && (row?.end?.by.includes(word) || row?.end?.objections === word);
}

/** Whose words a paper holds that is made after the day: the chair's, and words that were released or read to the hall. */
const ofConclusion: ReadonlySet<Canary['kind']> = new Set(['conclusion', 'remarks', 'released', 'promise']);
const ofLetter: ReadonlySet<Canary['kind']> = new Set(['released', 'promise', 'unit']);
const ofUpperLetter: ReadonlySet<Canary['kind']> = new Set([
  ...['released', 'unit', 'releasedAnswer', 'releasedChairAnswer'],
] as const);
/** What everybody may read of each matter once the conference is over (RS10). */
const ofResultsNotice: ReadonlySet<Canary['kind']> = new Set([
  ...['released', 'releasedAnswer', 'releasedChairAnswer'],
] as const);

/** What is written to whoever asked: their own name and words, and what the office and the bodies say of it. */
const ofReply: ReadonlySet<Canary['kind']> = new Set([
  ...['name', 'text', 'citizenReply', 'partReport', 'ground'],
] as const);

/** Whether a reply may hold a word: of a name and of what was asked, that of whom it goes to. */
function toAsker({ kind, word }: Canary, meeting: Meeting, of: string): boolean {
  if (kind !== 'name' && kind !== 'text') return true;
  const row = meeting.petitions.get(of);
  if (kind === 'text') return row?.text.includes(word) === true;
  const people = meeting.opinions.get(row?.opinion ?? '')?.people ?? [];
  const name =
    meeting.registrations.get(row?.registration ?? '')?.name ?? people.map((one) => one.name).join();
  return name.includes(word);
}

/** Whether the slip of a body may hold a word: of what it owes of before, as that was asked, promised and reported. */
function ofSlip({ word }: Canary, { earlierPromises }: Meeting, of: string): boolean {
  return (
    earlierPromises.filter(
      (row) =>
        reporterOf(row) === of &&
        [row.wording, row.asked, row.reported].some((words) => words?.includes(word) === true),
    ).length > 0
  );
}

/** What a body said and was said of its own part, beside what was released or read to the hall. */
const ofTable: ReadonlySet<Canary['kind']> = new Set(['released', 'promise', 'officer', 'extensionReason']);

const afterTheDay: Readonly<Partial<Record<PaperKind, ReadonlySet<Canary['kind']>>>> = {
  conclusionNotice: ofConclusion,
  transferLetter: ofLetter,
  upperLetter: ofUpperLetter,
  reminderLetter: ofLetter,
  secondLetter: ofUpperLetter,
  replyLetter: ofReply,
  commitmentTable: ofTable,
  resultsNotice: ofResultsNotice,
  resultsLoudspeaker: ofResultsNotice,
  resultsWeb: ofResultsNotice,
  resultsMessage: ofResultsNotice,
};

/** Of a promise only what the hall was read stands there, and of where a matter comes from what names nobody. */
function ofResults(canary: Canary, meeting: Meeting, kind: PaperKind): boolean {
  if (afterTheDay[kind]?.has(canary.kind) !== true) return false;
  const { word } = canary;
  if (canary.kind === 'promise')
    return meeting.commitments.filter((row) => row.promised && row.wording.includes(word)).length > 0;
  if (canary.kind !== 'unit') return true;
  return (
    meeting.opinions.filter(
      ({ unit, people, consent }) =>
        (unit === word || people.some((one) => one.unit === word)) && (people.length === 0 || consent.place),
    ).length > 0
  );
}

/** An individual who was admitted reads the own name on the own invitation. */
function toInvited({ word }: Canary, { participants }: Meeting, of: string): boolean {
  return participants.get(of)?.name === word;
}

const byKind: Readonly<Partial<Record<PaperKind, (one: Canary, meeting: Meeting, of: string) => boolean>>> = {
  assignmentLetter: mayHold,
  replyLetter: (one, meeting, of) => ofReply.has(one.kind) && toAsker(one, meeting, of),
  earlierSlip: ofSlip,
  invitation: toInvited,
};

function mayStand(one: Canary, meeting: Meeting, kind: PaperKind, of: string): boolean {
  return (
    byKind[kind]?.(one, meeting, of) ?? (ofRecord(one, meeting, kind, of) || ofResults(one, meeting, kind))
  );
}

test('PA28 PA5 UB3 no paper that leaves the house holds a name, a number or a word that its readers may not know', () => {
  let [told, given, handed, owed] = [0, 0, 0, 0];
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting } = playFrom(seeds, undefined, wordsWithNumbers());
      const data = seenBy('preparation', meeting);
      told += canariesIn(JSON.stringify(data)).length;
      const sensitive = rowsIn(data.organisations).filter((row) => row.sensitive);
      for (const kind of paperKinds)
        for (const of of copiesOf(kind, data)?.map((copy) => copy.of) ?? ['']) {
          const paper = paperOf(kind, data, { of });
          if (paper.inside) continue;
          const text = written(paper);
          const found = canariesIn(text);
          const isLetter = kind === 'assignmentLetter';
          const leaked = found.filter((one) => !mayStand(one, meeting, kind, of));
          expect([kind, leaked]).toEqual([kind, []]);
          if (afterTheDay[kind]) handed += found.length;
          if (kind === 'earlierSlip') owed += found.length;
          if (!isLetter) continue;
          given += found.length;
          for (const { name } of sensitive) expect(text).not.toContain(name);
        }
    }),
    { numRuns: 75 },
  );
  // They were there to be taken, and bodies were told what they are to answer.
  expect(told).toBeGreaterThan(100);
  expect(given).toBeGreaterThan(10);
  expect(handed).toBeGreaterThan(10);
  expect(owed).toBeGreaterThan(10);
});

test('PA28 PA44 PA21 no paper at all holds an address, and a phone number only the list that was given it', () => {
  let phones = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const { meeting } = playFrom(seeds, undefined, wordsWithNumbers());
      const data = seenBy('preparation', meeting);
      const known = Object.fromEntries(rowsIn(meeting.participants).map(({ id, phone }) => [id, phone]));
      for (const kind of paperKinds)
        for (const of of copiesOf(kind, data)?.map((copy) => copy.of) ?? ['']) {
          const text = written(paperOf(kind, data, { of, phones: known }));
          expect([kind, text.includes(identityCanary)]).toEqual([kind, false]);
          const found = canariesIn(text);
          expect(found.filter((one) => one.kind === 'address')).toEqual([]);
          const numbers = found.filter((one) => one.kind === 'phone');
          if (kind === 'delegates') phones += numbers.length;
          else expect([kind, numbers]).toEqual([kind, []]);
        }
    }),
    { numRuns: 30 },
  );
  expect(phones).toBeGreaterThan(0);
});

const longSession = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 120,
  maxLength: 300,
  size: 'max',
});

test('CN8 CN9 BL11 letters hold exactly their matters, and none that went to citizen reception', () => {
  let inLetters = 0;
  fc.assert(
    fc.property(longSession, (seeds) => {
      const { meeting } = playFrom(seeds, undefined, wordsWithNumbers());
      const data = seenBy('preparation', meeting);
      const where = { about: meeting.about, plan: meeting.plan };
      const codesIn = (kind: PaperKind, of: string) =>
        written(paperOf(kind, data, { of }))
          .split('\n')
          .filter((line) => line.startsWith(`${shortCode(where)}-KN`));
      const given = new Set<string>();
      for (const { of } of copiesOf('transferLetter', data) ?? []) {
        const codes = new Set(codesIn('transferLetter', of));
        const its = tasksOfBody(data, of).map(({ petition }) => matterCode(where, petition.no));
        expect(codes).toEqual(new Set(its));
        for (const code of codes) given.add(code);
      }
      inLetters += given.size;
      for (const { id, petitions } of rowsIn(data.escalations)) {
        const kept = petitions.flatMap((one) => keptPetition(data.petitions, one) ?? []);
        const its = kept.filter(standsForItself).map(({ no }) => matterCode(where, no));
        expect(new Set(codesIn('upperLetter', id))).toEqual(new Set(its));
      }
      const rerouted = meeting.petitions.filter((row) => row.rerouted).map(({ no }) => matterCode(where, no));
      expect(rerouted.filter((code) => given.has(code))).toEqual([]);
    }),
    { numRuns: 75 },
  );
  expect(inLetters).toBeGreaterThan(10);
});
