import type { MinutePartName } from '@doi-thoai/shared/meeting/record/vocabulary';
import { messages } from '#lib/ui/messages.ts';

/** The parts of the minutes, as they are named beside their field. */
const parts = {
  absent: { vi: 'Lý do vắng', en: 'Why people are absent' },
  secretaries: { vi: 'Thư ký', en: 'Secretaries' },
  opening: { vi: 'Khai mạc', en: 'Opening' },
  report: { vi: 'Báo cáo', en: 'Report' },
  earlier: { vi: 'Kết quả lần trước', en: 'Results of last time' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  petition: { vi: 'Ý kiến và trả lời', en: 'Matter and answer' },
  speech: { vi: 'Phát biểu thêm', en: 'Further speech' },
  answering: { vi: 'Cơ quan phát biểu', en: 'What a body said' },
  between: { vi: 'Khoảng chưa có diễn biến', en: 'A stretch without a record' },
} as const satisfies Record<MinutePartName, { vi: string; en: string }>;

/** Words of the minutes, where they are written and read. */
export const minutesWords = /* @__PURE__ */ messages({
  title: { vi: 'Biên bản hội nghị', en: 'Minutes' },
  toWrite: { vi: 'Còn phải ghi', en: 'Still to be written down' },
  gapCount: {
    vi: (count: number) => `${count} chỗ chưa ghi`,
    en: (count: number) => `${count} not written down`,
  },
  forWord: { vi: 'Tải tệp Word', en: 'Download for Word' },
  version: { vi: (no: number) => `Bản ${no}`, en: (no: number) => `Version ${no}` },
  lacking: { vi: 'Chưa ghi', en: 'Missing' },
  replyBy: {
    vi: (no: number) => `Cơ quan trả lời bằng văn bản cho số ${no}`,
    en: (no: number) => `Who replies in writing to no. ${no}`,
  },
  askFor: { vi: 'Giao trả lời', en: 'Ask for the reply' },
  chooseBody: { vi: 'Chọn cơ quan', en: 'Choose a body' },
  issuedOf: {
    vi: (issued: number, total: number) => `đã ban hành ${issued}/${total}`,
    en: (issued: number, total: number) => `${issued} of ${total} issued`,
  },
  nothingLacksYet: {
    vi: 'Đến lúc này chưa thiếu gì; hội nghị còn tiếp tục.',
    en: 'Nothing is lacking so far; the conference goes on.',
  },
  nothingLacks: { vi: 'Hồ sơ đã ghi đủ.', en: 'The record lacks nothing.' },
  leftOpen: {
    vi: 'Để trống thì biên bản in “[chưa ghi]”.',
    en: 'What is left open prints as “[chưa ghi]”.',
  },
  openConsole: { vi: 'Mở bàn thư ký', en: 'Open the secretary’s console' },
  partNamed: {
    vi: (part: string, lead: string) => (lead === '' ? part : `${part}: ${lead}`),
    en: (part: string, lead: string) => (lead === '' ? part : `${part}: ${lead}`),
  },
  write: { vi: (part: string) => `Ghi ${part}`, en: (part: string) => `Write ${part}` },
  writes: {
    vi: (by: string) => (by === '' ? 'Đang có người viết' : `${by} đang viết`),
    en: (by: string) => (by === '' ? 'Somebody is writing' : `${by} is writing`),
  },
  unsaved: { vi: 'Chưa lưu', en: 'Not saved' },
  goOn: { vi: 'Viết tiếp', en: 'Go on writing' },
  dropTyped: { vi: 'Bỏ chữ chưa lưu', en: 'Drop what is not saved' },
  overtaken: { vi: 'Diễn biến ghi thêm sau khi sửa:', en: 'The record says since:' },
  takeBoth: { vi: 'Gộp cả hai', en: 'Bring both together' },
  takeRecord: { vi: 'Lấy theo diễn biến', en: 'Take the record’s' },
  keepMine: { vi: 'Giữ chữ đã ghi', en: 'Keep what is written' },
  ownWords: {
    vi: (by: string) => (by === '' ? 'Đã sửa' : `Đã sửa: ${by}`),
    en: (by: string) => (by === '' ? 'Own words' : `Own words: ${by}`),
  },
  mend: { vi: 'Ghi vào đây', en: 'Write it here' },
  forOffice: {
    vi: 'Văn phòng giao trả lời sau hội nghị, Thư ký không phải ghi:',
    en: 'The office asks somebody for these after the conference; nothing is to be written here:',
  },
  typedNotSaved: {
    vi: (places: number) => `${places} chỗ đã gõ chưa lưu. Hãy lưu, hoặc bỏ chữ chưa lưu, rồi chốt.`,
    en: (places: number) =>
      `What was typed at ${places === 1 ? 'one place' : `${places} places`} is not saved. Save it or drop it first.`,
  },
  promiseBegun: {
    vi: 'Còn một cam kết đang ghi dở, chưa lưu. Hãy lưu hoặc bỏ rồi chốt.',
    en: 'A commitment was begun and is not saved. Save it or drop it first.',
  },
  toPromises: { vi: 'Mở cam kết', en: 'Open commitments' },
  placeless: {
    vi: 'Không còn chỗ trong biên bản, không in:',
    en: 'Has no place in the minutes any more, and is not printed:',
  },
  makeFinal: { vi: 'Chốt để ký', en: 'Make final' },
  makeFinalSure: {
    vi: (count: number) => `Còn ${count} chỗ chưa ghi, vẫn chốt`,
    en: (count: number) => `${count} not written down: make it final all the same`,
  },
  finalWords: {
    vi: 'Biên bản đã chốt. Sửa thì mở lại, hoặc lập bản đính chính khi đã có số.',
    en: 'The minutes are final. Open them again, or amend them once they have a number.',
  },
  correcting: {
    vi: 'Đang lập bản đính chính: chỗ nào khác bản trước sẽ ghi rõ trong văn bản.',
    en: 'An amendment is being written: wherever it says something else, it says so.',
  },
  redraft: { vi: 'Mở lại để sửa', en: 'Open again' },
  preview: { vi: 'Xem như bản in', en: 'See it as printed' },
  backToWriting: { vi: 'Về chỗ viết', en: 'Back to writing' },
  papers: { vi: 'Văn bản sau hội nghị', en: 'Papers after the day' },
  papersBelow: {
    vi: 'Viết từ diễn biến; số do văn thư cấp.',
    en: 'Written from the record; the registry numbers them.',
  },
});

export const minutePartNames = /* @__PURE__ */ messages(parts);
