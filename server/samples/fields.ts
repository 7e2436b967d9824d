/** Fields that plans sort petitions by (PL2), named for the level that a conference belongs to. */
export const usualFields = [
  { id: 'xay-dung-dang', name: 'Xây dựng Đảng, hệ thống chính trị' },
  { id: 'quy-hoach', name: 'Quy hoạch, quản lý quy hoạch' },
  { id: 'dat-dai', name: 'Đất đai, tài nguyên và môi trường' },
  { id: 'giai-phong-mat-bang', name: 'Giải phóng mặt bằng, dự án đầu tư' },
  { id: 'nong-thon-do-thi', name: 'Nông thôn mới, đô thị văn minh' },
  { id: 'chinh-sach-xa-hoi', name: 'Chính sách xã hội' },
  { id: 'cong-trinh-lon', name: 'Công trình, dự án lớn' },
  { id: 'kinh-te', name: 'Kinh tế' },
  { id: 'van-hoa-xa-hoi', name: 'Văn hóa - xã hội' },
  { id: 'quoc-phong-an-ninh', name: 'Quốc phòng, an ninh' },
] as const;
