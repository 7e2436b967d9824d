import { messages } from './messages.ts';

/** Words for a page that cannot be shown. */
export const trouble = messages({
  vi: {
    notFound: 'Không có trang này',
    notFoundHelp: 'Đường dẫn có thể đã cũ hoặc gõ nhầm.',
    failed: 'Xin chờ trong giây lát',
    failedHelp: 'Trang sẽ tự mở lại sau vài giây.',
    toStart: 'Về trang đầu',
  },
  en: {
    notFound: 'There is no such page',
    notFoundHelp: 'The address may be old or mistyped.',
    failed: 'One moment, please',
    failedHelp: 'This page opens again by itself in a few seconds.',
    toStart: 'Back to the start page',
  },
});
