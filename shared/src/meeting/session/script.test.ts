import { describe, expect, test } from 'vitest';
import { conveneHall, coordinator, openHall, presider } from '../../testing/example-hall.ts';

const words = { minutes: 10, who: 'Văn phòng', words: 'Kính thưa quý vị!\nXin mời.', fallback: '' };
const usual = { minutes: null, who: '', words: '', fallback: '' };

describe('the script of a step', () => {
  test('PA40 BL5 the office writes how long, who, what is said and what is done otherwise; without words it is as usual', () => {
    const hall = conveneHall();
    hall.does(coordinator, 'script.write', { item: 'khai-mac', ...words });
    expect([...hall.meeting.script]).toEqual([{ id: 'khai-mac', ...words }]);
    hall.does(coordinator, 'script.write', { item: 'khai-mac', ...usual });
    expect(hall.meeting.script.size).toBe(0);
  });

  test('PA40 O4 nobody writes over words that they have not seen', () => {
    const hall = conveneHall();
    hall.does(coordinator, 'script.write', { item: 'khai-mac', ...words, over: usual });
    const other = { item: 'khai-mac', ...words, words: 'Thưa bà con!', over: usual };
    expect(hall.refusal(coordinator, 'script.write', other)).toBe('changedMeanwhile');
    // What a colleague wrote elsewhere in the step is no reason.
    hall.does(coordinator, 'script.write', { item: 'khai-mac', ...words, fallback: 'Đợi', over: words });
    expect(hall.meeting.script.get('khai-mac')?.fallback).toBe('Đợi');
  });

  test('PA40 a step is in the agenda, and a closed meeting says nothing any more', () => {
    const hall = openHall();
    expect(hall.refusal(coordinator, 'script.write', { item: 'khong-co', ...words })).toBe(
      'unknownAgendaItem',
    );
    hall.does(coordinator, 'script.write', { item: 'khai-mac', ...words });
    hall.does(presider, 'meeting.close');
    expect(hall.refusal(coordinator, 'script.write', { item: 'khai-mac', ...usual })).toBe(
      'wrongMeetingState',
    );
  });
});

test('PA40 TD6 the office writes the parts of the book that nobody else knows, and takes them back', () => {
  const hall = conveneHall();
  hall.does(coordinator, 'book.write', { part: 'report', text: 'Thu đạt 102 %', over: '' });
  expect([...hall.meeting.chairBook]).toEqual([{ id: 'report', text: 'Thu đạt 102 %' }]);
  const unseen = { part: 'report', text: 'Thu đạt 98 %', over: '' };
  expect(hall.refusal(coordinator, 'book.write', unseen)).toBe('changedMeanwhile');
  hall.does(coordinator, 'book.write', { part: 'report', text: '' });
  expect(hall.meeting.chairBook.size).toBe(0);
});
