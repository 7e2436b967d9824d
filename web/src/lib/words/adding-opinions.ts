import { messages } from '#lib/ui/messages.ts';

/** What the form says on which a clerk types in one opinion after the other; loaded with it. */
export const addingOpinions = messages({
  added: { vi: 'Đã nhập ý kiến', en: 'The opinion was added' },
  saveAndNext: { vi: 'Lưu, nhập ý kiến tiếp theo', en: 'Save and add the next one' },
  said: { vi: 'Nội dung ý kiến', en: 'What was said' },
  name: { vi: 'Họ tên người nêu', en: 'Name of who asks' },
  unit: { vi: 'Thôn, tổ, đơn vị', en: 'Village, group, unit' },
  channel: { vi: 'Kênh tiếp nhận', en: 'How it came in' },
  consents: { vi: 'Đồng ý nêu tên tại hội nghị', en: 'Agrees to be named' },
});
