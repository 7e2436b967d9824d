import type { BlankName, PaperKind } from '../papers/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** The papers of a conference, as an office calls them. */
export const paperNames = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  allocation: { vi: 'Bảng phân bổ đại biểu, ý kiến', en: 'Allocation of delegates and opinions' },
  notice: { vi: 'Thông báo công khai', en: 'Public notice' },
} as const satisfies Readonly<Record<PaperKind, Translated>>;

/** For whom each of them is. */
export const paperReaders = {
  plan: { vi: 'Gửi các cơ quan, đơn vị thực hiện', en: 'To the bodies that carry it out' },
  allocation: { vi: 'Lưu hành nội bộ, kèm theo Kế hoạch', en: 'Stays in the house; goes with the plan' },
  notice: { vi: 'Niêm yết, đăng tải cho Nhân dân', en: 'Posted and published for everybody' },
} as const satisfies Readonly<Record<PaperKind, Translated>>;

/** What a paper leaves open. */
export const blankNames = {
  number: { vi: 'số', en: 'number' },
  issuedOn: { vi: 'ngày ban hành', en: 'date of issue' },
  signer: { vi: 'người ký', en: 'signer' },
  parent: { vi: 'cơ quan chủ quản', en: 'body above the issuer' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  placeOfIssue: { vi: 'địa danh', en: 'place of issue' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  groundNumber: { vi: 'số văn bản căn cứ', en: 'number of a cited paper' },
  groundDate: { vi: 'ngày văn bản căn cứ', en: 'date of a cited paper' },
  aim: { vi: 'mục đích, yêu cầu', en: 'aim' },
  contents: { vi: 'nội dung', en: 'contents' },
  dialogueSide: { vi: 'chủ thể đối thoại', en: 'who answers' },
  peopleSide: { vi: 'đối tượng đối thoại', en: 'the people' },
  day: { vi: 'ngày tổ chức', en: 'day' },
  time: { vi: 'giờ bắt đầu', en: 'time' },
  place: { vi: 'địa điểm', en: 'place' },
  expected: { vi: 'số đại biểu', en: 'number of delegates' },
  agenda: { vi: 'chương trình', en: 'agenda' },
  rights: { vi: 'quyền, trách nhiệm', en: 'rights and duties' },
  tasks: { vi: 'phân công', en: 'tasks' },
  reception: { vi: 'nơi tiếp công dân', en: 'citizen reception' },
  online: { vi: 'đường dẫn trực tuyến', en: 'address on the network' },
  registration: { vi: 'nơi, hạn, cách đăng ký', en: 'where, until when and how to register' },
  opinionsTo: { vi: 'nơi nhận ý kiến', en: 'where opinions go' },
  opinionsBy: { vi: 'hạn gửi ý kiến', en: 'until when opinions are taken' },
  organisations: { vi: 'các đơn vị được phân bổ', en: 'organisations' },
} as const satisfies Readonly<Record<BlankName, Translated>>;
