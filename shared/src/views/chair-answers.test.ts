import { expect, test } from 'vitest';
import { publicPetition } from './public.ts';
import { coChair, moderator, openHall, presider, secretary, type Hall } from '../testing/example-hall.ts';

const answerTo = (hall: Hall, petition: string) => hall.meeting.petitions.get(petition)?.chairAnswer;

test('W11 BL8 what a chair answers in person is kept under the name of who gave it', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(coChair, 'petitions.answer', { petition, text: 'Tôi nhận trách nhiệm.' });
  expect(answerTo(hall, petition)).toMatchObject({ chair: 'binh', text: 'Tôi nhận trách nhiệm.' });
  hall.does(secretary, 'petitions.answer', { petition, text: 'Tôi xin nhận trách nhiệm.' });
  expect(answerTo(hall, petition)).toMatchObject({ chair: 'binh', text: 'Tôi xin nhận trách nhiệm.' });
  const other = hall.registers().petition;
  hall.does(moderator, 'petitions.answer', { petition: other, text: 'Sẽ làm ngay.' });
  expect(answerTo(hall, other)?.chair).toBe('an');
  expect(hall.does(moderator, 'petitions.answer', { petition: other, text: 'Sẽ làm ngay.' })).toEqual([]);
});

test('W11 BL6 the hall reads it only in words that a moderator released, and until they are taken back', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const inPublic = () => {
    const row = hall.meeting.petitions.get(petition);
    return row && publicPetition(hall.meeting, row).chairAnswer?.released;
  };
  expect(hall.refusal(moderator, 'petitions.releaseAnswer', { petition, text: 'x' })).toBe('answerEmpty');
  hall.does(presider, 'petitions.answer', { petition, text: 'Sẽ làm ngay.' });
  expect(inPublic()).toBeUndefined();
  hall.does(moderator, 'petitions.releaseAnswer', { petition, text: 'Sẽ làm ngay trong tuần.' });
  hall.does(presider, 'petitions.answer', { petition, text: 'Sẽ làm ngay, tôi hứa.' });
  expect(inPublic()).toBe('Sẽ làm ngay trong tuần.');
  hall.does(moderator, 'petitions.releaseAnswer', { petition, text: null });
  expect(inPublic()).toBeUndefined();
});

test('P9 P14 W11 UB3 what was rerouted keeps no answer and takes none', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.does(presider, 'petitions.answer', { petition, text: 'Việc này có nơi tiếp.' });
  hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
  expect(answerTo(hall, petition)).toBeNull();
  expect(hall.refusal(presider, 'petitions.answer', { petition, text: 'x' })).toBe('petitionRerouted');
});
