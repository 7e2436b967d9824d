import { receiptOf } from '../../server/samples/sample.ts';
import { daysLater, followedUp } from './days-later.ts';
import type { PlayedSession } from './played-session.ts';

/** The session played once, in this order; at each moment every screen that it concerns is opened. */
export const moments = [
  ['before', before],
  ['opening', opening],
  ['dialogue', dialogue],
  ['called', called],
  ['speaking', speaking],
  ['overtaken', overtaken],
  ['ringing', ringing],
  ['overTime', overTime],
  ['answering', answering],
  ['prepared', prepared],
  ['microphone', microphone],
  ['answered', answered],
  ['promise', promise],
  ['longPromise', longPromise],
  ['secondPetition', secondPetition],
  ['mergedSpeaker', mergedSpeaker],
  ['settled', settled],
  ['raisedHand', raisedHand],
  ['comments', comments],
  ['commenting', commenting],
  ['secondSpeeches', secondSpeeches],
  ['paused', paused],
  ['conclusion', conclusion],
  ['adopted', adopted],
  ['after', after],
  ['followedUp', followedUp],
  ['daysLater', daysLater],
] as const;

export type Moment = (typeof moments)[number][0];

/** The citizen whose phone is looked at. */
export const phoneReceipt = 'giay-hen-tren-dien-thoai-cua-nguoi-dan';
/** The one who came with a complaint. */
export const complaintReceipt = 'giay-hen-cua-nguoi-den-khieu-nai';
/** Prepared before the day, asked by speaker no. 1 again. */
export const firstReceipt = receiptOf('uong-bi-2024', 1);

const presiding = 'chair-bi-thu';
const moderator = 'moderator-1';
const desk = 'desk-1';
/** As long as promises get when they are taken down word for word. */
const longWording =
  'Thay xong đoạn cống cuối ngõ sau chợ trước mùa mưa năm 2025, nạo vét toàn tuyến mỗi tháng một lần, lắp thêm hai hố ga có song chắn rác ở đầu và cuối ngõ, và báo kết quả bằng văn bản cho tổ dân phố cùng từng hộ đã kiến nghị biết.';
const wording = 'Thay xong đoạn cống cuối ngõ sau chợ trước mùa mưa và báo cho từng hộ biết.';

async function before(): Promise<void> {
  // The sample stands as it was loaded: ready, not opened.
}

async function opening(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'meeting.start', {});
  await session.command(presiding, 'agenda.begin', { item: 'noi-quy' });
  await session.command(moderator, 'announcements.make', {
    text: 'Đề nghị đại biểu để điện thoại ở chế độ im lặng. Nước uống có ở cuối hội trường.',
  });
}

async function dialogue(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'agenda.begin', { item: 'doi-thoai' });
  await session.command(desk, 'speakers.register', {
    receipt: phoneReceipt,
    channel: 'phone',
    honorific: 'ông',
    name: 'Nguyễn Trần Phương Hoàng Ví Dụ',
    unit: 'Tổ 12, khu phố Liên Phương, phường Phương Đông',
    consent: { name: true, organisation: false, place: true },
    firstTime: true,
    petitions: [
      {
        text: 'Chợ đầu mối nông sản họp dưới lòng đường từ ba giờ sáng, xe không qua được. Xin cho biết bao giờ có chỗ họp chợ mới và ai dọn vệ sinh sau chợ.',
        field: 'kinh-te',
      },
    ],
  });
  await session.command(desk, 'speakers.register', {
    receipt: complaintReceipt,
    channel: 'slip',
    nature: 'complaint',
    name: '',
    consentName: false,
    petitions: [],
  });
  await session.command(moderator, 'petitions.merge', {
    petition: await session.petition(35),
    into: await session.petition(32),
  });
}

async function called(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'queue.call', { registration: await session.registration(1) });
}

async function speaking(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.start', {});
}

async function overtaken(): Promise<void> {
  // Each of its scenes has somebody else act while its own page hears nothing, and takes that back.
}

async function ringing(session: PlayedSession): Promise<void> {
  const petition = await session.petition(31);
  await session.command(moderator, 'petitions.release', {
    petition,
    text: 'Cống thoát nước dọc ngõ sau chợ bồi lấp, mưa một giờ là tràn vào nhà dân. Đề nghị thay đoạn cống cuối.',
  });
  await session.command(presiding, 'petitions.assign', { petition, department: 'do-thi', part: 'lead' });
  await session.command(presiding, 'petitions.assign', {
    petition,
    department: 'quang-trung',
    part: 'supporting',
  });
  for (const department of ['do-thi', 'quang-trung'])
    await session.stands(`department-${department}`, 'department', [
      { assignment: await session.assignment(31, department), step: 'sounding' },
    ]);
  for (const screen of ['san-khau', 'ben-trai', 'dong-ho', 'sanh-cho'])
    await session.stands(`screen-${screen}`, 'screen');
}

/** What is left of the time is taken; from here on it is counted up. */
async function overTime(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.extend', { seconds: -1800 });
}

async function answering(session: PlayedSession): Promise<void> {
  const lead = await session.assignment(31, 'do-thi');
  const supporting = await session.assignment(31, 'quang-trung');
  await session.command('department-do-thi', 'assignments.acknowledge', { assignment: lead });
  await session.command('department-quang-trung', 'assignments.acknowledge', { assignment: supporting });
  await session.command('department-quang-trung', 'assignments.askTime', {
    assignment: supporting,
    minutes: 10,
  });
  await session.command('department-do-thi', 'answers.draft', {
    assignment: lead,
    text: 'Đoạn cống cuối nhỏ hơn đoạn trên nên ứ nước. Phòng thay bằng cống hộp trong quý I, từ nay đến đó nạo vét mỗi tháng một lần.',
  });
  await session.command('department-do-thi', 'answers.submit', { assignment: lead });
  await session.command(presiding, 'turn.end', {});
  await session.command(presiding, 'queue.call', { registration: await session.registration(2) });
  await session.command(presiding, 'turn.start', {});
  await session.command(presiding, 'petitions.assign', {
    petition: await session.petition(32),
    department: 'kinh-te',
    part: 'lead',
  });
  await session.command('department-kinh-te', 'assignments.decline', {
    assignment: await session.assignment(32, 'kinh-te'),
    reason: 'Bụi do xe chở than là việc về môi trường, phòng không quản lý.',
    suggested: 'tai-nguyen',
  });
}

/** An answer is approved, and its petition comes before the hall. */
async function prepared(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.cut', { reason: 'Quá thời gian quy định' });
  await session.command(presiding, 'answers.approve', { assignment: await session.assignment(31, 'do-thi') });
  await session.command(presiding, 'petitions.raise', { petition: await session.petition(31) });
}

async function microphone(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'answering.call', { assignment: await session.assignment(31, 'do-thi') });
}

async function answered(session: PlayedSession): Promise<void> {
  const assignment = await session.assignment(31, 'do-thi');
  await session.command(presiding, 'turn.end', {});
  await session.command(moderator, 'answers.release', {
    assignment,
    text: 'Thay bằng cống hộp trong quý I năm 2025. Từ nay đến khi thay, nạo vét mỗi tháng một lần.',
  });
}

async function promise(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'commitments.capture', {
    petition: await session.petition(31),
    department: 'do-thi',
    officer: 'Trưởng Phòng Quản lý đô thị',
    wording,
  });
  const commitment = await session.promise(wording);
  await session.command(presiding, 'commitments.readBack', { commitment });
}

async function longPromise(session: PlayedSession): Promise<void> {
  await rewordPromise(session, wording, longWording);
}

async function rewordPromise(session: PlayedSession, from: string, to: string): Promise<void> {
  const commitment = await session.promise(from);
  const officer = 'Trưởng Phòng Quản lý đô thị';
  await session.command(presiding, 'commitments.reword', { commitment, officer, wording: to });
  await session.command(presiding, 'commitments.readBack', { commitment });
}

async function secondPetition(session: PlayedSession): Promise<void> {
  await rewordPromise(session, longWording, wording);
  await session.command(presiding, 'commitments.confirm', { commitment: await session.promise(wording) });
  await dispose(session, 31, { kind: 'toBeVerified', department: 'do-thi' });
  await dispose(session, 32, { kind: 'writtenReply', department: 'tai-nguyen' });
}

/** Whose only petition was merged with no. 32. */
async function mergedSpeaker(session: PlayedSession): Promise<void> {
  await dispose(session, 33, { kind: 'noted' });
  await session.command(presiding, 'queue.call', { registration: await session.registration(4) });
}

async function settled(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.noShow', {});
  await session.command(presiding, 'queue.defer', { registration: await session.registration(5) });
  for (const no of [3, 6]) {
    await session.command(presiding, 'queue.call', { registration: await session.registration(no) });
    await session.command(presiding, 'turn.start', {});
    await session.command(presiding, 'turn.end', {});
  }
  await dispose(session, 34, { kind: 'resolvedNow' });
  await dispose(session, 1, { kind: 'answered' });
}

async function raisedHand(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'floor.giveToHand', {});
  await session.command(presiding, 'turn.start', {});
}

async function comments(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.end', {});
  await session.command(presiding, 'agenda.begin', { item: 'tham-gia' });
}

async function commenting(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'answering.comment', { department: 'kinh-te' });
}

async function secondSpeeches(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'turn.end', {});
  await session.command(presiding, 'agenda.begin', { item: 'phat-bieu-them' });
}

async function dispose(session: PlayedSession, no: number, how: object): Promise<void> {
  const petition = await session.petition(no);
  await session.command(presiding, 'petitions.raise', { petition });
  await session.command(presiding, 'petitions.dispose', { petition, ...how });
}

async function paused(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'meeting.pause', {});
}

async function conclusion(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'meeting.start', {});
  await session.command(presiding, 'agenda.begin', { item: 'ket-luan' });
  await session.command(presiding, 'conclusion.compile', {});
}

async function adopted(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'conclusion.adopt', { withGaps: true });
}

async function after(session: PlayedSession): Promise<void> {
  await session.command(presiding, 'meeting.close', {});
}
