import { describe, expect, test } from 'vitest';
import { civilDateOf } from '../../calendar/civil-date.ts';
import { conveneHall, coordinator, desk, there, type Hall } from '../../testing/example-hall.ts';
import { linkStanding } from './link-standing.ts';
import { linkRefusal, linkWith } from './links.ts';

const digestOf = (letter: string) => letter.repeat(64);
const expiresOn = '2024-12-31';

function issue(hall: Hall, letter: string, more: object = { organisation: 'phu-nu' }): string {
  hall.does(coordinator, 'links.issue', { links: [{ ...more, digest: digestOf(letter) }], expiresOn });
  return there(linkWith(hall.meeting, digestOf(letter))).id;
}

const refusalOf = (hall: Hall, letter: string) => linkRefusal(hall.meeting, digestOf(letter), hall.now);

describe('links', () => {
  test('LK1 UB5 a link opens the row of one organisation, or what one body is asked, and nothing else', () => {
    const hall = conveneHall();
    const own = issue(hall, 'a');
    const body = issue(hall, 'b', { department: 'dat-dai' });
    expect(hall.meeting.links.get(own)).toMatchObject({ organisation: 'phu-nu', department: null });
    expect(hall.meeting.links.get(body)).toMatchObject({ organisation: null, department: 'dat-dai' });
    const links = [{ organisation: 'phu-nu', department: 'dat-dai', digest: digestOf('c') }];
    expect(hall.refusal(coordinator, 'links.issue', { links, expiresOn })).toBe('malformed');
    const of = (holder: object) => ({ links: [{ ...holder, digest: digestOf('c') }], expiresOn });
    expect(hall.refusal(coordinator, 'links.issue', of({}))).toBe('malformed');
    expect(hall.refusal(coordinator, 'links.issue', of({ organisation: 'la' }))).toBe('unknownOrganisation');
    expect(hall.refusal(coordinator, 'links.issue', of({ department: 'la' }))).toBe('unknownDepartment');
    expect(hall.refusal(desk, 'links.issue', of({ organisation: 'phu-nu' }))).toBe('notAllowed');
  });

  test('LK2 a new link of the same organisation takes the place of the earlier one', () => {
    const hall = conveneHall();
    issue(hall, 'a');
    issue(hall, 'b', { organisation: 'benh' });
    issue(hall, 'c');
    expect(refusalOf(hall, 'a')).toBe('linkRevoked');
    expect(refusalOf(hall, 'b')).toBeUndefined();
    expect(refusalOf(hall, 'c')).toBeUndefined();
  });

  test('LK2 a link that was revoked, is over or never was opens nothing, and each says which', () => {
    const hall = conveneHall();
    const link = issue(hall, 'a');
    issue(hall, 'b', { organisation: 'benh' });
    expect(refusalOf(hall, 'z')).toBe('unknownLink');
    hall.does(coordinator, 'links.revoke', { link });
    expect(hall.does(coordinator, 'links.revoke', { link })).toEqual([]);
    expect(hall.refusal(coordinator, 'links.revoke', { link: 'la' })).toBe('unknownLink');
    expect(refusalOf(hall, 'a')).toBe('linkRevoked');
    hall.wait(39 * 86_400_000);
    expect(civilDateOf(hall.now)).toBe(expiresOn);
    expect(refusalOf(hall, 'b')).toBeUndefined();
    hall.wait(86_400_000);
    expect(refusalOf(hall, 'b')).toBe('linkExpired');
    expect(linkStanding(there(linkWith(hall.meeting, digestOf('b'))), civilDateOf(hall.now))).toBe('expired');
  });

  test('LK2 a link ends on a day to come, within a year', () => {
    const hall = conveneHall();
    const until = (day: string) =>
      hall.refusal(coordinator, 'links.issue', {
        links: [{ organisation: 'phu-nu', digest: digestOf('a') }],
        expiresOn: day,
      });
    expect(until('2024-11-21')).toBe('linkEndsInThePast');
    expect(until('2026-01-01')).toBe('linkEndsTooLate');
    expect(until('2024-11-22')).toBeNull();
  });
});
