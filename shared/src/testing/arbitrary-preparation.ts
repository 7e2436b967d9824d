import { coordinator, convening, moderator } from './example-hall.ts';
import { fields, type Makers, type Making } from './arbitrary-making.ts';
import { digestOf } from './drawn-digest.ts';
import { intakeChannels } from '../meeting/intake/vocabulary.ts';

const organisations = [null, null, ...convening.organisations.map(({ id }) => id)];

function people(making: Making) {
  return Array.from({ length: making.draw(3) }, () => ({
    honorific: making.of(['ông', 'bà', '']),
    name: making.word('name'),
    unit: making.word('unit'),
  }));
}

/** Who handed something in, and what may be shown of them. */
function handedIn(making: Making) {
  return {
    people: people(making),
    unit: making.word('unit'),
    organisation: making.of(organisations),
    channel: making.of(intakeChannels),
    consent: { name: making.percent(50), organisation: making.percent(50), place: making.percent(50) },
    receivedOn: making.of([null, '2024-11-02']),
  };
}

function opinion(making: Making) {
  const matters = making.percent(40) ? [making.word('text'), making.word('text')] : [];
  const source = { file: 'a'.repeat(64), name: making.word('source'), sheet: 'Tổng hợp', row: 8, cell: 'B8' };
  return {
    ...handedIn(making),
    text: making.word('text'),
    matters,
    field: making.of(fields),
    nature: making.percent(5) ? 'denunciation' : 'petition',
    source: making.percent(50) ? source : null,
  };
}

const escalation = (making: Making) => making.row(making.meeting.escalations);
const paper = (making: Making) => ({ no: `${making.draw(90)}/UBND`, date: '2024-11-20' });
const told = { on: '2024-11-21', way: 'call' };

/** Steps of those who prepare: opinions, what becomes of them, answers before the day, letters to upper bodies. */
export const preparationMakers = {
  'opinions.add': [
    5,
    (m) => [
      m.of([coordinator, moderator]),
      { opinions: Array.from({ length: 1 + m.draw(2) }, () => opinion(m)) },
    ],
  ],
  'opinions.correct': [1, (m) => [coordinator, { opinion: m.row(m.meeting.opinions), ...handedIn(m) }]],
  'opinions.remove': [1, (m) => [coordinator, { opinion: m.row(m.meeting.opinions) }]],
  'petitions.divide': [
    3,
    (m) => [
      moderator,
      {
        petition: m.petition((row) => row.departments.length === 0 && row.disposition === null),
        parts: [m.word('text'), m.word('text'), ...(m.percent(50) ? [m.word('text')] : [])],
      },
    ],
  ],
  'petitions.rejoin': [1, (m) => [moderator, { petition: m.petition((row) => row.partOf !== null) }]],
  'petitions.setAside': [
    1,
    (m) => [
      coordinator,
      { petition: m.petition((row) => row.departments.length === 0), reason: m.word('setAsideReason') },
    ],
  ],
  'petitions.takeUp': [1, (m) => [coordinator, { petition: m.petition((row) => row.outOfScope !== null) }]],
  'petitions.nameSpokesperson': [
    1,
    (m) => [coordinator, { petition: m.petition(), spokesperson: m.word('spokesperson') }],
  ],
  'answers.enter': [
    3,
    (m) => [
      coordinator,
      {
        assignment: m.assignment('offered', 'acknowledged', 'drafting', 'returned').assignment,
        text: m.word('answer'),
        paper: { ...paper(m), signer: m.word('signer') },
      },
    ],
  ],
  'answers.withdrawApproval': [1, (m) => [coordinator, { assignment: m.assignment('approved').assignment }]],
  'answers.giveBefore': [
    3,
    (m) => [coordinator, { assignment: m.assignment('approved').assignment, letter: paper(m), told }],
  ],
  'answers.takeGivingBack': [
    1,
    (m) => [coordinator, { assignment: m.row(m.meeting.answers, (row) => row.told !== null) }],
  ],
  'escalations.open': [
    2,
    (m) => [coordinator, { body: 'Ủy ban nhân dân tỉnh', about: [m.petition(), m.petition()] }],
  ],
  'escalations.change': [
    1,
    (m) => [
      coordinator,
      { escalation: escalation(m), body: 'Sở Xây dựng', about: [m.petition(), m.petition()] },
    ],
  ],
  'escalations.withdraw': [1, (m) => [coordinator, { escalation: escalation(m) }]],
  'escalations.send': [2, (m) => [coordinator, { escalation: escalation(m), letter: paper(m) }]],
  'escalations.askAgain': [1, (m) => [coordinator, { escalation: escalation(m), letter: paper(m) }]],
  'escalations.enterReply': [
    2,
    (m) => [coordinator, { escalation: escalation(m), letter: paper(m), text: m.word('upperReply') }],
  ],
  'escalations.tell': [1, (m) => [coordinator, { escalation: escalation(m), ...told }]],
  'escalations.stepBack': [1, (m) => [coordinator, { escalation: escalation(m) }]],
  'escalations.attach': [
    2,
    (m) => {
      const digest = digestOf(m.draw(1_000_000));
      const evidence = { id: digest, name: m.word('scan'), bytes: 10, mediaType: 'application/pdf' };
      const row = m.row(m.meeting.escalations, ({ letter }) => letter !== null);
      return [coordinator, { escalation: row, of: m.of(['letter', 'reply']), evidence }];
    },
  ],
  'escalations.detach': [
    1,
    (m) => {
      const row = m.row(m.meeting.escalations, ({ files }) => files.length > 0);
      const evidence = m.meeting.escalations.get(row)?.files[0]?.id ?? '0';
      return [coordinator, { escalation: row, evidence }];
    },
  ],
} satisfies Makers;
