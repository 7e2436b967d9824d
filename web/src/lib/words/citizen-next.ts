import { messages } from '#lib/ui/messages.ts';

/** Words of what somebody who registered has to expect next. */
export const citizenNext = messages({
  looksAtIt: {
    vi: 'Ban tổ chức xem nội dung rồi xếp lượt; kết quả hiện ngay trên trang này.',
    en: 'The organisers look at it and give you a place; you see that on this page.',
  },
  whenBack: {
    vi: (no: number) =>
      `Đã mời số ${no} mà chưa thấy ông, bà. Khi có mặt, đề nghị báo bàn đăng ký để được mời lại.`,
    en: (no: number) =>
      `No. ${no} was called and nobody came. Once you are here, please tell the desk, and you are called again.`,
  },
  whenCalled: {
    vi: (no: number) => `Khi nghe mời hoặc thấy số ${no} trên màn hình, mời ông, bà đến micro.`,
    en: (no: number) => `When no. ${no} is called or stands on the screen, please come to the microphone.`,
  },
});
