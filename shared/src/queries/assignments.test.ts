import { describe, expect, test } from 'vitest';
import { only } from '../engine/view.ts';
import { land, moderator, openHall, presider, secretary, works, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import {
  answeringFor,
  assignmentsOf,
  awaited,
  liesReady,
  minutesEnd,
  responsibleFor,
  ringing,
} from './assignments.ts';

function there(hall: Hall, petition: string) {
  const row = hall.meeting.petitions.get(petition);
  if (!row) throw new Error(`no petition ${petition}`);
  return row;
}

describe('who answers', () => {
  /** Given to three at one moment, the lead last, by ids that say nothing of the order. */
  const petition = { id: 'p', departments: ['an', 'binh', 'chi', 'dung'] };
  const row = (id: string, department: string, part: 'lead' | 'supporting') => ({
    id,
    department,
    part,
    petition: 'p',
  });
  const given = [row('z', 'an', 'supporting'), row('m', 'binh', 'supporting'), row('a', 'chi', 'supporting')];

  test('G12 BL8 the lead stands first, then who supports, in the order in which they were given the petition', () => {
    const rows = [...given, row('c', 'dung', 'lead')];
    const inAnyOrder = [rows, rows.toReversed(), [rows[2], rows[0], rows[3], rows[1]]];
    for (const order of inAnyOrder) {
      const collection = Object.fromEntries(order.flatMap((one) => (one ? [[one.id, one]] : [])));
      expect(answeringFor(petition, collection).map(({ department }) => department)).toEqual([
        ...['dung', 'an', 'binh', 'chi'],
      ]);
    }
  });

  test('G12 BL8 chair, hall, receipt and conclusion name them in one order', () => {
    const hall = openHall();
    const asked = hall.registers().petition;
    hall.assigns(asked, 'moi-truong', 'supporting');
    hall.assigns(asked, 'xay-dung', 'supporting');
    const seen = (audience: 'chair' | 'screen' | 'public') => {
      const { assignments } = seenBy(audience, hall.meeting);
      return answeringFor<Given>(there(hall, asked), assignments).map((one) => one.department);
    };
    const responsible = () => {
      hall.does(secretary, 'conclusion.compile');
      return hall.meeting.conclusion.lines[0]?.department;
    };
    for (const audience of ['chair', 'screen', 'public'] as const)
      expect(seen(audience)).toEqual(['moi-truong', 'xay-dung']);
    expect([responsible(), responsibleFor(there(hall, asked), hall.meeting.assignments)]).toEqual([
      ...['moi-truong', 'moi-truong'],
    ]);
    hall.assigns(asked, 'dat-dai');
    for (const audience of ['chair', 'screen', 'public'] as const)
      expect(seen(audience)).toEqual(['dat-dai', 'moi-truong', 'xay-dung']);
    expect([responsible(), responsibleFor(there(hall, asked), hall.meeting.assignments)]).toEqual([
      ...['dat-dai', 'dat-dai'],
    ]);
  });

  test('G4 PL8 who said that it is not theirs stands last, and who was relieved not at all', () => {
    const hall = openHall();
    const asked = hall.registers().petition;
    const declined = hall.assigns(asked, 'dat-dai');
    const withdrawn = hall.assigns(asked, 'moi-truong', 'supporting');
    hall.does(land, 'assignments.decline', { assignment: declined, reason: 'Không thuộc' });
    hall.does(presider, 'assignments.withdraw', { assignment: withdrawn });
    hall.assigns(asked, 'xay-dung');
    const listed = assignmentsOf(there(hall, asked), seenBy('moderator', hall.meeting).assignments);
    expect(listed.map(({ department, state }) => [department, state])).toEqual([
      ['xay-dung', 'offered'],
      ['dat-dai', 'declined'],
    ]);
    const other = there(hall, hall.registers().petition);
    expect(responsibleFor(other, hall.meeting.assignments)).toBeNull();
  });
});

interface Given {
  readonly petition: string;
  readonly department: string;
  readonly part: 'lead' | 'supporting';
}

describe('BX2 what the chair waits for', () => {
  const open = (hall: Hall, present?: string) =>
    awaited(seenBy('chair', hall.meeting), present).map((row) => [row.petition, row.department, row.state]);

  test('G5 is what was given for petitions before the hall, until they are closed', () => {
    const hall = openHall();
    const [raised, prepared] = [hall.registers().petition, hall.registers().petition];
    hall.does(presider, 'petitions.raise', { petition: raised });
    hall.assigns(raised);
    // Nobody waits yet for what was prepared before it is raised.
    hall.assigns(prepared, 'xay-dung');
    expect(open(hall)).toEqual([[raised, 'dat-dai', 'offered']]);
    hall.does(presider, 'petitions.dispose', { petition: raised, kind: 'answered' });
    expect(open(hall)).toEqual([]);
  });

  test('G5 is nothing more of what was answered or taken back', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    const assignment = hall.assigns(petition);
    hall.does(presider, 'assignments.withdraw', {
      assignment: hall.assigns(petition, 'xay-dung', 'supporting'),
    });
    hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
    expect(open(hall)).toEqual([]);
  });

  test('G4 shows “not ours” until another department was asked in its place', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    const assignment = hall.assigns(petition);
    hall.wait(5000);
    hall.does(land, 'assignments.decline', { assignment, reason: 'Không thuộc', suggested: 'xay-dung' });
    expect(open(hall)).toEqual([[petition, 'dat-dai', 'declined']]);
    hall.assigns(petition, 'xay-dung');
    expect(open(hall)).toEqual([[petition, 'xay-dung', 'offered']]);
  });

  test('N7 BX7 counts a petition as raised when one that was merged into it was', () => {
    const hall = openHall();
    const [asked, kept] = [hall.registers().petition, hall.registers().petition];
    hall.does(presider, 'petitions.raise', { petition: asked });
    hall.does(presider, 'petitions.raise', { petition: hall.registers().petition });
    hall.assigns(kept);
    expect(open(hall)).toEqual([]);
    hall.does(moderator, 'petitions.merge', { petition: asked, into: kept });
    expect(open(hall)).toEqual([[kept, 'dat-dai', 'offered']]);
  });

  test('G5 lists what is before the hall first, then the oldest', () => {
    const hall = openHall();
    const [first, second] = [hall.registers().petition, hall.registers().petition];
    for (const petition of [first, second]) {
      hall.does(presider, 'petitions.raise', { petition });
      hall.wait(1000);
      hall.assigns(petition);
    }
    expect(open(hall).map(([petition]) => petition)).toEqual([first, second]);
    expect(open(hall, second).map(([petition]) => petition)).toEqual([second, first]);
  });
});

describe('BX2 a department’s bell', () => {
  const rings = (hall: Hall) => {
    const { assignments, about, petitions } = seenBy('department', hall.meeting, { department: 'xay-dung' });
    return ringing(assignments, about[only], petitions)?.petition;
  };

  test('G11 rings for an offer until someone answers it, not in a pause, and not for another’s', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.assigns(petition, 'dat-dai');
    expect(rings(hall)).toBeUndefined();
    const assignment = hall.assigns(petition, 'xay-dung', 'supporting');
    expect(rings(hall)).toBe(petition);
    hall.does(presider, 'meeting.pause');
    expect(rings(hall)).toBeUndefined();
    hall.does(presider, 'meeting.start');
    hall.does(works, 'assignments.acknowledge', { assignment });
    expect(rings(hall)).toBeUndefined();
  });

  test('G5 rings for what has waited longest, and falls silent when the chair closes the matter', () => {
    const hall = openHall();
    const [first, second] = [hall.registers().petition, hall.registers().petition];
    for (const petition of [first, second]) {
      hall.assigns(petition, 'xay-dung');
      hall.wait(1000);
    }
    hall.does(presider, 'petitions.raise', { petition: second });
    expect(rings(hall)).toBe(first);
    hall.does(presider, 'petitions.dispose', { petition: first, kind: 'noted' });
    expect(rings(hall)).toBe(second);
  });
});

test('W13 BL8 minutes that were asked for end so many minutes later, and the last asked for count', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const assignment = hall.assigns(petition);
  const end = () => {
    const row = seenBy('chair', hall.meeting).assignments[assignment];
    return row && minutesEnd(row);
  };
  expect(end()).toBeNull();
  hall.does(land, 'assignments.askTime', { assignment, minutes: 5 });
  expect(end()).toBe(hall.now + 5 * 60_000);
  hall.wait(4 * 60_000);
  hall.does(land, 'assignments.askTime', { assignment, minutes: 2 });
  expect(end()).toBe(hall.now + 2 * 60_000);
  hall.does(land, 'assignments.acknowledge', { assignment });
  expect(end()).toBeNull();
});

test('W14 an answer that was prepared is called for when its petition comes before the hall, until it was given', () => {
  const hall = openHall();
  const { registration, petition } = hall.registers();
  const assignment = hall.assigns(petition);
  const called = () => liesReady(seenBy('department', hall.meeting, { department: 'dat-dai' }))?.id;
  hall.does(land, 'answers.draft', { assignment, text: 'Đã sửa xong tuyến cống' });
  hall.does(land, 'answers.submit', { assignment });
  expect(called()).toBeUndefined();
  hall.does(presider, 'queue.call', { registration });
  hall.does(moderator, 'answers.approve', { assignment });
  expect(called()).toBe(assignment);
  expect(liesReady(seenBy('department', hall.meeting, { department: 'moi-truong' }))).toBeUndefined();
  hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
  expect(called()).toBeUndefined();
});
