import { messages } from '#lib/ui/messages.ts';

/** How the list of stages names each and says how far it is: all stages stand beside each, and their own words do not. */
export const stageWords = messages({
  participants: { vi: 'Thành phần', en: 'Participants' },
  opinions: { vi: 'Phiếu ý kiến', en: 'Opinion forms' },
  asking: {
    vi: (count: number) => `${count} người xin tham dự`,
    en: (count: number) => (count === 1 ? '1 person asks to take part' : `${count} people ask to take part`),
  },
  emptyShort: { vi: 'chưa có bảng phân bổ', en: 'no table yet' },
  namedShort: {
    vi: (named: number, wanted: number) => `${named}/${wanted} đại biểu`,
    en: (named: number, wanted: number) => `${named} of ${wanted} delegates`,
  },
  handedIn: {
    vi: (there: number, all: number) => `${there}/${all} đơn vị đã nộp`,
    en: (there: number, all: number) => `${there} of ${all} units have handed in`,
  },
  overdue: {
    vi: (count: number) => `${count} đơn vị quá hạn`,
    en: (count: number) => (count === 1 ? '1 unit is overdue' : `${count} units are overdue`),
  },
  importing: { vi: 'Nhập tệp', en: 'Import' },
  noFile: { vi: 'chưa nhập tệp nào', en: 'no file yet' },
  filesTaken: {
    vi: (count: number) => `${count} tệp đã nhập`,
    en: (count: number) => (count === 1 ? '1 file imported' : `${count} files imported`),
  },
  synthesis: { vi: 'Tổng hợp', en: 'Synthesis' },
  noOpinions: { vi: 'Chưa có ý kiến nào', en: 'No opinions yet' },
  toDo: { vi: (count: number) => `Còn việc ${count}`, en: (count: number) => `To do ${count}` },
  withoutAnswer: {
    vi: (count: number) => `${count} vấn đề chưa có trả lời`,
    en: (count: number) => (count === 1 ? '1 matter without answer' : `${count} matters without answer`),
  },
  approvedAll: { vi: 'Đã duyệt tất cả', en: 'All approved' },
  invitations: { vi: 'Giấy mời', en: 'Invitations' },
  noReplies: { vi: 'chưa có trả lời', en: 'no reply yet' },
  replies: {
    vi: (count: number) => `${count} nơi đã trả lời`,
    en: (count: number) => (count === 1 ? '1 reply' : `${count} replies`),
  },
  answers: { vi: 'Trả lời', en: 'Answers' },
  upper: {
    vi: (count: number) => `${count} chờ cấp trên`,
    en: (count: number) => `${count} with upper bodies`,
  },
  toReview: { vi: (count: number) => `${count} chờ duyệt`, en: (count: number) => `${count} to review` },
  owing: {
    vi: (bodies: number) => `${bodies} cơ quan còn nợ`,
    en: (bodies: number) => (bodies === 1 ? '1 body owes' : `${bodies} bodies owe`),
  },
  nothingAssigned: { vi: 'chưa giao cơ quan', en: 'nothing assigned' },
  announcing: { vi: 'Thông báo', en: 'Notice' },
  noticeNotOut: { vi: 'chưa công bố', en: 'not out' },
  noticeOut: { vi: 'đã công bố', en: 'out' },
  noticeUnproven: { vi: 'thiếu minh chứng', en: 'no proof yet' },
  book: { vi: 'Sổ chủ tọa', en: 'The chair’s book' },
  papers: { vi: 'Văn bản', en: 'Papers' },
  readiness: { vi: 'Sẵn sàng', en: 'Readiness' },
  somethingOwed: { vi: 'còn việc đang nợ', en: 'something is owed' },
  weigh: { vi: 'xem còn thiếu gì', en: 'see what is lacking' },
  drafts: { vi: 'dự thảo', en: 'drafts' },
});
