import { messages } from '#lib/ui/messages.ts';

/** Words for whether a screen is current, and for what has not been saved yet. */
export const connectionWords = messages({
  connecting: { vi: 'Đang kết nối', en: 'Connecting' },
  live: { vi: 'Trực tiếp', en: 'Live' },
  stale: { vi: 'Mất kết nối', en: 'Connection lost' },
  refused: { vi: 'Thiết bị này chưa được vào hội nghị', en: 'This device is not in the meeting yet' },
  refusedHelp: {
    vi: 'Mỗi thiết bị vào hội nghị bằng mã ghép nối do tổ giúp việc cấp.',
    en: 'Each device enters with a pairing code that the moderators hand out.',
  },
  outdatedHelp: {
    vi: 'Trang này đã cũ. Hãy tải lại trang.',
    en: 'This page is out of date. Please reload it.',
  },
  outdated: { vi: 'Sắp tải lại trang', en: 'About to reload' },
  revoked: { vi: 'Thiết bị đã bị thu hồi quyền', en: 'This device has been signed out' },
  revokedHelp: {
    vi: 'Đề nghị tổ giúp việc cấp mã ghép nối mới cho thiết bị này.',
    en: 'Ask the moderators for a new pairing code for this device.',
  },
  notDone: { vi: 'Việc vừa bấm chưa thực hiện được.', en: 'What was pressed was not carried out.' },
  pairAgain: { vi: 'Nhập mã ghép nối', en: 'Enter a pairing code' },
  unsent: {
    vi: (count: number) => `${count} việc chưa gửi được`,
    en: (count: number) => `${count} not sent yet`,
  },
  notSaved: {
    vi: 'Máy chủ chưa lưu được. Việc này được giữ trên thiết bị này và sẽ tự gửi lại.',
    en: 'The server could not save yet. It is kept on this device and will be sent again by itself.',
  },
  sending: { vi: 'Đang gửi', en: 'Sending' },
});
