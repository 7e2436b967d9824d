import { messages } from '#lib/ui/messages.ts';

/** Words of the page that an organisation or a body opens by its link. */
export const handIn = messages({
  title: { vi: 'Phần việc của đơn vị', en: "Your unit's part" },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  unreachable: {
    vi: 'Chưa kết nối được máy chủ. Trang sẽ tự thử lại.',
    en: 'The server cannot be reached. This page tries again by itself.',
  },
  lost: {
    vi: (time: string) =>
      `Mất kết nối. Đây là bản lúc ${time}, có thể đã cũ; đóng trang thì bản này bị xóa, chữ đã ghi vẫn còn. Trang tự thử lại.`,
    en: (time: string) =>
      `Connection lost. This copy is as of ${time} and may be old; it is deleted when you close the page, and what you typed is kept. It tries again by itself.`,
  },
  noLink: { vi: 'Liên kết chưa đủ', en: 'The link is not whole' },
  noLinkHelp: {
    vi: 'Hãy mở lại đúng liên kết đã nhận trong tin nhắn, hoặc chép cả dòng liên kết.',
    en: 'Open the very link of the message again, or copy all of its line.',
  },
  shut: { vi: 'Không mở được', en: 'It does not open' },
  when: { vi: (date: string) => `Hội nghị: ${date}`, en: (date: string) => `Conference: ${date}` },
  due: { vi: (date: string) => `Nộp chậm nhất ${date}`, en: (date: string) => `Hand in by ${date}` },
  noDue: { vi: 'Chưa nêu hạn nộp', en: 'No date to hand in by yet' },
  asked: {
    vi: (delegates: number, opinions: number) => `Cần ${delegates} đại biểu, ít nhất ${opinions} ý kiến`,
    en: (delegates: number, opinions: number) =>
      `${delegates} ${delegates === 1 ? 'delegate' : 'delegates'}, at least ${opinions} ${opinions === 1 ? 'opinion' : 'opinions'} wanted`,
  },
  who: { vi: 'Thành phần', en: 'Who should come' },
  closed: {
    vi: 'Việc tổng hợp đã chốt. Vẫn nhận thêm, và được đánh dấu là đến sau.',
    en: 'The synthesis is closed. What comes now is still taken, and marked as late.',
  },
  delegates: { vi: 'Đại biểu', en: 'Delegates' },
  opinions: { vi: 'Ý kiến', en: 'Opinions' },
  report: { vi: 'Báo cáo', en: 'Report' },
  reportText: { vi: 'Nội dung báo cáo', en: 'The report' },
  save: { vi: 'Lưu', en: 'Save' },
  matterNo: { vi: (no: number) => `Nội dung ${no}`, en: (no: number) => `Matter ${no}` },
  answerSent: { vi: 'Đã gửi văn phòng.', en: 'Sent to the office.' },
  reportHint: {
    vi: 'Tình hình chung, những việc đơn vị đã trả lời. Không bắt buộc.',
    en: 'How things stand, and what the unit answered itself. Not required.',
  },
  of: {
    vi: (there: number, wanted: number) => `${there}/${wanted}`,
    en: (there: number, wanted: number) => `${there} of ${wanted}`,
  },
  people: { vi: 'Mỗi dòng một người', en: 'One person a line' },
  peopleHint: {
    vi: 'Họ tên, chức vụ, số điện thoại. Chép được cả bảng từ Excel.',
    en: 'Name, title, phone. A table copied from Excel works too.',
  },
  peopleFound: {
    vi: (count: number) => `Thêm ${count} đại biểu`,
    en: (count: number) => (count === 1 ? 'Add 1 delegate' : `Add ${count} delegates`),
  },
  addNobody: { vi: 'Thêm đại biểu', en: 'Add delegates' },
  phoneKept: { vi: 'có số điện thoại', en: 'has a phone number' },
  phoneNote: {
    vi: 'Số điện thoại chỉ để ban tổ chức liên hệ, không hiện trên trang nào.',
    en: 'Phone numbers are for the organiser alone and are shown on no page.',
  },
  change: { vi: 'Sửa', en: 'Change' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeSure: { vi: 'Bỏ hẳn', en: 'Remove it' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  personTitle: { vi: 'Chức vụ', en: 'Title' },
  phone: { vi: 'Số điện thoại', en: 'Phone' },
  phoneStays: { vi: 'Để trống thì giữ số đã ghi', en: 'Left empty, the number stays' },
  opinionText: { vi: 'Nội dung ý kiến', en: 'The opinion' },
  opinionHint: {
    vi: 'Mỗi ý kiến một việc, nêu rõ địa chỉ. Không nhận khiếu nại, tố cáo ở đây.',
    en: 'One matter each, with its place. Complaints and denunciations are not taken here.',
  },
  proposal: { vi: 'Dự kiến trả lời của đơn vị', en: "The unit's proposed answer" },
  addOpinion: { vi: 'Thêm ý kiến', en: 'Add the opinion' },
  came: { vi: 'đến sau khi chốt tổng hợp', en: 'came after the synthesis was closed' },
  saveReport: { vi: 'Lưu báo cáo', en: 'Save the report' },
  submit: { vi: 'Nộp', en: 'Hand in' },
  submitAgain: { vi: 'Nộp lại', en: 'Hand in again' },
  submitNameMissing: { vi: 'Hãy ghi họ tên người nộp.', en: 'Please write who hands it in.' },
  submitName: { vi: 'Người nộp', en: 'Handed in by' },
  submitted: {
    vi: (name: string, time: string) => `Đã nộp: ${name}, ${time}`,
    en: (name: string, time: string) => `Handed in by ${name}, ${time}`,
  },
  notSubmitted: { vi: 'Chưa nộp', en: 'Not handed in yet' },
  shortOf: {
    vi: (delegates: number, opinions: number) =>
      `Còn thiếu ${[delegates > 0 ? `${delegates} đại biểu` : '', opinions > 0 ? `${opinions} ý kiến` : ''].filter(Boolean).join(', ')}; vẫn nộp được.`,
    en: (delegates: number, opinions: number) =>
      `${[delegates > 0 ? `${delegates} ${delegates === 1 ? 'delegate' : 'delegates'}` : '', opinions > 0 ? `${opinions} ${opinions === 1 ? 'opinion' : 'opinions'}` : ''].filter(Boolean).join(' and ')} short; it can be handed in all the same.`,
  },
  lastChange: {
    vi: (what: string, by: string, time: string) => `${what}: ${by} sửa ${time}`,
    en: (what: string, by: string, time: string) => `${what}: changed by ${by}, ${time}`,
  },
  byUnit: { vi: 'đơn vị (liên kết)', en: 'the unit (link)' },
  byOffice: { vi: 'văn phòng', en: 'the office' },
  done: { vi: 'Đã lưu.', en: 'Saved.' },
  sentNow: { vi: 'Đã gửi.', en: 'Sent.' },
  added: { vi: 'Đã thêm.', en: 'Added.' },
  handedIn: { vi: 'Đã nộp. Xin cảm ơn.', en: 'Handed in. Thank you.' },
  notHandedIn: {
    vi: (part: string) =>
      `Chưa nộp: phần “${part}” còn nội dung chưa gửi được. Xin xem lại phần đó, rồi nộp.`,
    en: (part: string) =>
      `Not handed in: “${part}” holds something that could not be sent. Look at it, then hand in.`,
  },
  kept: {
    vi: 'Chưa gửi được. Nội dung được giữ trên máy này và sẽ tự gửi khi có mạng.',
    en: 'Not sent yet. It is kept on this phone and sent by itself once there is a network.',
  },
  until: {
    vi: (date: string) => `Liên kết dùng đến hết ${date}`,
    en: (date: string) => `The link lasts until ${date}`,
  },
  matters: {
    vi: (count: number) => `${count} nội dung cần dự kiến trả lời`,
    en: (count: number) => (count === 1 ? '1 matter to answer' : `${count} matters to answer`),
  },
  beforeTheDay: {
    vi: (count: number) => `Nội dung đã giao chuẩn bị trước hội nghị · ${count}`,
    en: (count: number) => `What was prepared before the day · ${count}`,
  },
  noMatters: { vi: 'Chưa có nội dung nào được giao', en: 'Nothing is assigned yet' },
  answer: { vi: 'Dự kiến trả lời', en: 'Proposed answer' },
  saveDraft: { vi: 'Lưu dự thảo', en: 'Save the draft' },
  sendAnswer: { vi: 'Gửi văn phòng', en: 'Send to the office' },
  takeBack: { vi: 'Lấy lại để sửa', en: 'Take back to change' },
  returned: { vi: (why: string) => `Trả lại: ${why}`, en: (why: string) => `Returned: ${why}` },
});
