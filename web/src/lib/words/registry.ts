import { messages } from '#lib/ui/messages.ts';

/** Words of the registry's own room. */
export const registryWords = messages({
  below: {
    vi: 'Chọn hội nghị để ghi số, ngày, người ký và đính kèm bản đã ký',
    en: 'Choose a conference to enter numbers, dates and signers, and to attach what was signed',
  },
  back: { vi: 'Các hội nghị', en: 'All conferences' },
  noneWaiting: { vi: 'Không có văn bản nào chờ số', en: 'No paper waits for a number' },
  nothing: {
    vi: 'Chưa có văn bản nào được chốt. Văn bản vào sổ khi người soạn chốt bản.',
    en: 'No paper is final yet. It is in the register once it was made final.',
  },
  paper: { vi: 'Văn bản', en: 'Paper' },
  state: { vi: 'Tình trạng', en: 'State' },
});
