import { messages } from '#lib/ui/messages.ts';

/** Words of who has rights in a meeting. */
export const memberWords = messages({
  title: { vi: 'Người có quyền trong hội nghị này', en: 'Who has rights in this meeting' },
  none: { vi: 'Chưa cấp quyền cho ai', en: 'Nobody has been given a right' },
  founder: { vi: 'người lập', en: 'founder' },
  account: { vi: 'Tài khoản', en: 'Account' },
  role: { vi: 'Quyền', en: 'Right' },
  choose: { vi: 'Chọn một người', en: 'Choose somebody' },
  grant: { vi: 'Cấp quyền', en: 'Give the right' },
  revoke: { vi: (name: string) => `Thu quyền: ${name}`, en: (name: string) => `Take away: ${name}` },
  revokeSure: { vi: 'Thu ngay', en: 'Take it away now' },
});
