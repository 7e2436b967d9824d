import { convening, coordinator, desk, moderator, secretary } from './example-hall.ts';
import { departments, fields, type Made, type Makers, type Making } from './arbitrary-making.ts';
import { as } from './playing.ts';

const citizen = as('citizen');
const desks = [desk, { ...desk, seat: 'desk-2' }];

/** As forms ask for it, also those of earlier releases. */
function consenting(making: Making) {
  if (making.percent(25)) return { consentName: making.percent(50) };
  const [name, organisation, place] = [making.percent(60), making.percent(50), making.percent(50)];
  return { consent: { name, organisation, place } };
}

function registering(making: Making): Made {
  const count = 1 + making.draw(3);
  const petitions = Array.from({ length: count }, () => ({
    text: making.word('text'),
    field: making.of(fields),
  }));
  const actor = making.of([citizen, moderator, secretary, ...desks]);
  const brought = making.petition((row) => row.registration === null);
  return [
    actor,
    {
      prepared:
        actor !== citizen && making.meeting.petitions.has(brought) && making.percent(20) ? [brought] : [],
      receipt: `receipt-${String(making.draw(1_000_000_000)).padStart(20, '0')}`,
      channel: making.of(['slip', 'desk', 'floor']),
      nature: making.percent(5) ? 'complaint' : 'petition',
      honorific: making.of(['ông', 'bà', '']),
      name: making.word('name'),
      unit: making.word('unit'),
      organisation: making.of([null, null, 'phu-nu', 'benh']),
      phone: making.word('phone'),
      address: making.word('address'),
      firstTime: making.percent(50),
      ...consenting(making),
      petitions,
    },
  ];
}

function allConsent(making: Making) {
  return {
    consent: { name: making.percent(50), organisation: making.percent(50), place: making.percent(50) },
  };
}

function arbitrarySlip(making: Making) {
  return { id: String(making.draw(9)).repeat(64), bytes: 90_000, mediaType: 'image/jpeg' };
}

/** Steps of the session itself: the meeting, its agenda, who is there, who speaks, what screens show. */
export const hallMakers = {
  'meeting.convene': [0, (m) => [coordinator, { ...convening, rehearsal: m.percent(50) }]],
  'members.grant': [
    1,
    (m) => [
      coordinator,
      {
        account: m.of(['Trần Văn Mẫu', 'Lê Giả Định']),
        role: m.of(['coordinator', 'moderator', 'secretary']),
      },
    ],
  ],
  'members.revoke': [1, (m) => [coordinator, { account: m.of(['Trần Văn Mẫu', 'Lê Giả Định']) }]],
  'meeting.openIntake': [0, () => [coordinator, {}]],
  'meeting.makeReady': [0, () => [coordinator, {}]],
  'departments.add': [
    1,
    (m) => [moderator, { id: `co-quan-${m.draw(4)}`, name: 'Cơ quan thêm', leader: 'Đỗ Thị Ví Dụ' }],
  ],
  'fields.add': [1, (m) => [moderator, { id: `linh-vuc-${m.draw(4)}`, name: 'Lĩnh vực thêm' }]],
  'organisations.add': [1, (m) => [moderator, { id: `to-chuc-${m.draw(4)}`, name: 'Tổ chức thêm' }]],
  'meeting.start': [1, (m) => [m.director(), {}]],
  'meeting.pause': [1, (m) => [m.director(), {}]],
  'house.adopt': [0, () => [{ role: 'system', seat: 'house-copies' }, {}]],
  'programme.adopt': [0, () => [{ role: 'system', seat: 'programme-members' }, { name: null }]],
  'meeting.removeSample': [0, () => [{ role: 'system', seat: 'samples' }, {}]],
  'meeting.close': [0, (m) => [m.director(), {}]],
  'presiding.pass': [2, (m) => [m.director(), { to: m.of(['an', 'binh']) }]],
  'presiding.takeBack': [
    1,
    (m) => [m.of([moderator, as('chair', { chair: m.meeting.about.presidingFrom ?? 'an' })]), {}],
  ],
  'agenda.begin': [3, (m) => [m.director(), { item: m.item('waiting', 'done', 'skipped') }]],
  'agenda.skip': [1, (m) => [m.director(), { item: m.item('waiting'), reason: m.word('skipReason') }]],
  'agenda.move': [
    1,
    (m) => [m.director(), { item: m.item('waiting'), before: m.of([null, m.item('waiting')]) }],
  ],
  'participants.add': [
    2,
    (m) => [
      m.of(desks),
      { name: m.word('participant'), organisation: m.of([null, 'benh']), present: m.percent(50) },
    ],
  ],
  'participants.takeBack': [1, (m) => [m.of(desks), { participant: m.row(m.meeting.participants) }]],
  'participants.ask': [1, (m) => [citizen, { name: m.word('participant') }]],
  'participants.decideAdmission': [
    1,
    (m) => [
      moderator,
      {
        participant: m.row(m.meeting.participants, (row) => row.admission === 'asked'),
        admitted: m.percent(70),
        reason: m.word('admissionReason'),
      },
    ],
  ],
  'participants.setPresent': [
    2,
    (m) => [m.of(desks), { participant: m.row(m.meeting.participants), present: m.percent(80) }],
  ],
  'departments.setPresent': [1, (m) => [desk, { department: m.of(departments), present: m.percent(70) }]],
  'speakers.register': [14, registering],
  'speakers.accept': [6, (m) => [moderator, { registration: m.registration('submitted', 'rejected') }]],
  'speakers.reject': [
    2,
    (m) => [
      moderator,
      {
        registration: m.registration('submitted', 'queued'),
        reason: m.of(['offTopic', 'other']),
        note: m.word('rejectionNote'),
      },
    ],
  ],
  'speakers.attachSlip': [
    2,
    (m) => [
      m.of(desks),
      { registration: m.registration(), slip: m.of([null, arbitrarySlip(m), arbitrarySlip(m)]) },
    ],
  ],
  'speakers.correct': [
    2,
    (m) => [
      m.of([moderator, desk]),
      {
        registration: m.registration('submitted', 'queued', 'deferred', 'noShow'),
        honorific: m.of(['ông', 'bà', '']),
        name: m.word('name'),
        unit: m.word('unit'),
        ...consenting(m),
      },
    ],
  ],
  'speakers.consent': [
    2,
    (m) => [m.of([moderator, secretary, desk]), { registration: m.registration(), ...allConsent(m) }],
  ],
  'speakers.withdraw': [
    1,
    (m) => [moderator, { registration: m.registration('submitted', 'queued', 'noShow') }],
  ],
  'speakers.reroute': [
    1,
    (m) => [m.of([moderator, desk]), { registration: m.registration(), nature: 'denunciation' }],
  ],
  'queue.move': [
    3,
    (m) => [
      m.director(),
      { registration: m.registration('queued'), before: m.of([null, m.registration('queued')]) },
    ],
  ],
  'queue.defer': [1, (m) => [m.director(), { registration: m.registration('queued') }]],
  'queue.requeue': [2, (m) => [m.director(), { registration: m.registration('deferred', 'noShow') }]],
  'queue.call': [
    8,
    (m) => [m.director(), { registration: m.registration('queued', 'queued', 'deferred', 'noShow') }],
  ],
  'floor.giveToHand': [1, (m) => [m.director(), m.percent(50) ? {} : { name: m.word('name') }]],
  'turn.followUp': [
    3,
    (m) => [
      m.director(),
      {
        registration: m.registration('done', 'queued', 'cutOff'),
        petition: m.petition((row) => row.raisedAt !== null),
      },
    ],
  ],
  'turn.start': [10, (m) => [m.director(), m.percent(80) ? {} : { agoSeconds: m.draw(60) }]],
  'turn.pause': [3, (m) => [m.director(), {}]],
  'turn.resume': [4, (m) => [m.director(), {}]],
  'turn.extend': [2, (m) => [m.director(), { seconds: (10 + m.draw(120)) * m.of([1, 1, -1]) }]],
  'turn.end': [5, (m) => [m.director(), {}]],
  'turn.cut': [2, (m) => [m.director(), { reason: m.word('cutReason') }]],
  'turn.noShow': [2, (m) => [m.director(), {}]],
  'turn.takeBack': [2, (m) => [m.director(), {}]],
  'turn.restore': [3, (m) => [m.director(), { turn: m.meeting.floor.ended?.turn ?? 'khong-co' }]],
  'answering.call': [
    5,
    (m) => [
      m.director(),
      { assignment: m.assignment('offered', 'acknowledged', 'drafting', 'submitted', 'approved').assignment },
    ],
  ],
  'answering.comment': [
    1,
    (m) => [m.director(), { department: m.of(departments), petition: m.of([null, m.petition()]) }],
  ],
  'screens.show': [
    2,
    (m) => [
      moderator,
      {
        screens: m.of([[], ['trai']]),
        view: m.of(['follow', 'queue', 'message']),
        message: m.word('message'),
      },
    ],
  ],
  'screens.setUsual': [
    1,
    (m) => [moderator, { screen: m.row(m.meeting.screens), view: m.of(['follow', 'timer', 'queue']) }],
  ],
  'screens.toUsual': [1, (m) => [m.director(), {}]],
  'screens.add': [1, (m) => [moderator, { id: `man-${m.draw(9)}`, name: 'Màn hình thêm' }]],
  'rehearsal.pause': [1, () => [moderator, {}]],
  'rehearsal.resume': [1, () => [moderator, {}]],
  'rehearsal.step': [1, () => [moderator, {}]],
  'rehearsal.setPace': [1, (m) => [moderator, { pace: 1 + m.draw(60) }]],
  'rehearsal.takeOver': [1, (m) => [moderator, { seat: `department-${m.of(departments)}` }]],
  'rehearsal.giveBack': [1, (m) => [moderator, { seat: `department-${m.of(departments)}` }]],
  'announcements.make': [
    1,
    (m) => [m.director(), { text: m.word('announcement'), ...m.of([{}, { minutes: 5 }]) }],
  ],
  'announcements.clear': [1, (m) => [moderator, { announcement: m.row(m.meeting.announcements) }]],
} satisfies Makers;
