import { declined, prepared } from './commands.ts';
import type { SampleCommand } from './sample.ts';

/** What the coordinator handed out before the day and how far the departments came (PL6). */
export const preparations: readonly SampleCommand[] = [
  ...prepared([
    {
      petition: 1,
      department: 'do-thi',
      draft:
        'Phòng đã kiểm tra thực địa: đoạn cống cuối dài khoảng 85 m có tiết diện nhỏ hơn đoạn trên nên gây ứ. Phương án là thay bằng cống hộp, đưa vào kế hoạch duy tu năm 2025, khởi công sau Tết và xong trước ngày 30/4/2025. Từ nay đến khi thay, đơn vị duy tu nạo vét mỗi tháng một lần; phường Quang Trung là nơi nhận phản ánh.',
      reached: 'approved',
    },
    { petition: 1, department: 'quang-trung', part: 'supporting' },
    {
      petition: 3,
      department: 'kinh-te',
      draft:
        'Hồ sơ mã số vùng trồng còn thiếu nhật ký canh tác của 14 hộ, phòng cử cán bộ giúp hoàn tất trong tháng 12. Về kho lạnh chung: (đang tính phương án thuê kho, chờ số liệu của phường Phương Nam).',
    },
    {
      petition: 4,
      department: 'kinh-te',
      draft:
        'Cánh cống thuộc danh mục sửa chữa gấp. Phòng đã đề nghị đơn vị thủy nông thay gioăng và sơn chống gỉ xong trước đợt lấy nước vụ xuân; kinh phí lấy từ nguồn duy tu thủy lợi.',
      reached: 'submitted',
    },
    {
      petition: 5,
      department: 'giao-duc',
      draft:
        'Trường mầm non trên đất quy hoạch đang hoàn tất thủ tục giao đất. Trong năm học này phòng mở thêm hai nhóm lớp 2 tuổi tại điểm trường cũ, ưu tiên con công nhân; danh sách công khai ở phường trước ngày 15/12.',
      reached: 'submitted',
    },
    {
      petition: 5,
      department: 'yen-thanh',
      part: 'supporting',
      draft: 'Phường có hai nhà văn hóa khu phố đủ điều kiện mượn làm lớp tạm, đã hỏi ý kiến dân.',
    },
  ]),
  ...declined(
    7,
    'lao-dong-xa-hoi',
    'Danh mục và tiến độ nhà ở xã hội do cơ quan quản lý xây dựng theo dõi; phòng chỉ xác nhận đối tượng.',
    'do-thi',
  ),
  ...prepared([
    {
      petition: 7,
      department: 'do-thi',
      draft:
        'Hiện có hai dự án, một dự án đã nhận hồ sơ. Lịch hướng dẫn tại khai trường: (đang thống nhất với công đoàn).',
    },
    {
      petition: 9,
      department: 'lao-dong-xa-hoi',
      draft:
        'Năm 2025 sẽ tổ chức bốn phiên giao dịch việc làm tại thành phố vào tuần thứ hai của tháng đầu mỗi quý. Sau mỗi phiên, phòng công bố số người được tuyển, trong đó bao nhiêu là lao động địa phương.',
      reached: 'submitted',
    },
    {
      petition: 12,
      department: 'cong-an',
      draft:
        'Khi nghi bị lừa, bà con tắt máy và gọi trực ban Công an thành phố, có người trả lời cả ngày đêm. Mỗi tuần Công an gửi bản tin thủ đoạn mới để phát trên loa khu phố vào chiều thứ Sáu.',
      reached: 'approved',
    },
    {
      petition: 14,
      department: 'bao-hiem',
      draft: 'Việc cấp thuốc thực hiện theo quy định hiện hành.',
      reached: 'returned',
      reason:
        'Trả lời chưa đúng câu hỏi: cần nói rõ trạm thiếu thuốc vì sao và có lĩnh hai tháng được không.',
    },
    { petition: 14, department: 'trung-tam-y-te', part: 'supporting' },
    {
      petition: 25,
      department: 'quy-dat',
      draft:
        'Bốn hộ còn vướng về đơn giá cây trồng và nguồn gốc đất. Lịch họp dự kiến: (chờ ý kiến của phường).',
    },
    {
      petition: 26,
      department: 'thue',
      draft:
        'Từ tháng 01/2025, Chi cục mở buổi hỏi đáp trực tuyến vào chiều thứ Năm tuần đầu tháng; câu hỏi và câu trả lời được đăng lại trong ba ngày làm việc.',
      reached: 'approved',
    },
    { petition: 29, department: 'phuong-dong' },
    {
      petition: 30,
      department: 'van-hoa',
      draft:
        'Phương án hội xuân 2025 có hai bãi đỗ tạm và xe trung chuyển từ 5 giờ sáng. Thùng rác phân loại tăng gấp đôi, xe thu gom chạy hai chuyến mỗi ngày; tổ kiểm tra giá và chèo kéo khách trực suốt mười ngày đầu.',
      reached: 'submitted',
    },
    { petition: 30, department: 'cong-an', part: 'supporting' },
  ]),
  {
    role: 'coordinator',
    type: 'answers.release',
    input: {
      assignment: { ref: 'assignment', petition: 12, department: 'cong-an' },
      text: 'Khi nghi bị lừa, tắt máy và gọi trực ban Công an thành phố, có người trả lời cả ngày đêm. Thủ đoạn mới được phát trên loa khu phố mỗi chiều thứ Sáu.',
    },
  },
];
