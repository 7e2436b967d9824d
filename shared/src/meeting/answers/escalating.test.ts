import { expect, test } from 'vitest';
import { coordinator, openHall, presider, there } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';
import { disposes, reports, tells } from '../../testing/followed-hall.ts';

const up = { body: 'Sở Xây dựng' };
const letters = (hall: ReturnType<typeof openHall>) => [...hall.meeting.escalations];

test('FU13 TD15 what is sent up is in a letter at once, with whatever waits for the same body', () => {
  const hall = openHall();
  const first = disposes(hall, 'escalated', up);
  expect(letters(hall)).toMatchObject([
    { ...up, letter: null, petitions: [first.petition], openedAt: hall.now },
  ]);
  const second = disposes(hall, 'escalated', { body: 'SỞ XÂY DỰNG' });
  const third = disposes(hall, 'escalated', { body: 'Sở Y tế' });
  expect(letters(hall).map(({ body, petitions }) => [body, petitions])).toEqual(
    expect.arrayContaining([
      ['Sở Xây dựng', [first.petition, second.petition]],
      ['Sở Y tế', [third.petition]],
    ]),
  );
});

test('FU13 a decision that is taken back leaves the letter that it put the matter into, and no other', () => {
  const hall = openHall();
  const own = hall.registers();
  hall.does(coordinator, 'escalations.open', { ...up, about: [own.petition] });
  const other = disposes(hall, 'escalated', up);
  hall.does(presider, 'petitions.dispose', { petition: own.petition, kind: 'escalated', ...up });
  for (const { petition } of [own, other]) hall.does(presider, 'petitions.reopen', { petition });
  expect(letters(hall)).toMatchObject([{ petitions: [own.petition] }]);
  const alone = disposes(hall, 'escalated', { body: 'Sở Y tế' });
  hall.does(presider, 'petitions.reopen', { petition: alone.petition });
  expect(letters(hall)).toHaveLength(1);
});

test('FU13 a letter that was sent stays, whatever becomes of the decision', () => {
  const hall = openHall();
  const { petition } = disposes(hall, 'escalated', up);
  const escalation = there(letters(hall)[0]).id;
  hall.does(coordinator, 'escalations.send', { escalation, letter: { no: '31/UBND', date: '2024-11-22' } });
  hall.does(presider, 'petitions.reopen', { petition });
  expect(letters(hall)).toMatchObject([{ petitions: [petition] }]);
});

test('FU13 what was decided stands once something was reported or told', () => {
  const hall = openHall();
  const { petition, commitment } = disposes(hall, 'toBeVerified');
  reports(hall, commitment, { code: '3a', until: '2025-01-15' });
  expect(hall.refusal(presider, 'petitions.reopen', { petition })).toBe('followUpBegun');
  const answered = disposes(hall, 'answered');
  tells(hall, answered.petition, '2024-11-22');
  expect(hall.refusal(presider, 'petitions.reopen', { petition: answered.petition })).toBe('followUpBegun');
});

test('FU13 what earlier releases sent up gets its letter when somebody looks for it, and one alone', () => {
  const hall = openHall();
  const { petition } = disposes(hall, 'escalated', up);
  const { id: escalation } = there(letters(hall)[0]);
  hall.does(coordinator, 'escalations.withdraw', { escalation });
  hall.wait(86_400_000);
  hall.does(as('system'), 'escalations.openOwed', { petition });
  expect(hall.does(as('system'), 'escalations.openOwed', { petition })).toEqual([]);
  expect(letters(hall)).toMatchObject([{ ...up, openedAt: hall.now }]);
  const noted = disposes(hall, 'noted');
  expect(hall.does(as('system'), 'escalations.openOwed', { petition: noted.petition })).toEqual([]);
});
