import { messages } from '#lib/ui/messages.ts';

/** Words of sending on to citizen reception what is no matter of a dialogue, wherever staff do so. */
export const rerouting = messages({
  nature: { vi: 'Nội dung này là', en: 'The matter is' },
  petition: { vi: 'Kiến nghị, phản ánh', en: 'A petition' },
  complaint: { vi: 'Khiếu nại', en: 'A complaint' },
  denunciation: { vi: 'Tố cáo', en: 'A denunciation' },
  says: { vi: (found: string) => `Nội dung có từ “${found}”.`, en: (found: string) => `It says “${found}”.` },
  stays: {
    vi: 'Kiến nghị, phản ánh được trả lời tại hội nghị: không chuyển, không xóa.',
    en: 'The dialogue answers petitions: they are not sent on, and nothing is erased.',
  },
  erasesPerson: {
    vi: 'Họ tên, mọi nội dung đã ghi và ảnh phiếu bị xóa hẳn khỏi hệ thống, không khôi phục được. Chỉ còn số, ngày và nơi tiếp công dân.',
    en: 'The name, all that was written down and the photo of the slip are erased from the system for good. Number, day and the way to citizen reception remain.',
  },
  erasesMatter: {
    vi: 'Nội dung, người nêu, nguồn, ý kiến và câu trả lời kèm theo bị xóa hẳn khỏi hệ thống, không khôi phục được. Chỉ còn số, ngày và nơi tiếp công dân. Vấn đề khác giữ nguyên.',
    en: 'Its words, asker, source, comments and answers are erased from the system for good. Number, day and the way to citizen reception remain. Other matters stay as they are.',
  },
  copies: {
    vi: 'Xóa cả trong nhật ký, bản nháp, tệp kèm và mọi máy đang mở. Bản sao lưu làm trước lúc này vẫn còn cho đến khi cơ quan hủy bản đó.',
    en: 'That includes the record, drafts, files and every open device. Backups made before now hold it until the office destroys them.',
  },
  printFirst: {
    vi: 'In phiếu trước khi xóa: phiếu chỉ có trên giấy, hệ thống không lưu.',
    en: 'Print the slip before erasing: it is on paper only, and kept nowhere.',
  },
  print: { vi: 'In phiếu chuyển', en: 'Print the slip' },
  printAgain: { vi: 'In lại phiếu chuyển', en: 'Print the slip again' },
  preview: { vi: 'Phiếu chuyển tiếp công dân', en: 'Slip for citizen reception' },
  onPaper: {
    vi: 'Đã chép tay hoặc có phiếu giấy gốc',
    en: 'It is copied by hand, or the slip itself is here',
  },
  confirm: { vi: 'Xóa khỏi hệ thống', en: 'Erase from the system' },
  printed: { vi: 'Đã in xong: xóa khỏi hệ thống', en: 'It is printed: erase from the system' },
  sure: { vi: 'Xóa hẳn, không khôi phục được', en: 'Erase for good' },
  erased: {
    vi: 'Đã xóa. Giao phiếu giấy cho nơi tiếp công dân.',
    en: 'Erased. Hand the paper to citizen reception.',
  },
  sentOn: { vi: 'Đã chuyển tiếp công dân', en: 'Sent to citizen reception' },
  sentOnHelp: {
    vi: 'Nội dung đã xóa. Phiếu in lại chỉ có số, ngày và nơi tiếp công dân.',
    en: 'The words are erased. What is printed now has number, day and the way to citizen reception.',
  },
});
