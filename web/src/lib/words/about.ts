import { messages } from '#lib/ui/messages.ts';

/** Words of the page that says what is running, and offers its source. */
export const aboutSoftware = messages({
  version: { vi: 'Phiên bản', en: 'Version' },
  commit: { vi: 'Bản mã nguồn', en: 'Commit' },
  unknown: { vi: 'Chưa tải được thông tin phiên bản', en: 'The version could not be loaded' },
  source: { vi: 'Mã nguồn', en: 'Source' },
  sourceOffer: {
    vi: 'Đối Thoại là phần mềm tự do. Ai cũng được nhận mã nguồn của bản đang chạy trên máy chủ này để xem, sửa và dùng lại.',
    en: 'Đối Thoại is free software. Everybody may have the source of what runs on this server, read it, change it and use it again.',
  },
  getSource: { vi: 'Lấy mã nguồn', en: 'Get the source' },
  askForSource: {
    vi: 'Đề nghị liên hệ cơ quan vận hành máy chủ này để nhận mã nguồn.',
    en: 'Please ask whoever runs this server for the source.',
  },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  licenceIs: {
    vi: 'Phát hành theo Giấy phép Công cộng GNU Affero (AGPL), phiên bản 3 hoặc mới hơn. Phần mềm được cung cấp nguyên trạng, không kèm theo bảo đảm nào trong phạm vi pháp luật cho phép.',
    en: 'Under the GNU Affero General Public License (AGPL), version 3 or later. The software comes as it is, with no warranty, to the extent permitted by law.',
  },
  readLicence: { vi: 'Đọc toàn văn (tiếng Anh)', en: 'Text of the licence' },
});
