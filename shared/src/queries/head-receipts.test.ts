import { expect, test } from 'vitest';
import { diff, project } from '../engine/view.ts';
import { resultsPublic } from './results-public.ts';
import { convening, coordinator, Hall, openHall, presider, there } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { viewer } from '../testing/viewers.ts';
import { views } from '../views/audiences.ts';
import { linkRefusal, linkWith } from '../meeting/intake/links.ts';

const expiresOn = '2024-12-31';
const digestOf = (letter: string) => letter.repeat(64);

/** A conference that is over, with two villages whose heads have links of their own. */
function villages() {
  const hall = openHall();
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Mẫu' }, { name: 'Thôn Ví Dụ' }] });
  const idOf = (name: string) => there(hall.meeting.heads.find((row) => row.name === name)).id;
  const [one, other] = [idOf('Thôn Mẫu'), idOf('Thôn Ví Dụ')];
  hall.does(presider, 'meeting.close');
  const [own, others] = [one, other].map((head, at) => {
    const digest = digestOf('ab'.charAt(at));
    hall.does(coordinator, 'links.issue', { links: [{ head, digest }], expiresOn });
    const link = there(linkWith(hall.meeting, digest)).id;
    return as('organisation', { seat: `link-${link}`, link });
  });
  return { hall, one, other, own: there(own), others: there(others) };
}

const counted = ({ meeting }: Hall) => {
  const { about, house, publications, heads } = meeting;
  const { told, total, untold } = resultsPublic(
    { heldOn: about.heldOn, house, publications, heads },
    '2024-11-22' as never,
  ).heads;
  return [told, total, untold.map(({ name }) => name)];
};

test('LK10 TD13 the head of a village says by the own link that the results came and that the village was told', () => {
  const { hall, one, other, own } = villages();
  expect(hall.refusal(own, 'heads.receive', { head: other })).toBe('notAllowed');
  hall.does(own, 'heads.receive', { head: one });
  expect(hall.does(own, 'heads.receive', { head: one })).toEqual([]);
  const { received } = there(hall.meeting.heads.get(one));
  expect(received).toEqual({ at: hall.now, spreadAt: null });
  hall.wait(60_000);
  hall.does(own, 'heads.receive', { head: one, spread: true });
  expect(hall.does(own, 'heads.receive', { head: one, spread: true })).toEqual([]);
  expect(hall.meeting.heads.get(one)?.received).toEqual({ at: received?.at, spreadAt: hall.now });
});

test('V12 LK10 whoever follows by a link of a village sees that village from when the link is issued', () => {
  const hall = openHall();
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Mẫu' }] });
  const head = there([...hall.meeting.heads][0]).id;
  const before = hall.meeting;
  hall.does(coordinator, 'links.issue', { links: [{ head, digest: digestOf('a') }], expiresOn });
  const link = there(linkWith(hall.meeting, digestOf('a'))).id;
  const { heads } = diff(views.link, before, hall.meeting, viewer('link', { link }));
  expect(heads).toMatchObject({ [head]: { name: 'Thôn Mẫu', received: null } });
});

test('RS13 TD13 what a head says and what the office ticks count once, and each takes back what it said itself', () => {
  const { hall, one, other, own, others } = villages();
  expect(counted(hall)).toEqual([0, 2, ['Thôn Mẫu', 'Thôn Ví Dụ']]);
  hall.does(own, 'heads.receive', { head: one, spread: true });
  hall.does(coordinator, 'heads.told', { head: one, on: '2024-11-22', way: 'call' });
  hall.does(others, 'heads.receive', { head: other });
  expect(counted(hall)).toEqual([2, 2, []]);
  const seen = hall.meeting.heads.get(other)?.received?.at;
  hall.does(others, 'heads.takeReceiptBack', { head: other, seen });
  expect(hall.does(others, 'heads.takeReceiptBack', { head: other, seen })).toEqual([]);
  hall.does(own, 'heads.takeReceiptBack', { head: one });
  expect(counted(hall)).toEqual([1, 2, ['Thôn Ví Dụ']]);
  hall.does(coordinator, 'heads.notTold', { head: one });
  expect(counted(hall)).toEqual([0, 2, ['Thôn Mẫu', 'Thôn Ví Dụ']]);
});

test('RS13 BX1 the office takes back what it saw, and nothing that was said since', () => {
  const { hall, one, own } = villages();
  hall.does(own, 'heads.receive', { head: one });
  const seen = there(hall.meeting.heads.get(one)).received?.at;
  hall.does(own, 'heads.takeReceiptBack', { head: one });
  hall.wait(60_000);
  hall.does(own, 'heads.receive', { head: one });
  expect(hall.refusal(coordinator, 'heads.takeReceiptBack', { head: one, seen })).toBe('overtaken');
  expect(hall.refusal(own, 'heads.takeReceiptBack', { head: 'la' })).toBe('unknownHead');
});

test('LK10 LK4 the view of the link holds the own village alone, and a village that is dropped shuts its link', () => {
  const { hall, one, own } = villages();
  const viewer = { audience: 'link', seat: own.seat, department: null, registration: null } as const;
  const link = there(own.link);
  const seen = project(views.link, hall.meeting, { ...viewer, link });
  expect(Object.values(seen.heads)).toEqual([{ id: one, name: 'Thôn Mẫu', received: null }]);
  expect(Object.values(seen.links)).toMatchObject([{ head: one, organisation: null }]);
  expect(JSON.stringify(seen)).not.toContain('Thôn Ví Dụ');
  hall.does(coordinator, 'heads.drop', { head: one });
  expect(linkRefusal(hall.meeting, digestOf('a'), hall.now)).toBe('linkRevoked');
  const again = { links: [{ head: one, digest: digestOf('c') }], expiresOn };
  expect(hall.refusal(coordinator, 'links.issue', again)).toBe('unknownHead');
});

test('LK2 RS13 a new link of one village shuts its earlier one and leaves the others open', () => {
  const { hall, other } = villages();
  hall.does(coordinator, 'links.issue', { links: [{ head: other, digest: digestOf('d') }], expiresOn });
  expect(linkRefusal(hall.meeting, digestOf('b'), hall.now)).toBe('linkRevoked');
  expect(linkRefusal(hall.meeting, digestOf('a'), hall.now)).toBeUndefined();
});

test('RS13 nothing is said of results before the day of the conference', () => {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', { ...convening, heldOn: '2024-12-20' });
  hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Mẫu' }] });
  const head = there([...hall.meeting.heads][0]).id;
  hall.does(coordinator, 'links.issue', { links: [{ head, digest: digestOf('a') }], expiresOn });
  const link = there(linkWith(hall.meeting, digestOf('a'))).id;
  const own = as('organisation', { seat: `link-${link}`, link });
  expect(hall.refusal(own, 'heads.receive', { head })).toBe('dayTooEarly');
});
