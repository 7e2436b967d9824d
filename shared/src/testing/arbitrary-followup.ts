import { citizen, coordinator, desk, moderator, presider, secretary } from './example-hall.ts';
import { departments, type Made, type Makers, type Making } from './arbitrary-making.ts';
import { as } from './playing.ts';
import { digestOf } from './drawn-digest.ts';
import { standingIn } from '../meeting/followup/standing.ts';
import {
  hindrances,
  isFinal,
  saidCodes,
  settledCodes,
  verifyingWays,
} from '../meeting/followup/vocabulary.ts';
import { tellingWays } from '../meeting/answers/vocabulary.ts';

function evidence(making: Making) {
  return {
    id: digestOf(making.draw(1_000_000)),
    name: making.word('proofName'),
    bytes: 10,
    mediaType: 'image/jpeg',
  };
}

/** A result with all that it may need. */
function result(making: Making, codes: readonly string[]) {
  const code = making.of(codes);
  return {
    code,
    ground: making.word('ground'),
    paper: { no: `${making.draw(90)}/QĐ-UBND`, date: '2024-11-20' },
    until: '2025-01-15',
    why: making.of(hindrances),
    text: making.word('partReport'),
  };
}

/** What somebody owes, and whoever speaks for it: its body or the office. */
function owed(making: Making, fits: (id: string) => boolean = () => true): [commitment: string, by: Made[0]] {
  const commitment = making.row(making.meeting.commitments, (row) => row.state === 'open' && fits(row.id));
  const department = making.meeting.commitments.get(commitment)?.department ?? 'dat-dai';
  return [commitment, making.percent(60) ? as('department', { department }) : coordinator];
}

const record = (making: Making, commitment: string) => making.meeting.partRecords.get(commitment);
const matter = (making: Making, petition: string) => making.meeting.matterRecords.get(petition);

/** A matter of which somebody has said something. */
function said(making: Making): string {
  const { commitments } = making.meeting;
  return making.petition(
    (row) =>
      row.disposition !== null &&
      (commitments.find((one) => one.petition === row.id) === undefined ||
        making.meeting.partRecords.find((one) => one.petition === row.id && one.report !== null) !==
          undefined),
  );
}

/** A matter whose askers were told, and who says so. */
function told(making: Making): Made {
  const petition = making.petition(
    (row) =>
      (matter(making, row.id)?.replies.length ?? 0) > 0 ||
      ['answered', 'explained'].includes(row.disposition?.kind ?? ''),
  );
  const speaker = making.meeting.petitions.get(petition)?.registration ?? '';
  const receipt = making.meeting.registrations.get(speaker)?.receipt;
  const own: Made = [citizen, { petition, receipt }];
  return receipt === undefined ? [making.of([desk, coordinator]), { petition }] : own;
}

/** Steps of the follow-up: what bodies report, what the office makes of it, what those who asked say. */
export const followUpMakers = {
  'matters.assign': [
    3,
    (m) => [
      coordinator,
      {
        petition: m.petition((row) => row.disposition !== null),
        department: m.of(departments),
        part: m.of(['lead', 'supporting', 'supporting']),
      },
    ],
  ],
  'matters.unassign': [
    3,
    (m) => [
      coordinator,
      { commitment: m.row(m.meeting.commitments, (row) => row.part !== undefined && !record(m, row.id)) },
    ],
  ],
  'escalations.openOwed': [
    1,
    (m) => [as('system'), { petition: m.petition((row) => row.disposition?.kind === 'escalated') }],
  ],
  'parts.succeed': [0, () => [as('system'), {}]],
  'parts.handOver': [1, (m) => [coordinator, { commitment: owed(m)[0], department: m.of(departments) }]],
  'parts.report': [
    9,
    (m) => {
      const [commitment, by] = owed(m);
      const what = result(m, saidCodes);
      const partly = what.code === '3a' && m.percent(40);
      const paper = { letter: { no: '12/BC', date: '2024-11-20' }, signer: m.word('reporter') };
      return [by, { commitment, ...what, partly, evidence: [evidence(m)], ...paper }];
    },
  ],
  'parts.return': [
    2,
    (m) => [
      coordinator,
      {
        commitment: owed(m, (id) => record(m, id)?.report !== null && record(m, id) !== undefined)[0],
        reason: m.word('reportReturned'),
      },
    ],
  ],
  'parts.verify': [
    4,
    (m) => [
      m.of([moderator, secretary, presider, coordinator]),
      {
        commitment: owed(m, (id) => {
          const row = record(m, id);
          return row !== undefined && row.report !== null && row.verification === null;
        })[0],
        way: m.of(verifyingWays),
        holds: m.percent(70),
        note: m.word('verifyingNote'),
        evidence: [evidence(m)],
      },
    ],
  ],
  'extensions.ask': [
    3,
    (m) => {
      const [commitment] = owed(m);
      const department = m.meeting.commitments.get(commitment)?.department ?? 'dat-dai';
      const asked = { until: '2025-01-20', reason: m.word('extensionReason') };
      return [as('department', { department }), { commitment, ...asked }];
    },
  ],
  'extensions.refuse': [
    1,
    (m) => [
      m.of([coordinator, presider]),
      {
        commitment: owed(m, (id) => (record(m, id)?.asked ?? null) !== null)[0],
        reason: m.word('extensionReason'),
      },
    ],
  ],
  'extensions.grant': [
    2,
    (m) => [
      m.of([coordinator, presider]),
      {
        commitment: owed(m)[0],
        until: '2025-01-20',
        reason: m.word('extensionReason'),
        chair: m.of(['an', 'binh']),
      },
    ],
  ],
  'matters.wait': [
    2,
    (m) => [
      coordinator,
      {
        petition: m.petition((row) => row.disposition !== null),
        for: m.of(['resources', 'citizen']),
        note: m.word('waitNote'),
      },
    ],
  ],
  'matters.goOn': [
    2,
    (m) => [coordinator, { petition: m.petition((row) => matter(m, row.id)?.waits.at(-1)?.to === null) }],
  ],
  'matters.tell': [
    5,
    (m) => [
      coordinator,
      {
        petition: said(m),
        on: m.of(['2024-11-22', '2024-11-23']),
        way: m.of(tellingWays),
        text: m.word('citizenReply'),
        by: m.word('caller'),
        paper: m.of([null, { no: '31/UBND', date: '2024-11-22' }]),
        file: m.percent(20) ? evidence(m) : null,
      },
    ],
  ],
  'matters.takeTellingBack': [
    3,
    (m) => {
      const petition = m.petition((row) => (matter(m, row.id)?.replies.length ?? 0) > 0);
      return [coordinator, { petition, seen: matter(m, petition)?.replies.at(-1)?.at }];
    },
  ],
  'matters.settle': [
    2,
    (m) => {
      const petition = said(m);
      const seen = matter(m, petition)?.settled?.at ?? null;
      return [coordinator, { petition, seen, ...result(m, settledCodes) }];
    },
  ],
  'matters.close': [
    4,
    (m) => [
      coordinator,
      {
        matters: [
          m.petition((row) => {
            const { code, told: isTold } = standingIn(m.meeting, row);
            return row.disposition !== null && isTold && isFinal(code) && !matter(m, row.id)?.closedAt;
          }),
        ],
      },
    ],
  ],
  'matters.takeClosingBack': [
    3,
    (m) => [coordinator, { petition: m.petition((row) => (matter(m, row.id)?.closedAt ?? null) !== null) }],
  ],
  'matters.askReopening': [
    5,
    (m) => {
      const [by, input] = told(m);
      return [by, { ...input, reason: `${m.word('reopeningReason')} chưa xong`, through: m.word('through') }];
    },
  ],
  'matters.decideReopening': [
    6,
    (m) => {
      const petition = m.petition((row) => matter(m, row.id)?.reopenings.at(-1)?.decision === null);
      return [
        coordinator,
        {
          ...{ petition, seen: matter(m, petition)?.reopenings.at(-1)?.at },
          due: m.percent(45) ? '2025-01-31' : null,
          reason: m.word('reopeningRefused'),
          department: m.of(departments),
        },
      ];
    },
  ],
  'matters.confirmReceipt': [
    1,
    (m) => {
      const [by, input] = told(m);
      return [by, { ...input, through: m.word('through') }];
    },
  ],
} satisfies Makers;
