import { convening, coordinator, moderator } from './example-hall.ts';
import { fields, type Makers, type Making } from './arbitrary-making.ts';

const { chairs, organisations, agenda } = convening;

const someField = (making: Making) => making.of(fields.filter((field) => field !== null));

/** Steps before the day: what is planned, and what is planned anew. */
export const planMakers = {
  'plan.start': [
    0,
    () => [
      coordinator,
      {
        ...{ template: 'commune', title: convening.title, host: 'UBND xã Mẫu' },
        ...{ heldOn: '2024-11-22', period: '', startsAt: '08:00', place: 'Hội trường xã' },
        content: {
          chairs,
          fields: convening.fields,
          departments: convening.departments,
          organisations,
          agenda,
        },
      },
    ],
  ],
  'plan.change': [
    1,
    (m) => [
      coordinator,
      {
        set: {
          ...{ aim: `Mục đích ${m.draw(9)}`, recipients: ['Lưu: VT'], number: m.of(['', '48/KH-UBND']) },
          ...{ contact: `Văn phòng ${m.draw(9)}`, contactPhone: '0203 123 456', replyBy: '2024-11-20' },
        },
      },
    ],
  ],
  'plan.amend': [1, () => [coordinator, { reason: 'Đổi thành phần tham dự' }]],
  'facts.change': [1, (m) => [coordinator, { set: { expected: m.draw(300), audience: 'Nhân dân' } }]],
  'chairs.set': [1, () => [coordinator, { chairs: convening.chairs, seen: null }]],
  'agenda.set': [1, () => [coordinator, { agenda: convening.agenda }]],
  'schedule.change': [
    1,
    (m) => [
      coordinator,
      {
        ...{ heldOn: `2024-12-1${m.draw(10)}`, period: '', startsAt: '', place: 'Nhà văn hóa' },
        reason: 'Trùng lịch họp',
      },
    ],
  ],
  'meeting.cancel': [0, () => [coordinator, { reason: 'Mưa lũ' }]],
  'departments.call': [
    1,
    (m) => [
      coordinator,
      {
        departments: [
          {
            id: `goi-${m.draw(9)}`,
            name: 'Cơ quan được gọi',
            ...m.of([{}, { leader: 'Trần Văn Mẫu', leaderHonorific: 'ông' }]),
            fields: [someField(m)],
            body: 'ubnd',
            bodyVersion: 1,
          },
        ],
      },
    ],
  ],
  'departments.change': [
    1,
    (m) => [coordinator, { id: m.row(m.meeting.departments), fields: ['dat'], name: `Cơ quan ${m.draw(9)}` }],
  ],
  'departments.remove': [
    1,
    (m) => [coordinator, { department: m.row(m.meeting.departments, ({ id }) => id.startsWith('goi')) }],
  ],
  'fields.rename': [1, (m) => [coordinator, { id: someField(m), name: `Lĩnh vực ${m.draw(9)}` }]],
  'fields.remove': [
    1,
    (m) => [coordinator, { id: m.row(m.meeting.fields, ({ id }) => id.startsWith('linh')) }],
  ],
} satisfies Makers;

/** Things of the hall, and rehearsals of the plan. */
export const readyingMakers = {
  'checklist.add': [3, (m) => [coordinator, { what: `Việc ${m.draw(9)}`, owner: 'Văn phòng' }]],
  'checklist.change': [
    2,
    (m) => [coordinator, { check: m.row(m.meeting.checklist), what: `Việc khác ${m.draw(9)}`, owner: '' }],
  ],
  'checklist.remove': [1, (m) => [coordinator, { check: m.row(m.meeting.checklist) }]],
  'checklist.tick': [2, (m) => [m.of([coordinator, moderator]), { check: m.row(m.meeting.checklist) }]],
  'checklist.takeTickBack': [
    2,
    (m) => [coordinator, { check: m.row(m.meeting.checklist, ({ done }) => done !== null) }],
  ],
  'rehearsals.note': [
    1,
    (m) => [coordinator, { rehearsal: `dien-tap-${m.draw(3)}`, step: m.of(['begun', 'ended']) }],
  ],
} satisfies Makers;

/** What bodies owe one another, before the day and after it. */
export const milestoneMakers = {
  'milestones.add': [
    1,
    (m) => [
      coordinator,
      {
        milestones: [
          {
            what: `Việc ${m.draw(9)}`,
            owner: 'Phòng Kinh tế',
            person: m.word('clerk'),
            writtenAs: 'trước hội nghị 5 ngày',
          },
        ],
      },
    ],
  ],
  'milestones.change': [
    1,
    (m) => [
      coordinator,
      { milestone: m.row(m.meeting.milestones), what: 'Việc khác', person: m.word('clerk') },
    ],
  ],
  'milestones.move': [
    1,
    (m) => [
      coordinator,
      { milestone: m.row(m.meeting.milestones), to: '2024-11-18', reason: 'Trùng lịch họp' },
    ],
  ],
  'milestones.handIn': [1, (m) => [coordinator, { milestone: m.row(m.meeting.milestones) }]],
  'milestones.giveBack': [
    1,
    (m) => [
      coordinator,
      { milestone: m.row(m.meeting.milestones, ({ handedIn }) => handedIn !== null), reason: 'Thiếu chữ ký' },
    ],
  ],
  'milestones.takeBack': [
    1,
    (m) => [coordinator, { milestone: m.row(m.meeting.milestones, ({ handedIn }) => handedIn !== null) }],
  ],
  'milestones.remind': [1, (m) => [coordinator, { milestone: m.row(m.meeting.milestones) }]],
  'milestones.remove': [1, (m) => [coordinator, { milestone: m.row(m.meeting.milestones) }]],
} satisfies Makers;
