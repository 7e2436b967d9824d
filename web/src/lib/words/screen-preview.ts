import { messages } from '#lib/ui/messages.ts';

/** For whoever looks at a hall screen from elsewhere. */
export const previewWords = /* @__PURE__ */ messages({
  preview: { vi: (name: string) => `Xem trước: ${name}`, en: (name: string) => `Preview: ${name}` },
});
