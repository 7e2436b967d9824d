import type { ConveningInput } from '@doi-thoai/shared/meeting/plan/facts';
import { usualFields } from './fields.ts';
import { official } from './people.ts';
import { departments } from './uong-bi-2024-departments.ts';
import { organisations } from './uong-bi-2024-organisations.ts';

export const convening: ConveningInput = {
  title:
    'Hội nghị đối thoại giữa Bí thư Thành ủy, Chủ tịch HĐND thành phố, Chủ tịch UBND thành phố ' +
    'với Nhân dân năm 2024',
  shortTitle: 'Đối thoại với Nhân dân 2024',
  host: 'Ban Thường vụ Thành ủy Uông Bí',
  place: 'Trung tâm Tổ chức hội nghị thành phố',
  heldOn: '2024-11-22',
  period: 'nửa ngày 22/11/2024',
  audience: 'Đại diện các tầng lớp Nhân dân, đoàn viên, hội viên của 24 tổ chức trên địa bàn thành phố',
  expected: 121,
  backdrop: [
    'THÀNH ỦY - HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN THÀNH PHỐ UÔNG BÍ',
    'HỘI NGHỊ',
    'ĐỐI THOẠI GIỮA BÍ THƯ THÀNH ỦY - CHỦ TỊCH HĐND THÀNH PHỐ, CHỦ TỊCH UBND THÀNH PHỐ',
    'VỚI NHÂN DÂN NĂM 2024',
    'Uông Bí, ngày 22 tháng 11 năm 2024',
  ],
  reception: 'Phòng Tiếp công dân mẫu, tầng 1, nhà số 0 phố Ví Dụ (địa chỉ giả định), sáng thứ Ba và thứ Năm',
  rules: { speakingSeconds: 180, followUpSeconds: 60, acknowledgeSeconds: 20, answerWorkingDays: 15 },
  desks: 2,
  moderators: 2,
  chairs: [
    { id: 'bi-thu', name: official(0).name, title: 'Bí thư Thành ủy' },
    {
      id: 'chu-tich-hdnd',
      name: official(1).name,
      title: 'Phó Bí thư Thường trực Thành ủy - Chủ tịch HĐND thành phố',
    },
    {
      id: 'chu-tich-ubnd',
      name: official(2).name,
      title: 'Phó Bí thư Thành ủy - Chủ tịch UBND thành phố',
    },
  ],
  fields: [
    ...usualFields,
    { id: 'giao-duc', name: 'Giáo dục và đào tạo' },
    { id: 'y-te', name: 'Y tế, bảo hiểm y tế' },
    { id: 'du-lich', name: 'Du lịch, lễ hội' },
    { id: 'hanh-chinh', name: 'Cải cách hành chính, chuyển đổi số' },
  ],
  departments,
  organisations: [...organisations],
  agenda: [
    { id: 'khai-mac', kind: 'opening', title: 'Khai mạc, giới thiệu đại biểu, chủ trì và thư ký' },
    { id: 'noi-quy', kind: 'opening', title: 'Nội dung, quyền và trách nhiệm của người tham gia' },
    { id: 'bao-cao', kind: 'report', title: 'Kết quả năm 2024 và định hướng thời gian tới' },
    { id: 'doi-thoai', kind: 'dialogue', title: 'Nhân dân phát biểu, chủ tọa và các cơ quan trả lời' },
    { id: 'tham-gia', kind: 'comments', title: 'Các tổ chức, cơ quan, xã, phường tham gia ý kiến' },
    { id: 'phat-bieu-them', kind: 'secondSpeeches', title: 'Nhân dân phát biểu sau đối thoại' },
    { id: 'ket-luan', kind: 'conclusion', title: 'Chủ tọa kết luận, bế mạc' },
  ],
  screens: [
    { id: 'san-khau', name: 'Màn hình sân khấu' },
    { id: 'ben-trai', name: 'Màn hình bên trái hội trường' },
    { id: 'dong-ho', name: 'Đồng hồ người phát biểu', view: 'timer' },
    { id: 'sanh-cho', name: 'Màn hình sảnh đăng ký', view: 'register' },
  ],
};
