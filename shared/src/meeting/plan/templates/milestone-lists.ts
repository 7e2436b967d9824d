import type { MilestoneInput } from '../milestone.ts';

type Given = Pick<MilestoneInput, 'what' | 'owner'> &
  Partial<Pick<MilestoneInput, 'receiver' | 'after'>> & {
    readonly id: string;
    /** The line of the office's rules that dates it; without one the plan has to. */
    readonly line?: string;
  };

function milestone({ line, ...given }: Given): MilestoneInput {
  const due = line === undefined ? { kind: 'none' as const } : { kind: 'line' as const, line };
  return { person: '', receiver: '', writtenAs: '', after: [], ...given, due };
}

const office = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân';

/** What is owed after the day, as every profile counts it. */
const afterwards: readonly MilestoneInput[] = [
  milestone({ id: 'rut-kinh-nghiem', what: 'Đánh giá, rút kinh nghiệm', owner: office, line: 'review' }),
  milestone({ id: 'cong-khai-ket-qua', what: 'Công khai kết quả đối thoại', owner: office, line: 'results' }),
  milestone({
    id: 'tra-loi-sau',
    what: 'Trả lời các vấn đề được giao tại hội nghị',
    owner: 'Các cơ quan được giao',
    line: 'answer',
  }),
];

/** A commune's own: opinions of the villages, one synthesis, prepared answers, the dossier. */
export const communeMilestones: readonly MilestoneInput[] = [
  milestone({ id: 'ke-hoach', what: 'Ban hành kế hoạch', owner: office }),
  milestone({
    id: 'thong-bao',
    what: 'Thông báo công khai thời gian, địa điểm, nội dung hội nghị',
    owner: office,
    line: 'notice',
    after: ['ke-hoach'],
  }),
  milestone({ id: 'giay-moi', what: 'Gửi giấy mời', owner: office, line: 'notice', after: ['ke-hoach'] }),
  milestone({
    id: 'y-kien',
    what: 'Lấy ý kiến, kiến nghị của Nhân dân',
    owner: 'Các thôn, tổ dân phố; Mặt trận và các đoàn thể',
    receiver: office,
    after: ['ke-hoach'],
  }),
  milestone({
    id: 'tong-hop',
    what: 'Tổng hợp, phân loại ý kiến; giao chuẩn bị trả lời',
    owner: office,
    after: ['y-kien'],
  }),
  milestone({
    id: 'du-kien-tra-loi',
    what: 'Dự kiến trả lời các ý kiến',
    owner: 'Các phòng, cơ quan được giao',
    receiver: office,
    after: ['tong-hop'],
  }),
  milestone({ id: 'bao-cao', what: 'Báo cáo tình hình kinh tế – xã hội', owner: 'Phòng Kinh tế' }),
  milestone({
    id: 'ho-so',
    what: 'Trình hồ sơ cho Chủ tọa',
    owner: office,
    receiver: 'Chủ tọa',
    line: 'dossier',
    after: ['du-kien-tra-loi', 'bao-cao'],
  }),
  ...afterwards,
];

/** A province with one area: forms, synthesis, written answers, the file for the standing committee. */
export const provinceMilestones: readonly MilestoneInput[] = [
  milestone({
    id: 'phieu-y-kien',
    what: 'Lấy phiếu ý kiến, tổng hợp của địa bàn',
    owner: 'Cấp ủy địa bàn',
    receiver: 'Cơ quan dân vận',
  }),
  milestone({
    id: 'tra-loi-van-ban',
    what: 'Trả lời bằng văn bản các ý kiến, kiến nghị',
    owner: 'Ủy ban nhân dân tỉnh',
    receiver: 'Cơ quan dân vận',
    after: ['phieu-y-kien'],
  }),
  milestone({
    id: 'bao-cao',
    what: 'Báo cáo khái quát tình hình kinh tế – xã hội',
    owner: 'Ủy ban nhân dân tỉnh',
  }),
  milestone({
    id: 'ho-so',
    what: 'Lập hồ sơ, báo cáo Thường trực',
    owner: 'Cơ quan dân vận',
    receiver: 'Thường trực Tỉnh ủy',
    after: ['tra-loi-van-ban', 'bao-cao'],
  }),
  ...afterwards,
];

/** Two streams side by side into one synthesis (UB4). */
export const allocatedMilestones: readonly MilestoneInput[] = [
  milestone({
    id: 'xa-phuong',
    what: 'Tổng hợp ý kiến đăng ký của xã, phường',
    owner: 'Cấp ủy xã, phường',
    receiver: 'Cơ quan dân vận',
  }),
  milestone({
    id: 'mat-tran',
    what: 'Tập hợp ý kiến, danh sách đại biểu của Mặt trận, các đoàn thể',
    owner: 'Ủy ban Mặt trận Tổ quốc, các đoàn thể',
    receiver: 'Cơ quan dân vận',
  }),
  milestone({
    id: 'tong-hop',
    what: 'Tổng hợp ý kiến trình Thường trực cấp ủy',
    owner: 'Cơ quan dân vận',
    receiver: 'Thường trực cấp ủy',
    after: ['xa-phuong', 'mat-tran'],
  }),
  milestone({ id: 'bao-cao', what: 'Báo cáo tóm tắt kết quả thực hiện nhiệm vụ', owner: 'Văn phòng cấp ủy' }),
  milestone({ id: 'giay-moi', what: 'Phát hành giấy mời', owner: 'Văn phòng cấp ủy', line: 'notice' }),
  ...afterwards,
];

/** One topic of a programme: a report with proposed answers, and the dossier. */
export const programmeMilestones: readonly MilestoneInput[] = [
  milestone({
    id: 'bao-cao-y-kien',
    what: 'Báo cáo tổng hợp ý kiến, kèm đề xuất trả lời',
    owner: 'Các cơ quan, tổ chức được giao',
    receiver: 'Cơ quan chủ trì chủ đề',
  }),
  milestone({
    id: 'ho-so',
    what: 'Trình hồ sơ cho Chủ tọa',
    owner: 'Cơ quan chủ trì chủ đề',
    receiver: 'Chủ tọa',
    line: 'dossier',
    after: ['bao-cao-y-kien'],
  }),
  ...afterwards,
];
