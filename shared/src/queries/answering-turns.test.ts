import { describe, expect, test } from 'vitest';
import { land, moderator, openHall, presider, there, works } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { answeringNow } from './floor.ts';
import { ringsSince } from '../meeting/answers/assignment-states.ts';
import { remaining } from '../meeting/session/timer.ts';

/** A petition that was heard and lies with the land office, and with the works as well. */
function heard() {
  const hall = openHall();
  const person = hall.registers(['Đường vào xóm hỏng nặng', 'Mương tắc']);
  hall.does(presider, 'queue.call', { registration: person.registration });
  hall.does(presider, 'turn.start');
  const { petition } = person;
  const [lead, second] = [hall.assigns(petition), hall.assigns(petition, 'xay-dung', 'supporting')];
  hall.wait(60_000);
  return { hall, person, petition, lead, second };
}

describe('an answer at the microphone', () => {
  test('W16 BL8 begins with one act, ends the speech under way and has a clock of its own', () => {
    const { hall, petition, lead, person } = heard();
    hall.does(land, 'assignments.acknowledge', { assignment: lead });
    hall.does(presider, 'answering.call', { assignment: lead, floor: hall.meeting.floor.turn });
    expect(hall.meeting.registrations.get(person.registration)?.state).toBe('done');
    const { floor } = hall.meeting;
    expect(floor).toMatchObject({ turn: null, petition });
    expect(remaining(floor.timer, hall.now)).toBe(300_000);
    expect(hall.meeting.answeringTurns.get(floor.answering ?? '')).toMatchObject({
      kind: 'answer',
      department: 'dat-dai',
      assignment: lead,
      startedAt: hall.now,
    });
    expect(hall.does(moderator, 'answering.call', { assignment: lead })).toEqual([]);
    expect(hall.refusal(presider, 'meeting.close')).toBe('floorTaken');
  });

  test('W16 the clock is paused, extended and cut as that of a speech', () => {
    const { hall, lead } = heard();
    hall.does(presider, 'answering.call', { assignment: lead });
    const turn = hall.meeting.floor.answering;
    hall.wait(10_000);
    hall.does(presider, 'turn.pause', { turn });
    hall.wait(10_000);
    hall.does(presider, 'turn.extend', { seconds: 60, turn });
    hall.does(presider, 'turn.resume', { turn });
    expect(remaining(hall.meeting.floor.timer, hall.now)).toBe(350_000);
    expect(hall.refusal(presider, 'turn.noShow', { turn })).toBe('timerRunning');
    hall.does(presider, 'turn.cut', { reason: 'Ngoài nội dung', turn });
    expect(hall.meeting.answeringTurns.get(turn ?? '')).toMatchObject({
      end: 'cutOff',
      spokenMs: 10_000,
      reason: 'Ngoài nội dung',
    });
    expect(hall.meeting.assignments.get(lead)?.state).toBe('acknowledged');
  });

  test('W16 W7 an answer that was given to its end is delivered, and its petition waits for its disposition', () => {
    const { hall, petition, lead, second } = heard();
    hall.does(presider, 'answering.call', { assignment: lead });
    hall.wait(30_000);
    hall.does(presider, 'answering.call', { assignment: second });
    expect(hall.meeting.assignments.get(lead)?.state).toBe('delivered');
    expect(hall.meeting.answers.get(lead)).toMatchObject({ delivered: 'orally', deliveredAt: hall.now });
    hall.does(presider, 'turn.end');
    expect(hall.meeting.assignments.get(second)?.state).toBe('delivered');
    expect(hall.meeting.floor).toMatchObject({ turn: null, answering: null, petition });
  });

  test('W16 BX2 whoever stands at the microphone has answered the bell', () => {
    const { hall, lead } = heard();
    expect(ringsSince(there(hall.meeting.assignments.get(lead)), hall.meeting.about)).not.toBeNull();
    hall.does(presider, 'answering.call', { assignment: lead });
    expect(hall.meeting.assignments.get(lead)).toMatchObject({
      state: 'acknowledged',
      respondedAt: hall.now,
    });
  });

  test('S18 W16 an end by mistake is taken back: the answer goes on and was not given yet', () => {
    const { hall, lead } = heard();
    hall.does(presider, 'answering.call', { assignment: lead });
    const turn = hall.meeting.floor.answering;
    hall.does(land, 'answers.draft', { assignment: lead, text: 'Sửa trong tháng 12' });
    hall.wait(20_000);
    hall.does(presider, 'turn.end');
    hall.wait(5000);
    hall.does(presider, 'turn.restore', { turn });
    expect(hall.meeting.floor.answering).toBe(turn);
    expect(remaining(hall.meeting.floor.timer, hall.now)).toBe(280_000);
    expect(hall.meeting.assignments.get(lead)?.state).toBe('drafting');
    expect(hall.meeting.answers.get(lead)).toMatchObject({ delivered: null, deliveredAt: null });
  });

  test('S16 W16 an agency that was called by mistake was not called, and the speaker goes on', () => {
    const { hall, lead, person } = heard();
    const { turn } = hall.meeting.floor;
    const rang = hall.meeting.assignments.get(lead);
    hall.does(presider, 'answering.call', { assignment: lead });
    hall.wait(4000);
    hall.does(presider, 'turn.takeBack', { turn: hall.meeting.floor.answering });
    expect(hall.meeting.answeringTurns.size).toBe(0);
    expect(hall.meeting.assignments.get(lead)).toEqual(rang);
    expect(hall.meeting.floor.turn).toBe(turn);
    expect(hall.meeting.registrations.get(person.registration)?.state).toBe('speaking');
    hall.does(presider, 'answering.call', { assignment: lead });
    hall.wait(31_000);
    expect(hall.refusal(presider, 'turn.takeBack')).toBe('timerRunning');
  });

  test('W16 nobody answers what they do not hold, outside of the session, or over what was not seen', () => {
    const { hall, lead, second } = heard();
    hall.does(works, 'assignments.decline', { assignment: second, reason: 'Không thuộc' });
    expect(hall.refusal(presider, 'answering.call', { assignment: second })).toBe('wrongAssignmentState');
    expect(hall.refusal(presider, 'answering.call', { assignment: 'khong-co' })).toBe('unknownAssignment');
    expect(hall.refusal(presider, 'answering.call', { assignment: lead, floor: null })).toBe('overtaken');
    hall.does(presider, 'meeting.pause');
    expect(hall.refusal(presider, 'answering.call', { assignment: lead })).toBe('notInSession');
  });

  test('W17 BL9 an agency comments on what is before the hall, without an assignment', () => {
    const { hall, petition, lead } = heard();
    hall.does(presider, 'turn.end');
    hall.does(presider, 'answering.comment', { department: 'moi-truong' });
    const turn = hall.meeting.floor.answering;
    expect(hall.meeting.answeringTurns.get(turn ?? '')).toMatchObject({ kind: 'comment', petition });
    hall.wait(15_000);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.petition).toBe(petition);
    expect(hall.meeting.assignments.get(lead)?.state).toBe('offered');
    expect(hall.refusal(presider, 'answering.comment', { department: 'khong-co' })).toBe('unknownDepartment');
  });

  test('W16 V6 everybody is shown which agency answers, and no other agency’s assignment', () => {
    const { hall, lead } = heard();
    hall.does(presider, 'answering.call', { assignment: lead });
    for (const audience of ['chair', 'moderator', 'secretary', 'screen', 'public'] as const)
      expect(answeringNow(seenBy(audience, hall.meeting))?.department.name, audience).toBe('Phòng Đất đai');
    const seen = (department: string) =>
      answeringNow(seenBy('department', hall.meeting, { department }))?.turn;
    expect(seen('dat-dai')?.assignment).toBe(lead);
    expect(seen('xay-dung')).toMatchObject({ department: 'dat-dai', assignment: null });
  });

  test('W16 UB3 what is rerouted while it is answered leaves the hall, and is not delivered', () => {
    const { hall, petition, lead } = heard();
    hall.does(presider, 'answering.call', { assignment: lead });
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
    expect(hall.meeting.floor.petition).toBeNull();
    const { answering } = hall.meeting.floor;
    hall.does(presider, 'turn.cut', { reason: 'Nêu tên người bị tố cáo' });
    expect(hall.meeting.assignments.get(lead)?.state).toBe('withdrawn');
    expect(hall.meeting.answeringTurns.get(answering ?? '')?.reason).toBe('');
  });
});

describe('one petition of a speaker after the other', () => {
  test('D11 BL7 with a disposition the next one comes before the hall, and after the last one nothing does', () => {
    const { hall, person } = heard();
    const [first = '', second = ''] = person.petitions;
    hall.does(presider, 'petitions.dispose', { petition: first, kind: 'noted' });
    expect(hall.meeting.floor.petition).toBe(second);
    expect(hall.meeting.petitions.get(second)?.raisedAt).toBe(hall.now);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.petition).toBe(second);
    hall.does(presider, 'petitions.dispose', { petition: second, kind: 'noted' });
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('D11 it comes with the end of the answer where the chair disposes while that is given', () => {
    const { hall, person, lead } = heard();
    const [first = '', second = ''] = person.petitions;
    hall.does(presider, 'answering.call', { assignment: lead });
    hall.does(presider, 'petitions.dispose', { petition: first, kind: 'noted' });
    expect(hall.meeting.floor.petition).toBe(first);
    hall.does(presider, 'turn.end');
    expect(hall.meeting.floor.petition).toBe(second);
  });

  test('D11 what nobody of them asked brings nothing of theirs before the hall', () => {
    const { hall } = heard();
    const other = hall.registers();
    hall.does(presider, 'turn.end');
    hall.does(presider, 'petitions.raise', { petition: other.petition });
    hall.does(presider, 'petitions.dispose', { petition: other.petition, kind: 'noted' });
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('S9 V5 who was called and is not there has raised nothing', () => {
    const hall = openHall();
    const [absent, again] = [hall.registers(), hall.registers()];
    hall.does(presider, 'petitions.raise', { petition: again.petition });
    hall.wait(1000);
    for (const { registration } of [absent, again]) {
      hall.does(presider, 'queue.call', { registration });
      hall.does(presider, 'turn.noShow');
    }
    expect(hall.meeting.petitions.get(absent.petition)?.raisedAt).toBeNull();
    expect(hall.meeting.petitions.get(again.petition)?.raisedAt).not.toBeNull();
  });
});
