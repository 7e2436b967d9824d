import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import { views } from '@doi-thoai/shared/views/audiences';
import { only, project } from '@doi-thoai/shared/engine/view';
import { beforeEach, describe, expect, it } from 'vitest';
import { spokenConclusion } from './conclusion-text.ts';
import type { Data } from './entities.ts';
import { promiseUnderWay, usualDue } from './promises.ts';
import { putBack, waiting } from './queue.ts';
import { heldFor, openAssignments, petitionsOf, standing } from './record.ts';

const chair = as('chair', { chair: 'chu-tri' });
const moderator = as('moderator');
const economy = as('department', { department: 'kinh-te' });
let playing: Playing;

function play(actor: Parameters<Playing['command']>[0], type: string, input: unknown = {}): void {
  const played = playing.command(actor, type, input);
  if (isRefusal(played)) throw new Error(`${type}: ${played.code}`);
}

function data(): Data {
  const viewer = { audience: 'chair', seat: 'chair-chu-tri', department: null, registration: null } as const;
  return project(views.chair, playing.meeting, viewer);
}

function speaker(no: number): string {
  return playing.meeting.registrations.find((row) => row.no === no)?.id ?? '';
}

function petition(no: number): string {
  return playing.meeting.petitions.find((row) => row.no === no)?.id ?? '';
}

function register(name: string, unit: string, field: string, texts: string[], firstTime = false): void {
  play(moderator, 'speakers.register', {
    receipt: `giay-hen-cua-nguoi-${playing.meeting.counters.registrations}`,
    channel: 'slip',
    name,
    unit,
    field,
    firstTime,
    consentName: true,
    petitions: texts.map((text) => ({ text })),
  });
}

beforeEach(() => {
  playing = new Playing();
  play(moderator, 'meeting.convene', {
    title: 'Hội nghị thử',
    fields: [
      { id: 'dat-dai', name: 'Đất đai' },
      { id: 'y-te', name: 'Y tế' },
    ],
    departments: [
      { id: 'kinh-te', name: 'Phòng Kinh tế' },
      { id: 'y-te', name: 'Phòng Y tế' },
    ],
  });
  play(moderator, 'meeting.openIntake');
  register('Trần Văn Mẫu', 'Khu 1', 'dat-dai', ['Mương tiêu nước tắc.', 'Đường vào ruộng hẹp.']);
  register('Nguyễn Thị Ví Dụ', 'Khu 1', 'dat-dai', ['Chưa có sổ đỏ.'], true);
  register('Lê Giả Định', 'Khu 2', 'y-te', ['Thiếu thuốc bảo hiểm.']);
  play(chair, 'meeting.start');
});

describe('BL7 the queue as the chair sees it', () => {
  it('stands in order, and says whom to prefer only once somebody has spoken', () => {
    const named = () => waiting(data()).map(({ registration, prefer }) => [registration.no, ...prefer]);
    expect(named()).toEqual([[1], [2, 'firstTime'], [3]]);
    play(chair, 'queue.call', { registration: speaker(1) });
    play(chair, 'turn.start');
    expect(named()).toEqual([
      [2, 'firstTime'],
      [3, 'unitWaits', 'fieldWaits'],
    ]);
  });

  it('keeps at hand who was deferred or not there', () => {
    play(chair, 'queue.defer', { registration: speaker(3) });
    play(chair, 'queue.call', { registration: speaker(2) });
    play(chair, 'turn.noShow');
    expect(putBack(data().registrations).map((row) => row.no)).toEqual([2, 3]);
  });
});

describe('the petitions of a speaker', () => {
  it('BX7 stand for what they were merged into, each once', () => {
    play(moderator, 'petitions.merge', { petition: petition(2), into: petition(3) });
    const { registrations, petitions } = data();
    expect(petitionsOf(registrations[speaker(1)], petitions).map((row) => row.no)).toEqual([1, 3]);
    expect(petitionsOf(undefined, petitions)).toEqual([]);
  });

  it('UB8 are counted by how they stand, moot ones not at all', () => {
    const counts = () => {
      const { settled, owed, unresolved, notRaised } = standing(data().petitions, data().registrations);
      return [settled.length, owed.length, unresolved.length, notRaised.length];
    };
    expect(counts()).toEqual([0, 0, 0, 4]);
    play(moderator, 'speakers.withdraw', { registration: speaker(3) });
    play(chair, 'queue.call', { registration: speaker(1) });
    expect(counts()).toEqual([0, 0, 1, 2]);
    play(chair, 'petitions.dispose', { petition: petition(1), kind: 'toBeVerified', department: 'kinh-te' });
    play(chair, 'petitions.dispose', { petition: petition(2), kind: 'explained' });
    expect(counts()).toEqual([1, 1, 0, 1]);
  });
});

describe('BX2 what the chair waits for', () => {
  beforeEach(() => {
    play(chair, 'queue.call', { registration: speaker(1) });
    play(chair, 'petitions.assign', { petition: petition(1), department: 'kinh-te', part: 'lead' });
    // Prepared before it was raised: nobody waits for it yet.
    play(chair, 'petitions.assign', { petition: petition(4), department: 'y-te', part: 'lead' });
  });

  const open = () =>
    openAssignments(data().assignments, data().petitions).map((row) => [row.department, row.state]);

  it('is what was given for petitions before the hall, until they are closed', () => {
    expect(open()).toEqual([['kinh-te', 'offered']]);
    play(chair, 'petitions.dispose', { petition: petition(1), kind: 'answered' });
    expect(open()).toEqual([]);
  });

  it('shows “not ours” until another department was asked in its place', () => {
    const assignment = heldFor(petition(1), data().assignments)[0]?.id;
    playing.wait(5000);
    play(economy, 'assignments.decline', { assignment, reason: 'Không thuộc', suggested: 'y-te' });
    expect(open()).toEqual([['kinh-te', 'declined']]);
    play(chair, 'petitions.assign', { petition: petition(1), department: 'y-te', part: 'lead' });
    expect(open()).toEqual([['y-te', 'offered']]);
  });

  it('lists the lead first', () => {
    play(chair, 'petitions.assign', { petition: petition(1), department: 'y-te', part: 'supporting' });
    expect(heldFor(petition(1), data().assignments).map((row) => row.department)).toEqual([
      'kinh-te',
      'y-te',
    ]);
  });
});

it('BX3 finds the promise that waits for its confirmation, the one on the screens first', () => {
  const words = { petition: petition(1), department: 'kinh-te', officer: 'Lê Giả Định' };
  play(chair, 'commitments.capture', { ...words, wording: 'Nạo vét trước vụ xuân.' });
  play(chair, 'commitments.capture', { ...words, wording: 'Báo cáo trước tháng Tư.' });
  const second = playing.meeting.commitments.find((row) => row.wording.startsWith('Báo cáo'))?.id ?? '';
  play(chair, 'commitments.readBack', { commitment: second });
  expect(promiseUnderWay(petition(1), data().commitments)?.id).toBe(second);
  expect(promiseUnderWay(petition(2), data().commitments)).toBeUndefined();
});

it('BL12 proposes the day that the rules give', () => {
  play(chair, 'queue.call', { registration: speaker(1) });
  play(chair, 'petitions.dispose', { petition: petition(1), kind: 'toBeVerified', department: 'kinh-te' });
  expect(usualDue(15, playing.now)).toBe(data().petitions[petition(1)]?.disposition?.due);
});

it('BL10 reads the conclusion in order, large, with who and until when', () => {
  play(chair, 'queue.call', { registration: speaker(1) });
  play(chair, 'petitions.dispose', { petition: petition(1), kind: 'toBeVerified', department: 'kinh-te' });
  play(chair, 'petitions.dispose', { petition: petition(2), kind: 'answered' });
  play(chair, 'conclusion.compile');
  play(chair, 'conclusion.edit', { line: petition(2), text: 'Mở rộng đường trong quý I.' });
  const view = data();
  const sections = spokenConclusion(view.conclusion[only] ?? { lines: [] }, view);
  expect(
    sections.map(({ section, lines }) => [section, lines.map((line) => [line.no, line.own, line.who])]),
  ).toEqual([
    ['discussed', []],
    ['resolved', [[2, true, '']]],
    ['unresolved', [[1, false, 'Phòng Kinh tế']]],
    [
      'notRaised',
      [
        [3, false, ''],
        [4, false, ''],
      ],
    ],
  ]);
});
