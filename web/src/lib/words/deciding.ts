import { petitionNo } from '@doi-thoai/shared/words/petition-no';
import { messages } from '#lib/ui/messages.ts';

/** Words of what a chair decides after the day. */
export const decidingWords = messages({
  title: { vi: 'Chờ Chủ tọa quyết định', en: 'For the chair to decide' },
  extensions: { vi: 'Đề nghị gia hạn', en: 'More time is asked for' },
  petitionNo,
  first: { vi: 'Hạn đầu', en: 'First date' },
  due: { vi: 'Hạn hiện nay', en: 'Present date' },
  until: { vi: 'Xin đến', en: 'Asked until' },
  askedOn: { vi: (day: string) => `Đề nghị ngày ${day}`, en: (day: string) => `Asked on ${day}` },
  grant: { vi: (day: string) => `Gia hạn đến ${day}`, en: (day: string) => `Until ${day}` },
  refuse: { vi: 'Không gia hạn', en: 'Refuse' },
  grantReason: { vi: 'Lý do gia hạn', en: 'Why it is put off' },
  grantHint: { vi: 'Người dân đọc được lý do này.', en: 'The public reads this.' },
  takeReason: { vi: 'Dùng lý do của cơ quan', en: 'Take the body’s own reason' },
  decided: { vi: 'Đã quyết định', en: 'Decided' },
  putOff: {
    vi: (from: string, until: string) => `Gia hạn từ ${from} đến ${until}`,
    en: (from: string, until: string) => `Put off from ${from} until ${until}`,
  },
  notPutOff: {
    vi: (due: string) => `Không gia hạn, hạn vẫn là ${due}`,
    en: (due: string) => `Not put off, still due ${due}`,
  },
  decidedOn: { vi: (day: string) => `ngày ${day}`, en: (day: string) => `on ${day}` },
  refuseReason: { vi: 'Lý do không gia hạn', en: 'Why it is refused' },
  refuseHint: { vi: 'Cơ quan đề nghị đọc được lý do này.', en: 'The body that asked reads this.' },
  tooShort: { vi: 'Xin ghi lý do.', en: 'Please say why.' },
  notNow: { vi: 'Để sau', en: 'Not now' },
  granted: { vi: 'Đã gia hạn.', en: 'Put off.' },
  refused: { vi: 'Đã trả lời: không gia hạn.', en: 'Refused.' },
  notice: { vi: 'Dự thảo thông báo kết luận', en: 'Draft notice of the conclusion' },
  read: { vi: 'Đọc bản PDF', en: 'Read the PDF' },
  readWord: { vi: 'Đọc bản Word', en: 'Read it in Word' },
  waits: {
    vi: 'Đọc xong thì duyệt. Văn phòng chỉ ban hành bản đã duyệt.',
    en: 'Approve it once read. Only what is approved is issued.',
  },
  changed: {
    vi: 'Dự thảo đã đổi sau khi duyệt, xin đọc và duyệt lại.',
    en: 'It was changed after it was approved: please read and approve it anew.',
  },
  comments: {
    vi: (count: number) => `Còn ${count} góp ý văn phòng chưa xử lý, chưa duyệt được.`,
    en: (count: number) =>
      `${count === 1 ? '1 comment is' : `${count} comments are`} not seen to yet: not to be approved.`,
  },
  approved: { vi: (when: string) => `Đã duyệt ${when}`, en: (when: string) => `Approved ${when}` },
  approve: { vi: 'Duyệt dự thảo này', en: 'Approve this draft' },
  approveSure: { vi: 'Bấm lần nữa để duyệt', en: 'Press again to approve' },
  takeBack: { vi: 'Rút lại duyệt', en: 'Take the approval back' },
  isFinal: { vi: 'Đã chốt để ban hành.', en: 'It was made final.' },
});
