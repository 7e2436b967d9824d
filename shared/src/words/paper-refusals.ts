import type { Language, Translated } from '../text/language.ts';
import { officeSentence } from './office-refusals.ts';
import { say, type Params } from './say.ts';

/** What is not taken of papers, of their register and of letterheads. */
const refusals = {
  unknownPaper: { vi: 'Không có văn bản này.', en: 'There is no such paper.' },
  paperOfOffice: {
    vi: 'Văn bản này do điều phối chốt; Thư ký chỉ chốt biên bản.',
    en: 'Coordinators make this paper final; the secretary makes the minutes final alone.',
  },
  paperIsAmended: { vi: 'Văn bản này đã có bản sửa đổi.', en: 'This paper was amended.' },
  paperIsIssued: {
    vi: 'Văn bản đã có số {number}. Hãy lập bản sửa đổi.',
    en: 'The paper has the number {number}. Amend it.',
  },
  paperHasNoNumber: { vi: 'Văn bản này không có số.', en: 'This paper has no number.' },
  paperNotIssued: { vi: 'Văn bản chưa có số.', en: 'The paper has no number yet.' },
  signedFileThere: {
    vi: 'Đã có bản đã ký. Hãy bỏ tệp đó trước.',
    en: 'The signed paper is there. Take it off first.',
  },
  signedFileKind: {
    vi: 'Bản đã ký phải là tệp PDF hoặc ảnh chụp.',
    en: 'The signed paper has to be a PDF file or a photo.',
  },
  paperIsFinal: {
    vi: 'Văn bản đã chốt. Hãy mở lại dự thảo trước.',
    en: 'The paper is final. Make it a draft again first.',
  },
  paperWasSent: {
    vi: 'Văn bản đã gửi ngày {date}. Hãy bỏ ngày gửi trước.',
    en: 'The paper was sent on {date}. Take that day off first.',
  },
  datedAfterSent: {
    vi: 'Văn bản đã gửi ngày {date}, ngày ban hành không thể sau ngày đó.',
    en: 'The paper was sent on {date}; it cannot be dated later.',
  },
  noticeNotApproved: {
    vi: 'Chủ tọa chưa duyệt nội dung hiện nay của thông báo kết luận.',
    en: 'The chair has not approved the notice as it stands.',
  },
  commentsOpen: {
    vi: 'Còn {count} ý kiến góp ý chưa xử lý.',
    en: 'Comments that nobody has seen to: {count}.',
  },
  unknownComment: { vi: 'Không có ý kiến góp ý này.', en: 'There is no such comment.' },
  tooManyComments: { vi: 'Chỉ lưu tối đa {most} ý kiến góp ý.', en: 'At most {most} comments are kept.' },
  unknownPublication: {
    vi: 'Không có lần niêm yết, đăng tải này.',
    en: 'There is no such posting or publication.',
  },
  notPosted: {
    vi: 'Chỉ việc niêm yết mới có biên bản kết thúc.',
    en: 'Only what was posted is taken down.',
  },
  postingHasEnded: {
    vi: 'Việc niêm yết đã kết thúc vào ngày khác. Hãy sửa ngày kết thúc trước.',
    en: 'The posting has ended on another day. Put its end right first.',
  },
  notAWebAddress: {
    vi: 'Đường dẫn phải bắt đầu bằng https:// hoặc http://.',
    en: 'The address must begin with https:// or http://.',
  },
  unknownHead: {
    vi: 'Thôn, tổ dân phố này không có trong danh sách.',
    en: 'This village is not on the list.',
  },
  paperTooHeavy: {
    vi: 'Văn bản này quá dài, máy chủ chưa xuất được tệp. Hãy thử lại.',
    en: 'This paper is too long for the server to write now. Please try again.',
  },
  dossierTooLarge: {
    vi: 'Các tệp của hội nghị lớn quá, một tệp nén không chứa hết. Hãy tải riêng từng tệp.',
    en: 'The files of this conference are too large for one zip. Take them one by one.',
  },
  unknownLetterhead: { vi: 'Không có thể thức này.', en: 'There is no such letterhead.' },
  letterheadThere: { vi: 'Đã có thể thức của “{issuer}”.', en: 'There is a letterhead of “{issuer}”.' },
} as const satisfies Record<string, Translated>;

export type PaperCode = keyof typeof refusals;
export const paperCodes = Object.keys(refusals) as PaperCode[];

/** The plain sentence of what is refused of a paper, its own or one that the whole office knows. */
export function paperSentence(code: string, params: Params, language: Language): string {
  return Object.hasOwn(refusals, code)
    ? say(refusals[code as PaperCode], language, params)
    : officeSentence(code, params, language);
}
