import { messages } from '#lib/ui/messages.ts';

/** Words of the tab on which the file of a conference is looked over and taken away. */
export const dossierWords = messages({
  title: { vi: 'Hồ sơ hội nghị', en: 'Dossier of the conference' },
  complete: {
    vi: 'Đủ văn bản, bản đã ký và minh chứng. Lưu hành nội bộ.',
    en: 'Papers, signed papers and proofs are complete. It stays in the house.',
  },
  lacking: {
    vi: (count: number) => `Còn thiếu ${count} mục. Vẫn tải về được, gồm những gì đang có.`,
    en: (count: number) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} missing. It can be taken away as it is.`,
  },
  take: { vi: 'Tải hồ sơ (.zip)', en: 'Take the dossier (.zip)' },
  taking: {
    vi: 'Máy chủ viết từng văn bản rồi gửi ngay; hội nghị nhiều văn bản có thể mất một, hai phút.',
    en: 'Papers are written one by one and sent at once; with many of them it takes a minute or two.',
  },
  takeEvidence: { vi: 'Tải bộ minh chứng (.zip)', en: 'Take the evidence (.zip)' },
  evidence: {
    vi: 'Bộ minh chứng là phần trích để gửi đi: thông báo, minh chứng công khai, biên bản, kết luận, kết quả, câu trả lời, mục lục riêng; không kèm nhật ký.',
    en: 'The evidence is a part of it to hand on: notice, proofs, minutes, conclusion, results, answers, an index of its own; without the record.',
  },
  lacks: { vi: 'Còn thiếu', en: 'Missing' },
  notFinal: { vi: (paper: string) => `${paper}: chưa chốt`, en: (paper: string) => `${paper}: not final` },
  owes: {
    vi: (paper: string, what: string) => `${paper}: chưa có ${what}`,
    en: (paper: string, what: string) => `${paper}: lacks ${what}`,
  },
  noProof: {
    vi: 'Chưa có ảnh, tệp hay đường dẫn nào chứng minh đã thông báo công khai',
    en: 'No photo, file or address shows that the notice was made public',
  },
  papers: { vi: 'Văn bản trong hồ sơ', en: 'Papers in it' },
  noPapers: { vi: 'Chưa có văn bản nào được chốt.', en: 'No paper is final yet.' },
  paper: { vi: 'Văn bản', en: 'Paper' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  signed: { vi: 'Bản đã ký', en: 'Signed paper' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'chưa có', en: 'none' },
  beingAmended: { vi: 'đang lập bản thay', en: 'is being amended' },
  replaced: { vi: 'đã được thay thế', en: 'replaced' },
  toPapers: { vi: 'Mở các văn bản', en: 'Open the papers' },
  besides: { vi: 'Kèm theo', en: 'Along with them' },
  answers: {
    vi: (count: number) => `${count} tệp kèm câu trả lời`,
    en: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} of answers`,
  },
  reports: {
    vi: (count: number) => `${count} tệp báo cáo kết quả và kiểm chứng`,
    en: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} of reports and verifications`,
  },
  replies: {
    vi: (count: number) => `${count} văn bản trả lời người hỏi`,
    en: (count: number) => `${count} ${count === 1 ? 'reply' : 'replies'} to those who asked`,
  },
  letters: {
    vi: (count: number) => `${count} văn bản với cấp trên`,
    en: (count: number) => `${count} ${count === 1 ? 'paper' : 'papers'} of upper bodies`,
  },
  proofs: {
    vi: (count: number) => `${count} minh chứng công khai`,
    en: (count: number) => `${count} ${count === 1 ? 'proof' : 'proofs'} of publication`,
  },
  record: {
    vi: 'Toàn bộ nhật ký sự kiện với chuỗi mã băm, không có lời và tên của người dân',
    en: 'The whole record of events with its chain of hashes, without words and names of citizens',
  },
  page: {
    vi: 'XAC-MINH.html: mở bằng trình duyệt, không cần mạng, để biết hồ sơ có còn nguyên vẹn',
    en: 'XAC-MINH.html: opened in a browser, without a network, it tells whether the dossier is intact',
  },
  notIn: {
    vi: 'Không có trong hồ sơ: ảnh phiếu viết tay, số điện thoại, địa chỉ, nội dung đã chuyển tiếp công dân.',
    en: 'Not in it: photos of slips, phone numbers, addresses, what went to citizen reception.',
  },
});
