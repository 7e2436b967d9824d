import { messages } from '#lib/ui/messages.ts';

/** Words of the minutes, where they are written and read. */
export const minutesWords = /* @__PURE__ */ messages({
  toWrite: { vi: 'Còn phải ghi', en: 'Still to be written down' },
  gapCount: {
    vi: (count: number) => `${count} chỗ chưa ghi; biên bản in “[chưa ghi]” ở những chỗ đó.`,
    en: (count: number) =>
      count === 1
        ? '1 thing is not written down; the minutes print “[chưa ghi]” there.'
        : `${count} things are not written down; the minutes print “[chưa ghi]” there.`,
  },
  nothingLacks: { vi: 'Hồ sơ đã ghi đủ.', en: 'The record lacks nothing.' },
  openConsole: { vi: 'Mở bàn thư ký', en: 'Open the secretary’s console' },
});
