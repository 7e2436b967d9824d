import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which a citizen registers with a phone. */
export const citizenRegister = messages({
  registerTitle: { vi: 'Đăng ký phát biểu', en: 'Register to speak' },
  registerLede: {
    vi: 'Khai ngắn gọn. Nhận ngay số thứ tự trên điện thoại này.',
    en: 'A few words are enough. You get your number on this phone at once.',
  },
  notOpen: { vi: 'Hội nghị chưa nhận đăng ký.', en: 'This meeting takes no registrations yet.' },
  over: {
    vi: 'Hội nghị đã bế mạc, không nhận đăng ký nữa.',
    en: 'The meeting is closed and takes no more registrations.',
  },
  cancelled: {
    vi: 'Hội nghị đã hủy, không nhận đăng ký.',
    en: 'The meeting was cancelled and takes no registrations.',
  },
  opensHere: {
    vi: 'Khi hội nghị nhận đăng ký, mẫu đăng ký tự hiện ở trang này.',
    en: 'The form appears on this page as soon as registration opens.',
  },
  atTheDesk: {
    vi: 'Ông, bà cũng có thể đăng ký tại bàn đăng ký trong ngày họp:',
    en: 'You can also register at the desk on the day:',
  },
  scanReceipt: {
    vi: 'Đã đăng ký ở bàn hoặc trên máy khác: quét mã QR trên biên nhận để xem kết quả.',
    en: 'Registered at the desk or on another phone? Scan the QR code on your receipt to see what came of it.',
  },
  seeResults: { vi: 'Xem kết quả hội nghị', en: 'See what came of the meeting' },
  newOpinions: { vi: 'Ý kiến mới xin gửi đến', en: 'New opinions go to' },
  readNotice: { vi: 'Xem thông báo về hội nghị', en: 'Read the notice of the meeting' },
  what: { vi: 'Nội dung của ông, bà là', en: 'What you wish to say is' },
  petition: { vi: 'Ý kiến, kiến nghị, đề xuất', en: 'An opinion, petition or proposal' },
  petitionHint: { vi: 'Được nêu và trả lời tại hội nghị', en: 'It is raised and answered at the meeting' },
  complaint: { vi: 'Khiếu nại', en: 'A complaint' },
  complaintHint: { vi: 'Về một quyết định, hành vi cụ thể', en: 'About one decision or act' },
  denunciation: { vi: 'Tố cáo', en: 'A denunciation' },
  denunciationHint: { vi: 'Về việc làm sai của một người', en: "About someone's wrongdoing" },
  elsewhereReceipt: {
    vi: 'Lấy giấy hướng dẫn tiếp công dân',
    en: 'Get a guidance slip for citizen reception',
  },
  call: { vi: 'Xưng hô', en: 'Form of address' },
  ong: { vi: 'Ông', en: 'Ông' },
  ba: { vi: 'Bà', en: 'Bà' },
  anh: { vi: 'Anh', en: 'Anh' },
  chi: { vi: 'Chị', en: 'Chị' },
  none: { vi: 'Không ghi', en: 'None' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  unit: { vi: 'Nơi ở hoặc tổ chức', en: 'Where you live, or your organisation' },
  unitHint: {
    vi: 'Thôn, khu phố, phường, xã hoặc tổ chức cử ông, bà dự',
    en: 'Hamlet, quarter, ward, commune, or the organisation that sent you',
  },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  phoneHint: {
    vi: 'Chỉ để cơ quan liên hệ trả lời. Không hiển thị trên bất kỳ màn hình nào.',
    en: 'Only for the reply. It is shown on no screen.',
  },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  anyField: { vi: 'Chưa rõ lĩnh vực', en: 'Not sure' },
  words: { vi: 'Nội dung', en: 'What you wish to say' },
  wordsHint: { vi: 'Rõ việc, rõ địa chỉ, ngắn gọn', en: 'Say what, say where, be brief' },
  another: { vi: 'Thêm một nội dung', en: 'Add one more matter' },
  nth: { vi: (n: number) => `Nội dung ${n}`, en: (n: number) => `Matter ${n}` },
  further: {
    vi: (n: number) => `Nội dung ${n} (nếu có)`,
    en: (n: number) => `Matter ${n} (if any)`,
  },
  drop: { vi: (n: number) => `Bỏ nội dung ${n}`, en: (n: number) => `Remove matter ${n}` },
  firstTime: {
    vi: 'Đây là lần đầu tôi phát biểu tại hội nghị đối thoại',
    en: 'It is my first time to speak at a dialogue',
  },
  attend: { vi: 'Chỉ xin tham dự, không phát biểu', en: 'I only wish to attend' },
  submit: { vi: 'Gửi đăng ký', en: 'Send registration' },
  sending: { vi: 'Đang gửi', en: 'Sending' },
  missingName: { vi: 'Đề nghị ghi họ và tên.', en: 'Please give your full name.' },
  missingWords: { vi: 'Đề nghị ghi nội dung.', en: 'Please write what you wish to say.' },
  notReached: {
    vi: 'Chưa kết nối được máy chủ. Nội dung đã ghi vẫn được giữ trên máy này; xin bấm lại khi có mạng.',
    en: 'The server cannot be reached. What you wrote is kept on this phone; please press again once there is a network.',
  },
  already: { vi: 'Ông, bà đã đăng ký trên máy này', en: 'You have registered on this phone' },
  received: { vi: 'Đã nhận đăng ký. Đang mở biên nhận.', en: 'Registered. The receipt is being opened.' },
  see: { vi: 'Xem biên nhận', en: 'Show receipt' },
});
