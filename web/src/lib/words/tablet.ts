import { messages } from '#lib/ui/messages.ts';

/** What a department's tablet says of itself, and at its reading desk. */
export const tablet = messages({
  cutOff: {
    vi: 'Mất kết nối: máy này không đổ chuông được. Cứ để trang mở, máy tự kết nối lại; cần trả lời thì nghe Chủ tọa mời bằng lời.',
    en: 'Not connected: this device cannot ring. Leave the page open, it connects again by itself; until then the chair calls on you aloud.',
  },
  noNews: { vi: 'Chưa nhận được tin mới từ Chủ tọa', en: 'No news from the chair' },
  comesUp: {
    vi: 'Đang nêu kiến nghị do cơ quan trả lời',
    en: 'A petition that you answer is before the hall',
  },
  answering: { vi: 'Mời cơ quan trả lời', en: 'Please answer now' },
  commenting: { vi: 'Mời cơ quan tham gia ý kiến', en: 'Please comment now' },
  commentFrom: { vi: 'Ý kiến đã ghi', en: 'The comment as written down' },
  ownTime: { vi: 'Thời gian của cơ quan', en: 'Your time' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  readFrom: { vi: 'Nội dung trả lời đã chuẩn bị', en: 'The prepared answer' },
  nothingPrepared: {
    vi: 'Chưa có nội dung chuẩn bị sẵn.',
    en: 'Nothing is prepared.',
  },
  declined: {
    vi: (no: string) => `Đã báo Chủ tọa: ${no} không thuộc thẩm quyền của cơ quan.`,
    en: (no: string) => `The chair was told: ${no} is not within our remit.`,
  },
  commentOn: { vi: (no: string) => `Tham gia ý kiến về ${no}`, en: (no: string) => `Comment on ${no}` },
  inTheHall: { vi: 'Đang nêu ở hội trường', en: 'Before the hall' },
  openAnswer: { vi: 'Mở để sửa hoặc ký', en: 'Open to edit or sign' },
  signAndSubmit: { vi: 'Ký và gửi Chủ tọa duyệt', en: 'Sign and submit' },
  signSubmits: {
    vi: 'Ký xong, câu trả lời được gửi ngay cho Chủ tọa duyệt.',
    en: 'Once signed, the answer goes to the chair at once.',
  },
  signDone: { vi: 'Đã ký và gửi Chủ tọa duyệt.', en: 'Signed and submitted.' },
  showPin: { vi: 'Hiện các chữ số', en: 'Show the digits' },
  ready: { vi: 'Đã rõ', en: 'Understood' },
  alsoWaits: {
    vi: (n: number) => `còn ${n} việc khác đang gọi`,
    en: (n: number) => (n === 1 ? '1 more is ringing' : `${n} more are ringing`),
  },
  takeBack: { vi: 'Lấy lại để sửa', en: 'Take back to edit' },
  minutesLeft: { vi: (time: string) => ` · còn ${time}`, en: (time: string) => ` · ${time} left` },
  minutesOver: { vi: (time: string) => ` · quá ${time}`, en: (time: string) => ` · ${time} over` },
  pinOwner: {
    vi: (who: string) => `Mã PIN này là của ${who}. Chữ ký bằng mã này mang tên người đó.`,
    en: (who: string) => `This PIN belongs to ${who}. What it signs bears that name.`,
  },
  pinOwnerUnnamed: {
    vi: 'Mã PIN này là của lãnh đạo cơ quan; danh sách chưa ghi tên người đó.',
    en: 'This PIN belongs to the leader of the department, whose name is not on the list.',
  },
  bellTried: {
    vi: 'Chuông vừa kêu. Không nghe thấy thì tăng âm lượng của máy.',
    en: 'The bell has just rung. Nothing heard? Turn the device’s volume up.',
  },
  shownFor: {
    vi: (time: string) => `mời đã ${time}, máy chưa bật tiếng`,
    en: (time: string) => `called for ${time}, without sound`,
  },
  pinIsMine: { vi: (who: string) => `Tôi là ${who}`, en: (who: string) => `I am ${who}` },
});
