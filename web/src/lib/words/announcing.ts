import * as shared from '@doi-thoai/shared/words/publications';
import { messages } from '#lib/ui/messages.ts';

export const publicationChannels = /* @__PURE__ */ messages(shared.publicationChannels);

/** Words of the stage in which the notice is put out and its proof gathered. */
export const announcing = messages({
  stepWrite: {
    vi: (count: number) => `Thông báo còn thiếu ${count} điều`,
    en: (count: number) => (count === 1 ? 'The notice lacks 1 thing' : `The notice lacks ${count} things`),
  },
  stepMakeFinal: { vi: 'Thông báo đủ nội dung, chưa chốt', en: 'The notice is complete, and not final' },
  stepIssue: { vi: 'Thông báo chờ số, ngày, người ký', en: 'The notice waits for its number' },
  stepPutOut: { vi: 'Thông báo có số, chưa công bố', en: 'The notice has its number, and is not out' },
  stepProve: { vi: 'Đã công bố, chưa có minh chứng', en: 'It is out, and nothing proves it yet' },
  stepShow: {
    vi: 'Đã công bố, thiếu ảnh, tệp hoặc đường dẫn',
    en: 'It is out, with no photo, file or address to show it',
  },
  stepDone: { vi: 'Đã công bố, có minh chứng', en: 'It is out, with proof' },
  lacking: { vi: (parts: string) => `Chưa ghi: ${parts}`, en: (parts: string) => `Not said: ${parts}` },
  termAhead: {
    vi: (last: string, before: number, days: number) =>
      `Công bố chậm nhất ${last}, trước hội nghị ${before} ngày · ${days === 0 ? 'hạn hôm nay' : `còn ${days} ngày`}`,
    en: (last: string, before: number, days: number) =>
      `To be out by ${last}, ${before} days before · ${days === 0 ? 'due today' : days === 1 ? '1 day left' : `${days} days left`}`,
  },
  termInTime: {
    vi: (out: string, last: string) => `Công bố ${out}, đúng hạn (chậm nhất ${last})`,
    en: (out: string, last: string) => `Out on ${out}, in time (by ${last})`,
  },
  termLate: {
    vi: (last: string, days: number) => `Muộn ${days} ngày so với hạn ${last}; vẫn công bố được`,
    en: (last: string, days: number) =>
      `${days === 1 ? '1 day' : `${days} days`} late, it was due by ${last}; it can still be put out`,
  },
  termUnset: {
    vi: 'Chưa tính được hạn: hội nghị chưa có ngày hoặc quy tắc không có dòng này',
    en: 'No last day: the conference has no day, or no rule asks for one',
  },
  write: { vi: 'Ghi phần còn thiếu', en: 'Fill in what is missing' },
  toPlan: { vi: 'Ghi trong Kế hoạch', en: 'Fill in the plan' },
  toIntake: { vi: 'Đặt hạn nhận ý kiến', en: 'Set until when opinions are taken' },
  makeFinal: { vi: 'Chốt thông báo', en: 'Make it final' },
  issue: { vi: 'Nhập số, ngày, người ký', en: 'Enter number, date and signer' },
  putOut: { vi: 'Công bố', en: 'Put it out' },
  note: { vi: 'Ghi minh chứng', en: 'Add proof' },
  show: { vi: 'Thêm ảnh, đường dẫn', en: 'Add a photo or address' },
  says: { vi: 'Cách tham dự, gửi ý kiến, liên hệ', en: 'How to take part, send opinions, ask' },
  edit: { vi: 'Sửa', en: 'Change' },
  registrationPlace: { vi: 'Đăng ký tại', en: 'Where one registers' },
  registrationBy: { vi: 'Đăng ký chậm nhất', en: 'Until when' },
  registrationWay: { vi: 'Bằng cách', en: 'By which way' },
  opinionsTo: { vi: 'Ý kiến gửi đến', en: 'Where opinions go' },
  opinionsBy: { vi: 'Ý kiến chậm nhất', en: 'Opinions until' },
  contact: { vi: 'Cơ quan liên hệ', en: 'Office that answers questions' },
  contactPhone: { vi: 'Điện thoại cơ quan', en: 'Phone of the office' },
  onlineAddress: { vi: 'Đường dẫn dự trực tuyến', en: 'Address for those online' },
  replyBy: { vi: 'Khách mời trả lời chậm nhất', en: 'The invited reply until' },
  notSaid: { vi: 'chưa ghi', en: 'not said' },
  page: { vi: 'Trang thông báo cho mọi người', en: 'The page for everybody' },
  pageShut: {
    vi: 'Mở khi công bố. Đường dẫn và mã QR có trong tin nhắn, tin đăng từ lúc đó.',
    en: 'Opens once the notice is put out; from then on messages have its address.',
  },
  pageOpen: { vi: (day: string) => `Mở từ ${day}`, en: (day: string) => `Open since ${day}` },
  pageOutdated: {
    vi: (number: string) =>
      `Kế hoạch đã thay đổi sau Thông báo số ${number}. Trang vẫn theo Thông báo đã ban hành; cần lập bản sửa đổi.`,
    en: (number: string) =>
      `The plan has changed since notice no. ${number}. The page still says what was issued; amend the notice.`,
  },
  toNotice: { vi: 'Mở văn bản Thông báo', en: 'Open the notice' },
  openPage: { vi: 'Mở trang', en: 'Open the page' },
  copyAddress: { vi: 'Chép đường dẫn', en: 'Copy the address' },
  code: { vi: 'Mã QR của trang thông báo', en: 'QR code of the page' },
  takeBack: { vi: 'Thu lại', en: 'Take it back' },
  takeBackSure: { vi: 'Đóng trang thông báo', en: 'Close the page' },
  takenBack: { vi: 'Đã thu lại, trang đã đóng.', en: 'Taken back; the page is closed.' },
  forms: { vi: 'Bốn hình thức', en: 'Four forms' },
  read: { vi: 'Xem, in', en: 'Read, print' },
  readOf: { vi: (paper: string) => `Xem, in: ${paper}`, en: (paper: string) => `Read, print: ${paper}` },
  copy: { vi: 'Chép', en: 'Copy' },
  copyOf: { vi: (paper: string) => `Chép: ${paper}`, en: (paper: string) => `Copy: ${paper}` },
  word: { vi: 'Tệp Word', en: 'Word' },
  wordOf: { vi: (paper: string) => `Tệp Word: ${paper}`, en: (paper: string) => `Word file: ${paper}` },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  notCopied: {
    vi: 'Máy không cho chép. Hãy mở Xem, in rồi chép.',
    en: 'This computer does not let it be copied. Open it and copy from there.',
  },
  proofs: { vi: 'Minh chứng', en: 'Proof' },
  noProof: { vi: 'Chưa ghi lần nào', en: 'Nothing noted' },
  days: {
    vi: (days: number, wanted: number, until: string) => `${days}/${wanted} ngày · đến hết ${until}`,
    en: (days: number, wanted: number, until: string) => `${days} of ${wanted} days · until ${until}`,
  },
  met: { vi: 'đạt', en: 'met' },
  goesOn: { vi: 'đang thực hiện', en: 'under way' },
  short: { vi: 'chưa đủ', en: 'not enough' },
  unproven: { vi: 'thiếu ảnh, tệp hoặc đường dẫn', en: 'no photo, file or address' },
  fromTo: {
    vi: (from: string, to: string) => (to === '' ? `từ ${from}` : `${from} – ${to}`),
    en: (from: string, to: string) => (to === '' ? `since ${from}` : `${from} – ${to}`),
  },
  takenDown: { vi: (day: string) => `gỡ ${day}`, en: (day: string) => `taken down ${day}` },
  pages: {
    vi: (count: number) => `${count} trang`,
    en: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  },
  end: { vi: 'Ghi kết thúc', en: 'Note the end' },
  endOf: {
    vi: (place: string) => `Ghi kết thúc niêm yết tại ${place}`,
    en: (place: string) => `Note the end at ${place}`,
  },
  editOf: {
    vi: (place: string) => `Sửa lần ghi tại ${place}`,
    en: (place: string) => `Change what was noted at ${place}`,
  },
  recordOf: {
    vi: (place: string) => `Biên bản niêm yết tại ${place}`,
    en: (place: string) => `Record of posting at ${place}`,
  },
  record: { vi: 'Biên bản', en: 'Record' },
});
