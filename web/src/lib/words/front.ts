import { messages } from '#lib/ui/messages.ts';

/** Words of the start page, pairing and signing in. */
export const front = messages({
  about: { vi: 'Về phần mềm này', en: 'About this software' },
  product: { vi: 'Đối Thoại', en: 'Đối Thoại' },
  headline: {
    vi: 'Hội nghị đối thoại trực tiếp với Nhân dân',
    en: 'Public dialogue conferences, face to face',
  },
  lede: {
    vi: 'Từ phiếu lấy ý kiến đầu tiên đến câu trả lời được công khai: một hồ sơ thống nhất, cập nhật trực tiếp trên mọi màn hình trong hội trường.',
    en: 'From the first opinion form to the published answer: one record, live on every screen in the hall.',
  },
  pair: { vi: 'Ghép nối thiết bị', en: 'Pair this device' },
  pairHint: {
    vi: 'Máy tính bảng của Chủ tọa, cơ quan trả lời, bàn đăng ký, màn hình hội trường',
    en: "The chair's and departments' tablets, registration desks, hall screens",
  },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signInHint: { vi: 'Dành cho cán bộ có tài khoản', en: 'For staff with an account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  signedInAs: {
    vi: (name: string) => `Đang đăng nhập: ${name}`,
    en: (name: string) => `Signed in as ${name}`,
  },
  pairedAs: { vi: (seat: string) => `Thiết bị này: ${seat}`, en: (seat: string) => `This device: ${seat}` },
  office: { vi: 'Vào phần việc văn phòng', en: 'Go to the office' },
  officeHint: { vi: 'Hội nghị, danh bạ, lịch và quy tắc', en: 'Meetings, directory, calendar and rules' },
  meetings: { vi: 'Các hội nghị', en: 'Meetings' },
  today: { vi: 'Hội nghị hôm nay', en: 'Today' },
  rehearsals: { vi: 'Diễn tập', en: 'Rehearsals' },
  rehearsalsHelp: {
    vi: 'Chỉ để tập. Đăng ký phát biểu ở đây không có giá trị.',
    en: 'For practice only. Registering to speak here counts for nothing.',
  },
  noMeetings: { vi: 'Chưa có hội nghị nào', en: 'There are no meetings yet' },
  noMeetingsHint: {
    vi: 'Hội nghị sẽ có ở đây khi được lập.',
    en: 'A meeting appears here once it is convened.',
  },
  meetingsNotLoaded: {
    vi: 'Chưa tải được danh sách hội nghị',
    en: 'The list of meetings could not be loaded',
  },
  undated: { vi: 'Chưa ấn định ngày', en: 'No date set yet' },
  rehearsal: { vi: 'Diễn tập', en: 'Rehearsal' },
  pairTitle: { vi: 'Nhập mã ghép nối', en: 'Enter the pairing code' },
  pairHelp: {
    vi: 'Mã gồm 12 chữ số, do tổ giúp việc cấp. Mỗi mã chỉ dùng được một lần.',
    en: 'The code has 12 digits. The moderators hand it out; each works once.',
  },
  code: { vi: 'Mã ghép nối', en: 'Pairing code' },
  enter: { vi: 'Vào hội nghị', en: 'Enter the meeting' },
  pairing: { vi: 'Đang ghép nối', en: 'Pairing' },
  unreachable: {
    vi: 'Chưa kết nối được máy chủ. Đề nghị kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. Please check the network and try again.',
  },
  name: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  inputMethod: {
    vi: 'Mật khẩu có chữ tiếng Việt có dấu: đề nghị tắt bộ gõ tiếng Việt nếu đang bật.',
    en: 'The password has Vietnamese letters: please switch an input method off if one is on.',
  },
  missingName: { vi: 'Đề nghị nhập tên đăng nhập.', en: 'Please enter your user name.' },
  secondCode: { vi: 'Mã xác minh', en: 'Code' },
  secondCodeHint: {
    vi: 'Sáu số trong ứng dụng xác thực trên điện thoại của bạn.',
    en: 'The six digits in the authenticator app on your phone.',
  },
  missingPassword: { vi: 'Đề nghị nhập mật khẩu.', en: 'Please enter your password.' },
});
