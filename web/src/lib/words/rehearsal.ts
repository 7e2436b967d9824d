import { messages } from '#lib/ui/messages.ts';

/** Words of a rehearsal, where nothing counts. */
export const rehearsalWords = messages({
  mark: { vi: 'Diễn tập', en: 'Rehearsal' },
  notReal: { vi: 'không vào hồ sơ thật', en: 'not on the real record' },
  played: { vi: 'Máy đang điều khiển vị trí này', en: 'This seat is being played for you' },
  byHand: { vi: 'Ông, bà đang điều khiển vị trí này', en: 'You are playing this seat' },
  takeOver: { vi: 'Tôi điều khiển', en: 'Take over' },
  giveBack: { vi: 'Trả lại cho máy', en: 'Give back' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
  resume: { vi: 'Tiếp tục', en: 'Go on' },
  step: { vi: 'Một bước', en: 'One step' },
  gone: { vi: 'Máy không còn điều khiển vị trí nào', en: 'Nobody plays the seats any more' },
  goneAsk: {
    vi: 'Máy không còn điều khiển vị trí nào; Chủ tọa hoặc Tổ tổng hợp cho diễn tiếp',
    en: 'Nobody plays the seats any more; the chair or the moderators let it go on',
  },
  goOn: { vi: 'Cho máy diễn tiếp', en: 'Have them played on' },
  coming: { vi: 'Máy đang vào lại các vị trí…', en: 'They are being played again…' },
  paused: { vi: 'Đang tạm dừng', en: 'Paused' },
  slower: { vi: 'Chậm hơn', en: 'Slower' },
  faster: { vi: 'Nhanh hơn', en: 'Faster' },
  pace: { vi: (pace: number) => `Tốc độ ×${pace}`, en: (pace: number) => `Speed ×${pace}` },
});
