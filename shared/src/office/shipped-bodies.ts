import { theDate } from '../calendar/civil-date.ts';
import type { BodyFacts } from './bodies.ts';
import type { BodyKind, BodyLevel } from './directory-vocabulary.ts';

/** The day on which communes of two-tier government began. */
const twoTiers = theDate('2025-07-01');

function body(
  id: string,
  kind: BodyKind,
  name: string,
  shortName = '',
  level: BodyLevel = 'commune',
): BodyFacts & { readonly id: string } {
  return { id, name, shortName, level, kind, validFrom: twoTiers, account: false, fields: [] };
}

/**
 * What a commune of the two-tier government has (Decree 150/2025/NĐ-CP; Party and Front reorganised in 2025), and the
 * bodies beside it that are asked most. A commune has the first of the two economic offices, a ward or special zone the
 * second: the other is taken out.
 */
export const shippedBodies: readonly (BodyFacts & { readonly id: string })[] = [
  body('thuong-truc-hdnd', 'council', 'Thường trực Hội đồng nhân dân', 'TT HĐND'),
  body('ubnd', 'committee', 'Ủy ban nhân dân', 'UBND'),
  body('van-phong', 'office', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'VP HĐND và UBND'),
  body('phong-kinh-te', 'office', 'Phòng Kinh tế (xã)', 'P. Kinh tế'),
  body(
    'phong-kinh-te-ha-tang-do-thi',
    'office',
    'Phòng Kinh tế, Hạ tầng và Đô thị (phường, đặc khu)',
    'P. KT, HT và ĐT',
  ),
  body('phong-van-hoa-xa-hoi', 'office', 'Phòng Văn hóa – Xã hội', 'P. VH – XH'),
  body('hanh-chinh-cong', 'service', 'Trung tâm Phục vụ hành chính công', 'TT PVHCC'),
  body('cong-an', 'force', 'Công an'),
  body('quan-su', 'force', 'Ban Chỉ huy Quân sự', 'BCH Quân sự'),
  body('tram-y-te', 'service', 'Trạm Y tế'),
  body('dang-uy', 'party', 'Đảng ủy'),
  body('van-phong-dang-uy', 'party', 'Văn phòng Đảng ủy', 'VP Đảng ủy'),
  body('xay-dung-dang', 'party', 'Ban Xây dựng Đảng', 'Ban XDĐ'),
  body('kiem-tra-dang-uy', 'party', 'Ủy ban Kiểm tra Đảng ủy', 'UBKT'),
  body('mat-tran', 'front', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'UBMTTQ'),
  body('hoi-nong-dan', 'front', 'Hội Nông dân', 'HND'),
  body('hoi-phu-nu', 'front', 'Hội Liên hiệp Phụ nữ', 'Hội LHPN'),
  body('hoi-cuu-chien-binh', 'front', 'Hội Cựu chiến binh', 'Hội CCB'),
  body('doan-thanh-nien', 'front', 'Đoàn TNCS Hồ Chí Minh', 'Đoàn TN'),
  body('cong-doan', 'front', 'Công đoàn'),
  body('dang-ky-dat-dai', 'other', 'Chi nhánh Văn phòng Đăng ký đất đai khu vực', 'CN VPĐKĐĐ', 'province'),
  body('dien-luc', 'other', 'Đội Quản lý điện lực khu vực', 'Điện lực', 'province'),
  body('thue', 'other', 'Thuế cơ sở', '', 'province'),
  body('bao-hiem-xa-hoi', 'other', 'Bảo hiểm xã hội cơ sở', 'BHXH', 'province'),
];
