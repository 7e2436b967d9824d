import { describe, expect, test } from 'vitest';
import {
  land,
  leader,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import type { ActionType } from './meeting.ts';
import type { Actor } from './roles.ts';

const another: Actor = { ...moderator, seat: 'moderator-2' };

interface Place {
  readonly type: ActionType;
  readonly by: Actor;
  /** Makes what is written over, and gives what a command needs besides the words. */
  readonly of: (hall: Hall, petition: string) => Record<string, unknown>;
  readonly words?: 'wording';
}

const compiled = (hall: Hall) => hall.does(secretary, 'conclusion.compile');

const places: Place[] = [
  { type: 'petitions.release', by: moderator, of: (_hall, petition) => ({ petition }) },
  { type: 'petitions.correct', by: moderator, of: (_hall, petition) => ({ petition }) },
  {
    type: 'answers.draft',
    by: land,
    of: (hall, petition) => ({ assignment: hall.assigns(petition) }),
  },
  {
    type: 'answers.release',
    by: moderator,
    of: (hall, petition) => ({ assignment: hall.assigns(petition) }),
  },
  { type: 'petitions.answer', by: presider, of: (_hall, petition) => ({ petition }) },
  {
    type: 'petitions.releaseAnswer',
    by: moderator,
    of(hall, petition) {
      hall.does(presider, 'petitions.answer', { petition, text: 'Sẽ làm ngay' });
      return { petition };
    },
  },
  {
    type: 'minutes.write',
    by: secretary,
    of(hall, petition) {
      hall.does(presider, 'petitions.raise', { petition });
      return { kind: 'raised', of: petition };
    },
  },
  {
    type: 'conclusion.edit',
    by: presider,
    of(hall, petition) {
      compiled(hall);
      return { line: petition };
    },
  },
  {
    type: 'conclusion.editRemarks',
    by: presider,
    of(hall) {
      compiled(hall);
      return {};
    },
  },
  {
    type: 'commitments.reword',
    by: secretary,
    of: (hall, petition) => ({ commitment: hall.captures(petition), officer: 'Trần Văn Mẫu' }),
    words: 'wording',
  },
];

describe.each(places)('O4 $type', ({ type, by, of, words = 'text' }) => {
  function written() {
    const hall = openHall();
    const input = of(hall, hall.registers().petition);
    const write = (text: string, over?: string | null) =>
      hall.command(by, type, { ...input, [words]: text, ...(over === undefined ? {} : { over }) });
    write('Lời thứ nhất');
    return { hall, write };
  }

  test('O4 words written over others than those that were seen are held up', () => {
    const { hall, write } = written();
    expect(write('Lời thứ hai', 'Lời thứ nhất')).toEqual([expect.objectContaining({})]);
    const before = hall.meeting;
    expect(write('Lời thứ ba', 'Lời thứ nhất')).toMatchObject({ code: 'changedMeanwhile' });
    expect(write('Lời thứ ba', null)).toMatchObject({ code: 'changedMeanwhile' });
    expect(hall.meeting).toBe(before);
  });

  test('O4 M6 the very words that stand are no conflict, and who does not say what was seen is not held up', () => {
    const { write } = written();
    expect(write('Lời thứ nhất', 'Lời khác hẳn')).toEqual([]);
    expect(write('Lời thứ hai')).toEqual([expect.objectContaining({})]);
  });
});

test('O4 P3 a release is taken back only as it was seen', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(moderator, 'petitions.release', { petition, text: 'Lời thứ nhất' });
  hall.does(another, 'petitions.release', { petition, text: 'Lời thứ hai' });
  const seen = { petition, over: 'Lời thứ nhất' };
  expect(hall.refusal(moderator, 'petitions.withdrawRelease', seen)).toBe('changedMeanwhile');
  hall.does(moderator, 'petitions.withdrawRelease', { petition, over: 'Lời thứ hai' });
});

test('O4 P2 one class is changed without the others, and over another’s only when it was seen', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(moderator, 'petitions.classify', { petition, necessity: 'urgent', over: { necessity: null } });
  hall.does(another, 'petitions.classify', { petition, field: 'dat', over: { field: null } });
  expect(hall.meeting.petitions.get(petition)).toMatchObject({ field: 'dat', necessity: 'urgent' });
  const late = { petition, field: 'duong', over: { field: null } };
  expect(hall.refusal(moderator, 'petitions.classify', late)).toBe('changedMeanwhile');
  hall.does(moderator, 'petitions.classify', { petition, field: 'dat', over: { field: null } });
  hall.does(moderator, 'petitions.classify', { petition, field: 'duong', over: { field: 'dat' } });
});

test('O4 W4 W6 an answer is signed and approved in the words that were read', () => {
  const hall = openHall();
  const assignment = hall.assigns(hall.registers().petition);
  hall.does(land, 'answers.draft', { assignment, text: 'Đã xem lại' });
  const seen = { assignment, over: 'Đã xem' };
  expect(hall.refusal(leader, 'answers.sign', seen)).toBe('changedMeanwhile');
  hall.does(leader, 'answers.sign', { assignment, over: 'Đã xem lại' });
  expect(hall.refusal(moderator, 'answers.approve', seen)).toBe('changedMeanwhile');
  hall.does(moderator, 'answers.approve', { assignment, over: 'Đã xem lại' });
});

test('O4 those who run the session see who wrote last where several write, and the hall does not', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(another, 'petitions.release', { petition, text: 'Lời thứ nhất' });
  const { lastWords } = seenBy('moderator', hall.meeting);
  expect(lastWords[`release:${petition}`]).toMatchObject({ role: 'moderator', seat: 'moderator-2' });
  expect(seenBy('public', hall.meeting)).not.toHaveProperty('lastWords');
});
