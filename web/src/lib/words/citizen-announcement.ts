import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which everybody reads what is announced of a conference. */
export const announced = messages({
  title: { vi: 'Thông báo', en: 'Announcement' },
  by: { vi: (issuer: string) => `${issuer} thông báo`, en: (issuer: string) => `Announced by ${issuer}` },
  on: { vi: (day: string) => `công bố ${day}`, en: (day: string) => `published on ${day}` },
  numbered: {
    vi: (number: string, day: string) => `Thông báo số ${number} ngày ${day}`,
    en: (number: string, day: string) => `notice no. ${number} of ${day}`,
  },
  noDay: { vi: 'Thời gian sẽ thông báo sau', en: 'The day is to be announced' },
  placeLater: { vi: 'Địa điểm sẽ thông báo sau', en: 'The place is to be announced' },
  expected: { vi: (period: string) => `${period} (dự kiến)`, en: (period: string) => `${period} (expected)` },
  register: { vi: 'Đăng ký phát biểu tại đây', en: 'Register to speak here' },
  cancelled: { vi: 'Hội nghị này không tổ chức nữa.', en: 'This conference does not take place.' },
  moves: {
    vi: 'Thời gian hoặc địa điểm đang được điều chỉnh. Đề nghị chờ thông báo mới.',
    en: 'Time or place is being changed. Please wait for the new notice.',
  },
  over: { vi: 'Hội nghị đã kết thúc.', en: 'The conference is over.' },
  results: { vi: 'Xem kết quả', en: 'See the results' },
  notYet: { vi: 'Chưa có thông báo về hội nghị này.', en: 'Nothing is announced of this conference yet.' },
  notYetHelp: {
    vi: 'Khi có, thông báo hiện tại đúng địa chỉ này.',
    en: 'Once there is something, it stands at this very address.',
  },
  how: { vi: 'Cách tham dự, đăng ký', en: 'How to take part' },
  registerAt: { vi: 'Đăng ký tại', en: 'Register at' },
  until: { vi: 'Chậm nhất', en: 'Until' },
  way: { vi: 'Bằng cách', en: 'By' },
  form: { vi: 'Hình thức', en: 'Form' },
  onSite: { vi: 'trực tiếp tại hội trường', en: 'in the hall' },
  connected: { vi: 'kết nối với các điểm cầu', en: 'at connected places' },
  online: { vi: 'trực tuyến qua mạng', en: 'online' },
  onlineAt: { vi: 'Đường dẫn trực tuyến', en: 'Address for those online' },
  points: { vi: 'Điểm cầu', en: 'Connected places' },
  contents: { vi: 'Nội dung', en: 'What it is about' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  opinions: { vi: 'Gửi ý kiến, kiến nghị trước', en: 'Send opinions beforehand' },
  opinionsTo: { vi: 'Gửi đến', en: 'To' },
  contact: { vi: 'Hỏi thêm', en: 'Questions' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  complaints: { vi: 'Khiếu nại, tố cáo gửi nơi khác', en: 'Complaints go elsewhere' },
  complaintsHelp: {
    vi: 'Hội nghị không tiếp nhận khiếu nại, tố cáo. Nơi tiếp công dân nhận, giữ kín và giải quyết theo luật:',
    en: 'The conference takes no complaints and denunciations. Citizen reception receives them, keeps them confidential and settles them by law:',
  },
  recording: { vi: 'Ghi âm, ghi hình', en: 'Recording' },
  recordingHelp: {
    vi: 'Hội nghị được ghi âm, ghi hình để lập biên bản và công khai kết quả. Họ tên, đơn vị, nơi ở của người nêu ý kiến chỉ được công khai khi người đó đồng ý.',
    en: 'The conference is recorded for its minutes and published results. Name, organisation and place of whoever speaks are made public by consent alone.',
  },
});
