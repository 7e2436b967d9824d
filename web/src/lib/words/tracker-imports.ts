import { messages } from '#lib/ui/messages.ts';

/** Words of what tables of the office brought to the tracker. */
export const trackerImportWords = messages({
  title: { vi: 'Việc nhập từ bảng', en: 'Brought by tables' },
  about: {
    vi: 'Của các hội nghị trước khi dùng hệ thống này; không tính vào số liệu ở trên.',
    en: 'Of conferences before this system was used; in none of the figures above.',
  },
  figures: {
    vi: (total: number, replied: number, done: number) =>
      `${total} việc: đã trả lời ${replied}, đã giải quyết xong ${done}`,
    en: (total: number, replied: number, done: number) =>
      `${total} ${total === 1 ? 'matter' : 'matters'}: ${replied} answered, ${done} solved`,
  },
  late: { vi: (count: number) => `${count} việc quá hạn`, en: (count: number) => `${count} late` },
  wording: { vi: 'Nội dung', en: 'What was promised' },
  body: { vi: 'Cơ quan', en: 'Body' },
  givenBy: { vi: (body: string) => `nhận từ ${body}`, en: (body: string) => `from ${body}` },
  due: { vi: 'Thời hạn', en: 'Due' },
  reply: { vi: 'Trả lời', en: 'Reply' },
  result: { vi: 'Kết quả', en: 'Result' },
  source: { vi: 'Nguồn', en: 'Source' },
  fromTable: { vi: 'nhập từ bảng', en: 'from a table' },
  replied: {
    vi: (paper: string) => (paper === '' ? 'đã trả lời' : `đã trả lời ${paper}`),
    en: (paper: string) => (paper === '' ? 'answered' : `answered ${paper}`),
  },
  notReplied: { vi: 'chưa trả lời', en: 'not answered' },
  noSuch: { vi: 'Không có việc nào khớp', en: 'None of them fits' },
});
