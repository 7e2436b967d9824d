import { messages } from '#lib/ui/messages.ts';

/** The parts of a notice of the conclusion, in its order. */
export const noticePartNames = messages({
  opening: { vi: 'Mở đầu', en: 'Opening' },
  general: { vi: 'I. Đánh giá chung', en: 'I. General judgement' },
  discussed: { vi: 'II. Nội dung đã đối thoại', en: 'II. What was discussed' },
  resolved: { vi: 'III. Đã giải quyết', en: 'III. Resolved' },
  unresolved: { vi: 'IV. Chưa giải quyết', en: 'IV. Not resolved' },
  tasks: { vi: 'V. Nhiệm vụ', en: 'V. Tasks' },
  carrying: { vi: 'VI. Tổ chức thực hiện', en: 'VI. Carrying it out' },
});

export const noticeAuthorityNames = messages({
  onBehalf: { vi: 'Thay mặt (TM., T/M)', en: 'In its own name (TM., T/M)' },
  byOrder: { vi: 'Thừa lệnh (TL., T/L)', en: 'By order (TL., T/L)' },
  forHead: { vi: 'Ký thay (KT.), chỉ văn bản Nhà nước', en: 'In the head’s place (KT.), State papers alone' },
});

/** Words of the tab in which the notice is drafted, looked through, approved and issued. */
export const noticeWords = messages({
  below: {
    vi: 'Viết từ kết luận của Chủ tọa và bản ghi; Chủ tọa duyệt rồi mới ban hành',
    en: 'Written from the chair’s conclusion and the record; issued once the chair has approved it',
  },
  needsApproval: {
    vi: 'Chủ tọa chưa duyệt nội dung hiện nay',
    en: 'The chair has not approved it as it stands',
  },
  changedSince: {
    vi: 'Nội dung đã đổi sau khi duyệt, cần duyệt lại',
    en: 'It was changed after it was approved: ask again',
  },
  notClosed: { vi: 'Ban hành sau khi hội nghị kết thúc', en: 'It is issued once the conference is over' },
  following: {
    vi: 'Đã ban hành: hội nghị chuyển sang theo dõi thực hiện',
    en: 'Issued: what was concluded is followed up',
  },
  approvedBy: {
    // Approved as the record drew it up, before anybody wrote in it.
    vi: (chair: string, draft: number, at: string) =>
      draft === 0 ? `${chair} duyệt, ${at}` : `${chair} duyệt dự thảo lần ${draft}, ${at}`,
    en: (chair: string, draft: number, at: string) =>
      draft === 0 ? `${chair} approved it, ${at}` : `${chair} approved draft ${draft}, ${at}`,
  },
  draft: { vi: (draft: number) => `Dự thảo lần ${draft}`, en: (draft: number) => `Draft ${draft}` },
  approve: { vi: 'Ghi Chủ tọa duyệt', en: 'Note the chair’s approval' },
  approveHelp: {
    vi: 'Ghi khi Chủ tọa đã đọc và đồng ý bản đang hiện. Sửa sau đó thì phải duyệt lại.',
    en: 'Note it once the chair has read what stands here. Whatever is changed later is approved anew.',
  },
  takeApprovalBack: { vi: 'Bỏ duyệt', en: 'Take the approval back' },
  chair: { vi: 'Chủ tọa duyệt', en: 'Who approved it' },
  parts: { vi: 'Các phần', en: 'Parts' },
  ownWords: { vi: 'có lời riêng', en: 'in the office’s words' },
  byRecord: { vi: 'theo bản ghi', en: 'as the record has it' },
  write: { vi: 'Viết', en: 'Write' },
  writeHelp: {
    vi: 'Mở đầu, đánh giá chung và tổ chức thực hiện: thay cho câu soạn sẵn. Các phần khác: đứng trước những gì bản ghi liệt kê. Để trống thì theo bản ghi.',
    en: 'Opening, judgement and carrying out: instead of the usual words. Elsewhere: before what the record lists. Left empty, it is as the record has it.',
  },
  comment: { vi: 'Góp ý', en: 'Comment' },
  commentText: { vi: 'Nội dung góp ý', en: 'What is said' },
  commentBody: { vi: 'Cơ quan góp ý', en: 'Whose comment it is' },
  openComments: {
    vi: (count: number) => `${count} góp ý chưa xử lý`,
    en: (count: number) => (count === 1 ? '1 comment is open' : `${count} comments are open`),
  },
  settle: { vi: 'Đã xử lý', en: 'Seen to' },
  reopen: { vi: 'Mở lại', en: 'Open again' },
  settled: { vi: 'đã xử lý', en: 'seen to' },
  issue: { vi: 'Cơ quan ban hành', en: 'Who issues it' },
  issueAs: {
    vi: (issuer: string, authority: string) => `${issuer} · ${authority}`,
    en: (issuer: string, authority: string) => `${issuer} · ${authority}`,
  },
  asPlan: { vi: 'Như kế hoạch', en: 'As the plan has it' },
  change: { vi: 'Sửa', en: 'Change' },
  issuer: { vi: 'Tên cơ quan ban hành', en: 'Name of the issuer' },
  layout: { vi: 'Thể thức', en: 'Layout' },
  authority: { vi: 'Thẩm quyền ký', en: 'In whose name' },
  forWhom: { vi: 'Thừa lệnh hoặc ký thay ai', en: 'By whose order, or in whose place' },
  drafter: { vi: 'Cơ quan soạn', en: 'Who drafts it' },
  reviewer: { vi: 'Cơ quan góp ý', en: 'Who looks it through' },
  dues: { vi: 'Thời hạn', en: 'Days' },
  moved: {
    vi: (day: string, told: string) => `${day}, tại hội nghị là ${told}`,
    en: (day: string, told: string) => `${day}; the hall was told ${told}`,
  },
  because: { vi: (reason: string) => `Lý do: ${reason}`, en: (reason: string) => `Because: ${reason}` },
  noReason: { vi: 'Khác thời hạn đã công bố tại hội nghị', en: 'Another day than the hall was told' },
  changeDue: { vi: 'Đổi hạn', en: 'Change the day' },
  due: { vi: 'Thời hạn trong thông báo', en: 'Day in the notice' },
  reason: {
    vi: 'Lý do khác thời hạn đã công bố tại hội nghị',
    en: 'Why it is not the day that the hall was told',
  },
  noDues: { vi: 'Chưa có nhiệm vụ có thời hạn', en: 'No task has a day yet' },
  matterNo: { vi: (no: number) => `KN ${no}`, en: (no: number) => `Matter ${no}` },
});
