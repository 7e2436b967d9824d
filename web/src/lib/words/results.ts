import * as shared from '@doi-thoai/shared/words/publications';
import { messages } from '#lib/ui/messages.ts';

export const headWays = /* @__PURE__ */ messages(shared.headWays);

/** Words of the tab on which an office shows that the results are public. */
export const resultsWords = messages({
  title: { vi: 'Công bố kết quả', en: 'Results to the people' },
  done: { vi: 'Đã công bố đủ ba cách', en: 'Public in all three ways' },
  late: { vi: 'Công bố kết quả đã quá hạn', en: 'The results are overdue' },
  until: {
    vi: (day: string, left: number) => `Chậm nhất ${day}, còn ${left} ngày`,
    en: (day: string, left: number) => `By ${day}, ${left} ${left === 1 ? 'day' : 'days'} left`,
  },
  today: { vi: (day: string) => `Hạn là hôm nay, ${day}`, en: (day: string) => `Due today, ${day}` },
  over: {
    vi: (day: string, by: number) => `Hạn ${day} đã qua ${by} ngày`,
    en: (day: string, by: number) => `The last day, ${day}, was ${by} ${by === 1 ? 'day' : 'days'} ago`,
  },
  off: {
    vi: (day: string) => `hôm đó là ngày nghỉ, ngày làm việc cuối cùng là ${day}`,
    en: (day: string) => `that day is off, the last working day is ${day}`,
  },
  noTerm: {
    vi: 'Bộ quy tắc đang dùng không đặt hạn công bố',
    en: 'The profile in force sets no day for this',
  },
  media: { vi: 'Phương tiện thông tin', en: 'Media' },
  posting: { vi: 'Niêm yết', en: 'Posting' },
  heads: { vi: 'Trưởng thôn, tổ dân phố', en: 'Heads of villages' },
  none: { vi: 'Chưa ghi', en: 'Nothing noted' },
  since: { vi: (day: string) => `Từ ${day}`, en: (day: string) => `Since ${day}` },
  proven: { vi: 'đã đủ minh chứng', en: 'proven' },
  toldOf: {
    vi: (told: number, total: number) =>
      total === 0 ? 'Chưa có thôn nào trong danh sách' : `Đã báo ${told}/${total} thôn`,
    en: (told: number, total: number) =>
      total === 0 ? 'No village is in the list yet' : `${told} of ${total} villages told`,
  },
  notTold: {
    vi: (names: string) => `Chưa báo: ${names}`,
    en: (names: string) => `Not told: ${names}`,
  },
  forms: { vi: 'Thông báo kết quả, bốn hình thức', en: 'The notice of the results, in four forms' },
  note: { vi: 'Ghi minh chứng', en: 'Note a proof' },
  list: { vi: 'Danh sách thôn, tổ dân phố', en: 'List of villages' },
  fromDirectory: {
    vi: (count: number) => `Lấy ${count} thôn từ danh bạ`,
    en: (count: number) => `Take ${count} from the directory`,
  },
  fromConference: {
    vi: (count: number) => `Lấy ${count} thôn có trong hội nghị`,
    en: (count: number) => `Take ${count} known to the conference`,
  },
  add: { vi: 'Thêm thôn, tổ dân phố', en: 'Add a village' },
  addHint: { vi: 'Dán được cả danh sách.', en: 'A whole list can be pasted.' },
  addIt: { vi: 'Thêm', en: 'Add' },
  addThem: { vi: (count: number) => `Thêm ${count} thôn`, en: (count: number) => `Add ${count} villages` },
  dropPasted: { vi: 'Không thêm', en: 'Do not add' },
  nonePasted: {
    vi: 'Mọi thôn trong danh sách vừa dán đã có ở đây.',
    en: 'All villages that were pasted are on the list.',
  },
  empty: {
    vi: 'Chưa có thôn, tổ dân phố nào trong danh sách.',
    en: 'No village is on the list yet.',
  },
  on: { vi: 'Ngày báo', en: 'Day' },
  told: {
    vi: (day: string, way: string) => `đã báo ${day}, ${way}`,
    en: (day: string, way: string) => `told ${day}, ${way}`,
  },
  tick: {
    vi: (way: string, village: string) => `${way}: đã báo ${village}`,
    en: (way: string, village: string) => `${way}: ${village} has it`,
  },
  undo: { vi: 'Bỏ ghi', en: 'Not told' },
  undoFor: { vi: (village: string) => `Bỏ ghi: ${village}`, en: (village: string) => `Not told: ${village}` },
  dropIt: { vi: 'Bỏ', en: 'Take off' },
  drop: {
    vi: (village: string) => `Bỏ ${village} khỏi danh sách`,
    en: (village: string) => `Take off: ${village}`,
  },
  linksFor: {
    vi: (count: number) => `Cấp đường dẫn cho ${count} thôn chưa báo`,
    en: (count: number) => `Links for ${count} not told`,
  },
  link: { vi: 'Đường dẫn', en: 'Link' },
  linkFor: {
    vi: (village: string) => `Cấp đường dẫn riêng cho ${village}`,
    en: (village: string) => `Give ${village} a link of its own`,
  },
  saidSelf: {
    vi: (day: string) => `trưởng thôn tự báo đã nhận ${day}`,
    en: (day: string) => `its head says: received ${day}`,
  },
  spread: { vi: (day: string) => `đã phổ biến ${day}`, en: (day: string) => `village told ${day}` },
  undoSelf: {
    vi: (village: string) => `Bỏ ghi lời tự báo của ${village}`,
    en: (village: string) => `Not told: what the head of ${village} said`,
  },
  saidThemselves: {
    vi: (count: number, spread: number) => `${count} thôn tự báo đã nhận, ${spread} đã phổ biến`,
    en: (count: number, spread: number) => `${count} said so themselves, ${spread} told their village`,
  },
  publicPage: { vi: 'Trang kết quả', en: 'The public page' },
  lackWords: {
    vi: (count: number) =>
      `${count} kiến nghị chưa duyệt nội dung: thông báo và trang kết quả không nêu nội dung đó.`,
    en: (count: number) =>
      count === 1
        ? 'The words of 1 matter are not released: the notice and the public page do not have them.'
        : `The words of ${count} matters are not released: the notice and the public page do not have them.`,
  },
  releaseThem: { vi: 'Duyệt ở Rà soát', en: 'Release them in the review' },
});
