import { expect, test } from 'vitest';
import { isErased } from './draft-subjects.ts';
import { moderator, openHall, presider, secretary, type Hall } from '../testing/example-hall.ts';

/** A matter that was spoken of, assigned, commented on and promised, and the keys of all drafts about it. */
function writtenAbout(hall: Hall) {
  const { registration, petition, petitions } = hall.registers(['Lời tố cáo', 'Việc khác của người ấy']);
  hall.does(presider, 'queue.call', { registration });
  hall.does(presider, 'turn.start');
  const turn = hall.meeting.floor.turn ?? '';
  hall.does(presider, 'turn.end');
  const assignment = hall.assigns(petition);
  hall.does(secretary, 'petitions.comment', { petition, text: 'Ý kiến thêm', department: null });
  const comment = hall.meeting.comments.find((row) => row.petition === petition)?.id ?? '';
  const promise = hall.captures(petition);
  const keys = [
    ...['comment', 'release', 'correct', 'my-answer', 'promise', 'conclusion'].map(
      (kind) => `${kind}:${petition}`,
    ),
    ...['answer', 'decline', 'answer-words'].map((kind) => `${kind}:${assignment}`),
    `minutes:turn:${turn}`,
    `minutes:raised:${petition}`,
    `minutes:assigned:${assignment}`,
    `minutes:commented:${comment}`,
    `minutes:promised:${promise}`,
    `reword:${promise}`,
  ];
  const over = keys.map((key) => `over:${key}`);
  return { registration, petition, other: petitions[1] ?? '', keys: [...keys, ...over] };
}

const kept = (hall: Hall, keys: readonly string[]) => keys.filter((key) => !isErased(hall.meeting, key));

test('P18 UB3 drafts about a rerouted petition, and about all that was written of it, are kept no more', () => {
  const hall = openHall();
  const { registration, petition, other, keys } = writtenAbout(hall);
  expect(kept(hall, keys)).toEqual(keys);
  hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
  expect(kept(hall, keys)).toEqual([]);
  const others = [`release:${other}`, `slip:${registration}`];
  expect(kept(hall, others)).toEqual(others);
});

test('P18 UB3 drafts about a rerouted speaker and all their petitions are kept no more, and all others are', () => {
  const hall = openHall();
  const { registration, other, keys } = writtenAbout(hall);
  const intact = writtenAbout(hall);
  hall.does(moderator, 'speakers.reroute', { registration, nature: 'complaint' });
  expect(kept(hall, [...keys, `slip:${registration}`, `release:${other}`])).toEqual([]);
  const others = [...intact.keys, `slip:${intact.registration}`, 'remarks', 'answer:unknown', ''];
  expect(kept(hall, others)).toEqual(others);
});
