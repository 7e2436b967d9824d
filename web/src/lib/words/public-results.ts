import * as shared from '@doi-thoai/shared/words/results';
import type { ResultGroup } from '@doi-thoai/shared/queries/public-results';
import { messages } from '#lib/ui/messages.ts';

export const resultWords = /* @__PURE__ */ messages(shared.resultWords);

export const replyWords = /* @__PURE__ */ messages(shared.replyWords);

/** The official list in groups, as the page of results offers them. */
export const groupWords = /* @__PURE__ */ messages({
  solved: { vi: 'Đã giải quyết xong', en: 'Solved' },
  underWay: { vi: 'Đang giải quyết', en: 'Under way' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  upper: { vi: 'Chuyển cấp có thẩm quyền', en: 'With the upper level' },
  unanswered: { vi: 'Chưa trả lời', en: 'Not answered' },
  sentBack: { vi: 'Không thuộc thẩm quyền', en: 'Out of scope' },
} satisfies Record<ResultGroup, object>);

/** Words of the page on which everybody reads what came of a conference. */
export const publicResults = messages({
  title: { vi: 'Kết quả', en: 'Results' },
  of: { vi: (title: string) => `Kết quả: ${title}`, en: (title: string) => `Results: ${title}` },
  held: { vi: (day: string) => `Hội nghị ngày ${day}`, en: (day: string) => `Held on ${day}` },
  notYet: { vi: 'Chưa có kết quả', en: 'No results yet' },
  notYetHelp: {
    vi: 'Kết quả được công bố ở đây sau khi hội nghị kết thúc.',
    en: 'Results stand here once the conference is over.',
  },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  answeredHelp: { vi: 'Người hỏi đã nhận được câu trả lời.', en: 'Those who asked have an answer.' },
  solved: { vi: 'Đã giải quyết xong', en: 'Solved' },
  solvedHelp: {
    vi: 'Có văn bản, đã kiểm tra, hoặc xong ngay tại hội nghị.',
    en: 'By an issued paper, verified, or done there at the conference.',
  },
  ofMatters: { vi: (total: number) => `/ ${total} vấn đề`, en: (total: number) => `of ${total} matters` },
  list: { vi: 'Theo danh mục kết quả', en: 'By the official list' },
  search: { vi: 'Tìm nội dung, không cần gõ dấu', en: 'Search, marks need not be typed' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  anyField: { vi: 'Mọi lĩnh vực', en: 'Any field' },
  result: { vi: 'Kết quả', en: 'Result' },
  anyResult: { vi: 'Mọi kết quả', en: 'Any result' },
  find: { vi: 'Tìm', en: 'Search' },
  found: {
    vi: (count: number, total: number) => `${count} / ${total} vấn đề`,
    en: (count: number, total: number) => `${count} of ${total} matters`,
  },
  nothing: { vi: 'Không có vấn đề nào như vậy.', en: 'There is no such matter.' },
  all: { vi: 'Xem tất cả', en: 'Show all' },
  unreleased: {
    vi: (field: string) => (field === '' ? 'Nội dung chưa công bố' : `Nội dung về ${field}, chưa công bố`),
    en: (field: string) => (field === '' ? 'Words not released' : `About ${field}, words not released`),
  },
  askers: {
    vi: (count: number) => `${count} người cùng kiến nghị`,
    en: (count: number) => `${count} people asked`,
  },
  partly: { vi: 'xong một phần', en: 'partly done' },
  late: {
    vi: (days: number) => `muộn ${days} ngày làm việc`,
    en: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} late`,
  },
  body: { vi: 'Cơ quan', en: 'Body' },
  upper: { vi: 'Cấp trên', en: 'Upper level' },
  first: { vi: 'Hạn đầu', en: 'First date' },
  due: { vi: 'Hạn', en: 'Due' },
  extended: { vi: 'Gia hạn đến', en: 'Extended to' },
  extendedWhy: { vi: 'Lý do gia hạn', en: 'Why' },
  reopened: { vi: 'Mở lại, hạn mới', en: 'Opened again, until' },
  told: { vi: 'Đã báo', en: 'Told' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  csv: { vi: 'Bảng tính (CSV)', en: 'Table (CSV)' },
  json: { vi: 'Dữ liệu mở (JSON)', en: 'Open data (JSON)' },
  rehearsal: { vi: 'Diễn tập, không phải kết quả thật', en: 'A rehearsal, not real results' },
});
