import { desk, moderator, secretary } from './example-hall.ts';
import { departments, fields, type Made, type Makers, type Making } from './arbitrary-making.ts';
import { as } from './playing.ts';
import { digestOf } from './drawn-digest.ts';

const writable = ['offered', 'acknowledged', 'drafting', 'submitted', 'returned'];
const held = [...writable, 'approved'];

function own(making: Making, states: readonly string[], more: Record<string, unknown> = {}): Made {
  const { actor, assignment } = making.assignment(...states);
  return [actor, { assignment, ...more }];
}

/** Steps about what was asked: petitions, assignments, answers, dispositions, promises, the conclusion. */
export const matterMakers = {
  'petitions.correct': [2, (m) => [moderator, { petition: m.petition(), text: m.word('text') }]],
  'petitions.capture': [
    3,
    (m) => [
      m.of([secretary, moderator, desk]),
      {
        text: m.word('text'),
        field: m.of(fields),
        ...(m.percent(60)
          ? { registration: m.registration('speaking', 'done', 'queued') }
          : { organisation: m.of(['phu-nu', 'benh']) }),
      },
    ],
  ],
  'petitions.classify': [
    2,
    (m) => [
      moderator,
      {
        petition: m.petition(),
        field: m.of(fields),
        authority: m.of([null, 'province']),
        necessity: m.of([null, 'urgent']),
      },
    ],
  ],
  'petitions.release': [5, (m) => [moderator, { petition: m.petition(), text: m.word('released') }]],
  'petitions.withdrawRelease': [
    1,
    (m) => [moderator, { petition: m.petition((row) => row.released !== null) }],
  ],
  'petitions.raise': [3, (m) => [m.director(), { petition: m.petition((row) => row.disposition === null) }]],
  'petitions.merge': [
    4,
    (m) => [moderator, { petition: m.petition((row) => row.disposition === null), into: m.petition() }],
  ],
  'petitions.split': [
    2,
    (m) => [moderator, { petition: m.row(m.meeting.petitions, (row) => row.mergedInto !== null) }],
  ],
  'petitions.reroute': [1, (m) => [moderator, { petition: m.petition(), nature: 'complaint' }]],
  'petitions.assign': [
    9,
    (m) => [
      m.director(),
      {
        petition: m.petition((row) => row.disposition === null),
        department: m.of(departments),
        part: m.of(['lead', 'lead', 'supporting']),
      },
    ],
  ],
  'assignments.withdraw': [1, (m) => [m.director(), { assignment: m.assignment(...held).assignment }]],
  'assignments.acknowledge': [4, (m) => own(m, ['offered'])],
  'assignments.askTime': [2, (m) => own(m, writable, { minutes: 1 + m.draw(20) })],
  'assignments.decline': [
    3,
    (m) =>
      own(m, ['offered', 'drafting'], {
        reason: m.word('declineReason'),
        suggested: m.of([null, ...departments]),
      }),
  ],
  'answers.draft': [8, (m) => own(m, writable, { text: m.word('answer') })],
  'answers.attach': [
    3,
    (m) => {
      const digest = digestOf(m.draw(1_000_000));
      return own(m, writable, {
        evidence: { id: digest, name: m.word('evidence'), bytes: 10, mediaType: 'application/pdf' },
      });
    },
  ],
  'answers.detach': [
    1,
    (m) => {
      const { actor, assignment } = m.assignment(...writable);
      const evidence = m.meeting.answers.get(assignment)?.evidence[0]?.id ?? '0';
      return [actor, { assignment, evidence }];
    },
  ],
  'answers.submit': [3, (m) => own(m, ['drafting', 'returned'])],
  'answers.takeBack': [3, (m) => own(m, ['submitted'])],
  'answers.sign': [4, (m) => own(m, ['drafting', 'submitted'])],
  'answers.return': [
    2,
    (m) => [
      moderator,
      { assignment: m.assignment('submitted', 'approved').assignment, reason: m.word('returnReason') },
    ],
  ],
  'answers.approve': [3, (m) => [moderator, { assignment: m.assignment('submitted').assignment }]],
  'answers.deliver': [
    3,
    (m) => [
      m.director(),
      { assignment: m.assignment(...held).assignment, how: m.of(['orally', 'inWriting']) },
    ],
  ],
  'answers.release': [
    3,
    (m) => [moderator, { assignment: m.assignment(...held).assignment, text: m.word('releasedAnswer') }],
  ],
  'answers.withdrawRelease': [
    1,
    (m) => [moderator, { assignment: m.assignment(...held, 'delivered').assignment }],
  ],
  'petitions.answer': [
    4,
    (m) => [m.of([secretary, m.director()]), { petition: m.petition(), text: m.word('chairAnswer') }],
  ],
  'petitions.releaseAnswer': [
    3,
    (m) => [
      moderator,
      {
        petition: m.petition((row) => row.chairAnswer !== null),
        text: m.percent(80) ? m.word('releasedChairAnswer') : null,
      },
    ],
  ],
  'petitions.comment': [
    4,
    (m) => {
      const petition = m.petition((row) => row.departments.length > 0 || m.meeting.floor.petition === row.id);
      const department = m.meeting.petitions.get(petition)?.departments[0] ?? 'dat-dai';
      const actor = m.of([secretary, m.director(), as('department', { department })]);
      return [actor, { petition, text: m.word('comment') }];
    },
  ],
  'minutes.write': [
    4,
    (m) => {
      const [kind, of] = m.of([
        ['turn', m.row(m.meeting.turns)],
        ['raised', m.petition((row) => row.raisedAt !== null)],
        ['delivered', m.assignment(...held, 'delivered').assignment],
        ['commented', m.row(m.meeting.comments)],
        ['promised', m.row(m.meeting.commitments)],
      ]);
      return [secretary, { kind, of, text: m.percent(10) ? '' : m.word('minutes') }];
    },
  ],
  'petitions.dispose': [
    6,
    (m) => [
      m.director(),
      {
        petition: m.petition((row) => row.disposition === null),
        kind: m.of([
          'answered',
          'resolvedNow',
          'toBeVerified',
          'escalated',
          'explained',
          'writtenReply',
          'noted',
        ]),
        note: m.word('dispositionNote'),
        department: m.of([null, ...departments]),
        body: 'Cơ quan cấp trên',
        due: m.due(),
      },
    ],
  ],
  'petitions.reopen': [1, (m) => [m.director(), { petition: m.petition((row) => row.disposition !== null) }]],
  'commitments.capture': [
    4,
    (m) => [
      secretary,
      {
        petition: m.petition(),
        department: m.of(departments),
        wording: m.word('promise'),
        officer: m.word('officer'),
        due: m.due(),
      },
    ],
  ],
  'commitments.reword': [
    1,
    (m) => [
      secretary,
      {
        commitment: m.commitment('captured', 'readBack'),
        wording: m.word('promise'),
        officer: m.word('officer'),
      },
    ],
  ],
  'commitments.readBack': [3, (m) => [m.director(), { commitment: m.commitment('captured') }]],
  'commitments.confirm': [3, (m) => [m.director(), { commitment: m.commitment('readBack') }]],
  'commitments.discard': [1, (m) => [m.director(), { commitment: m.commitment('captured', 'readBack') }]],
  'conclusion.compile': [2, (m) => [m.of([secretary, m.director()]), {}]],
  'conclusion.edit': [
    4,
    (m) => [
      secretary,
      { line: m.meeting.conclusion.lines[0]?.id ?? 'khong-co', text: m.of([null, m.word('conclusion')]) },
    ],
  ],
  'conclusion.editRemarks': [2, (m) => [secretary, { text: m.word('remarks') }]],
  'conclusion.adopt': [2, (m) => [m.director(), { withGaps: m.percent(90) }]],
  'conclusion.read': [
    1,
    (m) => [m.director(), { lines: m.meeting.conclusion.lines.slice(0, 2).map(({ id }) => id) }],
  ],
  'conclusion.reopen': [1, (m) => [m.director(), {}]],
} satisfies Makers;
