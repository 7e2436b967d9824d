import { messages } from '#lib/ui/messages.ts';

/** Words for what people do on every page. */
export const acts = messages({
  save: { vi: 'Lưu', en: 'Save' },
  send: { vi: 'Gửi', en: 'Send' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  edit: { vi: 'Sửa', en: 'Edit' },
  add: { vi: 'Thêm', en: 'Add' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  print: { vi: 'In', en: 'Print' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  more: { vi: 'Thêm thao tác', en: 'More actions' },
});
