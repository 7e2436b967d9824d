import { messages } from './messages.ts';

/** For whoever looks at a hall screen from elsewhere. */
export const previewWords = /* @__PURE__ */ messages({
  vi: { preview: (name: string) => `Xem trước: ${name}` },
  en: { preview: (name: string) => `Preview: ${name}` },
});
