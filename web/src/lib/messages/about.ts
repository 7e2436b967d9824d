import { messages } from './messages.ts';

/** Words of the page that says what is running, and offers its source. */
export const aboutSoftware = messages({
  vi: {
    version: 'Phiên bản',
    commit: 'Bản mã nguồn',
    unknown: 'Chưa tải được thông tin phiên bản',
    source: 'Mã nguồn',
    sourceOffer:
      'Đối Thoại là phần mềm tự do. Ai cũng được nhận mã nguồn của bản đang chạy trên máy chủ này để xem, sửa và dùng lại.',
    getSource: 'Lấy mã nguồn',
    askForSource: 'Đề nghị liên hệ cơ quan vận hành máy chủ này để nhận mã nguồn.',
    licence: 'Giấy phép',
    licenceIs:
      'Phát hành theo Giấy phép Công cộng GNU Affero (AGPL), phiên bản 3 hoặc mới hơn. Phần mềm được cung cấp nguyên trạng, không kèm theo bảo đảm nào trong phạm vi pháp luật cho phép.',
    readLicence: 'Đọc toàn văn (tiếng Anh)',
  },
  en: {
    version: 'Version',
    commit: 'Commit',
    unknown: 'The version could not be loaded',
    source: 'Source',
    sourceOffer:
      'Đối Thoại is free software. Everybody may have the source of what runs on this server, read it, change it and use it again.',
    getSource: 'Get the source',
    askForSource: 'Please ask whoever runs this server for the source.',
    licence: 'Licence',
    licenceIs:
      'Under the GNU Affero General Public License (AGPL), version 3 or later. The software comes as it is, with no warranty, to the extent permitted by law.',
    readLicence: 'Text of the licence',
  },
});
