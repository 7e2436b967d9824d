import { messages } from '#lib/ui/messages.ts';

/** Words of the chair's console: the conference as a whole, its agenda and its end. */
export const chairSession = messages({
  script: { vi: 'Lời dẫn', en: 'Words' },
  scriptOf: {
    vi: (step: string) => `Lời dẫn: ${step}`,
    en: (step: string) => `Words: ${step}`,
  },
  // Before
  start: { vi: 'Khai mạc', en: 'Open the meeting' },
  readyHelp: {
    vi: 'Bấm Khai mạc thì hội nghị bắt đầu: phần nghi lễ màn hình vẫn giữ maket, đến phần đối thoại thì tự đổi.',
    en: 'Opening begins the conference: the screens keep the backdrop for the ceremony and change by themselves from the dialogue on.',
  },
  waitForChair: {
    vi: (name: string) => `${name} sẽ khai mạc hội nghị.`,
    en: (name: string) => `${name} will open the meeting.`,
  },
  registered: { vi: 'người đăng ký phát biểu', en: 'registered to speak' },
  prepared: { vi: 'ý kiến, kiến nghị', en: 'petitions' },
  departmentsHere: { vi: 'cơ quan có mặt', en: 'departments present' },
  chairs: { vi: 'Chủ tọa', en: 'Chairs' },
  // Steps
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  now: { vi: 'Bước hiện tại', en: 'Present step' },
  begin: { vi: 'Chuyển đến', en: 'Go to' },
  beginStep: { vi: (title: string) => `Chuyển đến: ${title}`, en: (title: string) => `Go to: ${title}` },
  skip: { vi: 'Bỏ qua', en: 'Skip' },
  skipStep: { vi: (title: string) => `Bỏ qua: ${title}`, en: (title: string) => `Skip: ${title}` },
  skipReason: { vi: 'Lý do bỏ qua', en: 'Why it is skipped' },
  goOn: { vi: 'Sang bước tiếp theo', en: 'Go on to the next step' },
  nextIs: { vi: (title: string) => `Tiếp theo: ${title}`, en: (title: string) => `Next: ${title}` },
  callHelp: { vi: 'Người tiếp theo', en: 'Next to speak' },
  // Pause and close
  pause: { vi: 'Tạm nghỉ', en: 'Pause' },
  pausedTitle: { vi: 'Hội nghị đang tạm nghỉ', en: 'The meeting is paused' },
  resume: { vi: 'Tiếp tục hội nghị', en: 'Resume the meeting' },
  close: { vi: 'Bế mạc', en: 'Close meeting' },
  closeTitle: { vi: 'Bế mạc hội nghị', en: 'Close the meeting' },
  closeHelp: {
    vi: (unresolved: number, waiting: number) =>
      [
        unresolved > 0 && `Còn ${unresolved} kiến nghị chưa có hướng xử lý.`,
        waiting > 0 && `Còn ${waiting} người chưa được phát biểu, sẽ được trả lời bằng văn bản.`,
        unresolved + waiting === 0 && 'Mọi kiến nghị đã có hướng xử lý, mọi người đăng ký đã được phát biểu.',
        'Sau khi bế mạc không mở lại được.',
      ]
        .filter(Boolean)
        .join(' '),
    en: (unresolved: number, waiting: number) =>
      [
        unresolved > 0 &&
          `${unresolved === 1 ? '1 petition has' : `${unresolved} petitions have`} no disposition.`,
        waiting > 0 &&
          `${waiting === 1 ? '1 person has' : `${waiting} people have`} not been heard and will be answered in writing.`,
        unresolved + waiting === 0 && 'Every petition has its disposition, and everybody was heard.',
        'A closed meeting cannot be opened again.',
      ]
        .filter(Boolean)
        .join(' '),
  },
  closeNow: { vi: 'Bế mạc hội nghị', en: 'Close the meeting' },
  openConclusion: { vi: 'Mở phần kết luận', en: 'Conclusion' },
  // Not presiding
  readOnly: { vi: (name: string) => `${name} đang điều hành.`, en: (name: string) => `${name} presides.` },
  presidingCutOff: {
    vi: (name: string) => `Chưa liên lạc được với máy điều hành của ${name}. Xin báo cán bộ kỹ thuật.`,
    en: (name: string) => `The device of ${name}, who presides, cannot be reached. Please tell a technician.`,
  },
  mayDo: {
    vi: 'Ông, bà theo dõi toàn bộ hội nghị, đọc, duyệt hoặc trả lại câu trả lời và ghi cam kết. Các nút điều hành hiện ra ngay khi được trao quyền.',
    en: 'You can follow everything, read, approve or return answers, and write down commitments. What directs the conference appears as soon as it is passed to you.',
  },
  settings: { vi: 'Hiển thị', en: 'Display' },
  keys: { vi: 'Dùng phím tắt', en: 'Use shortcut keys' },
  keysHelp: {
    vi: 'Phím hiện trên nút khi dùng bàn phím; không tác dụng khi đang gõ chữ',
    en: 'Keys are shown on their buttons while a keyboard is used; they do nothing while you type',
  },
});
