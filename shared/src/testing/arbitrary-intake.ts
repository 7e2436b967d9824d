import { coordinator, moderator } from './example-hall.ts';
import { invitedLink } from './arbitrary-invitations.ts';
import { departments, fields, type Makers, type Making } from './arbitrary-making.ts';
import { as } from './playing.ts';

const organisation = (making: Making) => making.row(making.meeting.organisations);

/** Whoever writes in a row: the office, or whoever holds its link; now and then another's. */
function writer(making: Making, row: string | null | undefined) {
  const own = making.percent(4) ? 'benh' : (row ?? 'phu-nu');
  return making.of([coordinator, as('organisation', { organisation: own, link: 'lk' })]);
}

function allocated(making: Making) {
  const no = making.draw(30);
  return {
    name: `Tổ chức ${no}`,
    delegates: making.draw(12),
    minOpinions: making.draw(3),
    level: making.of(['', 'Cấp tỉnh', 'Cấp xã']),
    group: making.of(['', 'Đoàn thể']),
    who: 'Đại diện hội viên',
  };
}

/** A file of any kind that a conference takes. */
function imported(making: Making) {
  const file = { hash: String(making.draw(9)).repeat(64), name: 'cam-ket-cu.xlsx', sheet: 'Sheet1' };
  return { file, content: making.of([promised, allocatedRows, said, due, sent])(making) };
}

function promised(making: Making) {
  const promise = { row: 2, wording: making.word('text'), body: 'Phòng TN&MT huyện', former: true };
  return { kind: 'promises', rows: [promise, { ...promise, row: 3 }] };
}

const allocatedRows = (making: Making) => ({ kind: 'allocation', rows: [allocated(making)] });

function said(making: Making) {
  const parts = [making.word('text'), making.word('text')];
  const people = [{ honorific: 'bà', name: making.word('name') }];
  const cell = {
    row: 2,
    cell: 'B2',
    field: making.of(['', 'Đất đai', 'Lĩnh vực mới']),
    unit: making.of(['Thôn 2', 'Hội Phụ nữ phường Mẫu']),
  };
  return {
    kind: 'opinions',
    rows: [
      { ...cell, text: parts.join(' '), matters: making.of([[], parts]), people },
      { ...cell, row: 3, text: making.word('text'), authority: making.of([null, 'province']) },
    ],
  };
}

const due = (making: Making) => ({
  kind: 'milestones',
  rows: [{ what: `Việc ${making.draw(9)}`, owner: 'Văn phòng', writtenAs: 'trước hội nghị 5 ngày' }],
});

const sent = (making: Making) => ({
  kind: 'delegates',
  rows: [
    { ...delegate(making), organisation: making.of(['', 'Thôn 5', 'Hội Phụ nữ phường Mẫu']) },
    delegate(making),
  ],
});

function delegate(making: Making) {
  return {
    honorific: making.of(['ông', 'bà', '']),
    name: making.word('participant'),
    title: making.word('delegateTitle'),
    phone: making.word('phone'),
  };
}

const itsDelegate = (making: Making) =>
  making.meeting.participants.get(
    making.row(making.meeting.participants, (row) => row.organisation !== null),
  );

const itsPetition = (making: Making) =>
  making.meeting.petitions.get(
    making.petition((row) => row.organisation !== null && row.registration === null),
  );

/** The two rows that views are looked at through come more often. */
const ownRow = (making: Making) => making.of(['phu-nu', 'benh', organisation(making)]);

/** A name that no other organisation has, and that none has as a part of its own. */
const renamed = (making: Making, row: string) => ({
  organisation: row,
  name: `Tổ chức «${row} ${making.draw(50)}»`,
});

/** Steps of those who prepare: the allocation table, what organisations hand in, and their links. */
export const intakeMakers = {
  'allocation.add': [1, (m) => [coordinator, { rows: [allocated(m)] }]],
  'allocation.change': [1, (m) => [moderator, renamed(m, organisation(m))]],
  'allocation.move': [
    1,
    (m) => [coordinator, { organisation: organisation(m), before: m.of([null, organisation(m)]) }],
  ],
  'allocation.remove': [1, (m) => [coordinator, { organisation: organisation(m) }]],
  'import.take': [1, (m) => [coordinator, imported(m)]],
  'import.undo': [1, (m) => [coordinator, { import: m.row(m.meeting.imports) }]],
  'earlierPromises.check': [
    1,
    (m) => [coordinator, { promise: m.row(m.meeting.earlierPromises), owedBy: 'UBND xã', outcome: '3a' }],
  ],
  'delegates.name': [
    2,
    (m) => {
      const row = ownRow(m);
      return [writer(m, row), { organisation: row, people: [delegate(m), delegate(m)] }];
    },
  ],
  'delegates.change': [
    1,
    (m) => {
      const row = itsDelegate(m);
      return [writer(m, row?.organisation), { participant: row?.id ?? 'khong-co', ...delegate(m) }];
    },
  ],
  'delegates.remove': [
    1,
    (m) => {
      const row = itsDelegate(m);
      return [writer(m, row?.organisation), { participant: row?.id ?? 'khong-co' }];
    },
  ],
  'handIn.addOpinions': [
    3,
    (m) => {
      const row = ownRow(m);
      const opinion = { text: m.word('text'), field: m.of(fields), proposal: m.word('proposal') };
      return [writer(m, row), { organisation: row, opinions: [opinion] }];
    },
  ],
  'handIn.changeOpinion': [
    2,
    (m) => {
      const row = itsPetition(m);
      const input = { petition: row?.id ?? 'khong-co', text: m.word('text'), proposal: m.word('proposal') };
      return [writer(m, row?.organisation), input];
    },
  ],
  'handIn.report': [
    1,
    (m) => {
      const row = ownRow(m);
      return [writer(m, row), { organisation: row, text: m.word('report') }];
    },
  ],
  'handIn.submit': [
    1,
    (m) => {
      const row = ownRow(m);
      return [writer(m, row), { organisation: row, name: m.word('submitter') }];
    },
  ],
  'handIn.nameClerk': [1, (m) => [coordinator, { organisation: ownRow(m), name: m.word('clerk') }]],
  'intake.setDue': [1, (m) => [coordinator, { dueOn: m.due() }]],
  'intake.close': [1, () => [coordinator, {}]],
  'intake.reopen': [1, () => [coordinator, {}]],
  'links.issue': [
    1,
    (m) => {
      const holder = m.percent(60) ? { organisation: ownRow(m) } : { department: m.of(departments) };
      const no = m.draw(10);
      const digest = String(no).repeat(64);
      const village = { head: m.row(m.meeting.heads), digest };
      const isVillage = m.meeting.about.startedAt !== null && m.meeting.heads.size > 0 && no > 5;
      const link = no < 3 ? invitedLink(m, digest) : isVillage ? village : { ...holder, digest };
      return [coordinator, { links: [link], expiresOn: '2025-01-31' }];
    },
  ],
  'links.revoke': [1, (m) => [coordinator, { link: m.row(m.meeting.links) }]],
} satisfies Makers;
