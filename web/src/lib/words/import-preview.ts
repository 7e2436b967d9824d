import {
  importChoices as choices,
  findingSentence,
  type FindingCode,
} from '@doi-thoai/shared/words/import-findings';
import type { Params } from '@doi-thoai/shared/words/say';
import { language } from '#lib/ui/language.svelte.ts';
import { messages } from '#lib/ui/messages.ts';

export const importChoices = /* @__PURE__ */ messages(choices);

/** What was found, in the language of the page. */
export function foundSentence(code: FindingCode, params: Params): string {
  return findingSentence(code, params, language.current);
}

/** What a column is taken for. */
export const columnUseNames = messages({
  no: { vi: 'Số thứ tự', en: 'Number in the list' },
  name: { vi: 'Họ tên', en: 'Name' },
  office: { vi: 'Chức vụ', en: 'Office held' },
  unit: { vi: 'Đơn vị, thôn', en: 'Unit' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
  gender: { vi: 'Giới tính', en: 'Gender' },
  registeredOn: { vi: 'Ngày đăng ký', en: 'Registered on' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  delegates: { vi: 'Số đại biểu', en: 'Delegates' },
  minOpinions: { vi: 'Số ý kiến', en: 'Opinions' },
  task: { vi: 'Phân công ý kiến', en: 'What to prepare' },
  who: { vi: 'Thành phần', en: 'Who should come' },
  note: { vi: 'Ghi chú', en: 'Note' },
  content: { vi: 'Nội dung', en: 'What was said' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  authority: { vi: 'Cấp giải quyết', en: 'Authority' },
  body: { vi: 'Cơ quan', en: 'Body' },
  due: { vi: 'Thời hạn', en: 'Due' },
  result: { vi: 'Kết quả', en: 'Result' },
  what: { vi: 'Công việc', en: 'What is to be done' },
  owner: { vi: 'Người thực hiện', en: 'Who does it' },
  receiver: { vi: 'Nơi nhận', en: 'Who receives it' },
  shortName: { vi: 'Tên gọi tắt', en: 'Short name' },
  level: { vi: 'Cấp', en: 'Level' },
  kind: { vi: 'Loại', en: 'Kind' },
  contact: { vi: 'Người liên hệ', en: 'Contact' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
});
