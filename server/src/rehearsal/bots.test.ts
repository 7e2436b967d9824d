import { expect, test } from 'vitest';
import { convening, coordinator, Hall, openHall, presider } from '@doi-thoai/shared/testing/example-hall';
import type { Actor, AudienceName } from '@doi-thoai/shared/meeting/roles';
import { actorOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { views, type DataOf } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';
import { IntentScheduler, type Due } from './scheduler.ts';
import { chairBot } from './chair-bot.ts';
import { departmentBot } from './department-bot.ts';
import { atTheDesk, onPhones } from './invented.ts';
import { citizenBot, deskBot, moderatorBot } from './staff-bots.ts';
import type { Bot, Intent } from './intent.ts';

interface Played {
  readonly actor: Actor;
  readonly scheduler: IntentScheduler;
  readonly intents: () => readonly Intent[];
}

const receiptOf = (at: number) => `giay-hen-dien-tap-${String(at).padStart(4, '0')}`;

/** Everybody who plays a part, over a meeting in memory instead of a wire. */
function castOf(hall: Hall): Played[] {
  const sees = <A extends AudienceName>(audience: A, actor: Actor, bot: Bot<A>): Played => ({
    actor,
    scheduler: new IntentScheduler(),
    intents: () => {
      const { role, seat, department = null, chair = null, screen = null } = actor;
      const viewer = { audience, seat, department, registration: null };
      const data = project(views[audience], hall.meeting, viewer) as unknown as DataOf<A>;
      return bot({ data, me: { role, seat, name: seat, department, chair, screen }, now: hall.now });
    },
  });
  const leader = { person: { name: 'Trần Văn Mẫu', title: 'Trưởng phòng' } };
  const slips = atTheDesk.map((row, at) => ({ ...row, receipt: receiptOf(at) }));
  const seated = seatsOf(hall.meeting).flatMap((seat) => {
    const actor = actorOf(seat);
    if (seat.role === 'chair') return [sees('chair', actor, chairBot)];
    if (seat.role === 'moderator') return [sees('moderator', actor, moderatorBot)];
    if (seat.role === 'desk') return [sees('desk', actor, deskBot(slips))];
    if (seat.role === 'department') return [sees('department', { ...actor, ...leader }, departmentBot)];
    return [];
  });
  const phones = onPhones.map((row, at) =>
    sees(
      'public',
      { role: 'citizen', seat: 'citizen' },
      citizenBot({ ...row, receipt: receiptOf(100 + at) }, 50),
    ),
  );
  return [...seated, ...phones];
}

/** Lets whatever is due first happen, until nobody wants anything any more; the acts in order. */
function play(hall: Hall, cast: readonly Played[]): Intent[] {
  const acts: Intent[] = [];
  for (;;) {
    const due = cast.flatMap((person) =>
      person.scheduler.schedule(person.intents(), 1, hall.now).map((one) => ({ ...one, person })),
    );
    const next = due.reduce<(Due & { person: Played }) | undefined>(
      (first, one) => (first && first.at <= one.at ? first : one),
      undefined,
    );
    if (!next) return acts;
    hall.wait(Math.max(0, next.at - hall.now));
    const { person, intent, key } = next;
    const outcome = hall.command(person.actor, intent.type, intent.input);
    if (isRefusal(outcome)) throw new Error(`${intent.type} was refused: ${JSON.stringify(outcome)}`);
    person.scheduler.done(key);
    acts.push(intent);
    if (acts.length > 1000) throw new Error('the session does not end');
  }
}

function rehearse(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', { ...convening, rehearsal: true });
  hall.does(coordinator, 'meeting.openIntake');
  for (const { id } of convening.departments)
    hall.does(coordinator, 'departments.setPresent', { department: id, present: true });
  for (let at = 0; at < 9; at += 1)
    hall.registers([`Đường vào xóm ${at} hỏng nặng`], { field: at % 2 ? 'dat' : 'duong' });
  return hall;
}

test('Z4 BX12 simulated people hold a whole session by what they see, and nothing they do is refused', () => {
  const hall = rehearse();
  const acts = play(hall, castOf(hall));
  expect(hall.meeting.about.state).toBe('closed');
  expect(hall.meeting.conclusion.state).toBe('adopted');
  const types = new Set(acts.map((act) => act.type));
  for (const type of [
    ...['meeting.start', 'agenda.begin', 'speakers.register', 'speakers.accept', 'queue.call', 'turn.start'],
    ...[
      'petitions.assign',
      'assignments.acknowledge',
      'assignments.askTime',
      'answers.draft',
      'answers.sign',
    ],
    ...['floor.giveToHand', 'speakers.correct', 'petitions.capture', 'answering.call'],
    ...['presiding.pass', 'presiding.takeBack'],
    ...['answers.approve', 'answering.call', 'answers.release', 'petitions.release', 'commitments.capture'],
    ...[
      'commitments.readBack',
      'commitments.confirm',
      'petitions.dispose',
      'turn.noShow',
      'conclusion.adopt',
    ],
  ])
    expect(types, type).toContain(type);
  const heard = hall.meeting.petitions.filter(
    (row) => hall.meeting.registrations.get(row.registration ?? '')?.state === 'done',
  );
  expect(heard.length).toBeGreaterThan(10);
  expect(heard.filter((row) => row.disposition === null)).toEqual([]);
  const second = hall.meeting.petitions.filter((row) => onPhones.some((one) => one.second === row.text));
  expect(second).toHaveLength(1);
  expect(second[0]).toMatchObject({ raisedAt: expect.any(Number) as number, disposition: {} });
});

test('Z4 a chair who is taken over is waited for, and everybody else goes on', () => {
  const hall = rehearse();
  const cast = castOf(hall);
  const others = cast.filter((person) => person.actor.role !== 'chair');
  expect(play(hall, others).map((act) => act.type)).toContain('speakers.accept');
  expect(hall.meeting.about.state).toBe('collecting');
  hall.does({ role: 'chair', seat: 'chair-an', chair: 'an' }, 'meeting.start');
  const acts = play(hall, others);
  expect(new Set(acts.map((act) => act.type))).toEqual(new Set(['speakers.register']));
  play(hall, cast);
  expect(hall.meeting.about.state).toBe('closed');
});

test('R4 Z4 a phone registers in a pause as well', () => {
  const hall = rehearse();
  hall.does(presider, 'meeting.start');
  hall.does(presider, 'meeting.pause');
  const phones = castOf(hall).filter((person) => person.actor.role === 'citizen');
  expect(new Set(play(hall, phones).map((act) => act.type))).toEqual(new Set(['speakers.register']));
});

test('A8 Z4 whoever presides goes on with the step that follows, and not back to one that was passed over', () => {
  const hall = openHall();
  for (const item of ['ket-luan', 'doi-thoai']) hall.does(presider, 'agenda.begin', { item });
  const [presiding] = castOf(hall).filter((person) => person.actor.seat === 'chair-an');
  expect(presiding?.intents()).toMatchObject([{ type: 'agenda.begin', input: { item: 'ket-luan' } }]);
});
