import { expect, test } from 'vitest';
import { only } from '../engine/view.ts';
import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { checkInCode, codeIn } from '../meeting/intake/check-in-code.ts';
import { seatsOf } from '../meeting/seats.ts';
import { earlierStep } from '../meeting/session/agenda-step.ts';
import { coordinator, desk, moderator, there, type Hall } from '../testing/example-hall.ts';
import { fivePlans, preparedFrom, type FivePlan } from '../testing/five-plans.ts';
import { as, replay } from '../testing/playing.ts';
import { seenBy } from '../testing/seen-by.ts';
import { agendaInOrder, currentStep } from './agenda.ts';
import { allocationTable } from './allocation.ts';
import { liesReady } from './assignments.ts';
import { attendance } from './attendance.ts';
import { earlierFigures, earlierPages, isOnEarlierNow } from './earlier-promises.ts';
import { figuresOf } from './figures.ts';
import { opinionFigures } from './opinion-figures.ts';

const plans = Object.entries<FivePlan>(fivePlans);
const chair = as('chair', { chair: 'chu-toa-1' });
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function opened(plan: FivePlan): Hall {
  const hall = preparedFrom(plan);
  hall.does(chair, 'meeting.start');
  return hall;
}

test.each(plans)(
  'M20 QN6 UB5 %s: everybody has a seat, a sheet for it and what was planned before them',
  (_name, plan) => {
    const hall = opened(plan);
    const { about, chairs, departments } = seenBy('chair', hall.meeting);
    expect(about[only]).toMatchObject({ title: plan.title, place: plan.place, backdrop: plan.backdrop });
    expect(rowsInOrder(chairs).map(({ name }) => name)).toEqual(plan.chairs);
    expect(chairs[about[only]?.presiding ?? '']?.name).toBe(plan.chairs[0]);
    expect(rowsIn(departments).every(({ leader }) => leader.startsWith('Trưởng'))).toBe(true);
    // One sheet for each seat: chairs, moderators, two secretaries, desks, each body, each screen.
    const seats = seatsOf(hall.meeting).map(({ role }) => role);
    const of = (role: string) => seats.filter((one) => one === role).length;
    expect([of('chair'), of('department'), of('secretary')]).toEqual([plan.chairs.length, plan.bodies, 2]);
    expect([of('moderator'), of('desk'), of('screen')].every((count) => count > 0)).toBe(true);
    expect(currentStep(hall.meeting)?.kind).toBe('opening');
    expect(replay('thu', hall.journal)).toEqual(hall.meeting);
  },
);

test.each(plans)(
  'M20 PL3 UB5 E6 %s: the allocation stands, and each delegate comes in by the code of the badge',
  (_name, plan) => {
    const hall = opened(plan);
    const invited = sum(plan.rows.map(([, delegates]) => delegates));
    const { participants } = seenBy('desk', hall.meeting);
    expect(attendance({ participants })).toEqual({ present: 0, all: invited });
    const codes = rowsIn(participants).map(({ id }) => checkInCode(id));
    expect(codes.every((code) => codeIn(code) === code)).toBe(true);
    expect(new Set(codes).size).toBe(invited);
    const { id } = there(rowsIn(participants).find((row) => checkInCode(row.id) === codes[0]));
    hall.does(desk, 'participants.setPresent', { participant: id, present: true });
    expect(attendance(seenBy('desk', hall.meeting)).present).toBe(1);
    const prepared = seenBy('preparation', hall.meeting);
    const { totals } = allocationTable(prepared.organisations, prepared);
    expect(totals).toMatchObject({
      delegates: invited,
      minOpinions: sum(plan.rows.map(([, , least]) => least)),
    });
  },
);

test.each(plans)(
  'M20 PL6 BL6 W14 %s: what was answered in writing lies before the chair and calls its body when it is raised',
  (_name, plan) => {
    const hall = opened(plan);
    const count = plan.rows.length;
    const { petitions, assignments, answers } = seenBy('chair', hall.meeting);
    expect([rowsIn(petitions).length, rowsIn(answers).length]).toEqual([count, count]);
    expect(rowsIn(assignments).every(({ state }) => state === 'approved')).toBe(true);
    const called = (department: string) => liesReady(seenBy('department', hall.meeting, { department }));
    for (const { id: assignment, petition, department } of rowsIn(assignments).slice(0, 5)) {
      expect(called(department)?.petition).not.toBe(petition);
      hall.does(chair, 'petitions.raise', { petition });
      expect(called(department)?.id).toBe(assignment);
      // What is released of it is what the hall reads.
      const text = answers[assignment]?.text ?? '';
      hall.does(moderator, 'answers.release', { assignment, text });
      expect(seenBy('screen', hall.meeting).answers[assignment]?.released).toBe(text);
    }
    const workbench = opinionFigures(seenBy('preparation', hall.meeting));
    expect(workbench).toMatchObject({ opinions: count, matters: count, approved: count, proposed: count });
    expect(figuresOf(seenBy('screen', hall.meeting)).raised).toBe(Math.min(count, 5));
  },
);

test.each(plans)(
  'M20 QN6 TD10 %s: what was promised before is a step of its agenda, before the people speak',
  (_name, plan) => {
    const hall = opened(plan);
    const agenda = agendaInOrder(seenBy('chair', hall.meeting));
    const item = there(agenda.find(({ on }) => on === 'earlierPromises'));
    expect(item.title).toBe(earlierStep.title);
    expect(agenda.indexOf(item)).toBeGreaterThan(agenda.findIndex(({ kind }) => kind === 'opening'));
    expect(agenda.indexOf(item)).toBeLessThan(agenda.findIndex(({ kind }) => kind === 'dialogue'));
    hall.does(chair, 'agenda.begin', { item: item.id });
    const { earlierPromises } = seenBy('screen', hall.meeting);
    expect(isOnEarlierNow(seenBy('screen', hall.meeting))).toBe(true);
    expect(earlierFigures(earlierPromises).total).toBe(plan.promises);
    // The first one was never public.
    const pages = earlierPages(earlierPromises);
    expect(pages.map(({ no }) => no)).toEqual(Array.from({ length: plan.promises - 1 }, (_, at) => at + 2));
    hall.does(chair, 'earlierPromises.show', { promise: pages[0]?.promise.id });
    expect(hall.refusal(coordinator, 'agenda.set', { agenda: [item] })).not.toBeNull();
  },
);
