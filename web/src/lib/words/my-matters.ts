import { messages } from '#lib/ui/messages.ts';

/** Words of the page on which a body sees what it owes after the day. */
export const myMatters = messages({
  title: { vi: 'Việc của tôi', en: 'My matters' },
  late: { vi: (n: number) => `muộn ${n}`, en: (n: number) => `${n} late` },
  soon: { vi: (n: number) => `đến hạn ${n}`, en: (n: number) => `${n} due soon` },
  waiting: { vi: (n: number) => `đang chờ ${n}`, en: (n: number) => `${n} waiting` },
  none: { vi: 'Cơ quan không còn việc nào sau hội nghị', en: 'You owe nothing after the conference' },
  noneHelp: {
    vi: 'Việc mới giao sẽ hiện ở đây.',
    en: 'What is given to you stands here.',
  },
  updated: { vi: (time: string) => `cập nhật ${time}`, en: (time: string) => `as of ${time}` },
  due: { vi: (day: string) => `hạn ${day}`, en: (day: string) => `due ${day}` },
  dueTitle: { vi: (day: string) => `Hạn ${day}`, en: (day: string) => `Due ${day}` },
  first: { vi: (day: string) => `hạn đầu ${day}`, en: (day: string) => `first due ${day}` },
  expects: { vi: (day: string) => `đã hẹn ${day}`, en: (day: string) => `you expect ${day}` },
  lateBy: {
    vi: (days: number) => `muộn ${days} ngày làm việc`,
    en: (days: number) => (days === 1 ? '1 working day late' : `${days} working days late`),
  },
  left: {
    vi: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
    en: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`),
  },
  leftLong: {
    vi: (days: number) => (days === 0 ? 'hạn là hôm nay' : `còn ${days} ngày làm việc`),
    en: (days: number) =>
      days === 0 ? 'due today' : days === 1 ? '1 working day left' : `${days} working days left`,
  },
  sentOn: { vi: 'đã gửi', en: 'sent' },
  since: { vi: (day: string) => `từ ${day}`, en: (day: string) => `since ${day}` },
  askers: {
    vi: (n: number, area: string) => (area === '' ? `${n} người nêu` : `${n} người ${area}`),
    en: (n: number, area: string) => [n === 1 ? '1 asks' : `${n} ask`, area].filter(Boolean).join(', '),
  },
  matterNo: { vi: (no: number) => `Vấn đề ${no}`, en: (no: number) => `Matter ${no}` },
  conference: { vi: (day: string) => `hội nghị ${day}`, en: (day: string) => `conference ${day}` },
  writing: {
    vi: (time: string) => `đang ghi dở, ${time}`,
    en: (time: string) => `begun, ${time}`,
  },
  kept: { vi: (time: string) => `đã giữ trên máy này ${time}`, en: (time: string) => `kept here ${time}` },
  unsent: { vi: 'chưa gửi được', en: 'not sent yet' },
  notReported: { vi: 'chưa báo cáo', en: 'not reported' },
  sentBack: { vi: 'được trả lại, phải báo cáo lại', en: 'sent back, to be reported again' },
  reopened: { vi: 'mở lại theo yêu cầu của người nêu', en: 'opened again by whoever asked' },
  underWay: { vi: 'đang làm', en: 'under way' },
  toBeVerified: { vi: 'chờ kiểm chứng', en: 'to be made sure of' },
  done: { vi: 'xong', en: 'done' },
  told: { vi: (day: string) => `đã báo người nêu ${day}`, en: (day: string) => `askers told ${day}` },
  asksOf: {
    vi: (day: string, chair: boolean) =>
      `đã xin gia hạn đến ${day}, chờ ${chair ? 'Chủ tọa' : 'văn phòng'} quyết định`,
    en: (day: string, chair: boolean) =>
      `asked until ${day}, waits for the ${chair ? 'chair' : 'office'} to decide`,
  },
  asksUntil: { vi: (day: string) => `xin gia hạn đến ${day}`, en: (day: string) => `asks until ${day}` },
  waitsFor: { vi: (body: string) => `chờ ${body}`, en: (body: string) => `waits for ${body}` },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  choose: {
    vi: 'Chọn một việc để xem và ghi kết quả.',
    en: 'Choose a matter to see it and say how it went.',
  },
  report: { vi: 'Ghi kết quả', en: 'Say how it went' },
  promised: { vi: 'Đã cam kết tại hội nghị', en: 'Promised in the hall' },
  ordered: { vi: 'Việc được giao', en: 'What you were given' },
  officer: { vi: (name: string) => `Người cam kết: ${name}`, en: (name: string) => `Promised by ${name}` },
  helps: { vi: (lead: string) => `Phối hợp với ${lead}`, en: (lead: string) => `Helps ${lead}` },
  formerly: {
    vi: (name: string, day: string) => `${name} chịu trách nhiệm đến ${day}`,
    en: (name: string, day: string) => `${name} owed it until ${day}`,
  },
  tookOver: {
    vi: (name: string, day: string) =>
      `Cơ quan kế thừa ${name}, chấm dứt hoạt động ngày ${day}. Hạn đầu giữ nguyên.`,
    en: (name: string, day: string) => `You succeeded ${name}, which ended on ${day}. The first day stays.`,
  },
  history: { vi: 'Diễn biến', en: 'What became of it' },
  extendedTo: {
    vi: (day: string, reason: string) => `Gia hạn đến ${day}: ${reason}`,
    en: (day: string, reason: string) => `Put off until ${day}: ${reason}`,
  },
  extensionRefused: {
    vi: (reason: string) => `Không gia hạn: ${reason}`,
    en: (reason: string) => `No more time: ${reason}`,
  },
  returned: { vi: (why: string) => `Văn phòng trả lại: ${why}`, en: (why: string) => `Sent back: ${why}` },
  notConfirmed: {
    vi: (why: string) => `Kiểm chứng: chưa đúng như báo cáo. ${why}`,
    en: (why: string) => `It did not hold: ${why}`,
  },
  replaced: { vi: 'Đã thay bằng báo cáo sau', en: 'A later report took its place' },
  reopenedAgain: { vi: 'Người nêu cho biết chưa giải quyết xong', en: 'Whoever asked says it is not solved' },
  confirmed: {
    vi: (day: string) => `Kiểm chứng đúng ngày ${day}`,
    en: (day: string) => `Made sure of on ${day}`,
  },
  byOffice: { vi: 'văn phòng ghi thay', en: 'written down by the office' },
  yourReport: { vi: (day: string) => `Đã báo cáo ngày ${day}`, en: (day: string) => `Reported on ${day}` },
  partlyDone: { vi: 'xong một phần', en: 'partly' },
  reportAgain: { vi: 'Báo cáo lại', en: 'Report again' },
  notSentYet: {
    vi: 'Chưa gửi được. Báo cáo được giữ trên máy này và tự gửi khi có mạng.',
    en: 'Not sent yet. The report is kept on this device and sent by itself once there is a network.',
  },
});

/** Labels of the form, and what is said once it was sent. */
export const reportForm = messages({
  standing: { vi: 'Kết quả đến hôm nay', en: 'How it stands today' },
  done: { vi: 'Đã giải quyết xong', en: 'Solved' },
  partly: { vi: 'Xong một phần', en: 'Partly done' },
  underWay: { vi: 'Đang làm, có lộ trình', en: 'Under way, with a date' },
  notYet: { vi: 'Chưa có lộ trình, nêu lý do', en: 'No date yet, with the reason' },
  other: { vi: 'Kết quả khác', en: 'Another result' },
  how: { vi: 'Bằng cách nào', en: 'How' },
  carriedOut: { vi: 'Tổ chức thực hiện', en: 'Carried out' },
  paperIssued: { vi: 'Ban hành văn bản', en: 'A paper was issued' },
  inspected: { vi: 'Thanh tra, kiểm tra', en: 'Inspected' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  notOurs: { vi: 'Không thuộc thẩm quyền của cơ quan', en: 'Not within our remit' },
  text: { vi: 'Trả lời người dân', en: 'Answer to those who asked' },
  textHelp: { vi: 'Đã làm gì, ở đâu, xong đến đâu.', en: 'What was done, where, how far.' },
  restBy: { vi: 'Phần còn lại xong ngày', en: 'The rest is done by' },
  doneBy: { vi: 'Xong ngày', en: 'Done by' },
  lookAgain: { vi: 'Ngày báo cáo lại', en: 'Reported again on' },
  why: { vi: 'Vướng mắc', en: 'What stands in the way' },
  ground: { vi: 'Căn cứ (điều, văn bản)', en: 'Provision' },
  conclusion: { vi: 'Kết luận thanh tra, kiểm tra', en: 'Conclusion of the inspection' },
  paperNo: { vi: 'Số văn bản', en: 'No. of the paper' },
  paperDate: { vi: 'Ngày văn bản', en: 'Its date' },
  choose: { vi: '– chọn –', en: '– choose –' },
  pictures: { vi: 'Ảnh, tài liệu', en: 'Pictures and papers' },
  before: { vi: 'Ảnh trước', en: 'Before' },
  after: { vi: 'Ảnh sau', en: 'After' },
  addFile: { vi: 'Thêm ảnh, tệp', en: 'Add a file' },
  ofBefore: { vi: 'trước', en: 'before' },
  ofAfter: { vi: 'sau', en: 'after' },
  remove: { vi: (name: string) => `Bỏ ${name}`, en: (name: string) => `Remove ${name}` },
  uploading: { vi: 'đang tải lên', en: 'being sent' },
  waitsForNetwork: { vi: 'chờ mạng, giữ trang này mở', en: 'waits for a network, keep this page open' },
  filesGone: {
    vi: 'Ảnh, tệp chọn đã lâu mà chưa gửi không còn nữa. Đề nghị chọn lại.',
    en: 'What was chosen long ago and not sent is gone. Please choose it again.',
  },
  needsEvidence: {
    vi: 'Việc đã tổ chức thực hiện cần ít nhất một ảnh hoặc tài liệu.',
    en: 'What was carried out needs a picture or a paper.',
  },
  missing: { vi: (what: string) => `Còn thiếu: ${what}`, en: (what: string) => `Missing: ${what}` },
  laterDay: { vi: 'Hãy chọn ngày sau hạn hiện nay.', en: 'Please choose a day after the present one.' },
  fillIn: { vi: 'Hãy ghi hoặc chọn.', en: 'Please fill this in.' },
  stillUploading: { vi: 'Ảnh, tệp chưa tải lên xong.', en: 'Files are still being sent.' },
  goesOnceUp: {
    vi: 'Chưa gửi được: ảnh, tệp chưa tải lên xong. Giữ trang này mở, báo cáo tự gửi ngay sau đó.',
    en: 'Not sent yet: files are still being sent. Keep this page open; the report goes right after them.',
  },
  send: { vi: 'Gửi báo cáo', en: 'Send the report' },
  sent: { vi: 'Đã gửi báo cáo.', en: 'The report was sent.' },
  askMore: { vi: 'Xin gia hạn', en: 'Ask for more time' },
  askTitle: { vi: 'Xin gia hạn', en: 'Ask for more time' },
  newDue: { vi: 'Xin đến ngày', en: 'Until' },
  reason: { vi: 'Lý do', en: 'Reason' },
  approvedByChair: {
    vi: (most: number) => `Chủ tọa cho phép, tối đa ${most} lần. Hạn đầu vẫn được giữ và công khai.`,
    en: (most: number) =>
      `The chair decides; at most ${most === 1 ? 'once' : `${most} times`}. The first day stays, and is public.`,
  },
  approvedByCoordinator: {
    vi: (most: number) => `Điều phối cho phép, tối đa ${most} lần. Hạn đầu vẫn được giữ và công khai.`,
    en: (most: number) =>
      `The coordinator decides; at most ${most === 1 ? 'once' : `${most} times`}. The first day stays, and is public.`,
  },
  sendAsking: { vi: 'Gửi đề nghị', en: 'Send' },
  askingSent: { vi: 'Đã gửi đề nghị gia hạn.', en: 'It was asked for.' },
  asked: {
    vi: (day: string) => `Đã xin gia hạn đến ${day}, đang chờ quyết định.`,
    en: (day: string) => `More time until ${day} was asked for; it is not decided yet.`,
  },
  used: { vi: 'Đã gia hạn đủ số lần cho phép.', en: 'It was put off as often as can be.' },
  past: {
    vi: 'Đã quá hạn, không xin gia hạn được nữa.',
    en: 'The day has passed; no more time can be asked for.',
  },
  next: { vi: 'Việc tiếp theo', en: 'What happens next' },
  verifiedNext: {
    vi: 'Một người khác, không phải người báo cáo, kiểm chứng. Nếu chưa đúng, việc trở lại danh sách này kèm lý do.',
    en: 'Somebody else makes sure of it. If it does not hold, it comes back here with the reason.',
  },
  toldNext: {
    vi: (day: string) => `Văn phòng báo cho người nêu, chậm nhất ${day}.`,
    en: (day: string) => `The office tells those who asked, by ${day}.`,
  },
  toldAfter: {
    vi: 'Sau khi kiểm chứng đúng, văn phòng báo cho người nêu.',
    en: 'Once it was made sure of, the office tells those who asked.',
  },
  againNext: {
    vi: (day: string) => `Cơ quan báo cáo tiếp, chậm nhất ${day}.`,
    en: (day: string) => `You report again, by ${day}.`,
  },
});
