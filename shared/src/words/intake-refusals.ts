import type { Translated } from '../text/language.ts';

/** What the intake does not take: the allocation table, links of organisations, what they hand in. */
export const intakeRefusals = {
  organisationTwice: {
    vi: 'Bảng phân bổ đã có “{name}”.',
    en: 'The allocation table has “{name}” already.',
  },
  organisationInUse: {
    vi: '“{name}” đã có đại biểu hoặc ý kiến nên không bỏ được. Hãy đặt số đại biểu và ý kiến bằng 0.',
    en: '“{name}” has delegates or opinions already, so its row stays. Set both numbers to 0 instead.',
  },
  noPhone: {
    vi: 'Người này không để lại số điện thoại.',
    en: 'This person left no phone number.',
  },
  unknownLink: {
    vi: 'Liên kết này không có. Kiểm tra lại, hoặc hỏi nơi đã gửi.',
    en: 'There is no such link. Check it, or ask who sent it.',
  },
  linkRevoked: {
    vi: 'Liên kết này đã bị thu hồi. Hãy dùng liên kết mới, hoặc hỏi nơi đã gửi.',
    en: 'This link was revoked. Use the new one, or ask who sent it.',
  },
  linkExpired: {
    vi: 'Liên kết này đã hết hạn. Hãy xin nơi đã gửi cấp lại.',
    en: 'This link has expired. Ask who sent it for a new one.',
  },
  linkEndsInThePast: {
    vi: 'Ngày hết hạn của liên kết đã qua.',
    en: 'The last day of the link has passed.',
  },
  linkEndsTooLate: {
    vi: 'Liên kết chỉ có hạn tối đa {days} ngày.',
    en: 'A link lasts {days} days at most.',
  },
  unknownInvitee: {
    vi: 'Không có “{invitee}” trong danh sách mời.',
    en: '“{invitee}” is not among those invited.',
  },
  unknownInvitation: { vi: 'Không có giấy mời này.', en: 'There is no such invitation.' },
  whoIsSentUnsaid: {
    vi: 'Hãy ghi họ tên người đi thay.',
    en: 'Say who comes instead.',
  },
  comesInPerson: {
    vi: 'Cá nhân được mời thì tự đến dự, không cử người thay.',
    en: 'Whoever is invited as an individual comes in person and sends nobody.',
  },
  delegateThere: {
    vi: 'Đại biểu này đã có mặt tại hội nghị.',
    en: 'This delegate is at the conference already.',
  },
} as const satisfies Record<string, Translated>;
