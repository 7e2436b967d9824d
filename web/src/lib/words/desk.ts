import { messages } from '#lib/ui/messages.ts';

/** Words of the registration desk. */
export const desk = /* @__PURE__ */ messages({
  askModerator: {
    vi: 'Sửa, rút, chuyển: chỉ trong 10 phút và chỉ những gì bàn này tiếp nhận. Việc khác báo tổ giúp việc.',
    en: 'Correct, withdraw, reroute: within 10 minutes, and only what this desk took. Ask a moderator for the rest.',
  },
  title: { vi: 'Bàn đăng ký', en: 'Registration desk' },
  parts: { vi: 'Các phần việc', en: 'Parts of the work' },
  next: { vi: 'Người tiếp theo', en: 'Next person' },
  checkIn: { vi: 'Điểm danh', en: 'Check-in' },
  registered: { vi: 'Đã đăng ký', en: 'Registered' },
  presentCount: { vi: 'người có mặt', en: 'present' },
  closed: { vi: 'Hội nghị không nhận đăng ký lúc này', en: 'The meeting takes no registrations now' },
  closedHelp: {
    vi: 'Tổ giúp việc mở nhận đăng ký trước và trong khi hội nghị diễn ra.',
    en: 'The moderators open registration before and during the conference.',
  },
  over: { vi: 'Hội nghị đã bế mạc', en: 'The meeting is closed' },
  overHelp: {
    vi: 'Không nhận đăng ký nữa. Người đến hỏi kết quả: mở “Đã đăng ký”, tìm theo số trên phiếu.',
    en: 'It takes no more registrations. Whoever asks for a result: open “Registered” and search by the number on the slip.',
  },
  result: { vi: 'Kết quả', en: 'Result' },
  told: { vi: 'Ghi thay', en: 'Note' },
  toldOf: { vi: (no: number) => `Ghi thay người số ${no}`, en: (no: number) => `Note for no. ${no}` },
  alsoHere: { vi: (name: string) => `Đã điểm danh ${name}.`, en: (name: string) => `${name} is checked in.` },
  waiting: {
    vi: (count: number) => `${count} người chờ phát biểu`,
    en: (count: number) => `${count} waiting to speak`,
  },
  recent: { vi: 'Vừa đăng ký', en: 'Just registered' },
  search: { vi: 'Tìm theo số hoặc họ tên', en: 'Search number or name' },
  searchPeople: { vi: 'Tìm đại biểu theo tên hoặc tổ chức', en: 'Search people by name or organisation' },
  severalRegistered: {
    vi: (count: number) => `${count} kết quả: gõ thêm, hoặc gõ số`,
    en: (count: number) => `Found: ${count}. Type on, or type the number`,
  },
  nobodyFound: { vi: 'Không tìm thấy', en: 'Nobody found' },
  nobodyListed: { vi: 'Chưa có đại biểu nào trong danh sách', en: 'Nobody is on the list yet' },
  nobodyRegistered: { vi: 'Chưa có ai đăng ký', en: 'Nobody has registered yet' },
  petitions: {
    vi: (count: number) => `${count} kiến nghị`,
    en: (count: number) => (count === 1 ? '1 petition' : `${count} petitions`),
  },
  more: { vi: (no: number) => `Thao tác khác với số ${no}`, en: (no: number) => `More for no. ${no}` },
  people: { vi: 'Đại biểu', en: 'People' },
  departments: { vi: 'Cơ quan trả lời', en: 'Departments' },
  show: { vi: 'Hiển thị', en: 'Show' },
  present: { vi: 'Có mặt', en: 'Present' },
  setPresent: { vi: (name: string) => `${name} có mặt`, en: (name: string) => `${name} is present` },
  since: { vi: (time: string) => `có mặt lúc ${time}`, en: (time: string) => `present since ${time}` },
  undoPresent: {
    vi: (name: string) => `Bỏ điểm danh ${name}`,
    en: (name: string) => `Undo the check-in of ${name}`,
  },
  undoSince: {
    vi: (time: string, name: string) => `có mặt lúc ${time}, bỏ điểm danh ${name}`,
    en: (time: string, name: string) => `present since ${time}, undo the check-in of ${name}`,
  },
  isPresent: {
    vi: (name: string) => `Đã điểm danh ${name}.`,
    en: (name: string) => `${name} is checked in.`,
  },
  presentOf: {
    vi: (present: number, all: number) => `${present}/${all} có mặt`,
    en: (present: number, all: number) => `${present} of ${all} present`,
  },
  scan: { vi: 'Quét thẻ', en: 'Scan badge' },
  scanTitle: { vi: 'Quét mã trên thẻ', en: 'Scan the code on the badge' },
  scanHelp: {
    vi: 'Đưa mã QR trên thẻ đại biểu vào giữa khung hình.',
    en: 'Hold the QR code of the badge into the middle of the picture.',
  },
  noCamera: {
    vi: 'Không mở được máy ảnh. Hãy gõ 8 chữ số in dưới mã QR.',
    en: 'The camera cannot be opened. Please type the 8 digits below the QR code.',
  },
  searchHint: { vi: 'Gõ tên, hoặc quét thẻ', en: 'Type a name, or scan a badge' },
  searchKeys: { vi: 'Enter: điểm danh · ↓ ↑: chọn người', en: 'Enter: check in · ↓ ↑: choose' },
  wasPresent: {
    vi: (name: string, time: string) => `${name} đã có mặt lúc ${time}.`,
    en: (name: string, time: string) => `${name} is present since ${time}.`,
  },
  notInvited: {
    vi: (name: string) => `${name} chưa được duyệt tham dự.`,
    en: (name: string) => `${name} is not admitted yet.`,
  },
  badges: { vi: 'In thẻ', en: 'Print badges' },
  badgesTitle: { vi: 'Thẻ đại biểu', en: 'Badges' },
  badgesHelp: {
    vi: (count: number) =>
      `${count} thẻ có mã QR, khổ A4, mỗi trang 10 thẻ. Quét thẻ tại bàn là điểm danh xong.`,
    en: (count: number) =>
      `${count === 1 ? '1 badge' : `${count} badges`} with a QR code, ten to a page of A4. Scanned at the desk, they check in.`,
  },
  badgeCode: { vi: 'Mã điểm danh', en: 'Check-in code' },
  keys: {
    vi: 'F2: người tiếp theo · F4: điểm danh · F8: đã đăng ký',
    en: 'F2: next person · F4: check-in · F8: registered',
  },
  asked: { vi: 'chờ duyệt tham dự', en: 'waits for admission' },
  refusedEntry: { vi: 'không được duyệt', en: 'not admitted' },
  addPerson: { vi: 'Thêm đại biểu', en: 'Add a person' },
  personName: { vi: 'Họ và tên đại biểu', en: 'Full name of the person' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  invited: { vi: 'Đại biểu được mời', en: 'Invited' },
  asks: { vi: 'Xin tham dự, chờ duyệt', en: 'Asks to take part' },
  admission: { vi: 'Tư cách', en: 'Standing' },
  addAndPresent: { vi: 'Thêm và điểm danh', en: 'Add and check in' },
  ask: { vi: 'Gửi đề nghị tham dự', en: 'Send the request' },
  alreadyListed: {
    vi: (name: string, body: string) =>
      `${name}${body && ` (${body})`} đã có trong danh sách: đóng ô này rồi điểm danh.`,
    en: (name: string, body: string) =>
      `${name}${body && ` (${body})`} is on the list already: close this and check in.`,
  },
  takeOff: { vi: 'Bỏ khỏi danh sách', en: 'Take off the list' },
  sureTakeOff: { vi: 'Bấm lần nữa để bỏ', en: 'Press again to take off' },
  takenOff: {
    vi: (name: string) => `Đã bỏ ${name} khỏi danh sách.`,
    en: (name: string) => `${name} is off the list.`,
  },
  badgeUnknown: {
    vi: (code: string) => `Thẻ ${code} không có trong danh sách.`,
    en: (code: string) => `Nobody on the list has badge ${code}.`,
  },
  added: {
    vi: (name: string) => `Đã thêm và điểm danh ${name}.`,
    en: (name: string) => `${name} is added and checked in.`,
  },
  askedFor: {
    vi: (name: string) => `Đã gửi đề nghị tham dự của ${name}.`,
    en: (name: string) => `The request of ${name} is sent.`,
  },
});
