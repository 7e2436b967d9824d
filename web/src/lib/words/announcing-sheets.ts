import { messages } from '#lib/ui/messages.ts';

/** Words of what is opened over the notice: what is said in it, putting it out, and its proofs. */
export const announcingSheets = messages({
  putOutTitle: { vi: 'Công bố thông báo', en: 'Put the notice out' },
  putOutHelp: {
    vi: 'Từ lúc này mọi người đọc được thông báo, không cần tài khoản, tại:',
    en: 'From now on everybody reads the notice, without an account, at:',
  },
  putOutLacks: {
    vi: (parts: string) => `Trang sẽ để trống: ${parts}.`,
    en: (parts: string) => `The page will leave open: ${parts}.`,
  },
  putOutDraft: {
    vi: 'Văn bản thông báo chưa có số.',
    en: 'The notice as a paper has no number yet.',
  },
  putOutAfter: {
    vi: 'Sửa kế hoạch thì trang đổi theo. Công bố nhầm có thể thu lại.',
    en: 'The page follows what is changed in the plan. What was put out by mistake can be taken back.',
  },
  putOutSure: { vi: 'Công bố cho mọi người', en: 'Put it out for everybody' },
  registrationPlaceHint: { vi: 'Ví dụ: Bộ phận Một cửa xã', en: 'Such as the counter of the commune' },
  registrationWayHint: {
    vi: 'Ví dụ: gặp trực tiếp, gọi điện thoại, trang của hội nghị',
    en: 'Such as in person, by phone, on the conference’s page',
  },
  contactPhoneHint: { vi: 'Được công khai; không ghi số cá nhân', en: 'Made public; never a private number' },
  replyByHint: { vi: 'In trên giấy mời', en: 'Printed on invitations' },
  addTitle: { vi: 'Ghi minh chứng', en: 'Add proof' },
  changeTitle: { vi: 'Sửa minh chứng', en: 'Change what was noted' },
  endTitle: { vi: 'Kết thúc niêm yết', en: 'End of the posting' },
  channel: { vi: 'Hình thức', en: 'In which way' },
  placePosted: { vi: 'Nơi niêm yết', en: 'Where it is posted' },
  placeLoudspeaker: { vi: 'Cụm loa, đài', en: 'Which loudspeakers' },
  placeWeb: { vi: 'Tên trang', en: 'Which page' },
  placeMessage: { vi: 'Nhóm, nơi nhận', en: 'Which group' },
  from: { vi: 'Từ ngày', en: 'From' },
  on: { vi: 'Ngày', en: 'Day' },
  fromTime: { vi: 'Giờ', en: 'Time' },
  to: { vi: 'Đến hết ngày', en: 'Until' },
  pagesField: { vi: 'Số trang', en: 'Pages' },
  link: { vi: 'Đường dẫn', en: 'Address' },
  by: { vi: 'Những người có mặt', en: 'Who was there' },
  byHint: {
    vi: 'Mỗi dòng một người: họ tên, chức vụ. Ghi vào biên bản, không công khai.',
    en: 'One a line: name, office. For the record, never made public.',
  },
  objections: { vi: 'Ý kiến, phản ánh khi niêm yết', en: 'What was objected meanwhile' },
  objectionsHint: { vi: 'Không có thì ghi: Không có', en: 'Where there was nothing, say so' },
  files: { vi: 'Ảnh, tệp', en: 'Photos and files' },
  addFile: { vi: 'Thêm ảnh, tệp', en: 'Add a photo or file' },
  withoutFile: { vi: (name: string) => `Bỏ ${name}`, en: (name: string) => `Take off ${name}` },
  remove: { vi: 'Bỏ lần ghi này', en: 'Take this out' },
  removeSure: { vi: 'Bỏ cùng ảnh, tệp', en: 'Take out with its files' },
  goOn: { vi: 'Vẫn đang niêm yết', en: 'It is still up' },
  notSent: { vi: 'Chưa gửi được tệp. Xin thử lại.', en: 'The file could not be sent. Please try again.' },
  fill: { vi: 'Đề nghị ghi nội dung này.', en: 'Please fill this in.' },
});
