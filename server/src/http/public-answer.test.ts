import { expect, test } from 'vitest';
import { blankMeeting } from '@doi-thoai/shared/meeting/meeting';
import { publicAnswer, publicParts, type PublicPart } from './public-answer.ts';

const state = blankMeeting('thu-1');
const view = (...wanted: PublicPart[]) => {
  const answer = JSON.parse(publicAnswer(state, 7, wanted).toString()) as { view: object };
  return Object.keys(answer.view);
};

test('H26 what is asked for again is not put together again, as long as nothing happens', () => {
  const first = publicAnswer(state, 7, publicParts);
  expect(publicAnswer(state, 7, publicParts)).toBe(first);
  expect(publicAnswer(state, 8, publicParts).toString()).toContain('"seq":8');
  expect(publicAnswer(blankMeeting('thu-2'), 7, publicParts)).not.toBe(first);
});

test('H26 each gets the parts that it asks for, each of them once', () => {
  expect(view('fields')).toEqual(['fields']);
  expect(view('fields', 'about', 'fields')).toEqual(['fields', 'about']);
  expect(view(...publicParts)).toEqual(publicParts);
});

test('H26 whoever asks for ever other parts fills nothing', () => {
  const first = publicAnswer(state, 7, ['about']);
  for (const name of publicParts) publicAnswer(state, 7, ['about', name]);
  expect(publicParts.length).toBeGreaterThan(8);
  expect(publicAnswer(state, 7, ['about'])).not.toBe(first);
});
