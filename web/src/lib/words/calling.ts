import { messages } from '#lib/ui/messages.ts';

/** Words of the question before a call that ends the turn of whoever has the floor. */
export const calling = /* @__PURE__ */ messages({
  number: { vi: (no: number) => `số ${no}`, en: (no: number) => `no. ${no}` },
  hand: { vi: 'người giơ tay', en: 'the raised hand' },
  askTitle: { vi: (who: string) => `Mời ${who}?`, en: (who: string) => `Call ${who}?` },
  speaksStill: {
    vi: (name: string) => `${name} đang phát biểu. Mời người khác sẽ kết thúc lượt này.`,
    en: (name: string) => `${name} is speaking. Calling somebody else ends this speech.`,
  },
  notBegun: {
    vi: (name: string) => `${name} được mời mà chưa bắt đầu. Mời người khác thì lượt này để sau.`,
    en: (name: string) => `${name} was called and has not begun. Calling somebody else defers this turn.`,
  },
  endAndCall: {
    vi: (who: string) => `Kết thúc và mời ${who}`,
    en: (who: string) => `End it and call ${who}`,
  },
  deferAndCall: {
    vi: (who: string) => `Để sau và mời ${who}`,
    en: (who: string) => `Defer and call ${who}`,
  },
  notYet: { vi: 'Chưa mời', en: 'Not yet' },
});
