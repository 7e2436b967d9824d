import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import {
  conveneHall,
  coordinator,
  moderator,
  openHall,
  presider,
  there,
  works,
  type Hall,
} from '../testing/example-hall.ts';
import { views } from '../views/audiences.ts';
import type { Viewer } from '../views/viewer.ts';
import { canBeGivenBefore, draftOrAnswer, isEnterable, owedByBody } from './owed-answers.ts';

const viewer: Viewer = { audience: 'preparation', seat: 'dieu-phoi', department: null, registration: null };
const owed = (hall: Hall) => owedByBody(project(views.preparation, hall.meeting, viewer));
const first = (hall: Hall) => there(owed(hall)[0]?.rows[0]);
const paper = { no: '21/CV-XD', date: '2024-11-20', signer: 'Trần Văn Mẫu' };

/** A hall in which works was asked so many matters, with the assignments. */
function asked(texts: readonly string[]) {
  const hall = conveneHall();
  const opinions = texts.map((text) => ({ text, channel: 'survey' }));
  const petitions = hall
    .does(coordinator, 'opinions.add', { opinions })
    .flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
  const assignments = petitions.flatMap((petition) =>
    hall
      .does(coordinator, 'petitions.assign', { petition, department: 'xay-dung', part: 'lead' })
      .flatMap((event) => (event.type === 'petitionAssigned' ? [event.id] : [])),
  );
  return { hall, petitions, assignments };
}

test('SY11 PL6 what a body was asked goes from nothing over a draft to submitted, returned and approved', () => {
  const { hall, assignments } = asked(['Đường ngõ 4 xuống cấp']);
  const assignment = there(assignments[0]);
  const stands = () => {
    const row = first(hall);
    const body = there(owed(hall)[0]);
    return [row.state, body.missing.length, body.toReview.length, body.approved, isEnterable(row)];
  };
  expect(stands()).toEqual(['none', 1, 0, 0, true]);
  hall.does(works, 'answers.draft', { assignment, text: 'Quý I sẽ sửa' });
  expect(stands()).toEqual(['draft', 1, 0, 0, true]);
  hall.does(works, 'answers.submit', { assignment });
  expect(stands()).toEqual(['submitted', 0, 1, 0, true]);
  hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa rõ ngày' });
  expect(stands()).toEqual(['returned', 1, 0, 0, true]);
  hall.does(works, 'answers.submit', { assignment });
  hall.does(coordinator, 'answers.approve', { assignment });
  expect(stands()).toEqual(['approved', 0, 0, 1, false]);
});

test('SY11 PL6 TD8 the office copies no draft that a body only saved or got back into a paper of it', () => {
  const { hall, assignments } = asked(['Đường hỏng']);
  const [assignment = ''] = assignments;
  hall.does(works, 'answers.draft', { assignment, text: 'Đang tính' });
  expect(draftOrAnswer(first(hall))).toEqual({ answer: '', draft: 'Đang tính' });
  hall.does(works, 'answers.submit', { assignment });
  expect(draftOrAnswer(first(hall))).toEqual({ answer: 'Đang tính', draft: '' });
  hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa rõ' });
  expect(draftOrAnswer(first(hall)).answer).toBe('');
});

test('SY11 TD8 BL3 a body that answers on paper owes nothing more; what was answered in writing beforehand says so', () => {
  const { hall, assignments } = asked(['Đường ngõ 4 xuống cấp']);
  const assignment = there(assignments[0]);
  hall.does(coordinator, 'answers.enter', { assignment, text: 'Quý I sẽ sửa', paper });
  expect(first(hall)).toMatchObject({ state: 'submitted', answer: { paper } });
  expect(canBeGivenBefore(first(hall))).toBe(false);
  hall.does(coordinator, 'answers.approve', { assignment });
  expect(canBeGivenBefore(first(hall))).toBe(true);
  const letter = { no: '30/UBND', date: '2024-11-20' };
  const told = { on: '2024-11-21', way: 'zalo' };
  hall.does(coordinator, 'answers.giveBefore', { assignment, letter, told });
  expect(first(hall)).toMatchObject({ state: 'given', answer: { given: letter, told } });
  expect(canBeGivenBefore(first(hall))).toBe(false);
  hall.does(coordinator, 'answers.takeGivingBack', { assignment });
  expect(first(hall).state).toBe('approved');
});

test('SY11 bodies stand in the order of the plan with their matters by number, and who was asked nothing is left out', () => {
  const { hall, petitions, assignments } = asked(['Đường ngõ 4', 'Cống ngõ 4']);
  expect(owed(hall).map(({ department }) => department.id)).toEqual(['xay-dung']);
  expect(there(owed(hall)[0]).rows.map(({ matter }) => matter.id)).toEqual(petitions);
  hall.does(coordinator, 'petitions.assign', {
    petition: petitions[1],
    department: 'dat-dai',
    part: 'supporting',
  });
  expect(owed(hall).map(({ department }) => department.id)).toEqual(['dat-dai', 'xay-dung']);
  hall.does(coordinator, 'assignments.withdraw', { assignment: assignments[0] });
  expect(owed(hall).map(({ rows }) => rows.length)).toEqual([1, 1]);
});

test('SY11 UB3 nothing is owed of what went to citizen reception', () => {
  const { hall, petitions } = asked(['Cán bộ nhận tiền']);
  hall.does(moderator, 'petitions.reroute', { petition: petitions[0], nature: 'denunciation' });
  expect(owed(hall)).toEqual([]);
});

test('SY11 nothing more is owed of what was closed before the hall without an answer', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  hall.assigns(petition);
  expect(there(owed(hall)[0]).missing).toHaveLength(1);
  hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
  expect(owed(hall)).toEqual([]);
});
