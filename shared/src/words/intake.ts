import type { Petition } from '../meeting/intake/petitions.ts';
import type { RegistrationState, SpeakerRegistration } from '../meeting/intake/registrations.ts';
import type { rejectionReasons as reasons } from '../meeting/intake/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** Where somebody who registered to speak stands. */
export const registrationStates = {
  submitted: { vi: 'chờ duyệt', en: 'to be screened' },
  queued: { vi: 'chờ phát biểu', en: 'waiting to speak' },
  called: { vi: 'đã mời', en: 'called' },
  speaking: { vi: 'đang phát biểu', en: 'speaking' },
  done: { vi: 'đã phát biểu', en: 'has spoken' },
  rejected: { vi: 'chưa xếp lượt phát biểu', en: 'not admitted' },
  rerouted: { vi: 'chuyển tiếp công dân', en: 'sent to citizen reception' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  deferred: { vi: 'để sau', en: 'deferred' },
  noShow: { vi: 'vắng khi được mời', en: 'not there when called' },
  cutOff: { vi: 'đã dừng phát biểu', en: 'speech stopped' },
  notReached: { vi: 'chưa đến lượt', en: 'not reached' },
} as const satisfies Readonly<Record<RegistrationState, Translated>>;

/** How a registration reached us. */
export const registrationChannels = {
  phone: { vi: 'Điện thoại', en: 'Phone' },
  slip: { vi: 'Phiếu giấy', en: 'Slip' },
  desk: { vi: 'Bàn đăng ký', en: 'Desk' },
  organisation: { vi: 'Tổ chức cử', en: 'Organisation' },
  floor: { vi: 'Tại hội trường', en: 'In the hall' },
} as const satisfies Readonly<Record<SpeakerRegistration['channel'], Translated>>;

/** Why somebody who registered is not given a turn. */
export const rejectionReasons = {
  offTopic: { vi: 'Ngoài nội dung hội nghị', en: 'Off topic' },
  repeated: { vi: 'Nội dung đã được nêu', en: 'Already raised' },
  unclear: { vi: 'Nội dung chưa rõ', en: 'Unclear' },
  offensive: { vi: 'Lời lẽ xúc phạm', en: 'Offensive' },
  noAddress: { vi: 'Thiếu địa chỉ', en: 'No address' },
  other: { vi: 'Lý do khác', en: 'Other reason' },
} as const satisfies Readonly<Record<(typeof reasons)[number], Translated>>;

/** What a petition is. */
export const petitionKinds = {
  opinion: { vi: 'Ý kiến', en: 'Opinion' },
  proposal: { vi: 'Kiến nghị', en: 'Proposal' },
  report: { vi: 'Phản ánh', en: 'Report' },
  initiative: { vi: 'Sáng kiến', en: 'Initiative' },
} as const satisfies Readonly<Record<Petition['kind'], Translated>>;

/** Whose authority a petition falls under. */
export const authorityLevels = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện', en: 'District' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  centre: { vi: 'Trung ương', en: 'Central' },
} as const satisfies Readonly<Record<NonNullable<Petition['authority']>, Translated>>;

/** How pressing a petition is. */
export const necessities = {
  normal: { vi: 'Bình thường', en: 'Normal' },
  needed: { vi: 'Cần thiết', en: 'Needed' },
  urgent: { vi: 'Cấp bách', en: 'Urgent' },
} as const satisfies Readonly<Record<NonNullable<Petition['necessity']>, Translated>>;

/** How a petition was taken in. */
export const intakeChannels = {
  survey: { vi: 'Phiếu lấy ý kiến', en: 'Opinion form' },
  publicOpinion: { vi: 'Dư luận xã hội', en: 'Public opinion' },
  front: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  massOrganisation: { vi: 'Đoàn thể', en: 'Mass organisation' },
  massMobilisation: { vi: 'Khối dân vận', en: 'Mass mobilisation bloc' },
  deputy: { vi: 'Đại biểu Hội đồng nhân dân', en: 'Council deputy' },
  ownSubmission: { vi: 'Tự gửi', en: 'Own submission' },
  onTheDay: { vi: 'Tại hội nghị', en: 'On the day' },
  hotline1022: { vi: 'Đường dây 1022', en: 'Hotline 1022' },
  provincePortal: { vi: 'Cổng thông tin của tỉnh', en: 'Portal of the province' },
  digitalFront: { vi: 'Mặt trận số', en: 'Digital Front' },
} as const satisfies Readonly<Record<Petition['channel'], Translated>>;
