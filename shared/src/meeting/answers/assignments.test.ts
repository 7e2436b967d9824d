import { describe, expect, test } from 'vitest';
import { refuse } from '../../engine/refusal.ts';
import { ringsSince, rises } from './assignments.ts';
import {
  conveneHall,
  coordinator,
  land,
  moderator,
  openHall,
  presider,
  works,
  type Hall,
} from '../../testing/example-hall.ts';

function assigned() {
  const hall = openHall();
  const { petition } = hall.registers();
  return { hall, petition, assignment: hall.assigns(petition) };
}
const row = (hall: Hall, assignment: string) => hall.meeting.assignments.get(assignment);

describe('assigning', () => {
  test('G1 BL8 PL8 one lead and any number of supporting departments', () => {
    const { hall, petition } = assigned();
    hall.assigns(petition, 'xay-dung', 'supporting');
    const third = { petition, department: 'moi-truong', part: 'lead' };
    expect(hall.command(presider, 'petitions.assign', third)).toEqual(
      refuse('leadTaken', { department: 'Phòng Đất đai' }),
    );
    hall.assigns(petition, 'moi-truong', 'supporting');
    expect(hall.meeting.petitions.get(petition)?.departments).toEqual(['dat-dai', 'xay-dung', 'moi-truong']);
  });

  test('G2 BL8 a department holds a petition once, and its part can change', () => {
    const { hall, petition, assignment } = assigned();
    const supporting = hall.assigns(petition, 'xay-dung', 'supporting');
    const again = { petition, department: 'dat-dai', part: 'lead' };
    expect(hall.refusal(presider, 'petitions.assign', again)).toBe('alreadyAssigned');
    expect(hall.refusal(presider, 'petitions.assign', { ...again, department: 'xay-dung' })).toBe(
      'leadTaken',
    );
    hall.does(works, 'answers.draft', { assignment: supporting, text: 'Phần của chúng tôi' });
    hall.does(land, 'assignments.decline', { assignment, reason: 'Không thuộc thẩm quyền' });
    hall.does(presider, 'petitions.assign', { ...again, department: 'xay-dung' });
    expect(row(hall, supporting)).toMatchObject({ part: 'lead', state: 'drafting' });
    expect(hall.meeting.answers.get(supporting)?.text).toBe('Phần của chúng tôi');
    expect(hall.meeting.petitions.get(petition)?.departments).toEqual(['xay-dung']);
  });

  test('G7 nothing is assigned that has its disposition, nor to a department that is not here', () => {
    const { hall, petition } = assigned();
    const to = { petition, department: 'xay-dung', part: 'supporting' };
    expect(hall.refusal(presider, 'petitions.assign', { ...to, department: 'la' })).toBe('unknownDepartment');
    expect(hall.refusal(presider, 'petitions.assign', { ...to, petition: 'la' })).toBe('unknownPetition');
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    expect(hall.refusal(presider, 'petitions.assign', to)).toBe('petitionDisposed');
  });

  test('G10 a coordinator assigns for preparation', () => {
    const hall = conveneHall();
    hall.does(moderator, 'petitions.capture', { text: 'Ý kiến chuẩn bị trước' });
    const petition = [...hall.meeting.petitions][0]?.id;
    hall.does(coordinator, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
    expect([...hall.meeting.assignments]).toMatchObject([{ petition, state: 'offered' }]);
  });
});

describe('what a department says to an offer', () => {
  test('G3 BL8 PL8 acknowledged', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'assignments.acknowledge', { assignment });
    expect(row(hall, assignment)?.state).toBe('acknowledged');
    expect(hall.does(land, 'assignments.acknowledge', { assignment })).toEqual([]);
  });

  test('G3 PL8 time asked for, then ready', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'assignments.askTime', { assignment, minutes: 10 });
    expect(row(hall, assignment)).toMatchObject({ state: 'acknowledged', needsMinutes: 10 });
    hall.does(land, 'assignments.acknowledge', { assignment });
    expect(row(hall, assignment)).toMatchObject({ state: 'acknowledged', needsMinutes: null });
    expect(hall.refusal(land, 'assignments.askTime', { assignment, minutes: 0 })).toBe('malformed');
  });

  test('G3 a department that drafts and asks for time goes on drafting, and a submitted answer needs none', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'answers.draft', { assignment, text: 'Đang viết' });
    hall.does(land, 'assignments.askTime', { assignment, minutes: 5 });
    expect(row(hall, assignment)).toMatchObject({ state: 'drafting', needsMinutes: 5 });
    hall.does(land, 'answers.submit', { assignment });
    expect(row(hall, assignment)).toMatchObject({ state: 'submitted', needsMinutes: null });
    expect(hall.refusal(land, 'assignments.askTime', { assignment, minutes: 5 })).toBe(
      'wrongAssignmentState',
    );
    expect(hall.refusal(land, 'assignments.acknowledge', { assignment })).toBe('wrongAssignmentState');
    expect(hall.refusal(land, 'assignments.decline', { assignment, reason: 'x' })).toBe(
      'wrongAssignmentState',
    );
  });

  test('G3 G4 BL8 not theirs, with whose it is, and assigned there', () => {
    const { hall, petition, assignment } = assigned();
    const reason = 'Thuộc Phòng Xây dựng';
    expect(hall.refusal(land, 'assignments.decline', { assignment, reason, suggested: 'la' })).toBe(
      'unknownDepartment',
    );
    hall.does(land, 'assignments.decline', { assignment, reason, suggested: 'xay-dung' });
    expect(row(hall, assignment)).toMatchObject({ state: 'declined', reason, suggested: 'xay-dung' });
    expect(hall.meeting.petitions.get(petition)?.departments).toEqual([]);
    hall.assigns(petition, 'xay-dung');
    hall.assigns(petition, 'dat-dai', 'supporting');
    expect(hall.meeting.petitions.get(petition)?.departments).toEqual(['xay-dung', 'dat-dai']);
  });

  test('G5 BX2 an offer rises after the rule’s seconds, and no more once it is answered', () => {
    const { hall, assignment } = assigned();
    const seconds = hall.meeting.about.rules.acknowledgeSeconds;
    const up = () => rises(row(hall, assignment) as never, hall.meeting.about, hall.now);
    hall.wait(seconds * 1000 - 1);
    expect(up()).toBe(false);
    hall.wait(1);
    expect(up()).toBe(true);
    hall.does(land, 'assignments.askTime', { assignment, minutes: 5 });
    expect(up()).toBe(false);
  });

  test('G11 BX2 what was offered before the session rings from its opening, and not in a pause', () => {
    const hall = conveneHall();
    hall.does(coordinator, 'meeting.openIntake');
    const { petition } = hall.registers();
    hall.does(coordinator, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
    const offer = () => [...hall.meeting.assignments][0] as never;
    hall.wait(86_400_000);
    expect(ringsSince(offer(), hall.meeting.about)).toBe(null);
    hall.does(presider, 'meeting.start');
    expect(ringsSince(offer(), hall.meeting.about)).toBe(hall.now);
    expect(rises(offer(), hall.meeting.about, hall.now)).toBe(false);
    hall.wait(hall.meeting.about.rules.acknowledgeSeconds * 1000);
    expect(rises(offer(), hall.meeting.about, hall.now)).toBe(true);
    hall.does(presider, 'meeting.pause');
    expect(rises(offer(), hall.meeting.about, hall.now)).toBe(false);
  });

  test('G9 BX2 the first response is kept whatever follows', () => {
    const { hall, assignment } = assigned();
    hall.wait(3000);
    const first = hall.now;
    hall.does(land, 'assignments.askTime', { assignment, minutes: 5 });
    hall.wait(3000);
    hall.does(land, 'assignments.acknowledge', { assignment });
    hall.does(land, 'answers.draft', { assignment, text: 'x' });
    hall.does(land, 'assignments.decline', { assignment, reason: 'Nhầm' });
    expect(row(hall, assignment)?.respondedAt).toBe(first);
  });

  test('G6 PL8 another department’s assignment might as well not exist', () => {
    const { hall, assignment } = assigned();
    const evidence = { id: 'b'.repeat(64), name: 'x.pdf', bytes: 1, mediaType: 'application/pdf' };
    const own: [string, object][] = [
      ['assignments.acknowledge', {}],
      ['assignments.askTime', { minutes: 5 }],
      ['assignments.decline', { reason: 'x' }],
      ['answers.draft', { text: 'x' }],
      ['answers.attach', { evidence }],
      ['answers.detach', { evidence: evidence.id }],
      ['answers.submit', {}],
      ['answers.sign', {}],
    ];
    for (const [type, input] of own)
      for (const one of [assignment, 'khong-co'])
        expect([type, hall.refusal(works, type, { assignment: one, ...input })]).toEqual([type, 'notYours']);
  });
});

describe('withdrawing', () => {
  test('G8 BL8 until the answer was given, and again is no change', () => {
    const { hall, petition, assignment } = assigned();
    hall.does(presider, 'assignments.withdraw', { assignment });
    expect(row(hall, assignment)?.state).toBe('withdrawn');
    expect(hall.meeting.petitions.get(petition)?.departments).toEqual([]);
    expect(hall.does(presider, 'assignments.withdraw', { assignment })).toEqual([]);
    expect(hall.refusal(land, 'assignments.acknowledge', { assignment })).toBe('wrongAssignmentState');
    const second = hall.assigns(petition);
    hall.does(presider, 'answers.deliver', { assignment: second, how: 'orally' });
    expect(hall.refusal(presider, 'assignments.withdraw', { assignment: second })).toBe(
      'wrongAssignmentState',
    );
  });

  test('G8 what was declined is not withdrawn as well', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'assignments.decline', { assignment, reason: 'x' });
    expect(hall.refusal(presider, 'assignments.withdraw', { assignment })).toBe('wrongAssignmentState');
    expect(hall.refusal(presider, 'assignments.withdraw', { assignment: 'la' })).toBe('unknownAssignment');
  });
});
