import { messages } from '#lib/ui/messages.ts';

/** Words of the stage that says whether a conference is ready, of the hall's checklist and of rehearsing the plan. */
export const readinessWords = messages({
  notYet: {
    vi: (count: number) => `Chưa nên mở hội nghị: còn thiếu ${count} việc`,
    en: (count: number) =>
      count === 1
        ? 'Not to be opened yet: 1 thing is lacking'
        : `Not to be opened yet: ${count} things are lacking`,
  },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  betterLeft: {
    vi: (count: number) => `Không thiếu việc nào phải có; còn ${count} việc nên có, mở vẫn được`,
    en: (count: number) =>
      count === 1
        ? 'Nothing is lacking; 1 thing would be better to have'
        : `Nothing is lacking; ${count} things would be better to have`,
  },
  nothingLeft: { vi: 'Mọi việc đã xong', en: 'Everything is done' },
  toOpening: { vi: 'Đến bàn điều hành để mở', en: 'To the console, to open it' },
  lacking: { vi: 'Thiếu', en: 'Lacking' },
  lackingMeans: { vi: 'không nên mở', en: 'better not opened' },
  better: { vi: 'Nên có', en: 'Better to have' },
  betterMeans: { vi: 'mở vẫn được', en: 'it can be opened' },
  done: { vi: 'Xong', en: 'Done' },
  preparer: { vi: 'Người chuẩn bị hội nghị', en: 'Whoever prepares it' },
  owedBy: { vi: (who: string) => `Ai phải làm: ${who}`, en: (who: string) => `Owed by: ${who}` },
  dueOn: { vi: (date: string) => `hạn ${date}`, en: (date: string) => `due ${date}` },
  lateSince: { vi: (date: string) => `muộn, hạn ${date}`, en: (date: string) => `late, was due ${date}` },
  noChecks: { vi: 'Chưa có việc nào', en: 'Nothing yet' },
  addCheck: { vi: 'Thêm việc', en: 'Add a thing' },
  checkTitle: { vi: 'Việc của hội trường', en: 'A thing of the hall' },
  checkWhat: { vi: 'Việc', en: 'What' },
  checkOwner: { vi: 'Ai lo', en: 'Who sees to it' },
  checkOwnerHint: {
    vi: 'Ví dụ: Văn phòng, Công an xã, Trạm Y tế',
    en: 'Such as: the office, police, health station',
  },
  editCheck: { vi: (what: string) => `Sửa: ${what}`, en: (what: string) => `Change: ${what}` },
  removeCheck: { vi: 'Bỏ việc này', en: 'Take it off' },
  removeCheckSure: { vi: 'Bỏ khỏi danh mục?', en: 'Take it off the list?' },
  rehearsal: { vi: 'Diễn tập kế hoạch này', en: 'Rehearse this plan' },
  rehearse: { vi: 'Diễn tập', en: 'Rehearse' },
  rehearsalHelp: {
    vi: 'Mở một hội nghị thử theo đúng kế hoạch: Chủ tọa, cơ quan, chương trình, phân bổ, lĩnh vực. Mọi người đều giả định; ý kiến chỉ lấy nội dung đã cho hiển thị, còn lại là giả định. Không vào hồ sơ thật, không tính vào số liệu nào.',
    en: 'Opens a trial conference with the chairs, bodies, agenda, table and fields of this plan. All people are invented, and so are opinions but for wordings that were released. Nothing goes on the real record, and no figure counts it.',
  },
  rehearsalBegun: {
    vi: (when: string) => `Đang diễn tập, từ ${when}`,
    en: (when: string) => `Being rehearsed since ${when}`,
  },
  rehearsalEnded: {
    vi: (when: string) => `Diễn tập xong ${when}`,
    en: (when: string) => `Rehearsed, ended ${when}`,
  },
  rehearsalLeft: {
    vi: (when: string) => `Buổi diễn tập từ ${when} đã dừng giữa chừng`,
    en: (when: string) => `The rehearsal of ${when} stopped before its end`,
  },
  rehearsalLeftWhy: {
    vi: 'Máy không còn điều khiển vị trí nào, thường vì máy chủ đã khởi động lại. Có thể cho máy diễn tiếp từ chỗ đã dừng, hoặc diễn tập lại từ đầu.',
    en: 'Nobody plays the seats any more, most often because the server was restarted. They can be played on from where it stopped, or rehearsed again from the beginning.',
  },
  rehearsalWaits: {
    vi: (pin: string) =>
      `Buổi diễn tập bắt đầu ở trạng thái tạm dừng: ghép nối máy, màn hình rồi bấm Tiếp tục. Vị trí nào muốn thử thì bấm Tôi điều khiển; mã PIN của lãnh đạo các cơ quan là ${pin}.`,
    en: (pin: string) =>
      `It begins paused: pair tablets and screens, then press Go on. Whoever wants to try a seat presses Take over; the PIN of every leader is ${pin}.`,
  },
  openRehearsal: { vi: 'Vào buổi diễn tập', en: 'Go to the rehearsal' },
  rehearsalSheets: { vi: 'In phiếu ghép nối máy', en: 'Print pairing sheets' },
  rehearseNow: { vi: 'Bắt đầu diễn tập', en: 'Begin the rehearsal' },
  rehearseAgain: { vi: 'Diễn tập lại', en: 'Rehearse again' },
});
