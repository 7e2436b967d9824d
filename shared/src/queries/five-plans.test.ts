import { expect, test } from 'vitest';
import { civilDateOf, theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { rowsIn } from '../engine/keyed.ts';
import { intakeChannels } from '../meeting/intake/vocabulary.ts';
import { coordinator, Hall, moderator, there } from '../testing/example-hall.ts';
import { fivePlans, preparedFrom } from '../testing/five-plans.ts';
import { as } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import { liesReady } from './assignments.ts';
import { intakeFigures, unitForms } from './intake.ts';
import { opinionFigures } from './opinion-figures.ts';

const schedule = { period: '', startsAt: '', place: '' };

test('PL1 PL5 Phú Lương: 18 hamlets and the offices hand in by 16/06/2022, and each that has not is named with its clerk', () => {
  const hall = new Hall('phu-luong', instant(Date.UTC(2022, 5, 16, 1)));
  const units = [...Array.from({ length: 18 }, (_, at) => `Thôn ${at + 1}`), 'Các cơ quan'];
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'province', title: 'Đối thoại', host: 'Tỉnh ủy', heldOn: '2022-09-12', ...schedule },
    content: {
      organisations: units.map((name, at) => ({ id: `don-vi-${at}`, name, delegates: 1, minOpinions: 1 })),
    },
  });
  hall.does(coordinator, 'intake.setDue', { dueOn: '2022-06-16' });
  const forms = () => {
    const { organisations, ...view } = seenBy('preparation', hall.meeting);
    return unitForms(organisations, view, theDate('2022-06-16'), civilDateOf(hall.now));
  };
  for (const at of [0, 1, 18]) {
    const organisation = `don-vi-${at}`;
    hall.does(coordinator, 'handIn.nameClerk', { organisation, name: 'Trần Văn Mẫu' });
    hall.does(coordinator, 'delegates.name', { organisation, people: [{ name: `Đại biểu ${at}` }] });
    hall.does(coordinator, 'handIn.addOpinions', { organisation, opinions: [{ text: `Việc ${at}` }] });
    hall.does(coordinator, 'handIn.submit', { organisation, name: 'Trần Văn Mẫu' });
  }
  // The 16th counts.
  expect(intakeFigures(forms())).toEqual({ units: 19, handedIn: 3, missing: 16, overdue: 0 });
  hall.wait(86_400_000);
  expect(intakeFigures(forms())).toEqual({ units: 19, handedIn: 3, missing: 16, overdue: 16 });
  expect(there(forms()[18])).toMatchObject({ row: { name: 'Các cơ quan' }, state: 'handedIn' });
});

test('BL1 BL3 Bình Lãng: opinions of every channel, and what was answered in writing beforehand waits for nobody in the hall', () => {
  const hall = preparedFrom(fivePlans['BL1 a commune and its villages, 2021']);
  const opinions = intakeChannels.map((channel) => ({ channel, text: `Ý kiến qua ${channel}` }));
  expect(opinions.length).toBeGreaterThan(5);
  hall.does(coordinator, 'opinions.add', { opinions });
  const view = seenBy('preparation', hall.meeting);
  expect(new Set(rowsIn(view.opinions).map(({ channel }) => channel))).toEqual(new Set(intakeChannels));
  expect(opinionFigures(view).opinions).toBe(opinions.length + 2);

  const [assignment, other] = rowsIn(view.assignments);
  const letter = { no: '45/UBND', date: '2024-11-21' };
  const told = { on: '2024-11-22', way: 'call' };
  hall.does(coordinator, 'answers.giveBefore', { assignment: assignment?.id, letter, told });
  hall.does(moderator, 'meeting.start');
  const { answers, assignments } = seenBy('chair', hall.meeting);
  expect(answers[assignment?.id ?? '']).toMatchObject({ given: letter, told, delivered: 'inWriting' });
  expect(assignments[assignment?.id ?? '']?.state).toBe('delivered');
  const raised = (row: typeof assignment) => {
    hall.does(as('chair', { chair: 'chu-toa-1' }), 'petitions.raise', { petition: row?.petition });
    return liesReady(seenBy('department', hall.meeting, { department: row?.department ?? null }))?.id;
  };
  expect([raised(assignment), raised(other)]).toEqual([undefined, other?.id]);
});
