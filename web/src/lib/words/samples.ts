import { messages } from '#lib/ui/messages.ts';

/** Words on taking the sample conferences out before the work begins. */
export const sampleWords = messages({
  sample: { vi: 'Dữ liệu mẫu', en: 'Sample' },
  act: { vi: 'Bắt đầu thật: gỡ dữ liệu mẫu', en: 'Begin in earnest: take the samples out' },
  goes: {
    vi: (count: number) => `Gỡ ${count} hội nghị mẫu cùng mọi nội dung trong đó:`,
    en: (count: number) =>
      count === 1
        ? 'One sample conference goes, with all that is in it:'
        : `${count} sample conferences go, with all that is in them:`,
  },
  stays: {
    vi: 'Hội nghị, tài khoản, danh bạ, lịch do cơ quan lập giữ nguyên. Hội nghị mẫu đã gỡ không trở lại.',
    en: 'Conferences, accounts, directory and calendar of the office stay. The samples do not come back.',
  },
  sure: {
    vi: (count: number) => `Gỡ ${count} hội nghị mẫu`,
    en: (count: number) => (count === 1 ? 'Take 1 sample out' : `Take ${count} samples out`),
  },
  removed: { vi: 'Đã gỡ dữ liệu mẫu', en: 'The samples are out' },
});
