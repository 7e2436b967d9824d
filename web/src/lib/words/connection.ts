import { messages } from './messages.ts';

/** Words for whether a screen is current, and for what has not been saved yet. */
export const connectionWords = messages({
  vi: {
    connecting: 'Đang kết nối',
    live: 'Trực tiếp',
    stale: 'Chưa cập nhật',
    refused: 'Thiết bị này chưa được vào hội nghị',
    refusedHelp: 'Mỗi thiết bị vào hội nghị bằng mã ghép nối do tổ giúp việc cấp.',
    outdated: 'Sắp tải lại trang',
    revoked: 'Thiết bị đã bị thu hồi quyền',
    revokedHelp: 'Đề nghị tổ giúp việc cấp mã ghép nối mới cho thiết bị này.',
    pairAgain: 'Nhập mã ghép nối',
    unsent: (count: number) => `${count} thao tác chờ gửi`,
    notSaved: 'Máy chủ chưa lưu được. Thao tác được giữ trên thiết bị này và sẽ tự gửi lại.',
    sending: 'Đang gửi',
  },
  en: {
    connecting: 'Connecting',
    live: 'Live',
    stale: 'Not current',
    refused: 'This device is not in the meeting yet',
    refusedHelp: 'Each device enters with a pairing code that the moderators hand out.',
    outdated: 'About to reload',
    revoked: 'This device has been signed out',
    revokedHelp: 'Ask the moderators for a new pairing code for this device.',
    pairAgain: 'Enter a pairing code',
    unsent: (count: number) => `${count} waiting to be sent`,
    notSaved: 'The server could not save yet. It is kept on this device and will be sent again by itself.',
    sending: 'Sending',
  },
});
