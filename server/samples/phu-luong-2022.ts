import { delegatesOf, spokesman, type Row } from './allocation.ts';
import {
  attending,
  departmentsHere,
  makeReady,
  openIntake,
  prepared,
  registered,
  takenIn,
} from './commands.ts';
import { staffed, type DepartmentFacts } from './departments.ts';
import { usualFields } from './fields.ts';
import { official } from './people.ts';
import { opinions, speakersOf } from './phu-luong-2022-opinions.ts';
import type { SampleConference } from './sample.ts';

const id = 'phu-luong-2022';

const communes = [
  ['thi-tran-du', 'Thị trấn Đu'],
  ['giang-tien', 'Thị trấn Giang Tiên'],
  ['co-lung', 'Xã Cổ Lũng'],
  ['dong-dat', 'Xã Động Đạt'],
  ['hop-thanh', 'Xã Hợp Thành'],
  ['on-luong', 'Xã Ôn Lương'],
  ['phan-me', 'Xã Phấn Mễ'],
  ['phu-do', 'Xã Phú Đô'],
  ['phu-ly', 'Xã Phủ Lý'],
  ['tuc-tranh', 'Xã Tức Tranh'],
  ['vo-tranh', 'Xã Vô Tranh'],
  ['yen-do', 'Xã Yên Đổ'],
  ['yen-lac', 'Xã Yên Lạc'],
  ['yen-ninh', 'Xã Yên Ninh'],
  ['yen-trach', 'Xã Yên Trạch'],
] as const;

const unions = [
  ['nong-dan', 'Hội Nông dân huyện'],
  ['phu-nu', 'Hội Liên hiệp Phụ nữ huyện'],
  ['thanh-nien', 'Huyện đoàn'],
  ['cuu-chien-binh', 'Hội Cựu chiến binh huyện'],
  ['lao-dong', 'Liên đoàn Lao động huyện'],
] as const;

/** Quotas (PL3): 30 of the province, 30 of the district's offices, 90 of communes, unions and residents. */
const quotas: readonly Row[] = [
  { id: 'cap-tinh', name: 'Đại biểu cấp tỉnh', delegates: 30, minOpinions: 0 },
  { id: 'cap-huyen', name: 'Lãnh đạo, phòng, ban, đoàn thể huyện', delegates: 30, minOpinions: 0 },
  ...communes.map(([commune, name]) => ({ id: commune, name, delegates: 4, minOpinions: 1 })),
  ...unions.map(([union, name]) => ({ id: union, name, delegates: 6, minOpinions: 1 })),
];

/** The 18 hamlets that received the opinion form (PL1); their names are invented, they send no delegates. */
const hamlets: readonly Row[] = Array.from({ length: 18 }, (_, at) => ({
  id: `xom-${at + 1}`,
  name: `Xóm Ví Dụ ${at + 1}, xã Cổ Lũng`,
  delegates: 0,
  minOpinions: 1,
}));

const head = 'Giám đốc Sở';
const departments = staffed(
  [
    ['ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', head, ['kinh-te', 'cong-trinh-lon']],
    ['tai-chinh', 'Sở Tài chính', head, ['kinh-te']],
    ['tai-nguyen', 'Sở Tài nguyên và Môi trường', head, ['dat-dai', 'giai-phong-mat-bang']],
    ['xay-dung', 'Sở Xây dựng', head, ['quy-hoach']],
    ['giao-thong', 'Sở Giao thông vận tải', head, ['cong-trinh-lon']],
    ['nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', head, ['nong-thon-do-thi', 'kinh-te']],
    ['cong-thuong', 'Sở Công Thương', head, ['kinh-te']],
    ['lao-dong-xa-hoi', 'Sở Lao động - Thương binh và Xã hội', head, ['chinh-sach-xa-hoi']],
    ['giao-duc', 'Sở Giáo dục và Đào tạo', head, ['van-hoa-xa-hoi']],
    ['y-te', 'Sở Y tế', head, ['van-hoa-xa-hoi']],
    ['noi-vu', 'Sở Nội vụ', head, ['xay-dung-dang']],
    ['cong-an', 'Công an tỉnh', 'Giám đốc Công an tỉnh', ['quoc-phong-an-ninh']],
    ['ubnd-huyen', 'UBND huyện Phú Lương', 'Chủ tịch UBND huyện', ['dat-dai', 'nong-thon-do-thi']],
  ] satisfies DepartmentFacts[],
  1,
);

const delegates = delegatesOf(quotas);
const speakers = speakersOf((organisation) => spokesman(delegates, organisation));

/** A province's head meets the people of a district: quotas per level, opinions gathered by hamlets. */
export const phuLuong2022: SampleConference = {
  id,
  convening: {
    title:
      'Hội nghị tiếp xúc, đối thoại trực tiếp của Bí thư Tỉnh ủy với cán bộ, Nhân dân huyện Phú Lương năm 2022',
    shortTitle: 'Đối thoại tại Phú Lương 2022',
    host: 'Thường trực Tỉnh ủy Thái Nguyên',
    place: 'Hội trường Huyện ủy Phú Lương',
    heldOn: '2022-09-12',
    period: 'cuối tháng 8/2022',
    audience: 'Đại biểu cấp tỉnh, huyện, xã; đoàn viên, hội viên và đại diện người dân huyện Phú Lương',
    expected: 150,
    backdrop: [
      'TỈNH ỦY THÁI NGUYÊN',
      'HỘI NGHỊ TIẾP XÚC, ĐỐI THOẠI TRỰC TIẾP',
      'CỦA BÍ THƯ TỈNH ỦY VỚI CÁN BỘ, NHÂN DÂN HUYỆN PHÚ LƯƠNG',
    ],
    reception: 'Phòng Tiếp công dân mẫu, nhà số 0 đường Ví Dụ (địa chỉ giả định)',
    chairs: [{ id: 'bi-thu', name: official(0).name, title: 'Bí thư Tỉnh ủy' }],
    fields: [...usualFields],
    departments,
    organisations: [...quotas, ...hamlets],
    screens: [
      { id: 'san-khau', name: 'Màn hình sân khấu' },
      { id: 'sanh-cho', name: 'Màn hình sảnh', view: 'register' },
    ],
  },
  commands: [
    openIntake,
    ...takenIn(opinions),
    ...prepared([
      {
        petition: 1,
        department: 'tai-nguyen',
        draft:
          'Sở đã rà soát 212 hồ sơ tồn của xã, trong đó 64 hồ sơ đủ điều kiện, sẽ trả trước ngày 15/10/2022. Số còn lại thiếu bản đo vẽ, Sở hỗ trợ đo chung một đợt để bà con không phải trả riêng.',
        reached: 'approved',
      },
      {
        petition: 2,
        department: 'giao-thong',
        draft: 'Sở ghi nhận và sẽ xem xét trong thời gian tới.',
        reached: 'returned',
        reason: 'Cần nêu rõ năm nào làm, đoạn nào trước.',
      },
      { petition: 3, department: 'nong-nghiep', draft: 'Đang tổng hợp diện tích chè cần hỗ trợ tưới.' },
      { petition: 3, department: 'cong-thuong', part: 'supporting' },
    ]),
    ...registered(id, speakers, opinions.length),
    ...attending(delegates, (at) => at % 10 !== 7),
    ...departmentsHere(departments.map((row) => row.id)),
    makeReady,
  ],
};
