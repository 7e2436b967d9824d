import { expect, test } from 'vitest';
import { openHall, presider } from '../testing/example-hall.ts';
import { askedBefore } from './asked-together.ts';
import { restOf } from './rest.ts';
import { land, moderator } from '../testing/example-hall.ts';

test('S21 what remains counts speeches and answers, by the rules at first and more and more by what they took', () => {
  const hall = openHall();
  const people = Array.from({ length: 5 }, () => hall.registers());
  const rest = () => restOf(hall.meeting, hall.meeting.about.rules);
  expect(rest()).toEqual({ people: 5, ms: 5 * (180 + 300) * 1000 });
  for (const { registration, petition } of people.slice(0, 3)) {
    hall.does(presider, 'queue.call', { registration });
    hall.does(presider, 'turn.start');
    hall.wait(120_000);
    hall.does(presider, 'answering.call', { assignment: hall.assigns(petition) });
    hall.wait(60_000);
    hall.does(presider, 'turn.end');
  }
  expect(rest()).toEqual({ people: 2, ms: 2 * (150 + 180) * 1000 });
});

test('P5 BX7 a speaker whose matter was merged into another’s is told with what, and who answered it when', () => {
  const hall = openHall();
  const [kept, merged] = [hall.registers(['Mương tắc']), hall.registers(['Ruộng ngập', 'Việc khác'])];
  const [same = '', other = ''] = merged.petitions;
  hall.does(moderator, 'petitions.merge', { petition: same, into: kept.petition });
  const assignment = hall.assigns(kept.petition);
  hall.does(land, 'assignments.acknowledge', { assignment });
  hall.does(presider, 'answering.call', { assignment });
  hall.wait(60_000);
  hall.does(presider, 'turn.end');
  const at = hall.now;
  hall.does(presider, 'petitions.dispose', { petition: kept.petition, kind: 'noted' });
  expect(askedBefore(merged.petitions, hall.meeting)).toEqual([
    {
      own: hall.meeting.petitions.get(same),
      kept: hall.meeting.petitions.get(kept.petition),
      answered: [{ department: 'dat-dai', at }],
    },
  ]);
  hall.does(presider, 'queue.call', { registration: merged.registration });
  expect(hall.meeting.floor.petition).toBe(other);
});
