import { messages } from '#lib/ui/messages.ts';

/** Words of dividing what one person asked into its matters, in the synthesis and in the hall. */
export const dividing = messages({
  divide: { vi: 'Tách', en: 'Divide' },
  title: { vi: (no: number) => `Tách KN ${no}`, en: (no: number) => `Divide petition ${no}` },
  divideHelp: {
    vi: 'Mỗi ô là một phần. Người nêu, nguồn và nguyên văn được giữ cho từng phần.',
    en: 'Each field is one part. Who asks, the source and the original stay with each.',
  },
  partNo: { vi: (no: number) => `Phần ${no}`, en: (no: number) => `Part ${no}` },
  addPart: { vi: 'Thêm một phần', en: 'One more part' },
  done: {
    vi: (count: number) => `Đã tách thành ${count} phần`,
    en: (count: number) => `Divided into ${count} parts`,
  },
  rejoin: { vi: 'Bỏ tách', en: 'Undo dividing' },
  rejoined: { vi: 'Đã bỏ tách', en: 'It is one petition again' },
});
