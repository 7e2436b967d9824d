import { delegatesOf, spokesman, type Row } from './allocation.ts';
import { opinions, speakersOf } from './binh-lang-2021-opinions.ts';
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
import type { SampleConference } from './sample.ts';

const id = 'binh-lang-2021';

const bodies: readonly Row[] = [
  { id: 'huyen', name: 'Các ban Đảng Huyện ủy, MTTQ huyện', delegates: 4, minOpinions: 0 },
  { id: 'can-bo-xa', name: 'Lãnh đạo, cán bộ, công chức xã', delegates: 12, minOpinions: 0 },
  { id: 'doan-the', name: 'MTTQ và các đoàn thể xã', delegates: 8, minOpinions: 2 },
  { id: 'dong-phong', name: 'Cán bộ, đảng viên, nhân dân thôn Đông Phong', delegates: 36, minOpinions: 5 },
];

const officer = 'Công chức';
const departments = staffed(
  [
    ['van-phong', 'Văn phòng - Thống kê', officer, ['xay-dung-dang']],
    ['dia-chinh', 'Địa chính - Nông nghiệp - Xây dựng - Môi trường', officer, ['dat-dai', 'quy-hoach']],
    ['tai-chinh', 'Tài chính - Kế toán', officer, ['kinh-te', 'cong-trinh-lon']],
    ['tu-phap', 'Tư pháp - Hộ tịch', officer, ['chinh-sach-xa-hoi']],
    ['van-hoa', 'Văn hóa - Xã hội', officer, ['van-hoa-xa-hoi', 'chinh-sach-xa-hoi']],
    ['cong-an', 'Công an xã', 'Trưởng Công an xã', ['quoc-phong-an-ninh']],
    ['quan-su', 'Ban Chỉ huy Quân sự xã', 'Chỉ huy trưởng', ['quoc-phong-an-ninh']],
    ['truyen-thanh', 'Đài truyền thanh xã', 'Phụ trách Đài', ['van-hoa-xa-hoi']],
    ['tram-y-te', 'Trạm Y tế xã', 'Trạm trưởng', ['van-hoa-xa-hoi']],
  ] satisfies DepartmentFacts[],
  1,
);

const delegates = delegatesOf(bodies);
const speakers = speakersOf((organisation, after) => spokesman(delegates, organisation, after));

/** A village: 60 people in the hamlet's house of culture, 13 opinions, answers within 15 working days. */
export const binhLang2021: SampleConference = {
  id,
  convening: {
    title:
      'Hội nghị tiếp xúc, đối thoại giữa Chủ tịch UBND xã Bình Lãng với nhân dân thôn Đông Phong năm 2021',
    shortTitle: 'Đối thoại tại thôn Đông Phong',
    host: 'Ủy ban nhân dân xã Bình Lãng',
    place: 'Nhà Văn hóa thôn Đông Phong',
    heldOn: '2021-10-28',
    period: 'nửa ngày 28/10/2021',
    audience: 'Cán bộ, đảng viên, nhân dân thôn Đông Phong',
    expected: 60,
    backdrop: [
      'ỦY BAN NHÂN DÂN XÃ BÌNH LÃNG',
      'ĐỐI THOẠI VỚI NHÂN DÂN THÔN ĐÔNG PHONG',
      'Ngày 28 tháng 10 năm 2021',
    ],
    reception: 'Phòng Tiếp công dân mẫu tại trụ sở UBND xã (giờ giả định: sáng thứ Năm hằng tuần)',
    rules: { speakingSeconds: 180, followUpSeconds: 60, acknowledgeSeconds: 20, answerWorkingDays: 15 },
    desks: 1,
    moderators: 1,
    chairs: [{ id: 'chu-tich', name: official(0).name, title: 'Chủ tịch UBND xã' }],
    fields: [...usualFields],
    departments,
    organisations: [...bodies],
    agenda: [
      { id: 'khai-mac', kind: 'opening', title: 'Lý do, đại biểu, nội quy; chủ tọa và thư ký' },
      { id: 'noi-dung', kind: 'report', title: 'Nội dung đối thoại, phân công trả lời bằng văn bản' },
      { id: 'doi-thoai', kind: 'dialogue', title: 'Nhân dân phát biểu theo thứ tự đăng ký, trả lời' },
      { id: 'trao-doi', kind: 'secondSpeeches', title: 'Nhân dân trao đổi lại sau khi nghe trả lời' },
      { id: 'ket-luan', kind: 'conclusion', title: 'Chủ tịch UBND xã kết luận' },
    ],
    screens: [{ id: 'nha-van-hoa', name: 'Máy chiếu nhà văn hóa' }],
  },
  commands: [
    openIntake,
    ...takenIn(opinions),
    ...prepared([
      {
        petition: 1,
        department: 'dia-chinh',
        draft: 'Xã thuê máy nạo vét trong tuần đầu tháng 11, thôn cử người dẫn đường và giám sát.',
        reached: 'approved',
      },
      { petition: 4, department: 'cong-an', draft: 'Đã nhắc nhở hai cơ sở, hẹn kiểm tra lại.' },
      { petition: 6, department: 'van-hoa' },
    ]),
    ...registered(id, speakers, opinions.length),
    ...attending(delegates, (at) => at % 12 !== 11),
    ...departmentsHere(departments.map((row) => row.id)),
    makeReady,
  ],
};
