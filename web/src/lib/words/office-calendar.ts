import { messages } from '#lib/ui/messages.ts';

/** Words of the office's calendar. */
export const calendarWords = messages({
  days: { vi: 'Lịch nghỉ, làm bù', en: 'Days off and worked' },
  rules: { vi: 'Bộ quy tắc', en: 'Rule profiles' },
  papers: { vi: 'Thể thức văn bản', en: 'Letterheads' },
  parts: { vi: 'Lịch và quy tắc', en: 'Calendar and rules' },
  year: { vi: 'Năm', en: 'Year' },
  allSettled: {
    vi: (year: string) => `Lịch năm ${year} đã chính thức`,
    en: (year: string) => `The calendar of ${year} is official`,
  },
  expectedDays: {
    vi: (count: number, year: string) => `${count} ngày của năm ${year} còn dự kiến`,
    en: (count: number, year: string) =>
      count === 1 ? `1 day of ${year} is only expected` : `${count} days of ${year} are only expected`,
  },
  expectedHelp: {
    vi: 'Hạn nào tính qua những ngày này đều ghi “theo lịch dự kiến” cho đến khi được xác nhận.',
    en: 'Dates counted across them say “by the expected calendar” until they are confirmed.',
  },
  settledHelp: {
    vi: 'Sửa một ngày thì các hạn đang mở được tính lại; hạn đầu tiên luôn được giữ.',
    en: 'Changing a day counts open dates again; the first date is always kept.',
  },
  day: { vi: 'Ngày', en: 'Day' },
  name: { vi: 'Tên ngày', en: 'Name of the day' },
  kind: { vi: 'Loại', en: 'Kind' },
  worksFor: {
    vi: (date: string) => `làm bù cho ${date}`,
    en: (date: string) => `for ${date}`,
  },
  workedOn: {
    vi: (date: string) => `làm bù ${date}`,
    en: (date: string) => `worked on ${date}`,
  },
  inLieuOf: {
    vi: (date: string) => `bù cho ${date}`,
    en: (date: string) => `in lieu of ${date}`,
  },
  addDay: { vi: 'Thêm ngày nghỉ', en: 'Add a day off' },
  addSwap: { vi: 'Hoán đổi ngày', en: 'Swap days' },
  enterYear: {
    vi: (year: number) => `Nhập xong năm ${year}`,
    en: (year: number) => `${year} is complete`,
  },
  enterYearHelp: {
    vi: 'Cho biết mọi ngày nghỉ, làm bù của năm này đã được nhập, để hạn rơi vào năm đó tính được chắc chắn.',
    en: 'Says that all days of this year are in, so that dates that fall there can be relied on.',
  },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  confirmDay: {
    vi: (date: string) => `Xác nhận ngày ${date}`,
    en: (date: string) => `Confirm ${date}`,
  },
  cancel: { vi: 'Bỏ ngày', en: 'Take out' },
  cancelDay: {
    vi: (date: string) => `Bỏ ngày ${date} khỏi lịch`,
    en: (date: string) => `Take out ${date}`,
  },
  cancelSwapHelp: {
    vi: (date: string) => `Ngày ${date} đi cùng cũng trở lại bình thường.`,
    en: (date: string) => `Its other day, ${date}, is a plain one again too.`,
  },
  off: { vi: 'Ngày được nghỉ', en: 'Day off' },
  worked: { vi: 'Ngày làm bù', en: 'Day worked for it' },
  lieuDate: { vi: 'Nghỉ bù cho ngày', en: 'In lieu of' },
  redated: { vi: 'Hạn bị đổi', en: 'Dates that change' },
  counting: { vi: 'Đang tính lại các hạn', en: 'Counting dates again' },
  nothingRedated: { vi: 'Không hạn nào bị đổi.', en: 'No date changes.' },
  fillFirst: {
    vi: 'Ghi đủ ngày và căn cứ để xem hạn nào bị đổi.',
    en: 'Fill in day and source to see which dates change.',
  },
  firstDue: {
    vi: (date: string) => `hạn đầu tiên ${date}`,
    en: (date: string) => `first date ${date}`,
  },
  dueStays: { vi: (date: string) => `${date}, giữ nguyên`, en: (date: string) => `${date}, stays` },
  dueMoves: {
    vi: (from: string, to: string) => `${from} → ${to}`,
    en: (from: string, to: string) => `${from} → ${to}`,
  },
  save: { vi: 'Lưu', en: 'Save' },
  saveRedating: {
    vi: (count: number) => `Lưu, đổi ${count} hạn`,
    en: (count: number) => (count === 1 ? 'Save and change 1 date' : `Save and change ${count} dates`),
  },
  noDays: { vi: 'Năm này chưa có ngày nào', en: 'There are no days of this year yet' },
});
