import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which matters of all conferences are followed up. */
export const trackerWords = messages({
  title: { vi: 'Theo dõi', en: 'Tracker' },
  notLoaded: { vi: 'Chưa tải được danh sách việc', en: 'The list of matters could not be loaded' },
  search: { vi: 'Tìm việc, không cần gõ dấu', en: 'Find a matter, marks not needed' },
  filters: { vi: 'Lọc việc', en: 'Which matters' },
  body: { vi: 'Cơ quan', en: 'Body' },
  anyBody: { vi: 'Mọi cơ quan', en: 'All bodies' },
  meeting: { vi: 'Hội nghị', en: 'Conference' },
  anyMeeting: { vi: 'Mọi hội nghị', en: 'All conferences' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  anyField: { vi: 'Mọi lĩnh vực', en: 'All fields' },
  unit: { vi: 'Địa bàn, đơn vị', en: 'Area or unit' },
  anyUnit: { vi: 'Mọi địa bàn, đơn vị', en: 'All areas and units' },
  result: { vi: 'Kết quả', en: 'Result' },
  anyResult: { vi: 'Mọi kết quả', en: 'All results' },
  state: { vi: 'Tình trạng', en: 'State' },
  anyState: { vi: 'Mọi tình trạng', en: 'All states' },
  order: { vi: 'Thứ tự', en: 'Order' },
  matter: { vi: 'Việc, cơ quan chủ trì', en: 'Matter, who leads it' },
  due: { vi: 'Hạn, ngày làm việc', en: 'Due, working days' },
  ofAll: {
    vi: (shown: number, all: number) => `${shown} trong ${all} việc`,
    en: (shown: number, all: number) => `${shown} of ${all} matters`,
  },
  officeLate: {
    vi: (figures: string, late: number) => `${figures} · văn phòng báo muộn ${late}`,
    en: (figures: string, late: number) => `${figures} · told late by the office ${late}`,
  },
  remind: {
    vi: (late: number) => `Nhắc ${late} việc muộn`,
    en: (late: number) => `Remind of ${late} late ${late === 1 ? 'matter' : 'matters'}`,
  },
  nobodyToRemind: { vi: 'Không còn cơ quan nào muộn', en: 'No body is late any more' },
  more: { vi: 'Xem tiếp', en: 'More' },
  clear: { vi: 'Bỏ lọc', en: 'All matters' },
  byBody: { vi: 'Theo cơ quan chủ trì', en: 'By the body that leads' },
  median: {
    vi: (days: string) => `trung vị báo cáo ${days} ngày`,
    en: (days: string) => `median ${days} days to a report`,
  },
  matters: {
    vi: (count: number) => `${count} việc`,
    en: (count: number) => (count === 1 ? '1 matter' : `${count} matters`),
  },
  replied: { vi: (count: number) => `${count} trả lời`, en: (count: number) => `${count} answered` },
  solved: { vi: (count: number) => `${count} xong`, en: (count: number) => `${count} solved` },
  noLead: { vi: 'Chưa có cơ quan chủ trì', en: 'Nobody leads yet' },
  byMonth: { vi: 'Còn mở cuối tháng', en: 'Open at the end of the month' },
  ofThemLate: { vi: 'phần đỏ: quá hạn đầu', en: 'red: past the first date' },
  monthSaid: {
    vi: (month: string, open: number, late: number) => `tháng ${month}: ${open} việc còn mở, ${late} quá hạn`,
    en: (month: string, open: number, late: number) => `${month}: ${open} open, ${late} late`,
  },
});

/** In what order matters stand. */
export const trackerOrderWords = messages({
  late: { vi: 'Muộn trước', en: 'Late first' },
  due: { vi: 'Theo ngày gần nhất', en: 'By the next day' },
  newest: { vi: 'Hội nghị mới trước', en: 'Latest conference first' },
});

/** How a matter stands, as an office looks for it. */
export const trackedStateWords = messages({
  late: { vi: 'Muộn', en: 'Late' },
  open: { vi: 'Còn mở', en: 'Open' },
  toTell: { vi: 'Chờ báo người nêu', en: 'To tell' },
  toVerify: { vi: 'Chờ kiểm chứng', en: 'To verify' },
  toDecide: { vi: 'Xin gia hạn, mở lại', en: 'Asked for' },
  waiting: { vi: 'Đang chờ', en: 'Waiting' },
  extended: { vi: 'Đã gia hạn', en: 'Put off' },
  partly: { vi: 'Xong một phần', en: 'Partly done' },
  reopened: { vi: 'Đã mở lại', en: 'Reopened' },
  told: { vi: 'Đã báo người nêu', en: 'Askers told' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
});

/** How a body stands with what it leads. */
export const ledgerWords = messages({
  onTime: { vi: 'trong hạn', en: 'on time' },
  late: { vi: 'muộn', en: 'late' },
  extended: { vi: 'gia hạn', en: 'put off' },
  upper: { vi: 'chờ cấp trên', en: 'upper level' },
  reopened: { vi: 'mở lại', en: 'reopened' },
});

/** What is expected next of somebody. */
export const dueActWords = messages({
  report: { vi: 'cơ quan báo cáo', en: 'the body reports' },
  give: { vi: 'giao cơ quan', en: 'give to a body' },
  send: { vi: 'gửi cấp trên', en: 'send to the upper level' },
  askAgain: { vi: 'gửi lại nếu chưa có', en: 'ask again if nothing came' },
  tell: { vi: 'báo người nêu', en: 'tell whoever asked' },
  look: { vi: 'xem xét mở lại', en: 'look at the reopening' },
});

/** Words of the sheet that goes out and comes in again. */
export const trackerSheetWords = messages({
  out: { vi: 'Xuất Excel', en: 'Excel out' },
  in: { vi: 'Nhập Excel', en: 'Excel in' },
  title: { vi: 'Nhập bảng đã điền', en: 'Bring in a filled sheet' },
  how: {
    vi: 'Cơ quan điền các cột “GHI” của bảng đã xuất. Dòng không điền giữ nguyên. Có lỗi thì chưa ghi dòng nào.',
    en: 'Bodies fill in the columns “GHI” of the sheet that was taken out. Other rows stay. With any problem nothing is saved.',
  },
  choose: { vi: 'Chọn tệp Excel', en: 'Choose a file of Excel' },
  found: {
    vi: (rows: number, problems: number, untouched: number) =>
      `${rows} dòng báo cáo · ${problems} lỗi · ${untouched} dòng giữ nguyên`,
    en: (rows: number, problems: number, untouched: number) =>
      `${rows} reports · ${problems} problems · ${untouched} rows stay`,
  },
  problems: { vi: 'Sửa trong Excel rồi chọn lại tệp', en: 'Mend these in Excel and choose the file again' },
  at: {
    vi: (row: number, cell: string) => `Dòng ${row}, ô ${cell}:`,
    en: (row: number, cell: string) => `Row ${row}, cell ${cell}:`,
  },
  take: {
    vi: (count: number) => `Ghi ${count} báo cáo`,
    en: (count: number) => (count === 1 ? 'Enter 1 report' : `Enter ${count} reports`),
  },
  taken: {
    vi: (count: number) => `Đã ghi ${count} báo cáo`,
    en: (count: number) => (count === 1 ? '1 report entered' : `${count} reports entered`),
  },
});

/** Why a row of the sheet is not taken. */
export const sheetFaultWords = messages({
  noHeader: { vi: 'Tệp không có dòng tiêu đề của bảng đã xuất.', en: 'The file has no titles of the sheet.' },
  noCode: { vi: 'Thiếu mã việc.', en: 'The code of the matter is missing.' },
  unknownCode: { vi: 'Không có việc mang mã này.', en: 'No matter has this code.' },
  twoMatters: {
    vi: 'Hai hội nghị cùng có mã này: giữ nguyên cột Hội nghị.',
    en: 'Two conferences use this code: leave the column of the conference as it was.',
  },
  unknownBody: { vi: 'Cơ quan này không được giao việc ấy.', en: 'This body does not owe that matter.' },
  noBody: { vi: 'Việc này chưa giao cơ quan nào.', en: 'No body owes this matter yet.' },
  twice: { vi: 'Việc này đã có ở dòng trên.', en: 'This matter stands in a row above.' },
  noResult: { vi: 'Thiếu mã kết quả.', en: 'The result is missing.' },
  unknownResult: {
    vi: 'Không có kết quả này: ghi 1, 2a, 2b, 2c, 3a, 3b hoặc 6.',
    en: 'There is no such result: write 1, 2a, 2b, 2c, 3a, 3b or 6.',
  },
  noSuchDay: { vi: 'Ghi ngày như 31/12/2026.', en: 'Write the day as 31/12/2026.' },
  unknownWhy: {
    vi: 'Ghi: chưa có lộ trình, chưa có nguồn lực, vướng văn bản cấp trên hoặc lý do khác.',
    en: 'Write one of the reasons of the list.',
  },
  notReported: { vi: 'Chưa ghi được.', en: 'It was not taken.' },
});
