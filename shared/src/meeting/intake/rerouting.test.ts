import { describe, expect, test } from 'vitest';
import {
  desk,
  land,
  leader,
  moderator,
  openHall,
  presider,
  secretary,
  there,
  type Hall,
  type Registered,
} from '../../testing/example-hall.ts';
import { erased, replay } from '../../testing/playing.ts';

/** Everything that anyone wrote about this matter begins with one of these words. */
const secret = /Kín\w*|0988/;

const hides = (words: string) => `Kín ${words}`;

/** A matter on which everything was written that can be, before it was noticed what it is. */
function writtenAbout(hall: Hall): Registered & { assignment: string } {
  const person = hall.registers([hides('lời tố cáo'), hides('lời thứ hai')], {
    name: hides('người tố cáo'),
    unit: hides('xóm'),
    phone: '0988 111 222',
    address: hides('địa chỉ'),
    organisation: 'benh',
  });
  const { registration, petition } = person;
  const other = hall.assigns(petition, 'xay-dung', 'supporting');
  hall.does({ ...land, department: 'xay-dung' }, 'assignments.decline', {
    assignment: other,
    reason: hides('lý do'),
  });
  hall.does(presider, 'queue.call', { registration });
  hall.does(presider, 'turn.start');
  const turn = hall.meeting.floor.turn;
  hall.does(presider, 'turn.cut', { reason: hides('lý do cắt lời') });
  for (const [kind, of] of [
    ['turn', turn],
    ['raised', petition],
    ['assigned', other],
  ])
    hall.does(secretary, 'minutes.write', { kind, of, text: hides('lời trong biên bản') });
  const assignment = hall.assigns(petition);
  hall.does(land, 'answers.draft', { assignment, text: hides('dự thảo') });
  const evidence = { id: 'a'.repeat(64), name: hides('tệp.pdf'), bytes: 10, mediaType: 'application/pdf' };
  hall.does(land, 'answers.attach', { assignment, evidence });
  hall.does(leader, 'answers.sign', { assignment });
  hall.does(moderator, 'answers.return', { assignment, reason: hides('lý do trả') });
  hall.does(moderator, 'answers.release', { assignment, text: hides('trả lời') });
  hall.does(secretary, 'petitions.comment', { petition, text: hides('ý kiến thêm'), department: 'xay-dung' });
  hall.does(moderator, 'petitions.release', { petition, text: hides('lời công bố') });
  const promise = hall.captures(petition, { wording: hides('lời hứa'), officer: hides('người hứa') });
  hall.does(moderator, 'commitments.readBack', { commitment: promise });
  hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified', note: hides('ghi chú') });
  hall.does(secretary, 'conclusion.compile');
  hall.does(secretary, 'conclusion.edit', { line: petition, text: hides('kết luận') });
  return { ...person, assignment };
}

describe('rerouting to citizen reception', () => {
  test('P9 P10 UB3 no word and no name is left in the state, and a stub stays', () => {
    const hall = openHall();
    const { registration, petition, petitions, receipt, assignment } = writtenAbout(hall);
    expect(JSON.stringify(hall.meeting)).toMatch(secret);
    hall.does(desk, 'speakers.reroute', { registration, nature: 'denunciation' });
    expect(JSON.stringify(hall.meeting)).not.toMatch(secret);
    expect(hall.meeting.registrations.get(registration)).toMatchObject({
      no: 1,
      receipt,
      state: 'rerouted',
      name: '',
      organisation: null,
      petitions,
    });
    expect(hall.meeting.petitions.get(petition)).toMatchObject({
      no: 1,
      text: '',
      rerouted: true,
      disposition: null,
      departments: [],
    });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('withdrawn');
    const { answers, comments, commitments, conclusion } = hall.meeting;
    expect([answers.size, comments.size, commitments.size]).toEqual([0, 0, 0]);
    expect(conclusion.lines).toEqual([]);
  });

  test('P13 Y2 UB3 BX1 the journal without what is to be erased holds no word of it and gives the same state', () => {
    const hall = openHall();
    const { registration } = writtenAbout(hall);
    hall.registers(['Một việc khác']);
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'denunciation' });
    expect(JSON.stringify(hall.journal)).toMatch(secret);
    expect(JSON.stringify(erased(hall.journal))).not.toMatch(secret);
    expect(JSON.stringify(replay('thu', erased(hall.journal)))).toBe(JSON.stringify(hall.meeting));
    expect(JSON.stringify(hall.meeting)).toContain('Một việc khác');
  });

  test('P13 UB3 one petition of a speaker is erased, and the speaker stays with the others', () => {
    const hall = openHall();
    const { registration, petition, petitions } = writtenAbout(hall);
    hall.does(presider, 'petitions.reopen', { petition });
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
    const about = JSON.stringify([hall.meeting.answers, hall.meeting.comments, hall.meeting.commitments]);
    expect(about).not.toMatch(secret);
    expect(there(hall.meeting.petitions.get(petition)).text).toBe('');
    expect(there(hall.meeting.petitions.get(petitions[1] ?? '')).text).toBe(hides('lời thứ hai'));
    expect(there(hall.meeting.registrations.get(registration)).name).toBe(hides('người tố cáo'));
    expect(JSON.stringify(replay('thu', erased(hall.journal)))).toBe(JSON.stringify(hall.meeting));
  });

  test('P12 UB3 the last petition takes the speaker along', () => {
    const hall = openHall();
    const { registration, petitions } = hall.registers([hides('một'), hides('hai')], { name: hides('tên') });
    for (const petition of petitions)
      hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
    expect(JSON.stringify(hall.meeting)).not.toMatch(secret);
    expect(hall.meeting.registrations.get(registration)?.state).toBe('rerouted');
    expect(JSON.stringify(erased(hall.journal))).not.toMatch(secret);
  });

  test('P12 UB3 a matter that turns up at the microphone goes at once, its speaker after the cut', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers([hides('tố cáo')], { name: hides('tên') });
    hall.does(presider, 'queue.call', { registration });
    hall.does(presider, 'turn.start');
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
    expect(hall.meeting.floor.petition).toBeNull();
    expect(hall.meeting.registrations.get(registration)?.state).toBe('speaking');
    expect(hall.refusal(moderator, 'speakers.reroute', { registration, nature: 'denunciation' })).toBe(
      'wrongRegistrationState',
    );
    hall.does(presider, 'turn.cut', { reason: hides('tố cáo') });
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'denunciation' });
    expect(JSON.stringify(hall.meeting)).not.toMatch(secret);
    expect(JSON.stringify(erased(hall.journal))).not.toMatch(secret);
  });

  test.each(['queued', 'deferred', 'noShow', 'done', 'cutOff', 'rejected', 'withdrawn', 'submitted'])(
    'P9 UB3 a speaker who is %s is rerouted',
    (state) => {
      const hall = openHall();
      const by = state === 'submitted' ? ({ role: 'citizen', seat: 'x' } as const) : desk;
      const { registration, petition } = hall.registers([hides('việc')], { name: hides('tên') }, by);
      const ways: Record<string, [string, object][]> = {
        deferred: [['queue.defer', { registration }]],
        noShow: [
          ['queue.call', { registration }],
          ['turn.noShow', {}],
        ],
        done: [
          ['queue.call', { registration }],
          ['turn.start', {}],
          ['turn.end', {}],
        ],
        cutOff: [
          ['queue.call', { registration }],
          ['turn.start', {}],
          ['turn.cut', { reason: 'x' }],
        ],
        rejected: [['speakers.reject', { registration, reason: 'other' }]],
        withdrawn: [['speakers.withdraw', { registration }]],
      };
      for (const [type, input] of ways[state] ?? []) hall.does(moderator, type as 'turn.end', input);
      expect(hall.meeting.registrations.get(registration)?.state).toBe(state);
      hall.does(moderator, 'speakers.reroute', { registration, nature: 'complaint' });
      expect(hall.meeting.registrations.get(registration)?.state).toBe('rerouted');
      expect(JSON.stringify(hall.meeting)).not.toMatch(secret);
      expect(hall.does(moderator, 'speakers.reroute', { registration, nature: 'complaint' })).toEqual([]);
      expect(hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' })).toEqual([]);
    },
  );

  test('P11 UB3 BX7 those who were merged with it are not lost, above and below', () => {
    const hall = openHall();
    const [a, b, c] = [hall.registers(), hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.merge', { petition: a.petition, into: b.petition });
    hall.does(moderator, 'petitions.merge', { petition: b.petition, into: c.petition });
    hall.does(moderator, 'speakers.reroute', { registration: b.registration, nature: 'complaint' });
    for (const { petition } of [a, c])
      expect(hall.meeting.petitions.get(petition)).toMatchObject({ mergedInto: null, merged: [], askers: 1 });
    expect(hall.refusal(presider, 'petitions.raise', { petition: a.petition })).toBeNull();
  });

  test('P15 a petition with its disposition is reopened first', () => {
    const hall = openHall();
    const { petition } = hall.registers(['Một', 'Hai'].map((text) => `Kiến nghị ${text}`));
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    expect(hall.refusal(moderator, 'petitions.reroute', { petition, nature: 'complaint' })).toBe(
      'petitionDisposed',
    );
    expect(hall.refusal(moderator, 'petitions.reroute', { petition: 'la', nature: 'complaint' })).toBe(
      'unknownPetition',
    );
  });

  test('P14 UB3 nothing can be done with what was rerouted', () => {
    const hall = openHall();
    const { registration, petition, assignment } = writtenAbout(hall);
    const intact = hall.registers();
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'denunciation' });
    const state = JSON.stringify(hall.meeting);
    const tries: [typeof desk, string, object, string][] = [
      [
        moderator,
        'petitions.classify',
        { petition, field: null, authority: null, necessity: null },
        'petitionRerouted',
      ],
      [moderator, 'petitions.release', { petition, text: 'Lời mới' }, 'petitionRerouted'],
      [moderator, 'petitions.merge', { petition, into: intact.petition }, 'petitionRerouted'],
      [moderator, 'petitions.merge', { petition: intact.petition, into: petition }, 'petitionRerouted'],
      [presider, 'petitions.raise', { petition }, 'petitionRerouted'],
      [presider, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' }, 'petitionRerouted'],
      [presider, 'petitions.dispose', { petition, kind: 'noted' }, 'petitionRerouted'],
      [presider, 'petitions.reopen', { petition }, 'petitionRerouted'],
      [presider, 'petitions.comment', { petition, text: 'x' }, 'petitionRerouted'],
      [
        secretary,
        'commitments.capture',
        { petition, department: 'dat-dai', wording: 'Sẽ làm', officer: 'x' },
        'petitionRerouted',
      ],
      [secretary, 'conclusion.edit', { line: petition, text: 'x' }, 'unknownLine'],
      [land, 'answers.draft', { assignment, text: 'x' }, 'wrongAssignmentState'],
      [land, 'assignments.decline', { assignment, reason: 'x' }, 'wrongAssignmentState'],
      [moderator, 'answers.release', { assignment, text: 'x' }, 'wrongAssignmentState'],
      [moderator, 'speakers.accept', { registration }, 'wrongRegistrationState'],
      [moderator, 'speakers.reject', { registration, reason: 'other' }, 'wrongRegistrationState'],
      [moderator, 'speakers.withdraw', { registration }, 'wrongRegistrationState'],
      [presider, 'queue.call', { registration }, 'wrongRegistrationState'],
      [presider, 'turn.followUp', { registration, petition: intact.petition }, 'wrongRegistrationState'],
    ];
    for (const [actor, type, input, code] of tries)
      expect([type, hall.refusal(actor, type, input)]).toEqual([type, code]);
    expect(JSON.stringify(hall.meeting)).toBe(state);
  });
});
