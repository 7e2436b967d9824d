import { messages } from './messages.ts';

/** Words of a rehearsal, where nothing counts. */
export const rehearsalWords = messages({
  vi: {
    mark: 'Diễn tập',
    notReal: 'không vào hồ sơ thật',
    played: 'Máy đang làm thay vị trí này',
    byHand: 'Đang tự làm vị trí này',
    takeOver: 'Tự làm',
    giveBack: 'Để máy làm',
    pause: 'Tạm dừng',
    resume: 'Tiếp tục',
    step: 'Một bước',
    paused: 'Đang tạm dừng',
    slower: 'Chậm hơn',
    faster: 'Nhanh hơn',
    pace: (pace: number) => `Nhịp ×${pace}`,
  },
  en: {
    mark: 'Rehearsal',
    notReal: 'not on the real record',
    played: 'This seat is being played for you',
    byHand: 'You are playing this seat',
    takeOver: 'Take over',
    giveBack: 'Give back',
    pause: 'Pause',
    resume: 'Go on',
    step: 'One step',
    paused: 'Paused',
    slower: 'Slower',
    faster: 'Faster',
    pace: (pace: number) => `Pace ×${pace}`,
  },
});
