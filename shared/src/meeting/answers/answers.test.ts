import { describe, expect, test } from 'vitest';
import {
  land,
  leader,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../../testing/example-hall.ts';

const evidence = {
  id: 'c'.repeat(64),
  name: 'Quyết định mẫu.pdf',
  bytes: 2000,
  mediaType: 'application/pdf',
};

function assigned() {
  const hall = openHall();
  const { petition } = hall.registers();
  return { hall, petition, assignment: hall.assigns(petition) };
}
const answer = (hall: Hall, assignment: string) => hall.meeting.answers.get(assignment);
const state = (hall: Hall, assignment: string) => hall.meeting.assignments.get(assignment)?.state;

/** The steps that lead an assignment to each state. */
const ways = {
  offered: [],
  drafting: ['draft'],
  submitted: ['draft', 'submit'],
  returned: ['draft', 'submit', 'return'],
  approved: ['draft', 'sign', 'approve'],
  delivered: ['deliver'],
  declined: ['decline'],
  withdrawn: ['withdraw'],
} as const;

function assignedAnd(way: keyof typeof ways) {
  const { hall, petition, assignment } = assigned();
  const steps = {
    draft: () => hall.does(land, 'answers.draft', { assignment, text: 'Trả lời' }),
    submit: () => hall.does(land, 'answers.submit', { assignment }),
    sign: () => hall.does(leader, 'answers.sign', { assignment }),
    return: () => hall.does(moderator, 'answers.return', { assignment, reason: 'Thiếu căn cứ' }),
    approve: () => hall.does(moderator, 'answers.approve', { assignment }),
    deliver: () => hall.does(presider, 'answers.deliver', { assignment, how: 'orally' }),
    decline: () => hall.does(land, 'assignments.decline', { assignment, reason: 'x' }),
    withdraw: () => hall.does(presider, 'assignments.withdraw', { assignment }),
  };
  for (const step of ways[way]) steps[step]();
  expect(state(hall, assignment)).toBe(way);
  return { hall, petition, assignment };
}

describe('drafting', () => {
  test('W1 BL8 the first word answers the offer; the same words again change nothing', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'answers.draft', { assignment, text: 'Chúng tôi xin trả lời' });
    expect(state(hall, assignment)).toBe('drafting');
    expect(hall.meeting.assignments.get(assignment)?.respondedAt).toBe(hall.now);
    expect(hall.does(land, 'answers.draft', { assignment, text: 'Chúng tôi xin trả lời' })).toEqual([]);
  });

  test('W2 evidence is attached once and taken off; the first piece answers the offer too', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'answers.attach', { assignment, evidence });
    expect(answer(hall, assignment)?.evidence).toEqual([evidence]);
    expect(state(hall, assignment)).toBe('drafting');
    expect(hall.does(land, 'answers.attach', { assignment, evidence })).toEqual([]);
    hall.does(land, 'answers.detach', { assignment, evidence: evidence.id });
    expect(answer(hall, assignment)?.evidence).toEqual([]);
    expect(hall.refusal(land, 'answers.detach', { assignment, evidence: evidence.id })).toBe(
      'unknownEvidence',
    );
  });

  test('W3 an empty answer is neither submitted nor signed, whatever is attached', () => {
    const { hall, assignment } = assigned();
    hall.does(land, 'answers.attach', { assignment, evidence });
    expect(hall.refusal(land, 'answers.submit', { assignment })).toBe('answerEmpty');
    expect(hall.refusal(leader, 'answers.sign', { assignment })).toBe('answerEmpty');
    expect(hall.refusal(land, 'answers.draft', { assignment, text: ' \n ' })).toBe('malformed');
  });
});

describe('signing', () => {
  test('W4 BL8 a signature names the person and submits', () => {
    const { hall, assignment } = assignedAnd('drafting');
    hall.does(leader, 'answers.sign', { assignment });
    expect(answer(hall, assignment)).toMatchObject({ signedBy: leader.person, signedAt: hall.now });
    expect(state(hall, assignment)).toBe('submitted');
    expect(hall.does(leader, 'answers.sign', { assignment })).toEqual([]);
  });

  test('W4 a submitted answer is signed as it is', () => {
    const { hall, assignment } = assignedAnd('submitted');
    expect(hall.does(leader, 'answers.sign', { assignment }).map((event) => event.type)).toEqual([
      'answerSigned',
    ]);
  });

  test('W4 without a person there is no signature', () => {
    const { hall, assignment } = assignedAnd('drafting');
    expect(hall.refusal(land, 'answers.sign', { assignment })).toBe('pinNeeded');
  });

  test.each([
    ['text', 'answers.draft', { text: 'Đã sửa' }],
    ['an attachment', 'answers.attach', { evidence: { ...evidence, id: 'd'.repeat(64) } }],
    ['a document less', 'answers.detach', { evidence: evidence.id }],
  ] as const)('W5 %s after the signature makes it an unsigned draft', (_what, type, input) => {
    const { hall, assignment } = assigned();
    hall.does(land, 'answers.attach', { assignment, evidence });
    hall.does(land, 'answers.draft', { assignment, text: 'Trả lời' });
    hall.does(leader, 'answers.sign', { assignment });
    hall.does(land, type, { assignment, ...input });
    expect(answer(hall, assignment)).toMatchObject({ signedBy: null, signedAt: null });
    expect(state(hall, assignment)).toBe('drafting');
  });
});

describe('approving and delivering', () => {
  test('W6 returned with a reason and unsigned, mended, approved', () => {
    const { hall, assignment } = assignedAnd('drafting');
    hall.does(leader, 'answers.sign', { assignment });
    hall.does(moderator, 'answers.return', { assignment, reason: 'Thiếu căn cứ' });
    expect(answer(hall, assignment)).toMatchObject({ signedBy: null, returnedReason: 'Thiếu căn cứ' });
    hall.does(land, 'answers.submit', { assignment });
    hall.does(moderator, 'answers.approve', { assignment });
    expect(hall.does(moderator, 'answers.approve', { assignment })).toEqual([]);
    hall.does(moderator, 'answers.return', { assignment, reason: 'Xem lại số liệu' });
    expect(state(hall, assignment)).toBe('returned');
  });

  test('W12 what was submitted is taken back by its department until it is approved, and is an unsigned draft', () => {
    const { hall, assignment } = assignedAnd('drafting');
    hall.does(leader, 'answers.sign', { assignment });
    hall.does(land, 'answers.takeBack', { assignment });
    expect(state(hall, assignment)).toBe('drafting');
    expect(answer(hall, assignment)).toMatchObject({ text: 'Trả lời', signedBy: null });
    expect(hall.does(land, 'answers.takeBack', { assignment })).toEqual([]);
    hall.does(leader, 'answers.sign', { assignment });
    hall.does(moderator, 'answers.approve', { assignment });
    expect(hall.refusal(land, 'answers.takeBack', { assignment })).toBe('wrongAssignmentState');
    expect(hall.refusal({ ...land, department: 'giao-duc' }, 'answers.takeBack', { assignment })).toBe(
      'notYours',
    );
  });

  /** Whether each command passes in each state; the life cycle of an assignment by hand. */
  const passes: Record<string, readonly (keyof typeof ways)[]> = {
    'answers.draft': ['offered', 'drafting', 'submitted', 'returned'],
    'answers.attach': ['offered', 'drafting', 'submitted', 'returned'],
    'answers.submit': ['drafting', 'submitted', 'returned'],
    'answers.takeBack': ['drafting', 'submitted'],
    'answers.sign': ['drafting', 'submitted', 'returned'],
    'answers.return': ['submitted', 'approved'],
    'answers.approve': ['submitted', 'approved'],
    'answers.deliver': ['approved', 'delivered'],
    'answers.release': ['offered', 'drafting', 'submitted', 'returned', 'approved', 'delivered'],
  };
  const inputs: Record<string, object> = {
    'answers.draft': { text: 'Trả lời mới' },
    'answers.attach': { evidence },
    'answers.return': { reason: 'x' },
    'answers.deliver': { how: 'inWriting' },
    'answers.release': { text: 'Lời công bố' },
  };
  test.each(Object.keys(passes))('W5 W6 W7 %s passes in its states only', (type) => {
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const { hall, assignment } = assignedAnd(way);
      const actor = ['draft', 'attach', 'submit', 'takeBack', 'sign'].includes(type.slice(8))
        ? leader
        : moderator;
      const refusal = hall.refusal(actor, type, { assignment, ...inputs[type] });
      const empty = way === 'offered' && (type === 'answers.submit' || type === 'answers.sign');
      const expected = empty ? 'answerEmpty' : passes[type]?.includes(way) ? null : 'wrongAssignmentState';
      expect([way, refusal]).toEqual([way, expected]);
    }
  });

  test.each([
    'answers.return',
    'answers.approve',
    'answers.deliver',
    'answers.release',
    'answers.withdrawRelease',
  ])('W6 %s needs an assignment that exists', (type) => {
    const input = { assignment: 'la', ...inputs[type] };
    expect(openHall().refusal(moderator, type, input)).toBe('unknownAssignment');
  });

  test('W7 BL8 what its leader has not signed is not handed over in writing', () => {
    const { hall, assignment } = assignedAnd('submitted');
    hall.does(moderator, 'answers.approve', { assignment });
    expect(hall.refusal(moderator, 'answers.deliver', { assignment, how: 'inWriting' })).toBe('notSigned');
  });

  test('W7 BL8 delivered orally without a draft, by the secretary too', () => {
    const { hall, assignment } = assigned();
    hall.does(secretary, 'answers.deliver', { assignment, how: 'orally' });
    expect(answer(hall, assignment)).toMatchObject({ text: '', delivered: 'orally', deliveredAt: hall.now });
    expect(state(hall, assignment)).toBe('delivered');
    expect(hall.does(secretary, 'answers.deliver', { assignment, how: 'orally' })).toEqual([]);
  });

  test.each(['offered', 'drafting', 'submitted', 'returned', 'approved'] as const)(
    'W7 an answer that is %s can be delivered orally',
    (way) => {
      const { hall, assignment } = assignedAnd(way);
      hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
      expect(state(hall, assignment)).toBe('delivered');
    },
  );

  test.each(['declined', 'withdrawn'] as const)('W7 an answer that is %s is not delivered', (way) => {
    const { hall, assignment } = assignedAnd(way);
    expect(hall.refusal(presider, 'answers.deliver', { assignment, how: 'orally' })).toBe(
      'wrongAssignmentState',
    );
  });
});

describe('releasing', () => {
  test('W8 words are released and taken back', () => {
    const { hall, assignment } = assigned();
    hall.does(moderator, 'answers.release', { assignment, text: 'Sẽ sửa đường' });
    expect(hall.does(moderator, 'answers.release', { assignment, text: 'Sẽ sửa đường' })).toEqual([]);
    expect(answer(hall, assignment)?.released).toBe('Sẽ sửa đường');
    hall.does(moderator, 'answers.withdrawRelease', { assignment });
    expect(answer(hall, assignment)?.released).toBeNull();
    expect(hall.does(moderator, 'answers.withdrawRelease', { assignment })).toEqual([]);
  });

  test.each([
    ['declined', land, 'assignments.decline', { reason: 'Không phải của chúng tôi' }],
    ['withdrawn', presider, 'assignments.withdraw', {}],
  ] as const)('W9 words of an answer that is then %s are shown no more', (_way, actor, type, more) => {
    const { hall, assignment } = assigned();
    hall.does(moderator, 'answers.release', { assignment, text: 'Sẽ sửa đường' });
    hall.does(actor, type, { assignment, ...more });
    expect(answer(hall, assignment)?.released).toBeNull();
  });
});
