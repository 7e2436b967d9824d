import * as words from '@doi-thoai/shared/words/directory';
import { messages } from '#lib/ui/messages.ts';

export const bodyLevels = /* @__PURE__ */ messages(words.bodyLevels);
export const bodyKinds = /* @__PURE__ */ messages(words.bodyKinds);
export const personParts = /* @__PURE__ */ messages(words.personParts);

/** Words of the office's directory. */
export const directory = messages({
  summary: {
    vi: (bodies: number, ended: number) =>
      ended === 0 ? `${bodies} cơ quan, đơn vị` : `${bodies} cơ quan, đơn vị, ${ended} đã kết thúc`,
    en: (bodies: number, ended: number) =>
      `${bodies === 1 ? '1 body' : `${bodies} bodies`}${ended === 0 ? '' : `, ${ended} ended`}`,
  },
  help: {
    vi: 'Dùng chung cho mọi hội nghị. Cơ quan đã kết thúc giữ tên cũ; việc còn lại thuộc cơ quan kế thừa.',
    en: 'Shared by all meetings. A body that ended keeps its name; its successor owes what is left.',
  },
  search: { vi: 'Tìm cơ quan, không cần gõ dấu', en: 'Find a body, marks not needed' },
  none: { vi: 'Không tìm thấy cơ quan nào', en: 'No body found' },
  showEnded: { vi: 'Cả cơ quan đã kết thúc', en: 'Ended ones too' },
  add: { vi: 'Thêm cơ quan', en: 'Add a body' },
  fromFile: { vi: 'Nhập từ tệp', en: 'Import a list' },
  back: { vi: 'Về danh bạ', en: 'Back to the directory' },
  noneImported: { vi: 'Chưa nhập tệp nào vào danh bạ.', en: 'No file was imported into the directory yet.' },
  edit: { vi: 'Sửa cơ quan', en: 'Edit the body' },
  name: { vi: 'Tên cơ quan, đơn vị', en: 'Name' },
  shortName: { vi: 'Tên gọi tắt', en: 'Short name' },
  level: { vi: 'Cấp', en: 'Level' },
  kind: { vi: 'Loại', en: 'Kind' },
  validFrom: { vi: 'Hoạt động từ ngày', en: 'Exists from' },
  account: { vi: 'Có tài khoản', en: 'Has an account' },
  accountHint: {
    vi: 'Không có tài khoản thì hỏi bằng công văn, điều phối nhập câu trả lời.',
    en: 'Without one it is asked by letter, and the coordinator enters its answer.',
  },
  hasAccount: { vi: 'có tài khoản', en: 'has an account' },
  noAccount: { vi: 'không có tài khoản', en: 'no account' },
  contact: { vi: 'Người liên hệ', en: 'Contact' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  fieldsHint: { vi: 'Mỗi dòng một lĩnh vực', en: 'One a line' },
  leaders: { vi: 'Lãnh đạo', en: 'Leaders' },
  noLeaders: { vi: 'Chưa ghi lãnh đạo', en: 'No leader yet' },
  addPerson: { vi: 'Thêm lãnh đạo', en: 'Add a person' },
  editPerson: { vi: (name: string) => `Sửa: ${name}`, en: (name: string) => `Edit: ${name}` },
  forget: { vi: 'Xóa người này', en: 'Forget this person' },
  forgetSure: { vi: 'Xóa hẳn tên khỏi hồ sơ', en: 'Erase the name from the record' },
  honorific: { vi: 'Xưng hô', en: 'Form of address' },
  personName: { vi: 'Họ và tên', en: 'Full name' },
  title: { vi: 'Chức vụ', en: 'Title' },
  part: { vi: 'Vai trò', en: 'Part' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'Until' },
  until: { vi: (date: string) => `đến ${date}`, en: (date: string) => `until ${date}` },
  handOver: { vi: 'Chuyển giao', en: 'Hand over' },
  handOverHelp: {
    vi: 'Cơ quan kết thúc vào ngày này. Từ ngày hôm sau, việc còn lại và lĩnh vực thuộc cơ quan kế thừa.',
    en: 'The body ends on this day. From the next on its successor has its fields, and owes what is left.',
  },
  endsOn: { vi: 'Ngày hoạt động cuối cùng', en: 'Last day' },
  successor: { vi: 'Cơ quan kế thừa', en: 'Successor' },
  noSuccessor: { vi: 'Không có', en: 'None' },
  ended: {
    vi: (date: string) => `kết thúc ${date}`,
    en: (date: string) => `ended ${date}`,
  },
  succeededBy: {
    vi: (name: string) => `Cơ quan kế thừa: ${name}`,
    en: (name: string) => `Succeeded by ${name}`,
  },
  tookOver: {
    vi: (name: string, date: string) => `Kế thừa ${name} từ sau ${date}`,
    en: (name: string, date: string) => `Took over from ${name} after ${date}`,
  },
  resume: { vi: 'Hoàn tác chuyển giao', en: 'Take the end back' },
  remove: { vi: 'Bỏ khỏi danh bạ', en: 'Take out' },
  removeSure: { vi: 'Bỏ hẳn cơ quan này', en: 'Take this body out' },
  chosen: { vi: 'Cơ quan đang xem', en: 'The body shown' },
  choose: { vi: 'Chọn một cơ quan để xem', en: 'Choose a body' },
});
