import { messages } from '#lib/ui/messages.ts';

/** Words of the page that the head of a village opens by their link. */
export const villageWords = messages({
  asks: {
    vi: (host: string) =>
      `${host === '' ? 'Ban tổ chức' : host} gửi kết quả hội nghị đến thôn, tổ dân phố. Đề nghị báo khi đã nhận, và khi đã phổ biến đến bà con.`,
    en: (host: string) =>
      `${host === '' ? 'The organisers' : host} sent the results to your village. Please say when they came, and when the village was told.`,
  },
  read: { vi: 'Xem kết quả hội nghị', en: 'Read the results' },
  have: { vi: 'Đã nhận', en: 'Received' },
  told: { vi: 'Đã phổ biến đến bà con', en: 'The village was told' },
  haveAndTold: { vi: 'Đã nhận, đã phổ biến', en: 'Received, and the village was told' },
  received: {
    vi: (when: string) => `Đã báo: đã nhận, ${when}`,
    en: (when: string) => `You said: received, ${when}`,
  },
  spread: {
    vi: (when: string) => `Đã báo: đã nhận, đã phổ biến, ${when}`,
    en: (when: string) => `You said: received, and the village was told, ${when}`,
  },
  saidReceived: { vi: 'Đã báo văn phòng: đã nhận.', en: 'The office knows: received.' },
  saidSpread: {
    vi: 'Đã báo văn phòng: đã nhận, đã phổ biến.',
    en: 'The office knows: received, and the village was told.',
  },
  takeBack: { vi: 'Bấm nhầm, lấy lại', en: 'Pressed by mistake' },
  takeBackSure: { vi: 'Bấm lần nữa để lấy lại', en: 'Press again to take it back' },
  takenBack: {
    vi: 'Đã lấy lại. Văn phòng thấy là chưa báo.',
    en: 'Taken back: the office sees it as not said.',
  },
  notYet: {
    vi: 'Kết quả có sau khi hội nghị bế mạc. Khi đó xin mở lại đúng liên kết này.',
    en: 'Results come once the conference is over. Please open this very link again then.',
  },
  contact: { vi: (who: string) => `Hỏi: ${who}`, en: (who: string) => `Ask: ${who}` },
});
