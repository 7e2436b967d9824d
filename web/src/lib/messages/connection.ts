import { messages } from './messages.ts';

/** Words for whether a screen is current, and for what has not been saved yet. */
export const connectionWords = messages({
  vi: {
    connecting: 'Đang kết nối',
    live: 'Trực tiếp',
    stale: 'Chưa cập nhật',
    refused: 'Không được vào',
    revoked: 'Thiết bị đã bị thu hồi quyền',
    revokedHelp: 'Đề nghị bộ phận tổng hợp cấp mã ghép nối mới cho thiết bị này.',
    pairAgain: 'Ghép nối lại',
    unsent: (count: number) => `${count} thao tác chờ gửi`,
    notSaved: 'Máy chủ chưa lưu được. Thao tác được giữ trên thiết bị này và sẽ tự gửi lại.',
    sending: 'Đang gửi',
  },
  en: {
    connecting: 'Connecting',
    live: 'Live',
    stale: 'Not current',
    refused: 'No access',
    revoked: 'This device has been signed out',
    revokedHelp: 'Ask the moderators for a new pairing code for this device.',
    pairAgain: 'Pair again',
    unsent: (count: number) => `${count} waiting to be sent`,
    notSaved: 'The server could not save yet. It is kept on this device and will be sent again by itself.',
    sending: 'Sending',
  },
});
