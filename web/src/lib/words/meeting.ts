import { messages } from './messages.ts';

// Each subject is marked pure, so that a page is sent only the words that it says.

/** Where a meeting stands. */
export const meetingStates = /* @__PURE__ */ messages({
  vi: {
    convened: 'Đã lập',
    collecting: 'Đang lấy ý kiến',
    ready: 'Sẵn sàng',
    inSession: 'Đang diễn ra',
    paused: 'Tạm nghỉ',
    closed: 'Đã bế mạc',
  },
  en: {
    convened: 'Convened',
    collecting: 'Collecting opinions',
    ready: 'Ready',
    inSession: 'In session',
    paused: 'Paused',
    closed: 'Closed',
  },
});

/** Where somebody who registered to speak stands. */
export const registrationStates = /* @__PURE__ */ messages({
  vi: {
    submitted: 'chờ duyệt',
    queued: 'chờ phát biểu',
    called: 'đã mời',
    speaking: 'đang phát biểu',
    done: 'đã phát biểu',
    rejected: 'không xếp lượt',
    rerouted: 'chuyển tiếp công dân',
    withdrawn: 'đã rút',
    deferred: 'tạm hoãn',
    noShow: 'vắng khi được mời',
    cutOff: 'bị dừng lời',
    notReached: 'chưa đến lượt',
  },
  en: {
    submitted: 'to be screened',
    queued: 'waiting to speak',
    called: 'called',
    speaking: 'speaking',
    done: 'has spoken',
    rejected: 'not admitted',
    rerouted: 'sent to citizen reception',
    withdrawn: 'withdrawn',
    deferred: 'deferred',
    noShow: 'not there when called',
    cutOff: 'cut off',
    notReached: 'not reached',
  },
});

/** Where an assignment stands, as those see it who wait for the answer. */
export const assignmentStates = /* @__PURE__ */ messages({
  vi: {
    offered: 'đổ chuông',
    acknowledged: 'đã nhận',
    drafting: 'đang soạn',
    submitted: 'sẵn sàng',
    returned: 'đã trả lại',
    approved: 'đã duyệt',
    delivered: 'đã trả lời',
    declined: 'báo không thuộc',
    withdrawn: 'đã thu hồi',
  },
  en: {
    offered: 'ringing',
    acknowledged: 'acknowledged',
    drafting: 'drafting',
    submitted: 'ready',
    returned: 'returned',
    approved: 'approved',
    delivered: 'answered',
    declined: 'says not theirs',
    withdrawn: 'withdrawn',
  },
});

export const assignmentParts = /* @__PURE__ */ messages({
  vi: { lead: 'chủ trì', supporting: 'phối hợp' },
  en: { lead: 'lead', supporting: 'supporting' },
});

/** The seven ways to close a petition. */
export const dispositionKinds = /* @__PURE__ */ messages({
  vi: {
    answered: 'Đã trả lời',
    resolvedNow: 'Giải quyết ngay',
    toBeVerified: 'Hẹn kiểm tra',
    escalated: 'Chuyển cấp trên',
    explained: 'Đã giải thích',
    writtenReply: 'Trả lời bằng văn bản',
    noted: 'Ghi nhận',
  },
  en: {
    answered: 'Answered',
    resolvedNow: 'Resolved now',
    toBeVerified: 'To be verified',
    escalated: 'Escalated',
    explained: 'Explained',
    writtenReply: 'Written reply',
    noted: 'Noted',
  },
});

export const agendaKinds = /* @__PURE__ */ messages({
  vi: {
    opening: 'Khai mạc',
    report: 'Báo cáo',
    dialogue: 'Đối thoại',
    comments: 'Ý kiến của các cơ quan',
    secondSpeeches: 'Phát biểu lần hai',
    conclusion: 'Kết luận',
    other: 'Nội dung khác',
  },
  en: {
    opening: 'Opening',
    report: 'Report',
    dialogue: 'Dialogue',
    comments: "Agencies' comments",
    secondSpeeches: 'Second speeches',
    conclusion: 'Conclusion',
    other: 'Other',
  },
});

export const agendaStates = /* @__PURE__ */ messages({
  vi: { waiting: 'chưa tới', current: 'đang diễn ra', done: 'đã xong', skipped: 'bỏ qua' },
  en: { waiting: 'to come', current: 'under way', done: 'done', skipped: 'skipped' },
});

export const commitmentStates = /* @__PURE__ */ messages({
  vi: { captured: 'đã ghi', readBack: 'đang đọc lại', open: 'đang thực hiện', discarded: 'đã bỏ' },
  en: { captured: 'written down', readBack: 'being read back', open: 'open', discarded: 'discarded' },
});

export const petitionKinds = /* @__PURE__ */ messages({
  vi: { opinion: 'Ý kiến', proposal: 'Kiến nghị', report: 'Phản ánh', initiative: 'Sáng kiến' },
  en: { opinion: 'Opinion', proposal: 'Proposal', report: 'Report', initiative: 'Initiative' },
});

export const authorityLevels = /* @__PURE__ */ messages({
  vi: { commune: 'Cấp xã', district: 'Cấp huyện', province: 'Cấp tỉnh', centre: 'Trung ương' },
  en: { commune: 'Commune', district: 'District', province: 'Province', centre: 'Central' },
});

export const necessities = /* @__PURE__ */ messages({
  vi: { normal: 'Bình thường', needed: 'Cần thiết', urgent: 'Cấp bách' },
  en: { normal: 'Normal', needed: 'Needed', urgent: 'Urgent' },
});

/** How a petition was taken in. */
export const intakeChannels = /* @__PURE__ */ messages({
  vi: {
    survey: 'Phiếu lấy ý kiến',
    publicOpinion: 'Dư luận xã hội',
    front: 'Mặt trận Tổ quốc',
    massOrganisation: 'Đoàn thể',
    massMobilisation: 'Khối dân vận',
    deputy: 'Đại biểu Hội đồng nhân dân',
    ownSubmission: 'Tự gửi',
    onTheDay: 'Tại hội nghị',
  },
  en: {
    survey: 'Opinion form',
    publicOpinion: 'Public opinion',
    front: 'Fatherland Front',
    massOrganisation: 'Mass organisation',
    massMobilisation: 'Mass mobilisation bloc',
    deputy: 'Council deputy',
    ownSubmission: 'Own submission',
    onTheDay: 'On the day',
  },
});

/** How a registration reached us. */
export const registrationChannels = /* @__PURE__ */ messages({
  vi: {
    phone: 'Điện thoại',
    slip: 'Phiếu giấy',
    desk: 'Bàn đăng ký',
    organisation: 'Tổ chức cử',
    floor: 'Tại hội trường',
  },
  en: { phone: 'Phone', slip: 'Slip', desk: 'Desk', organisation: 'Organisation', floor: 'In the hall' },
});

export const rejectionReasons = /* @__PURE__ */ messages({
  vi: {
    offTopic: 'Ngoài nội dung hội nghị',
    repeated: 'Nội dung đã được nêu',
    unclear: 'Nội dung chưa rõ',
    offensive: 'Lời lẽ xúc phạm',
    noAddress: 'Thiếu địa chỉ',
    other: 'Lý do khác',
  },
  en: {
    offTopic: 'Off topic',
    repeated: 'Already raised',
    unclear: 'Unclear',
    offensive: 'Offensive',
    noAddress: 'No address',
    other: 'Other reason',
  },
});

export const screenViews = /* @__PURE__ */ messages({
  vi: {
    follow: 'Theo phiên họp',
    backdrop: 'Maket',
    agenda: 'Chương trình',
    speaker: 'Người phát biểu',
    timer: 'Đồng hồ phát biểu',
    queue: 'Danh sách chờ',
    petition: 'Kiến nghị',
    answer: 'Trả lời',
    promise: 'Lời hứa',
    figures: 'Số liệu',
    register: 'Mã đăng ký',
    pause: 'Giải lao',
    message: 'Lời nhắn',
    conclusion: 'Kết luận',
    blank: 'Để trống',
  },
  en: {
    follow: 'Follow the session',
    backdrop: 'Backdrop',
    agenda: 'Agenda',
    speaker: 'Speaker',
    timer: 'Speaker’s timer',
    queue: 'Queue',
    petition: 'Petition',
    answer: 'Answer',
    promise: 'Promise',
    figures: 'Figures',
    register: 'Registration code',
    pause: 'Break',
    message: 'Message',
    conclusion: 'Conclusion',
    blank: 'Blank',
  },
});

export const conclusionSections = /* @__PURE__ */ messages({
  vi: {
    discussed: 'Đã trao đổi, giải thích',
    resolved: 'Đã trả lời, giải quyết',
    unresolved: 'Tiếp tục giải quyết',
    notRaised: 'Chưa nêu tại hội nghị',
  },
  en: {
    discussed: 'Discussed and explained',
    resolved: 'Answered and resolved',
    unresolved: 'Still to be resolved',
    notRaised: 'Not raised in the hall',
  },
});
