import { staffed, type DepartmentFacts } from './departments.ts';

const head = 'Trưởng phòng';
const director = 'Giám đốc';
const ward = 'Chủ tịch UBND phường';
const localMatters = ['nong-thon-do-thi', 'dat-dai'];

/** The bodies that the plan calls (UB6), and the wards and the commune whose matters come up. */
const facts: readonly DepartmentFacts[] = [
  ['tai-chinh-ke-hoach', 'Phòng Tài chính - Kế hoạch', head, ['cong-trinh-lon', 'kinh-te']],
  ['kinh-te', 'Phòng Kinh tế', head, ['kinh-te', 'nong-thon-do-thi']],
  ['tai-nguyen', 'Phòng Tài nguyên và Môi trường', head, ['dat-dai']],
  ['y-te', 'Phòng Y tế', head, ['y-te']],
  ['giao-duc', 'Phòng Giáo dục và Đào tạo', head, ['giao-duc']],
  ['tu-phap', 'Phòng Tư pháp', head, ['hanh-chinh']],
  ['do-thi', 'Phòng Quản lý đô thị', head, ['quy-hoach', 'nong-thon-do-thi', 'cong-trinh-lon']],
  ['lao-dong-xa-hoi', 'Phòng Lao động - Thương binh và Xã hội', head, ['chinh-sach-xa-hoi']],
  ['van-hoa', 'Phòng Văn hóa - Thông tin', head, ['van-hoa-xa-hoi', 'du-lich']],
  ['quy-dat', 'Trung tâm Phát triển Quỹ đất', director, ['giai-phong-mat-bang']],
  ['van-phong', 'Văn phòng HĐND và UBND', 'Chánh Văn phòng', ['xay-dung-dang', 'hanh-chinh']],
  ['hanh-chinh-cong', 'Trung tâm Hành chính công', director, ['hanh-chinh']],
  ['cong-an', 'Công an thành phố', 'Trưởng Công an', ['quoc-phong-an-ninh']],
  ['quan-su', 'Ban Chỉ huy quân sự thành phố', 'Chỉ huy trưởng', ['quoc-phong-an-ninh']],
  ['thue', 'Chi cục Thuế khu vực Uông Bí - Quảng Yên', 'Chi cục trưởng', ['kinh-te']],
  ['bao-hiem', 'Bảo hiểm xã hội thành phố', director, ['y-te', 'chinh-sach-xa-hoi']],
  ['trung-tam-y-te', 'Trung tâm Y tế thành phố', director, ['y-te']],
  ['phuong-dong', 'UBND phường Phương Đông', ward, localMatters],
  ['yen-thanh', 'UBND phường Yên Thanh', ward, localMatters],
  ['quang-trung', 'UBND phường Quang Trung', ward, localMatters],
  ['vang-danh', 'UBND phường Vàng Danh', ward, localMatters],
  ['phuong-nam', 'UBND phường Phương Nam', ward, localMatters],
  ['thuong-yen-cong', 'UBND xã Thượng Yên Công', 'Chủ tịch UBND xã', [...localMatters, 'du-lich']],
];

export const departments = staffed(facts, 3);
