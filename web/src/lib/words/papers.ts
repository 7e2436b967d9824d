import * as shared from '@doi-thoai/shared/words/papers';
import { messages } from '#lib/ui/messages.ts';

export const paperNames = /* @__PURE__ */ messages(shared.paperNames);
export const paperReaders = /* @__PURE__ */ messages(shared.paperReaders);
export const blankNames = /* @__PURE__ */ messages(shared.blankNames);

/** What a paper is taken away as. */
export const formatNames = messages({
  docx: { vi: 'Tải tệp Word', en: 'Download for Word' },
  pdf: { vi: 'Tải PDF để in', en: 'PDF to print' },
  xlsx: { vi: 'Tải tệp Excel', en: 'Download for Excel' },
});
