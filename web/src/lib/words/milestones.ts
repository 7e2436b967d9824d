import * as shared from '@doi-thoai/shared/words/milestones';
import { messages } from '#lib/ui/messages.ts';

export const milestoneStandings = /* @__PURE__ */ messages(shared.milestoneStandings);
export const proofKinds = /* @__PURE__ */ messages(shared.proofKinds);
export const { milestoneWarningKinds, milestoneWarningWords, offDayRemark, reminderText } = shared;

/** Words of the stage in which milestones are kept. */
export const milestoneWords = messages({
  title: { vi: 'Mốc việc', en: 'Milestones' },
  done: {
    vi: (done: number, all: number) => `${done}/${all} đã nộp`,
    en: (done: number, all: number) => `${done} of ${all} handed in`,
  },
  late: { vi: (count: number) => `${count} mốc muộn`, en: (count: number) => `${count} late` },
  soon: { vi: (count: number) => `${count} mốc sắp đến hạn`, en: (count: number) => `${count} soon due` },
  none: { vi: 'Chưa có mốc việc nào', en: 'There are no milestones' },
  noneHelp: {
    vi: 'Ghi việc, cơ quan phải làm, và hạn như trong kế hoạch: “trước ngày 15/11”, “chậm nhất 10 ngày trước hội nghị”.',
    en: 'Enter what, by whom, and the due date as the plan says it.',
  },
  add: { vi: 'Thêm mốc việc', en: 'Add a milestone' },
  editTitle: { vi: 'Sửa mốc việc', en: 'Edit the milestone' },
  what: { vi: 'Việc', en: 'What' },
  owner: { vi: 'Cơ quan phải làm', en: 'Owed by' },
  person: { vi: 'Người phụ trách', en: 'Person' },
  receiver: { vi: 'Nơi nhận', en: 'Handed to' },
  due: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  dueBy: { vi: 'Hạn tính theo', en: 'Due by' },
  byWords: { vi: 'Lời của kế hoạch', en: 'The words of the plan' },
  writtenAs: { vi: 'Hạn ghi trong kế hoạch', en: 'Due date in the plan’s words' },
  writtenHint: {
    vi: 'Ví dụ: trước ngày 30/6; chậm nhất ngày 14/11; trước hội nghị 10 ngày',
    en: 'Such as: trước ngày 30/6; chậm nhất ngày 14/11; trước hội nghị 10 ngày',
  },
  understood: {
    vi: (date: string) => `Hiểu là hết ngày ${date}`,
    en: (date: string) => `Understood as ${date}`,
  },
  notUnderstood: { vi: 'Không nêu ngày: mốc này không có hạn', en: 'No day is named: it has no due date' },
  after: { vi: 'Làm sau', en: 'Comes after' },
  handIn: { vi: 'Ghi nhận đã nộp', en: 'Note as handed in' },
  handInOf: {
    vi: (what: string) => `Ghi nhận đã nộp: ${what}`,
    en: (what: string) => `Note as handed in: ${what}`,
  },
  on: { vi: 'Ngày nộp', en: 'Handed in on' },
  proof: { vi: 'Minh chứng', en: 'Proof' },
  proofKind: { vi: 'Loại minh chứng', en: 'Kind of proof' },
  number: { vi: 'Số văn bản', en: 'Number of the paper' },
  giveBack: { vi: 'Trả lại', en: 'Send back' },
  giveBackOf: { vi: (what: string) => `Trả lại: ${what}`, en: (what: string) => `Send back: ${what}` },
  reason: { vi: 'Lý do', en: 'Reason' },
  takeBack: { vi: 'Bỏ ghi đã nộp', en: 'Take back' },
  remove: { vi: 'Bỏ mốc này', en: 'Take it out' },
  removeSure: { vi: 'Bấm lần nữa để bỏ', en: 'Press again to take it out' },
  edit: { vi: (what: string) => `Sửa: ${what}`, en: (what: string) => `Edit: ${what}` },
  move: { vi: 'Đổi hạn', en: 'Change the date' },
  moveOf: { vi: (what: string) => `Đổi hạn: ${what}`, en: (what: string) => `Change the date: ${what}` },
  date: { vi: 'Ghi hạn', en: 'Set the date' },
  dateOf: { vi: (what: string) => `Ghi hạn: ${what}`, en: (what: string) => `Set the date: ${what}` },
  dateOn: { vi: 'Hạn', en: 'Due' },
  dateHelp: {
    vi: 'Mốc này theo ngày ghi ở đây, không đổi theo ngày hội nghị.',
    en: 'It is due on this day, whatever the day of the conference.',
  },
  moveTo: { vi: 'Hạn mới', en: 'New date' },
  moveNeeds: { vi: 'Ghi ngày', en: 'Enter a day' },
  dueNow: { vi: (date: string) => `Hạn đang là ${date}`, en: (date: string) => `It is due ${date}` },
  moveHelp: {
    vi: 'Hạn đầu vẫn được giữ. Từ nay mốc này theo ngày ghi ở đây, không đổi theo ngày hội nghị nữa.',
    en: 'The first date is kept. From now on it is due on this day, whatever the day of the conference.',
  },
  movedFor: { vi: (reason: string) => `dời vì: ${reason}`, en: (reason: string) => `moved: ${reason}` },
  firstDue: { vi: (date: string) => `hạn đầu ${date}`, en: (date: string) => `first due ${date}` },
  reminded: {
    vi: (times: number, date: string) => `đã nhắc ${times} lần, lần cuối ${date}`,
    en: (times: number, date: string) => `reminded ${times} times, last ${date}`,
  },
  daysLate: {
    vi: (days: number) => `muộn ${days} ngày làm việc`,
    en: (days: number) => `${days} working days late`,
  },
  remindTitle: { vi: 'Muộn hoặc đến hạn trong 3 ngày làm việc', en: 'Late, or due within 3 working days' },
  copy: { vi: 'Chép tin nhắn', en: 'Copy the message' },
  copyOf: {
    vi: (what: string) => `Chép tin nhắn nhắc: ${what}`,
    en: (what: string) => `Copy the message: ${what}`,
  },
  copied: { vi: 'Đã chép. Dán vào Zalo hoặc tin nhắn.', en: 'Copied. Paste it into Zalo or a message.' },
  message: { vi: 'Tin nhắn', en: 'Message' },
  notCopied: {
    vi: 'Trình duyệt không cho chép. Hãy chọn và chép đoạn dưới đây.',
    en: 'The browser does not copy here. Select and copy the text below.',
  },
  warnings: { vi: 'Cần xem lại', en: 'Please check' },
  allOnTime: { vi: 'Đúng hạn', en: 'On time' },
  expected: { vi: 'theo lịch dự kiến', en: 'by an expected calendar' },
});
