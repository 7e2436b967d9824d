import { messages } from '#lib/ui/messages.ts';

/** Words of the stage on which papers are read and taken away. */
export const paperWords = messages({
  list: { vi: 'Các văn bản', en: 'The papers' },
  below: {
    vi: 'Viết từ kế hoạch; chỗ chưa có để trống, số và ngày do văn thư cấp',
    en: 'Written from the plan; what is not known is left blank, numbers and dates come from the registry',
  },
  inside: { vi: 'nội bộ', en: 'in the house' },
  lacking: { vi: (blanks: string) => `Chưa ghi: ${blanks}`, en: (blanks: string) => `Not noted: ${blanks}` },
  later: {
    vi: (blanks: string) => `Ghi khi ban hành: ${blanks}`,
    en: (blanks: string) => `Noted once issued: ${blanks}`,
  },
  complete: { vi: 'Đủ nội dung', en: 'Nothing is missing' },
  copyFor: {
    vi: (count: number) => `Bản gửi (${count} nơi)`,
    en: (count: number) => `Copy for (${count} in all)`,
  },
  allCopies: {
    vi: (count: number) => `PDF đủ ${count} bản`,
    en: (count: number) => `PDF of all ${count} copies`,
  },
  toPlan: { vi: 'Sửa trong Kế hoạch', en: 'Change in the plan' },
  preview: { vi: (paper: string) => `Xem trước: ${paper}`, en: (paper: string) => `Preview: ${paper}` },
});
