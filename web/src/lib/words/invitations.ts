import { messages } from '#lib/ui/messages.ts';

/** What whoever is invited answers, as the office and as they themselves say it. */
export const invitationAnswers = messages({
  comes: { vi: 'Dự', en: 'Comes' },
  sends: { vi: 'Cử người thay', en: 'Sends somebody' },
  absent: { vi: 'Vắng', en: 'Does not come' },
  silent: { vi: 'Chưa trả lời', en: 'No reply yet' },
});

/** Words of the stage on which invitations and their replies are kept. */
export const invitationWords = messages({
  invited: {
    vi: (count: number) => `${count} nơi, người được mời`,
    en: (count: number) => (count === 1 ? '1 invitation' : `${count} invitations`),
  },
  comes: {
    vi: (count: number) => `${count} dự`,
    en: (count: number) => (count === 1 ? '1 comes' : `${count} come`),
  },
  sends: {
    vi: (count: number) => `${count} cử người thay`,
    en: (count: number) => (count === 1 ? '1 sends somebody' : `${count} send somebody`),
  },
  absent: {
    vi: (count: number) => `${count} vắng`,
    en: (count: number) => (count === 1 ? '1 does not come' : `${count} do not come`),
  },
  silent: {
    vi: (count: number) => `${count} chưa trả lời`,
    en: (count: number) => (count === 1 ? '1 has not replied' : `${count} have not replied`),
  },
  replyBy: { vi: (date: string) => `hạn trả lời ${date}`, en: (date: string) => `replies by ${date}` },
  empty: { vi: 'Chưa mời ai', en: 'Nobody is invited yet' },
  emptyHelp: {
    vi: 'Khách mời ghi trong Kế hoạch; cơ quan trả lời, tổ chức được phân bổ và cá nhân được chấp thuận dự tự có giấy mời.',
    en: 'Guests stand in the plan; bodies that answer, organisations of the table and individuals who were admitted are invited as well.',
  },
  toPlan: { vi: 'Ghi khách mời trong Kế hoạch', en: 'Name guests in the plan' },
  allPapers: {
    vi: (count: number) => `In ${count} giấy mời`,
    en: (count: number) => (count === 1 ? 'Print 1 invitation' : `Print ${count} invitations`),
  },
  withCodes: {
    vi: (count: number) => `In ${count} giấy mời có mã QR`,
    en: (count: number) => (count === 1 ? 'Print 1 with its QR code' : `Print ${count} with QR codes`),
  },
  unnumbered: {
    vi: (count: number) => `${count} giấy chưa có số, in ra để trống`,
    en: (count: number) =>
      count === 1
        ? '1 has no number and is printed without'
        : `${count} have no number and are printed without`,
  },
  notPrinted: { vi: 'Chưa xuất được giấy mời. Hãy thử lại.', en: 'They could not be written. Try again.' },
  state: { vi: 'Trả lời', en: 'Reply' },
  who: { vi: 'Nơi, người được mời', en: 'Invited' },
  asked: { vi: 'Đề nghị', en: 'Asked for' },
  individual: { vi: 'cá nhân được chấp thuận dự', en: 'an individual who was admitted' },
  delegates: {
    vi: (count: number) => `${count} đại biểu`,
    en: (count: number) => (count === 1 ? '1 delegate' : `${count} delegates`),
  },
  minOpinions: {
    vi: (count: number) => `ít nhất ${count} ý kiến`,
    en: (count: number) => (count === 1 ? 'at least 1 opinion' : `at least ${count} opinions`),
  },
  matters: {
    vi: (count: number) => `trả lời ${count} nội dung`,
    en: (count: number) => (count === 1 ? 'answers 1 matter' : `answers ${count} matters`),
  },
  note: { vi: 'Ghi trả lời', en: 'Note a reply' },
  change: { vi: 'Sửa', en: 'Change' },
  noteOf: { vi: (name: string) => `Trả lời của ${name}`, en: (name: string) => `Reply of ${name}` },
  paper: { vi: 'Giấy mời', en: 'Invitation' },
  paperOf: { vi: (name: string) => `Giấy mời ${name}`, en: (name: string) => `Invitation of ${name}` },
  byInvited: { vi: 'tự trả lời', en: 'said so themselves' },
  byOffice: { vi: 'văn phòng ghi', en: 'noted by the office' },
  takeBack: { vi: 'Gỡ trả lời này', en: 'Take the reply back' },
  takeBackSure: { vi: 'Gỡ: coi như chưa trả lời', en: 'Take it back: no reply' },
  formerly: {
    vi: 'Đã trả lời, nay không còn trong danh sách mời',
    en: 'Replied, and no longer among those invited',
  },
  answer: { vi: 'Có dự không?', en: 'Will they come?' },
  comesName: { vi: 'Người dự', en: 'Who comes' },
  sendsName: { vi: 'Người đi thay', en: 'Who comes instead' },
  name: { vi: 'Họ tên', en: 'Name' },
  title: { vi: 'Chức vụ', en: 'Title' },
  reason: { vi: 'Lý do', en: 'Why' },
  nameMissing: { vi: 'Ghi họ tên người đi thay', en: 'Say who comes instead' },
});

/** Words of the page on which whoever is invited answers by their link. */
export const invitedWords = messages({
  invites: {
    vi: (host: string) => `${host || 'Ban tổ chức'} trân trọng kính mời dự hội nghị.`,
    en: (host: string) => `You are invited to the conference by ${host || 'its organisers'}.`,
  },
  replyBy: {
    vi: (date: string) => `Xin trả lời chậm nhất ${date}`,
    en: (date: string) => `Please reply by ${date}`,
  },
  answer: { vi: 'Quý vị có dự không?', en: 'Will you come?' },
  answerMissing: { vi: 'Hãy chọn có dự hay không.', en: 'Please choose whether you come.' },
  comes: { vi: 'Có, tôi dự', en: 'Yes' },
  sends: { vi: 'Cử người đi thay', en: 'Somebody comes instead' },
  absent: { vi: 'Không dự được', en: 'No' },
  send: { vi: 'Gửi trả lời', en: 'Send the reply' },
  sendAgain: { vi: 'Gửi lại trả lời', en: 'Send the changed reply' },
  sent: { vi: 'Đã gửi ban tổ chức.', en: 'Sent to the organisers.' },
  stands: {
    vi: (answer: string, time: string) => `Đã trả lời: ${answer} · ${time}`,
    en: (answer: string, time: string) => `Replied: ${answer} · ${time}`,
  },
  changeable: {
    vi: 'Sửa được cho đến khi hội nghị kết thúc.',
    en: 'It may be changed until the conference is over.',
  },
  contact: { vi: (whom: string) => `Liên hệ: ${whom}`, en: (whom: string) => `Questions: ${whom}` },
  recorded: {
    vi: 'Hội nghị được ghi âm, ghi hình. Họ tên ghi ở đây chỉ dùng để tổ chức hội nghị.',
    en: 'The conference is recorded. Names given here are used to organise it alone.',
  },
});
