import { callingWays, mailFaults, reminderWays } from '../meeting/followup/vocabulary.ts';
import type { ActionType, Meeting } from '../meeting/meeting.ts';
import { departments, type Makers, type Making } from './arbitrary-making.ts';
import { coordinator } from './example-hall.ts';
import { as } from './playing.ts';

/** What can be done about reminders now; taking one back or sending it needs one to be there. */
export function remindersIn({
  commitments,
  partRecords,
  reminders,
  escalations,
}: Meeting): readonly ActionType[] {
  const isUnsaid = (id: string) => (partRecords.get(id)?.report ?? null) === null;
  const isOwed = commitments.find((row) => row.state === 'open' && isUnsaid(row.id)) !== undefined;
  const isAt = escalations.find(({ letter, reply }) => letter !== null && reply === null) !== undefined;
  const waits = reminders.find(({ sentOn }) => sentOn === null) !== undefined;
  const isPosted = reminders.find(({ way }) => way === 'mail') !== undefined;
  return [
    ...(isOwed
      ? (['reminders.write', 'reminders.mail', 'reminders.note', 'reminders.putToLeader'] as const)
      : []),
    ...(isAt ? (['reminders.noteUpper', 'reminders.mailUpper'] as const) : []),
    ...(waits ? (['reminders.send', 'reminders.takeBack'] as const) : []),
    ...(isPosted ? (['reminders.mailSent', 'reminders.mailFailed'] as const) : []),
  ];
}

/** What somebody owes and has said nothing of. */
function owed(making: Making): string {
  const { commitments, partRecords } = making.meeting;
  const isUnsaid = (id: string) => (partRecords.get(id)?.report ?? null) === null;
  return making.row(commitments, (row) => row.state === 'open' && isUnsaid(row.id));
}

/** A body with something that it has not done. */
function toRemind(making: Making): { readonly department: string; readonly parts: readonly string[] } {
  const commitment = owed(making);
  const department = making.meeting.commitments.get(commitment)?.department ?? 'dat-dai';
  return { department: making.percent(3) ? making.of(departments) : department, parts: [commitment] };
}

/** Who is reminded of what is owed, and what is taken back of it. */
export const reminderMakers = {
  'reminders.write': [
    4,
    (m) => [
      coordinator,
      { ...toRemind(m), way: m.of(['message', 'letter']), until: m.of([null, '2025-01-20']) },
    ],
  ],
  'reminders.send': [
    2,
    (m) => [
      coordinator,
      { reminder: m.row(m.meeting.reminders, (row) => row.sentOn === null), on: '2024-11-22' },
    ],
  ],
  'reminders.note': [
    3,
    (m) => [coordinator, { ...toRemind(m), way: m.of(reminderWays), on: m.of(['2024-11-21', '2024-11-22']) }],
  ],
  'reminders.noteUpper': [
    1,
    (m) => [
      coordinator,
      {
        escalation: m.row(m.meeting.escalations, (row) => row.letter !== null && row.reply === null),
        ...{ way: m.of(callingWays), on: '2024-11-22' },
      },
    ],
  ],
  'reminders.mail': [3, (m) => [coordinator, { ...toRemind(m), until: m.of([null, '2025-01-20']) }]],
  'reminders.mailUpper': [
    1,
    (m) => [
      coordinator,
      { escalation: m.row(m.meeting.escalations, (row) => row.letter !== null && row.reply === null) },
    ],
  ],
  'reminders.mailSent': [
    2,
    (m) => [
      as('system'),
      { reminder: m.row(m.meeting.reminders, ({ way }) => way === 'mail'), on: '2024-11-22' },
    ],
  ],
  'reminders.mailFailed': [
    2,
    (m) => [
      as('system'),
      { reminder: m.row(m.meeting.reminders, ({ way }) => way === 'mail'), why: m.of(mailFaults) },
    ],
  ],
  'reminders.takeBack': [1, (m) => [coordinator, { reminder: m.row(m.meeting.reminders) }]],
  'reminders.putToLeader': [
    1,
    (m) => [
      as('system'),
      {
        parts: [{ part: owed(m), owedBy: m.of(['2024-11-10', '2024-12-20']) }],
        ...{ escalations: [], on: '2024-11-22' },
      },
    ],
  ],
} satisfies Makers;
