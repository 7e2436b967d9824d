import { expect, test } from 'vitest';
import type { Choices, Preview } from '@doi-thoai/shared/imports/analyse';
import { addedWith, columnsNotKept } from '@doi-thoai/shared/imports/beside';
import { contentOf } from '@doi-thoai/shared/imports/content';
import { likelyChannel } from '@doi-thoai/shared/imports/likely-channel';
import { knownIn } from '@doi-thoai/shared/imports/known-in';
import { sameConsent } from '@doi-thoai/shared/meeting/intake/consent';
import { shippedBodies } from '@doi-thoai/shared/office/shipped-bodies';
import { conveneHall, coordinator, there, type Hall } from '@doi-thoai/shared/testing/example-hall';
import { previewOf } from './analysed.ts';
import { newWorkbook, type Made } from './workbooks.ts';

/** Takes what a preview shows, as the server does; the ids of what it brought. */
function takes(hall: Hall, preview: Preview): readonly string[] {
  expect(preview.ready).toBe(true);
  const file = { hash: 'd'.repeat(64), name: 'tep.xlsx', sheet: 'Trang 1' };
  const channel = preview.kind === 'opinions' ? 'front' : undefined;
  const content = contentOf(preview, channel);
  const events = hall.does(coordinator, 'import.take', { file, content });
  const noted = there(events.find((event) => event.type === 'importTaken'));
  return there(hall.meeting.imports.get(noted.id)).made;
}

/** What a conference and the directory of its office know. */
const beside = ({ meeting }: Hall) => {
  const { units, fields } = knownIn([], meeting);
  return { units, fields, bodies: shippedBodies };
};

const opinions: Made[][] = [
  ['TỔNG HỢP Ý KIẾN'],
  ['STT', 'Nội dung ý kiến', 'Họ và tên', 'Đơn vị', 'Cấp giải quyết', 'SĐT'],
  [
    { value: 'I', bold: true },
    { value: 'Lĩnh vực đất đai', bold: true },
  ],
  [1, 'Cấp giấy chứng nhận cho 12 hộ', 'BÀ TRẦN THỊ MẪU', 'Thôn 1', 'Tỉnh', '0912345678'],
  ['II', 'Lĩnh vực văn hoá – xã hội'],
  [2, '1) Nhà văn hóa dột. 2) Thiếu ghế.', 'Ông Lê Văn Thử; bà Hồ Thị Ví', 'Hội Phụ nữ phường Mẫu', '', ''],
  [3, '- Mở lớp dạy nghề\n- Mở lớp bơi', '', '', '', ''],
];

test('IM9 IM11 TD5 TD4 a synthesis of opinions is taken as its preview shows it', async () => {
  const hall = conveneHall();
  const answers = { 'severalMatters:B6': 'divide', 'bullets:B7': 'apart' };
  const file = await newWorkbook([{ rows: opinions }]);
  const preview = await previewOf(file, 'opinions', { answers }, beside(hall));
  const known = { fields: hall.meeting.fields, organisations: hall.meeting.organisations };
  expect(addedWith(preview, known)).toEqual({ fields: ['Văn hoá – xã hội'], organisations: [] });
  expect(columnsNotKept(preview).map(({ letter }) => letter)).toEqual(['F']);
  const taken = takes(hall, preview).map((id) => there(hall.meeting.opinions.get(id)));
  expect(
    taken.map(({ source, channel, organisation, people }) => [source?.cell, channel, organisation, people]),
  ).toEqual([
    ['B4', 'front', null, [{ honorific: 'bà', name: 'Trần Thị Mẫu', unit: 'Thôn 1' }]],
    [
      ...['B6', 'front', 'phu-nu'],
      [
        { honorific: 'ông', name: 'Lê Văn Thử', unit: '' },
        { honorific: 'bà', name: 'Hồ Thị Ví', unit: '' },
      ],
    ],
    ['B7', 'front', null, []],
    ['B7', 'front', null, []],
  ]);
  const petitions = taken.flatMap((row) => row.petitions.map((id) => there(hall.meeting.petitions.get(id))));
  const nameOf = (field: string | null) => hall.meeting.fields.get(field ?? '')?.name;
  expect(petitions.map(({ text, field, authority }) => [text, nameOf(field), authority])).toEqual([
    ['Cấp giấy chứng nhận cho 12 hộ', 'Đất đai', 'province'],
    ['Nhà văn hóa dột.', 'Văn hoá – xã hội', null],
    ['Thiếu ghế.', 'Văn hoá – xã hội', null],
    ['Mở lớp dạy nghề', 'Văn hoá – xã hội', null],
    ['Mở lớp bơi', 'Văn hoá – xã hội', null],
  ]);
  expect(
    taken.every(({ consent }) => sameConsent(consent, { name: false, organisation: false, place: false })),
  ).toBe(true);
  expect(JSON.stringify(hall.journal)).not.toContain('0912345678');
});

test('IM10 PL5 a table of milestones is taken, its dates in words due as the words say', async () => {
  const hall = conveneHall();
  const rows: Made[][] = [
    ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Nơi nhận', 'Thời hạn'],
    [1, 'Gửi phiếu lấy ý kiến', 'Văn phòng', 'Các thôn', '15/11/2024'],
    [2, 'Hoàn thành tổng hợp', 'Mặt trận', 'Văn phòng', 'trước hội nghị 5 ngày'],
    [3, 'Theo dõi dư luận', 'Mặt trận', '', 'thường xuyên'],
  ];
  const preview = await previewOf(await newWorkbook([{ rows }]), 'milestones');
  expect(preview.said).toEqual([
    'E3: giữ nguyên chữ “trước hội nghị 5 ngày”; hạn tính theo lời văn đó',
    'E4: giữ nguyên chữ “thường xuyên”, không tự đặt ngày',
  ]);
  const taken = takes(hall, preview).map((id) => there(hall.meeting.milestones.get(id)));
  expect(taken.map(({ owner, receiver, due }) => [owner, receiver, due])).toEqual([
    ['Văn phòng', 'Các thôn', { kind: 'named', date: '2024-11-15' }],
    ['Mặt trận', 'Văn phòng', { kind: 'session', offset: -5, unit: 'calendar' }],
    ['Mặt trận', '', { kind: 'none' }],
  ]);
});

test('IM10 IM11 UB5 a list of delegates is taken, and the unit that is new is said before', async () => {
  const hall = conveneHall();
  const rows: Made[][] = [
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'SĐT', 'Giới tính'],
    [1, 'LÊ THỊ THỬ', 'Đ/c Chi hội trưởng', 'Hội Phụ nữ phường Mẫu', 912345678, 'Nữ'],
    [2, 'Ông Hồ Văn Nháp', 'Trưởng thôn', 'Thôn 5', '', 'Nam'],
  ];
  const preview = await previewOf(await newWorkbook([{ rows }]), 'delegates', {}, beside(hall));
  const known = { fields: [], organisations: hall.meeting.organisations };
  expect(addedWith(preview, known)).toEqual({ fields: [], organisations: ['Thôn 5'] });
  expect(columnsNotKept(preview).map(({ letter }) => letter)).toEqual(['F']);
  const taken = takes(hall, preview).map((id) => there(hall.meeting.participants.get(id)));
  const nameOf = (id: string | null) => hall.meeting.organisations.get(id ?? '')?.name;
  expect(
    taken.map((row) => [row.honorific, row.name, row.title, row.phone, nameOf(row.organisation)]),
  ).toEqual([
    ['', 'Lê Thị Thử', 'Chi hội trưởng', '0912345678', 'Hội Phụ nữ phường Mẫu'],
    ['ông', 'Hồ Văn Nháp', 'Trưởng thôn', '', 'Thôn 5'],
  ]);
});

test('IM11 what is too long or says nothing is refused at its cell, and not divided into what says nothing', async () => {
  const rows = (...contents: string[]): Made[][] => [
    ['STT', 'Nội dung', 'Họ và tên', 'Lĩnh vực'],
    ...contents.map((content, at): Made[] => [at + 1, content, 'Lê Văn Mẫu', 'Đất đai']),
  ];
  const many = Array.from({ length: 21 }, (_, at) => `${at + 1}) Ngõ ${at + 1} thiếu đèn`).join(' ');
  const file = rows('a'.repeat(5001), '??', many, '1) Đèn. 2) Ao');
  file[1] = [1, 'a'.repeat(5001), 'Lê Văn Mẫu', 'b'.repeat(121)];
  file[3] = [3, many, 'Lê '.repeat(41).trim(), 'Đất đai'];
  const book = await newWorkbook([{ rows: file }]);
  const preview = await previewOf(book, 'opinions');
  expect(preview.said).toEqual([
    '× B2: dài quá 5000 chữ: hãy rút gọn',
    'R2: lĩnh vực dài quá 120 chữ: để trống lĩnh vực',
    '× B3: thiếu nội dung',
    '× C4: dài quá 120 chữ: hãy rút gọn',
  ]);
  expect(preview.ready).toBe(false);
  const choices: Choices = { leftOut: [3], corrections: { B2: 'Sửa đường', C4: 'Lê Văn Mẫu' } };
  const corrected = await previewOf(book, 'opinions', choices);
  expect(takes(conveneHall(), corrected)).toHaveLength(3);
});

const twins: Made[][] = [
  ['STT', 'Nội dung', 'Lĩnh vực'],
  [1, 'Cấp giấy chứng nhận', 'đất đai - môi trường'],
  [2, 'Thu gom rác', 'Đất đai – Môi trường'],
  [3, 'Mở lớp bơi', 'Thể dục thể thao'],
];

test('IM13 TD5 a field that is like another is asked about once, and nothing holds before it is answered', async () => {
  const file = await newWorkbook([{ rows: twins }]);
  const fields = [{ id: 'dat-dai', name: 'Đất đai' }];
  const asked = await previewOf(file, 'opinions', {}, { fields });
  expect(asked.ready).toBe(false);
  expect(asked.said.filter((line) => line.startsWith('?'))).toEqual([
    '? C2: hội nghị chưa có lĩnh vực “đất đai - môi trường”. Xếp vào lĩnh vực gần nhất “Đất đai”?',
  ]);
  const near = await previewOf(file, 'opinions', { answers: { 'nearField:C2': 'nearest' } }, { fields });
  expect(near.entries.map(({ field }) => field?.id)).toEqual(['dat-dai', 'dat-dai', null]);
  expect(addedWith(near, { fields, organisations: [] }).fields).toEqual(['Thể dục thể thao']);
  const kept = await previewOf(file, 'opinions', { answers: { 'nearField:C2': 'keep' } }, { fields });
  expect(addedWith(kept, { fields, organisations: [] }).fields).toEqual([
    'đất đai - môi trường',
    'Thể dục thể thao',
  ]);
  // The row that names it first is left out: the next one is asked about.
  const left = await previewOf(file, 'opinions', { leftOut: [2] }, { fields });
  expect(left.said).toContain(
    '? C3: hội nghị chưa có lĩnh vực “Đất đai – Môi trường”. Xếp vào lĩnh vực gần nhất “Đất đai”?',
  );
});

test.each([
  ['phieu-lay-y-kien-thon-5.xlsx', 'DANH SÁCH', 'survey'],
  ['tong-hop.xlsx', 'Ý KIẾN QUA ĐƯỜNG DÂY NÓNG 1022', 'hotline1022'],
  ['tong-hop.xlsx', 'TỔNG HỢP Ý KIẾN', undefined],
  ['1022 va mat tran so.xlsx', 'TỔNG HỢP Ý KIẾN', undefined],
])('IM14 BL1 %s with the title %s came by %s: nothing is taken for granted', async (name, title, channel) => {
  const rows: Made[][] = [[title], ['STT', 'Nội dung ý kiến'], [1, 'Sửa đường']];
  const preview = await previewOf(await newWorkbook([{ rows }]), 'opinions');
  expect(likelyChannel(name, preview)).toBe(channel);
});
