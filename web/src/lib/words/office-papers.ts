import { messages } from '#lib/ui/messages.ts';

/** Words of how the office's papers are headed, signed and spelled. */
export const officePapers = messages({
  title: { vi: 'Thể thức văn bản của từng cơ quan', en: 'How papers of each issuer look' },
  below: {
    vi: 'Văn bản của các hội nghị chưa chốt viết theo đây; chỗ không ghi thì lấy theo tên cơ quan hoặc để trống.',
    en: 'Papers that are not final follow this; what is left open follows from the issuer’s name, or stays blank.',
  },
  none: { vi: 'Chưa ghi thể thức của cơ quan nào', en: 'No letterhead yet' },
  noneHelp: {
    vi: 'Văn bản đang lấy theo tên cơ quan ban hành ghi trong kế hoạch.',
    en: 'Papers follow the name of the issuer that the plan gives.',
  },
  add: { vi: 'Thêm cơ quan', en: 'Add an issuer' },
  edit: { vi: (issuer: string) => `Sửa: ${issuer}`, en: (issuer: string) => `Change: ${issuer}` },
  remove: { vi: 'Bỏ thể thức này', en: 'Remove it' },
  removeSure: { vi: 'Bỏ hẳn?', en: 'Remove it for good?' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  issuerHint: { vi: 'Như ghi trong kế hoạch: UBND xã …, Đảng ủy xã …', en: 'As plans name it' },
  layout: { vi: 'Thể thức', en: 'Layout' },
  parent: { vi: 'Cơ quan chủ quản', en: 'Body above it' },
  place: { vi: 'Địa danh ghi trước ngày', en: 'Place before the date' },
  code: { vi: 'Chữ viết tắt trong số', en: 'Letters in numbers' },
  authority: { vi: 'Dòng quyền hạn ký', en: 'Over whoever signs' },
  under: { vi: 'Dòng thứ hai', en: 'Second line' },
  authorityHint: {
    vi: 'TM. ỦY BAN NHÂN DÂN · T/M ĐẢNG ỦY · TL. CHỦ TỊCH',
    en: 'In whose name, or by whose order',
  },
  underHint: { vi: 'KT. CHỦ TỊCH, nếu cấp phó ký thay', en: 'For whom a deputy signs' },
  fromName: { vi: 'theo tên cơ quan', en: 'from its name' },
  words: { vi: 'Chính tả, từ ngữ', en: 'Spelling and words' },
  spelling: { vi: 'Dấu của “ủy”', en: 'The tone of “ủy”' },
  toneOnU: { vi: 'Ủy ban, Đảng ủy', en: 'Ủy ban, Đảng ủy' },
  toneOnY: { vi: 'Uỷ ban, Đảng uỷ', en: 'Uỷ ban, Đảng uỷ' },
  houseWords: { vi: 'Từ dùng thay, mỗi dòng một từ', en: 'Words instead of others, one a line' },
  houseWordsHint: {
    vi: 'Từ trong văn bản = từ cơ quan dùng. Ví dụ: nhân dân = Nhân dân',
    en: 'Word = what the office writes. For example: nhân dân = Nhân dân',
  },
  houseWordsWrong: { vi: 'Mỗi dòng cần một dấu =', en: 'Each line needs one =' },
  wordCount: {
    vi: (count: number) => (count === 0 ? 'không thay từ nào' : `thay ${count} từ`),
    en: (count: number) => (count === 1 ? '1 word replaced' : `${count} words replaced`),
  },
});
