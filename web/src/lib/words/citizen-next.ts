import { messages } from '#lib/ui/messages.ts';

/** Words of what somebody who registered has to expect next. */
export const citizenNext = messages({
  looksAtIt: {
    vi: 'Ban tổ chức xem nội dung rồi xếp lượt; kết quả hiện ngay trên trang này.',
    en: 'The organisers look at it and give you a place; you see that on this page.',
  },
  whenCalled: {
    vi: (no: number) => `Khi nghe mời hoặc thấy số ${no} trên màn hình, mời ông, bà đến micro.`,
    en: (no: number) => `When no. ${no} is called or stands on the screen, please come to the microphone.`,
  },
});
