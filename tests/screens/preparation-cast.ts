import { createHash } from 'node:crypto';

// What is entered in the conferences that are prepared for the pictures; every name is invented.

export const bodies = [
  { id: 'do-thi', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', leader: 'Phạm Thị Giả Định' },
  { id: 'van-hoa', name: 'Phòng Văn hóa – Xã hội', leader: 'Đỗ Văn Ví Dụ' },
  {
    id: 'quy-dat',
    name: 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, thủy lợi và phát triển quỹ đất thành phố',
    leader: 'Lê Minh Mẫu',
  },
].map((body) => ({ ...body, leaderTitle: 'Trưởng phòng' }));

/** Two streams into one synthesis, of which one hands in on the day on which the synthesis is due (UB4). */
export const milestones = [
  {
    id: 'xa-phuong',
    what: 'Tổng hợp ý kiến đăng ký của xã, phường',
    owner: 'Đảng ủy các xã, phường',
    receiver: 'Ban Dân vận Thành ủy',
    writtenAs: 'chậm nhất ngày 11/11/2024',
  },
  {
    id: 'mat-tran',
    what: 'Tập hợp ý kiến và danh sách đại biểu của Mặt trận, các đoàn thể, hội quần chúng',
    owner: 'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị – xã hội thành phố',
    person: 'Nguyễn Thị Phương Thảo Ví Dụ',
    receiver: 'Ban Dân vận Thành ủy',
    writtenAs: 'chậm nhất ngày 14/11/2024',
  },
  {
    id: 'tong-hop',
    what: 'Tổng hợp ý kiến trình Thường trực Thành ủy',
    owner: 'Ban Dân vận Thành ủy',
    receiver: 'Thường trực Thành ủy',
    writtenAs: 'trong ngày 14/11/2024',
    after: ['xa-phuong', 'mat-tran'],
  },
  {
    id: 'giay-moi',
    what: 'Phát hành giấy mời',
    owner: 'Văn phòng Thành ủy',
    due: { kind: 'session', offset: -7, unit: 'calendar' },
  },
  {
    id: 'ho-so',
    what: 'Trình hồ sơ cho Chủ tọa',
    owner: 'Văn phòng Thành ủy',
    due: { kind: 'session', offset: -3, unit: 'working' },
  },
];

export const grounds = [
  {
    kind: 'basis',
    name: 'Quyết định ban hành Quy chế giám sát và phản biện xã hội',
    number: '217-QĐ/TW',
    date: '2013-12-12',
  },
  { kind: 'carriesOut', name: 'Công văn mời các cơ quan', number: '214/UBND', date: '2021-06-13' },
];

const file = createHash('sha256').update('phiếu lấy ý kiến').digest('hex');
const source = (row: number) => ({
  file,
  name: 'Phieu-lay-y-kien.xlsx',
  sheet: 'Tổng hợp',
  row,
  cell: `C${row}`,
});
const consent = { name: true, organisation: true, place: true };

/** Opinions as forms bring them: two that are alike, one that asks two things, long words and short ones. */
export const opinions = [
  {
    text: 'Cống thoát nước dọc ngõ 12 sau chợ bị bồi lấp, cứ mưa một giờ là nước tràn vào nhà dân. Đề nghị thay đoạn cống cuối trước mùa mưa và nói rõ cơ quan nào nạo vét hằng năm.',
    people: [
      { honorific: 'ông', name: 'Nguyễn Trần Phương Hoàng Ví Dụ', unit: 'Tổ 12, khu phố Liên Phương' },
    ],
    consent,
    source: source(5),
  },
  {
    text: 'Đường bê tông vào khu phố Bí Trung nứt vỡ, đề nghị sửa. Đèn chiếu sáng hỏng bốn bóng đã ba tháng, đề nghị thay.',
    people: [{ honorific: 'bà', name: 'Lê Thị Mẫu', unit: 'Khu phố Bí Trung' }],
    source: source(6),
  },
  {
    text: 'Cống thoát nước ngõ 12 sau chợ bồi lấp, mưa là ngập vào nhà dân, đề nghị thay đoạn cống cuối trước mùa mưa.',
    people: [{ name: 'Trần Văn Giả', unit: 'Tổ 13, khu phố Liên Phương' }],
    source: source(7),
  },
  {
    text: 'Đề nghị thành phố công bố thời điểm bàn giao đất tái định cư của dự án đường ven sông cho 34 hộ đã giao đất từ năm 2022.',
    unit: 'Khu phố Hồng Hải',
    source: source(8),
  },
  {
    text: 'Trạm y tế thiếu bác sĩ, người già phải đi xa để khám bảo hiểm; xin cho biết bao giờ có bác sĩ làm việc thường xuyên.',
    unit: 'Khu phố Lạc Thanh',
    source: source(9),
  },
  {
    text: 'Nhà văn hóa khu phố Đồng Mối chưa có sân chơi cho trẻ em.',
    people: [{ honorific: 'anh', name: 'Đỗ Văn Thử', unit: 'Khu phố Đồng Mối' }],
    consent,
    source: source(10),
  },
  {
    text: 'Đề nghị nâng mức trợ cấp cho người làm công tác khu phố.',
    unit: 'Khu phố Tân Lập',
    source: source(11),
  },
].map((opinion) => ({ channel: 'survey', ...opinion }));

/** What goes in by an organisation's own link. */
export const handedIn = {
  people: [
    {
      honorific: 'bà',
      name: 'Nguyễn Thị Phương Thảo Ví Dụ',
      title: 'Chủ tịch Hội Khuyến học',
      phone: '0900000001',
    },
    { honorific: 'ông', name: 'Hoàng Văn Thử', title: 'Chi hội trưởng' },
  ],
  opinions: [
    {
      text: 'Trường tiểu học thiếu phòng đọc; đề nghị bố trí một phòng và cho hội cùng góp sách.',
      proposal: 'Hội góp 500 đầu sách trong quý I năm 2025.',
    },
  ],
  report: 'Hội đã lấy ý kiến ở 11 chi hội, 214 hội viên tham gia.',
};

/** Delegates as a sheet brings them, with a row that cannot be read and a column that is not taken. */
export const brokenDelegates = [
  'STT\tHọ và tên\tChức vụ\tĐiện thoại\tSố CCCD',
  '1\tBÀ NGUYỄN THỊ VÍ DỤ\tChi hội trưởng\t900000002\t001099000001',
  '2\t\tHội viên\t0900000003\t001099000002',
  '3\tông Trần Văn Mẫu, bà Lê Thị Thử\tHội viên\t0900000004\t001099000003',
].join('\n');

/** A promise of before, in words that were not imported yet. */
export const promises = (times: number): string =>
  [
    'TT\tNội dung cam kết\tCơ quan\tThời hạn',
    `1\tThay xong đoạn cống cuối ngõ 12, phần ${times}\tPhòng Kinh tế\t31/12/2024`,
    `2\tLắp đèn đường khu phố Bí Trung, phần ${times}\tPhòng Kinh tế\tquý I/2025`,
  ].join('\n');
