import type { Translated } from '../text/language.ts';

/** What is not taken of a plan: its parts, its milestones, its day, its members. */
export const planRefusals = {
  founderStays: {
    vi: 'Người lập hội nghị luôn là điều phối của hội nghị đó.',
    en: 'Whoever founded a meeting stays its coordinator.',
  },
  departmentInUse: {
    vi: 'Cơ quan này đã được giao việc trong hội nghị, không bỏ ra được.',
    en: 'Something was given to this department already; it cannot be taken out.',
  },
  fieldInUse: {
    vi: 'Đã có ý kiến, kiến nghị thuộc lĩnh vực này. Hãy xếp lại các ý kiến đó trước.',
    en: 'Something is sorted under this field already. Sort that anew first.',
  },
  unknownCheck: {
    vi: 'Không có việc này trong danh mục của hội trường.',
    en: 'There is no such thing on the list of the hall.',
  },
  tooManyChecks: {
    vi: 'Danh mục của hội trường có nhiều nhất {most} việc.',
    en: 'The list of the hall holds {most} things at most.',
  },
  tooManyRehearsals: {
    vi: 'Máy chủ đang diễn tập {most} hội nghị. Chờ một buổi kết thúc rồi bắt đầu.',
    en: 'The server is rehearsing {most} conferences. Wait until one of them has ended.',
  },
  rehearsalOver: {
    vi: 'Buổi diễn tập đã xong. Muốn tập nữa thì diễn tập lại từ trang chuẩn bị.',
    en: 'This rehearsal has come to its end. To rehearse more, begin another one where the plan is prepared.',
  },
  unknownMilestone: { vi: 'Không có mốc việc này.', en: 'There is no such milestone.' },
  milestonesInCircle: {
    vi: 'Các mốc việc chờ nhau thành vòng tròn. Hãy bỏ một chỗ “làm sau”.',
    en: 'These milestones wait for each other in a circle. Take one of them out of it.',
  },
  notHandedIn: { vi: 'Mốc việc này chưa nộp.', en: 'This milestone was not handed in.' },
  dayToCome: { vi: 'Ngày nộp còn ở phía trước.', en: 'That day is yet to come.' },
  reasonNeeded: {
    vi: 'Ngày, giờ, địa điểm đã định được thay đổi phải có lý do.',
    en: 'A day, time or place that stood is changed with a reason.',
  },
  milestoneReasonNeeded: {
    vi: 'Đổi một hạn đã định phải có lý do.',
    en: 'A date that stood is changed with a reason.',
  },
  planNotIssued: {
    vi: 'Kế hoạch chưa có số, ngày ban hành: sửa thẳng từng phần, chưa cần bản sửa đổi.',
    en: 'The plan has no number and date yet: change its parts, there is nothing to amend.',
  },
  sameDayAgain: {
    vi: 'Hoãn hội nghị thì phải ghi ngày khác, hoặc bỏ trống ngày.',
    en: 'What is put off needs another day, or none.',
  },
  unknownProgramme: { vi: 'Không có chương trình này.', en: 'There is no such programme.' },
  programmeThere: {
    vi: 'Năm đó đã có “{programme}”. Hãy đặt tên khác.',
    en: 'There is “{programme}” in that year already. Give it another name.',
  },
  programmeEnded: {
    vi: '“{programme}” đã kết thúc. Muốn sửa thì mở lại chương trình.',
    en: '“{programme}” is over. Resume it before you change it.',
  },
  inOtherProgramme: {
    vi: 'Hội nghị này đang thuộc “{programme}”. Hãy đưa ra khỏi đó trước.',
    en: 'This conference is in “{programme}”. Take it out of there first.',
  },
} as const satisfies Record<string, Translated>;
