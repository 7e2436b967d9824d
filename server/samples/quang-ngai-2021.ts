import type { ConveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import { departmentsHere, makeReady, openIntake, prepared, registered, takenIn } from './commands.ts';
import { staffed, type DepartmentFacts } from './departments.ts';
import { usualFields } from './fields.ts';
import { official } from './people.ts';
import { adHocSpeakers } from './quang-ngai-2021-ad-hoc.ts';
import { opinions as jobs, speakers as youngPeople } from './quang-ngai-2021-jobs.ts';
import { opinions as island, speakers as islanders } from './quang-ngai-2021-island.ts';
import type { SampleConference } from './sample.ts';

const head = 'Giám đốc Sở';
const province: readonly DepartmentFacts[] = [
  ['lao-dong-xa-hoi', 'Sở Lao động - Thương binh và Xã hội', head, ['chinh-sach-xa-hoi']],
  ['ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', head, ['kinh-te', 'cong-trinh-lon']],
  ['cong-thuong', 'Sở Công Thương', head, ['kinh-te']],
  ['giao-duc', 'Sở Giáo dục và Đào tạo', head, ['van-hoa-xa-hoi']],
  ['tai-nguyen', 'Sở Tài nguyên và Môi trường', head, ['dat-dai']],
  ['noi-vu', 'Sở Nội vụ', head, ['xay-dung-dang']],
  ['ngan-hang-chinh-sach', 'Ngân hàng Chính sách xã hội tỉnh', 'Giám đốc', ['kinh-te']],
  ['cong-an', 'Công an tỉnh', 'Giám đốc Công an tỉnh', ['quoc-phong-an-ninh']],
];
const district: readonly DepartmentFacts[] = [
  ['ly-son', 'UBND huyện Lý Sơn', 'Chủ tịch UBND huyện', ['dat-dai', 'nong-thon-do-thi']],
];

export const quangNgaiProgramme = 'Đối thoại trực tiếp của Bí thư Tỉnh ủy với dân năm 2021';

/** What the topics of the programme share (QN1). */
const programme = {
  programme: quangNgaiProgramme,
  host: 'Thường trực Tỉnh ủy Quảng Ngãi',
  reception: 'Phòng Tiếp công dân mẫu, nhà số 0 đường Ví Dụ (địa chỉ giả định)',
  chairs: [{ id: 'bi-thu', name: official(0).name, title: 'Bí thư Tỉnh ủy' }],
  fields: [...usualFields],
} satisfies Partial<ConveningInput>;

const jobsId = 'quang-ngai-2021-chu-de-1';
const jobsTopic: SampleConference = {
  id: jobsId,
  convening: {
    ...programme,
    title: 'Đối thoại của Bí thư Tỉnh ủy với đoàn viên, hội viên, thanh niên, phụ nữ năm 2021',
    shortTitle: 'Khởi nghiệp, dạy nghề, việc làm',
    topic:
      'Khởi nghiệp, dạy nghề, giải quyết việc làm phát triển kinh tế cho đoàn viên, hội viên, thanh niên, phụ nữ',
    audience: 'Đoàn viên, hội viên, thanh niên, phụ nữ toàn tỉnh',
    expected: 200,
    place: 'Hội trường Trạm khách T50, số 142 đường Lê Trung Đình, TP. Quảng Ngãi',
    period: 'tháng 4/2021',
    backdrop: [
      'TỈNH ỦY QUẢNG NGÃI',
      'ĐỐI THOẠI TRỰC TIẾP VỚI DÂN NĂM 2021',
      'KHỞI NGHIỆP, DẠY NGHỀ, VIỆC LÀM',
    ],
    departments: staffed(province, 1),
    organisations: [
      { id: 'tinh-doan', name: 'Tỉnh đoàn', delegates: 100, minOpinions: 2 },
      { id: 'phu-nu', name: 'Hội Liên hiệp Phụ nữ tỉnh', delegates: 100, minOpinions: 2 },
    ],
    screens: [
      { id: 'san-khau', name: 'Màn hình sân khấu' },
      { id: 'sanh-cho', name: 'Màn hình sảnh', view: 'register' },
    ],
  },
  commands: [
    openIntake,
    ...takenIn(jobs),
    ...prepared([
      {
        petition: 1,
        department: 'ngan-hang-chinh-sach',
        draft:
          'Mức vay không cần thế chấp được nâng theo quy định; Ngân hàng tiếp nhận hồ sơ tại điểm giao dịch xã.',
        reached: 'submitted',
      },
    ]),
    ...registered(jobsId, youngPeople, jobs.length),
    ...departmentsHere(province.map(([department]) => department)),
    makeReady,
  ],
};

const islandId = 'quang-ngai-2021-chu-de-2';
const islandTopic: SampleConference = {
  id: islandId,
  convening: {
    ...programme,
    title: 'Đối thoại của Bí thư Tỉnh ủy với cán bộ, Nhân dân huyện Lý Sơn năm 2021',
    shortTitle: 'Đối thoại với huyện Lý Sơn',
    topic: 'Tâm tư, nguyện vọng của cán bộ, Nhân dân Lý Sơn khi chính quyền một cấp đi vào hoạt động',
    audience: 'Cán bộ và người dân huyện đảo Lý Sơn',
    expected: 150,
    place: 'Sẽ thông báo cụ thể sau',
    period: 'quý III/2021',
    departments: staffed([...province, ...district], 1),
  },
  // Its day and place are not fixed, so intake is still open and nobody has been checked in.
  commands: [openIntake, ...takenIn(island), ...registered(islandId, islanders, island.length)],
};

const adHocId = 'quang-ngai-2021-dot-xuat';
const adHoc: SampleConference = {
  id: adHocId,
  // Nothing but a title: all else has a default (QN2).
  convening: { title: 'Đối thoại đột xuất của Bí thư Tỉnh ủy với dân' },
  commands: [openIntake, ...registered(adHocId, adHocSpeakers, 0)],
};

/** One programme: two topics, each its own session, and a session called when it was needed. */
export const quangNgai2021 = [jobsTopic, islandTopic, adHoc] as const;
