import type { Petition } from '@doi-thoai/shared/meeting/intake/petitions';

/** One line of a village's form; without an authority nobody has looked at it yet. */
interface VillageOpinion {
  readonly village: string;
  readonly text: string;
  readonly field: string;
  readonly authority?: NonNullable<Petition['authority']>;
  readonly necessity?: NonNullable<Petition['necessity']>;
}

const of = (village: number, field: string, text: string, more: Partial<VillageOpinion> = {}) => ({
  ...{ village: `thon-${village}`, field, text },
  ...more,
});
const commune = { authority: 'commune' } as const;
const province = { authority: 'province' } as const;

/** What the villages of Đồng Mẫu wrote, village by village; all of it is invented. */
export const opinionsOfDongMau: readonly VillageOpinion[] = [
  of(1, 'dat-dai', 'Cấp giấy chứng nhận cho 12 hộ xóm Giữa sau dồn điền đổi thửa', province),
  of(1, 'ha-tang', 'Ngõ 4: đường xuống cấp, cống tắc, thiếu đèn'),
  of(1, 'van-hoa-xa-hoi', 'Hỗ trợ thay mái nhà văn hóa thôn trước mùa mưa năm 2027', commune),
  of(3, 'ha-tang', 'Nâng công suất trạm biến áp, giờ cao điểm điện yếu không chạy được máy bơm', province),
  of(4, 'van-hoa-xa-hoi', 'Khám sức khỏe định kỳ cho người cao tuổi tại thôn', commune),
  of(5, 'moi-truong', 'Bãi rác tạm đầu thôn quá tải, mùi hôi vào nhà dân', commune),
  of(6, 'ha-tang', 'Kênh nội đồng bị bồi lấp, vụ xuân thiếu nước gieo cấy', commune),
  of(7, 'hanh-chinh', 'Hướng dẫn người già nộp hồ sơ trực tuyến ngay tại nhà văn hóa thôn', commune),
  of(8, 'an-ninh', 'Xe chở đất chạy đêm, đề nghị Công an xã xử lý và cắm biển hạn chế tải trọng', commune),
  of(9, 'kinh-te', 'Hỗ trợ vay vốn chuyển đổi vườn tạp sang trồng cây ăn quả', province),
  of(10, 'van-hoa-xa-hoi', 'Điểm trường mầm non xuống cấp, trẻ học ghép hai độ tuổi'),
  of(11, 'ha-tang', 'Đường liên thôn Yên Sơn – Thượng sạt lở một đoạn 40 m sau bão'),
  of(12, 'ha-tang', 'Đoạn sạt lở 40 m trên đường liên thôn Yên Sơn – Thượng chưa được kè'),
  of(13, 'dat-dai', 'Cho biết thời hạn trả kết quả tách thửa, nhiều hộ chờ quá 60 ngày'),
  of(14, 'moi-truong', 'Trại lợn xả nước thải ra mương, giếng khơi không dùng được'),
  of(15, 'ha-tang', 'Nước sạch về thôn tối mới có, đề nghị kiểm tra đường ống'),
  of(16, 'van-hoa-xa-hoi', 'Rà soát lại hộ cận nghèo, có hộ đủ điều kiện chưa được xét'),
  of(17, 'ha-tang', 'Cầu Mới hẹp, lan can gãy, đề nghị cắm biển và sửa trước Tết'),
  of(18, 'kinh-te', 'Chợ Cũ bỏ trống, đề nghị cho thuê hoặc làm sân chơi'),
  of(19, 'kinh-te', 'Giá thu mua chè thấp, đề nghị xã làm đầu mối với doanh nghiệp'),
  of(20, 'an-ninh', 'Thanh niên tụ tập đua xe tối thứ Bảy tại dốc Ao Sen'),
  of(21, 'hanh-chinh', 'Mã QR tại bộ phận một cửa không quét được, đề nghị sửa'),
];
