import { messages } from '#lib/ui/messages.ts';

/** Why a page of whoever works in the hall does not open, apart from what the server refuses. */
export const shutOutWords = /* @__PURE__ */ messages({
  notOpened: { vi: 'Chưa mở được trang này', en: 'This page could not be opened' },
  blocked: {
    vi: 'Mạng này mở được trang nhưng chặn kết nối trực tiếp (WebSocket). Hãy dùng mạng của hội trường, hoặc báo người phụ trách kỹ thuật.',
    en: 'This network lets pages through but no live connection (WebSocket). Use the network of the hall, or tell whoever looks after the machines.',
  },
});
