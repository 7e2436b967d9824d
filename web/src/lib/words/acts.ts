import { messages } from '#lib/ui/messages.ts';

/** Words for what people do on every page. */
export const acts = messages({
  save: { vi: 'Lưu', en: 'Save' },
  send: { vi: 'Gửi', en: 'Send' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  back: { vi: 'Quay lại', en: 'Back' },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  edit: { vi: 'Sửa', en: 'Edit' },
  add: { vi: 'Thêm', en: 'Add' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  print: { vi: 'In', en: 'Print' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  more: { vi: 'Thêm thao tác', en: 'More actions' },
  required: { vi: 'bắt buộc', en: 'required' },
});
