import { messages } from '#lib/ui/messages.ts';

/** Words for a page that cannot be shown. */
export const trouble = messages({
  notFound: { vi: 'Không có trang này', en: 'There is no such page' },
  notFoundHelp: { vi: 'Đường dẫn có thể đã cũ hoặc gõ nhầm.', en: 'The address may be old or mistyped.' },
  failed: { vi: 'Xin chờ trong giây lát', en: 'One moment, please' },
  failedHelp: {
    vi: 'Trang sẽ tự mở lại sau vài giây.',
    en: 'This page opens again by itself in a few seconds.',
  },
  toStart: { vi: 'Về trang đầu', en: 'Back to the start page' },
});
