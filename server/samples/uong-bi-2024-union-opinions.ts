import type { Opinion } from './commands.ts';

/** What the Front and the five socio-political unions prepared, two opinions each (UB5). */
export const unionOpinions: readonly Opinion[] = [
  {
    organisation: 'mttq',
    channel: 'front',
    kind: 'proposal',
    field: 'nong-thon-do-thi',
    authority: 'district',
    necessity: 'urgent',
    text: 'Tuyến cống thoát nước dọc ngõ sau chợ, phường Quang Trung, bị bồi lấp nên cứ mưa trên một giờ là nước tràn vào nhà dân. Từ tháng Bảy đến nay tổ dân phố đã ba lần thuê xe hút bùn bằng tiền đóng góp, nhưng chỉ được mươi hôm lại tắc vì đoạn cống cuối ra mương nhỏ hơn đoạn đầu. Nhà thấp nhất ngập gần nửa mét, tủ lạnh, máy giặt hỏng hết, các cháu phải nghỉ học hai buổi. Bà con đề nghị thành phố cho thay đoạn cống cuối trước mùa mưa năm sau và cho biết cơ quan nào chịu trách nhiệm duy tu hằng năm.',
    released:
      'Cống thoát nước ngõ sau chợ, phường Quang Trung, bồi lấp, cứ mưa là ngập. Đề nghị thay đoạn cống cuối trước mùa mưa năm sau và nêu rõ cơ quan duy tu.',
  },
  {
    organisation: 'mttq',
    channel: 'front',
    kind: 'opinion',
    field: 'xay-dung-dang',
    authority: 'commune',
    necessity: 'needed',
    text: 'Nhiều công trình ở khu phố do dân đóng góp một phần nhưng quyết toán xong không niêm yết ở nhà văn hóa. Đề nghị quy định rõ: trong vòng một tháng sau khi xong, khu phố phải dán bảng thu chi và để Ban giám sát đầu tư của cộng đồng ký xác nhận.',
    released:
      'Đề nghị niêm yết thu chi các công trình có dân đóng góp tại nhà văn hóa khu phố trong vòng một tháng sau khi hoàn thành.',
  },
  {
    organisation: 'nong-dan',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'kinh-te',
    authority: 'district',
    necessity: 'needed',
    text: 'Vải chín sớm Phương Nam năm nay được mùa mà giá xuống một nửa trong mười ngày, vì thương lái biết cả vùng không có kho lạnh. Hội viên chúng tôi đề nghị thành phố đứng ra mời doanh nghiệp ký hợp đồng trước vụ, hỗ trợ một kho lạnh chung cho các tổ hợp tác, và giúp hoàn tất hồ sơ mã số vùng trồng đang dở từ năm ngoái. Nếu vụ tới chưa kịp làm kho thì xin cho thuê tạm kho của chợ đầu mối với giá phải chăng.',
    released:
      'Đề nghị hỗ trợ kho lạnh chung, hợp đồng tiêu thụ trước vụ và hoàn tất mã số vùng trồng cho vải chín sớm Phương Nam.',
  },
  {
    organisation: 'nong-dan',
    channel: 'massOrganisation',
    kind: 'report',
    field: 'nong-thon-do-thi',
    authority: 'district',
    necessity: 'urgent',
    text: 'Cánh cống ngăn mặn đầu đồng, phường Phương Nam, han gỉ không đóng kín được. Hai vụ liền nước mặn vào ruộng, lúa lép. Xin sửa trước khi lấy nước vụ xuân.',
    released:
      'Cống ngăn mặn ở phường Phương Nam không đóng kín, lúa bị nhiễm mặn hai vụ. Xin sửa trước vụ xuân.',
  },
  {
    organisation: 'phu-nu',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'giao-duc',
    authority: 'district',
    necessity: 'urgent',
    text: 'Ở phường Yên Thanh năm nay trường mầm non công lập phải bốc thăm lớp 2 tuổi, nhà nào không trúng thì gửi nhóm trẻ tư, mỗi tháng tốn thêm gần một phần ba lương công nhân. Khu đô thị mới đã có đất ghi là đất trường học từ mấy năm nay nhưng vẫn bỏ cỏ. Chị em hỏi: bao giờ xây, và trong lúc chờ thì có thể mở thêm lớp ghép ở nhà văn hóa khu phố được không?',
    released:
      'Phường Yên Thanh thiếu chỗ học mầm non công lập. Bao giờ xây trường trên đất đã quy hoạch, trong lúc chờ có mở thêm lớp được không?',
  },
  {
    organisation: 'phu-nu',
    channel: 'survey',
    kind: 'opinion',
    field: 'kinh-te',
    authority: 'district',
    necessity: 'normal',
    text: 'Chợ có khu hàng tươi sống nằm sát khu bán đồ ăn chín, nước rửa cá chảy ngang lối đi. Đề nghị sắp xếp lại hai khu và lắp thêm vòi nước, thùng rác có nắp.',
  },
  {
    organisation: 'lao-dong',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'chinh-sach-xa-hoi',
    authority: 'province',
    necessity: 'needed',
    text: 'Công nhân mỏ quê xa thuê phòng trọ mười mấy mét vuông, có nhà bốn người ở. Nghe nói thành phố có quỹ đất làm nhà ở xã hội cho công nhân, nhưng anh em chưa ai biết ở đâu, giá bao nhiêu, điều kiện thế nào và nộp đơn chỗ nào. Đề nghị công bố danh sách dự án, tiến độ từng dự án, và cử người xuống tận khai trường hướng dẫn hồ sơ vào lúc giao ca, vì giờ hành chính anh em đang dưới lò. Ai đã nộp hồ sơ lần trước mà chưa được trả lời thì xin trả lời bằng văn bản.',
    released:
      'Đề nghị công bố dự án, tiến độ, điều kiện mua, thuê nhà ở xã hội cho công nhân mỏ và hướng dẫn hồ sơ tại nơi làm việc vào lúc giao ca.',
  },
  {
    organisation: 'lao-dong',
    channel: 'massOrganisation',
    kind: 'initiative',
    field: 'giao-duc',
    authority: 'district',
    necessity: 'normal',
    text: 'Công nhân đi ca chiều, ca đêm không có chỗ gửi con sau 17 giờ. Liên đoàn đề xuất thí điểm một điểm giữ trẻ ngoài giờ do công đoàn góp kinh phí, trường mầm non cho mượn phòng.',
  },
  {
    organisation: 'thanh-nien',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'chinh-sach-xa-hoi',
    authority: 'district',
    necessity: 'needed',
    text: 'Thanh niên học xong nghề điện, hàn ở ngay thành phố nhưng nhiều bạn phải đi Hải Phòng làm vì doanh nghiệp ở đây tuyển qua môi giới ngoài tỉnh. Đề nghị mỗi quý tổ chức một phiên giao dịch việc làm tại thành phố, trong đó doanh nghiệp ở Khu công nghiệp Phương Nam cam kết số chỗ dành cho lao động địa phương, và công bố kết quả tuyển được bao nhiêu.',
    released:
      'Đề nghị mỗi quý có một phiên giao dịch việc làm tại thành phố, công bố số lao động địa phương được doanh nghiệp tuyển.',
  },
  {
    organisation: 'thanh-nien',
    channel: 'ownSubmission',
    kind: 'initiative',
    field: 'hanh-chinh',
    authority: 'district',
    necessity: 'normal',
    text: 'Đoàn phường sẵn sàng trực hai buổi một tuần ở nhà văn hóa để giúp người lớn tuổi nộp hồ sơ trực tuyến. Chỉ xin máy tính, máy quét và tài khoản hỗ trợ chính thức.',
    released:
      'Đoàn Thanh niên xin máy tính, máy quét để giúp người lớn tuổi nộp hồ sơ trực tuyến tại nhà văn hóa.',
  },
  {
    organisation: 'cuu-chien-binh',
    channel: 'massOrganisation',
    kind: 'proposal',
    field: 'chinh-sach-xa-hoi',
    authority: 'province',
    necessity: 'needed',
    text: 'Hội viên hưởng trợ cấp một lần theo các quyết định cũ nay sức khỏe yếu, nhiều người chưa có thẻ bảo hiểm y tế vì hồ sơ thiếu quyết định gốc. Đề nghị lập danh sách, cơ quan nào giữ bản lưu thì trích lục giúp, đừng để từng cụ tám mươi tuổi phải tự đi xin.',
    released:
      'Đề nghị lập danh sách và trích lục hồ sơ lưu giúp cựu chiến binh thiếu giấy tờ gốc để được cấp thẻ bảo hiểm y tế.',
  },
  {
    organisation: 'cuu-chien-binh',
    channel: 'publicOpinion',
    kind: 'report',
    field: 'quoc-phong-an-ninh',
    authority: 'district',
    necessity: 'urgent',
    text: 'Ba tháng nay ở khu tôi có bốn gia đình bị gọi điện giả làm công an, giả làm điện lực để lừa chuyển tiền. Đề nghị Công an thành phố có một số điện thoại cho dân hỏi ngay lúc đang bị gọi, và phát loa khu phố mỗi khi có thủ đoạn mới.',
    released:
      'Nhiều gia đình bị gọi điện giả danh để lừa chuyển tiền. Đề nghị có số điện thoại để hỏi ngay và báo trên loa khu phố khi có thủ đoạn mới.',
  },
];
