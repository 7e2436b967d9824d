import { describe, expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import {
  conveneHall,
  coordinator,
  land,
  leader,
  presider,
  there,
  type Hall,
} from '../testing/example-hall.ts';
import type { Viewer } from './viewer.ts';
import { views } from './audiences.ts';

const paper = { no: '21/CV-KT', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
const words = 'Đã có trong danh mục đầu tư năm 2025';
const told = { on: '2024-11-21', way: 'call' };

/** A matter that a body without an account is asked about. */
function asked() {
  const hall = conveneHall();
  const opinions = [{ text: 'Đường ngõ 4 xuống cấp', channel: 'survey' }];
  const [, received] = hall.does(coordinator, 'opinions.add', { opinions });
  const petition = received && 'id' in received ? received.id : '';
  const assign = { petition, department: 'dat-dai', part: 'lead' };
  const [given] = hall.does(coordinator, 'petitions.assign', assign);
  return { hall, petition, assignment: given && 'id' in given ? given.id : '' };
}
const enter = (hall: Hall, assignment: string, more: object = {}) =>
  hall.refusal(coordinator, 'answers.enter', { assignment, text: words, paper, ...more });
const answer = (hall: Hall, assignment: string) => there(hall.meeting.answers.get(assignment));
const chair: Viewer = { audience: 'chair', seat: 'chair-an', department: null, registration: null };
const chairsView = (hall: Hall) => project(views.chair, hall.meeting, chair);

describe('answers before the day', () => {
  test('SY5 TD8 PL6 what a body answered on paper is entered with number, date, signer and file, and reviewed', () => {
    const { hall, assignment } = asked();
    const file = { id: 'c'.repeat(64), name: 'cv-21.pdf', bytes: 900, mediaType: 'application/pdf' };
    expect(enter(hall, assignment, { file })).toBeNull();
    expect(answer(hall, assignment)).toMatchObject({ text: words, paper, evidence: [file] });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('submitted');
    hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa nói bao giờ xong' });
    expect(answer(hall, assignment)).toMatchObject({ paper: null, returnedReason: 'Chưa nói bao giờ xong' });
    expect(enter(hall, assignment, { over: words })).toBeNull();
    hall.does(coordinator, 'answers.approve', { assignment, over: words });
    expect(enter(hall, assignment)).toBe('wrongAssignmentState');
    hall.does(coordinator, 'answers.withdrawApproval', { assignment });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('submitted');
  });

  test('SY5 a paper of tomorrow and words over others’ are refused', () => {
    const { hall, assignment } = asked();
    expect(enter(hall, assignment, { paper: { ...paper, date: '2024-11-23' } })).toBe('dayLiesAhead');
    expect(enter(hall, assignment, { over: 'Lời khác' })).toBe('changedMeanwhile');
    expect(enter(hall, 'khong-co')).toBe('unknownAssignment');
  });

  test('SY6 PL6 the chair reads what was prepared once it is approved', () => {
    const { hall, assignment } = asked();
    hall.does(land, 'answers.draft', { assignment, text: words });
    hall.does(leader, 'answers.sign', { assignment });
    expect(chairsView(hall).answers).toEqual({});
    hall.does(coordinator, 'answers.approve', { assignment });
    expect(chairsView(hall).answers[assignment]).toMatchObject({ text: words });
    hall.does(coordinator, 'answers.withdrawApproval', { assignment });
    expect(chairsView(hall).answers).toEqual({});
    hall.does(presider, 'meeting.start');
    hall.does(land, 'answers.draft', { assignment, text: 'Viết trong hội trường' });
    expect(chairsView(hall).answers[assignment]).toMatchObject({ text: 'Viết trong hội trường' });
  });

  test('SY7 BL3 an approved answer is given in writing before the day, told to the asker, and taken back', () => {
    const { hall, assignment } = asked();
    enter(hall, assignment);
    const given = { no: '45/UBND', date: '2024-11-21' };
    const give = (more: object = {}) =>
      hall.refusal(coordinator, 'answers.giveBefore', { assignment, letter: given, told, ...more });
    expect(give()).toBe('wrongAssignmentState');
    hall.does(coordinator, 'answers.approve', { assignment });
    expect(give({ told: { ...told, on: '2024-11-20' } })).toBe('dayTooEarly');
    expect(give()).toBeNull();
    expect(answer(hall, assignment)).toMatchObject({ delivered: 'inWriting', given, told });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('delivered');
    hall.does(coordinator, 'answers.takeGivingBack', { assignment });
    expect(answer(hall, assignment)).toMatchObject({ delivered: null, given: null, told: null });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('approved');
  });

  test('SY7 what came before the hall is answered there', () => {
    const { hall, petition, assignment } = asked();
    enter(hall, assignment);
    hall.does(coordinator, 'answers.approve', { assignment });
    hall.does(presider, 'meeting.start');
    hall.does(presider, 'petitions.raise', { petition });
    const give = { assignment, letter: { no: '45/UBND', date: '2024-11-21' }, told };
    expect(hall.refusal(coordinator, 'answers.giveBefore', give)).toBe('petitionRaised');
  });
});
