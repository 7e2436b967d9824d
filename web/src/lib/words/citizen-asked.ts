import { messages } from '#lib/ui/messages.ts';

/** Words of what a phone shows only when it is asked for, or has something to ask. */
export const citizenAsked = messages({
  attendTitle: { vi: 'Xin tham dự hội nghị', en: 'Ask to attend' },
  attendHelp: {
    vi: 'Ban tổ chức xem xét và báo tại bàn đăng ký.',
    en: 'The organisers decide and tell you at the registration desk.',
  },
  attendSubmit: { vi: 'Gửi đề nghị', en: 'Send' },
  again: { vi: 'Máy này đã có một đăng ký', en: 'This phone has a registration already' },
  againHelp: {
    vi: 'Mỗi người một số là đủ. Chỉ đăng ký thêm khi làm giúp người khác, hoặc khi có việc khác cần nói.',
    en: 'One number a person is enough. Register again only for somebody else, or for another matter.',
  },
  another: { vi: 'Đăng ký thêm một số', en: 'Register for another number' },
  soundsLike: {
    vi: (found: string) => `Nội dung có từ “${found}”`,
    en: (found: string) => `It says “${found}”`,
  },
  soundsLikeHelp: {
    vi: 'Ý kiến, kiến nghị được nêu và trả lời tại hội nghị. Khiếu nại, tố cáo có nơi tiếp nhận riêng, được giữ kín và giải quyết theo luật. Nội dung của ông, bà là:',
    en: 'Opinions and petitions are raised and answered at the meeting. Complaints and denunciations have a place of their own, where they are kept confidential and settled by law. What you wish to say is:',
  },
  isOpinion: { vi: 'Ý kiến, kiến nghị: gửi đăng ký', en: 'An opinion or petition: send it' },
  isComplaint: {
    vi: 'Khiếu nại, tố cáo: xem nơi tiếp nhận',
    en: 'A complaint or denunciation: show where it goes',
  },
  listen: {
    vi: 'Đã nhận đăng ký. Ông, bà nhớ số này và nghe mời theo số.',
    en: 'You are registered. Remember this number and listen for it to be called.',
  },
});
