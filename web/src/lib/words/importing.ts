import { messages } from '#lib/ui/messages.ts';

/** What a file can hold. */
export const importKindNames = messages({
  opinions: { vi: 'Ý kiến, kiến nghị', en: 'Opinions' },
  delegates: { vi: 'Danh sách đại biểu', en: 'Delegates' },
  allocation: { vi: 'Bảng phân bổ', en: 'Allocation' },
  promises: { vi: 'Cam kết của kỳ trước', en: 'Promises of before' },
  bodies: { vi: 'Cơ quan, đơn vị', en: 'Bodies' },
  milestones: { vi: 'Mốc việc', en: 'Milestones' },
});

/** Words of the import stage. */
export const importing = messages({
  what: { vi: 'Tệp chứa gì?', en: 'What does the file hold?' },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  drop: {
    vi: 'Excel (.xlsx, .xls), bảng Word (.docx), .csv, .txt. Kéo tệp thả vào đây cũng được.',
    en: 'Excel (.xlsx, .xls), a table of Word (.docx), .csv, .txt. A file may be dropped here too.',
  },
  paste: { vi: 'Hoặc chép bảng rồi dán vào đây', en: 'Or copy a table and paste it here' },
  readPaste: { vi: 'Đọc phần đã dán', en: 'Read what was pasted' },
  pasted: { vi: 'phần đã dán.txt', en: 'pasted.txt' },
  nothingSaved: {
    vi: 'Chưa có gì được lưu cho tới khi bấm Nhập; hoàn tác được cả lần nhập.',
    en: 'Nothing is saved before you press Import; the whole import can be undone.',
  },
  steps: { vi: 'Các bước', en: 'Steps' },
  stepFile: { vi: 'Tệp', en: 'File' },
  stepPreview: { vi: 'Xem trước', en: 'Preview' },
  stepDone: { vi: 'Nhập', en: 'Import' },
  back: { vi: 'Chọn tệp khác', en: 'Another file' },
  drawn: {
    vi: (sheet: string, header: string) => `${sheet === '' ? '' : `trang “${sheet}” · `}${header}`,
    en: (sheet: string, header: string) => `${sheet === '' ? '' : `sheet “${sheet}” · `}${header}`,
  },
  headerRows: {
    vi: (from: number, to: number) =>
      from === to ? `tiêu đề ở dòng ${from}` : `tiêu đề ở dòng ${from}–${to}`,
    en: (from: number, to: number) =>
      from === to ? `header in row ${from}` : `header in rows ${from}–${to}`,
  },
  noHeader: { vi: 'không có dòng tiêu đề', en: 'no header' },
  headerRow: { vi: 'Dòng tiêu đề', en: 'Header row' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  byItself: { vi: 'Tự tìm', en: 'Found by itself' },
  columnUse: { vi: (letter: string) => `Cột ${letter} là`, en: (letter: string) => `Column ${letter} is` },
  bodyName: { vi: 'Tên cơ quan', en: 'Name of the body' },
  skipped: { vi: 'bỏ qua', en: 'left out' },
  notNeeded: { vi: 'không lấy', en: 'not taken' },
  row: { vi: 'Dòng', en: 'Row' },
  group: { vi: 'dòng nhóm, gắn cho các dòng dưới', en: 'stands over the rows below' },
  total: { vi: 'dòng tổng, không nhập', en: 'row of totals, not taken' },
  questions: {
    vi: (left: number) => (left === 0 ? 'Câu hỏi' : `Câu hỏi, còn ${left}`),
    en: (left: number) => (left === 0 ? 'Questions' : `Questions, ${left} left`),
  },
  broken: { vi: (count: number) => `${count} chỗ hỏng`, en: (count: number) => `${count} broken` },
  look: { vi: 'Cần xem', en: 'To look at' },
  done: { vi: 'Đã tự xử lý', en: 'Done by itself' },
  leaveRow: {
    vi: (row: number) => `Bỏ qua dòng ${row}, không nhập`,
    en: (row: number) => `Leave out row ${row}`,
  },
  correct: { vi: 'Điền lại ô này', en: 'Correct this cell' },
  corrected: { vi: 'Đã sửa ở đây', en: 'Corrected here' },
  giveLettersBack: { vi: 'Đổi lại chữ như trong tệp', en: 'Give the letters back as in the file' },
  convertLetters: { vi: 'Chuyển sang Unicode', en: 'Convert to Unicode' },
  more: {
    vi: (count: number) => `Hiện thêm ${count} dòng`,
    en: (count: number) => (count === 1 ? 'Show 1 more row' : `Show ${count} more rows`),
  },
  moreFound: { vi: (count: number) => `và ${count} chỗ nữa`, en: (count: number) => `and ${count} more` },
  count: {
    vi: (rows: number, people: number, matters: number) =>
      [`${rows} dòng`, people > 0 ? `${people} người` : '', matters > 0 ? `${matters} vấn đề` : '']
        .filter(Boolean)
        .join(' · '),
    en: (rows: number, people: number, matters: number) =>
      [
        rows === 1 ? '1 row' : `${rows} rows`,
        people > 0 ? (people === 1 ? '1 person' : `${people} people`) : '',
        matters > 0 ? (matters === 1 ? '1 matter' : `${matters} matters`) : '',
      ]
        .filter(Boolean)
        .join(' · '),
  },
  channel: { vi: 'Nguồn tiếp nhận', en: 'Taken in by' },
  channelNone: { vi: 'Chưa chọn', en: 'Not chosen' },
  channelGuessed: { vi: 'Theo tên tệp hoặc tiêu đề', en: 'By name or title of the file' },
  channelWaits: {
    vi: 'Chọn nguồn tiếp nhận ý kiến rồi mới nhập được.',
    en: 'Choose by which way the opinions were taken in first.',
  },
  fieldsAdded: {
    vi: (names: string) => `Thêm lĩnh vực: ${names}.`,
    en: (names: string) => `Fields that are added: ${names}.`,
  },
  organisationsAdded: {
    vi: (names: string) => `Thêm vào bảng phân bổ: ${names}.`,
    en: (names: string) => `Added to the allocation: ${names}.`,
  },
  columnsNotKept: {
    vi: (titles: string) => `Hội nghị không lưu cột: ${titles}.`,
    en: (titles: string) => `Columns of which nothing is kept: ${titles}.`,
  },
  take: {
    vi: (count: number) => `Nhập ${count} dòng`,
    en: (count: number) => (count === 1 ? 'Import 1 row' : `Import ${count} rows`),
  },
  waits: {
    vi: 'Trả lời câu hỏi, sửa hoặc để lại dòng hỏng rồi mới nhập được.',
    en: 'Answer the questions, correct or leave out broken rows first.',
  },
  nothing: { vi: 'Không có dòng nào để nhập.', en: 'There is no row to take.' },
  taken: {
    vi: (count: number) => `Đã nhập ${count} dòng`,
    en: (count: number) => (count === 1 ? '1 row was imported' : `${count} rows were imported`),
  },
  earlier: { vi: 'Đã nhập', en: 'Imported' },
  earlierNone: { vi: 'Chưa nhập tệp nào vào hội nghị này.', en: 'No file was imported here yet.' },
});
