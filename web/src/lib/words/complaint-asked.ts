import { messages } from '#lib/ui/messages.ts';

/** Words of the question before a text is sent that names a complaint or a denunciation. */
export const complaintAsked = messages({
  title: {
    vi: (found: string) => `Nội dung có từ “${found}”`,
    en: (found: string) => `It says “${found}”`,
  },
  help: {
    vi: 'Chưa gửi. Ở đây chỉ nhận ý kiến, kiến nghị. Nội dung này là:',
    en: 'Not sent yet. Only opinions and petitions are taken here. This is:',
  },
  isOpinion: { vi: 'Ý kiến, kiến nghị: gửi', en: 'An opinion or petition: send it' },
  isComplaint: { vi: 'Khiếu nại, tố cáo: không gửi ở đây', en: 'A complaint or denunciation: not here' },
  goesTo: {
    vi: 'Chưa gửi. Khiếu nại, tố cáo nộp tại nơi tiếp công dân; xin xóa nội dung này khỏi ô bên trên.',
    en: 'Not sent. Complaints and denunciations go to citizen reception; please clear these words from the box above.',
  },
});
