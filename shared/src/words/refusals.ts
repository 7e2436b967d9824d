import type { Language, Translated } from '../text/language.ts';
import { assignmentStates } from './answers.ts';
import { commitmentStates } from './followup.ts';
import type { FollowUpCode } from './followup-refusals.ts';
import { inputSentence } from './input-problems.ts';
import { registrationStates } from './intake.ts';
import type { ImportCode } from './import-refusals.ts';
import type { OfficeCode } from './office-refusals.ts';
import type { PaperCode } from './paper-refusals.ts';
import { say, type Params } from './say.ts';
import { meetingStates } from './session.ts';

/** Every refusal that people can cause, by its code. `{name}` stands for a parameter. */
const refusals = {
  // What came in
  malformed: { vi: 'Yêu cầu không đúng dạng: {problem}.', en: 'The request is malformed: {problem}.' },
  tooLarge: { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  unknownAction: { vi: 'Không có thao tác “{action}”.', en: 'There is no action “{action}”.' },
  unknownMeeting: { vi: 'Không tìm thấy hội nghị này.', en: 'There is no such meeting.' },
  outdated: {
    vi: 'Trang này đã cũ. Hãy tải lại trang.',
    en: 'This page is out of date. Please reload it.',
  },
  needsNewerRelease: {
    vi: 'Hồ sơ này do bản phần mềm mới hơn ghi. Hãy cập nhật máy chủ rồi mở lại.',
    en: 'This record was written by a newer release. Update this server and open it again.',
  },
  wrongOrigin: {
    vi: 'Trang mở tại {page}, máy chủ chỉ nhận {server}. Người cài đặt máy chủ cần đặt ORIGIN={page} rồi khởi động lại.',
    en: 'The page is at {page}, the server takes {server} alone. Whoever set it up must set ORIGIN={page} and start it again.',
  },
  commandIdReused: {
    vi: 'Mã yêu cầu này đã được dùng cho một việc khác.',
    en: 'This command id was already used for something else.',
  },
  tooLate: {
    vi: 'Thao tác này tới quá muộn nên không thực hiện nữa.',
    en: 'This came too late and was not carried out.',
  },
  notSaved: {
    vi: 'Chưa ghi được vào hồ sơ. Việc này được giữ lại và sẽ tự gửi lại.',
    en: 'It could not be saved yet. It is kept and will be sent again by itself.',
  },
  fault: {
    vi: 'Hệ thống gặp lỗi khi xử lý yêu cầu này.',
    en: 'Something in the system failed while handling this request.',
  },
  unknownAddress: { vi: 'Không có địa chỉ này.', en: 'There is no such address.' },
  unknownFile: { vi: 'Không tìm thấy tệp này.', en: 'There is no such file.' },
  fileTooLarge: { vi: 'Tệp lớn hơn {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' },
  wrongFileType: {
    vi: 'Chỉ nhận PDF, Word, Excel, PowerPoint, ODF, ảnh, văn bản thuần. Tệp khác đề nghị lưu thành PDF.',
    en: 'Only PDF, Word, Excel, PowerPoint, ODF, picture and plain text files are taken. Please save others as PDF.',
  },
  notAPhoto: {
    vi: 'Phiếu phải là ảnh JPG, PNG hoặc WebP.',
    en: 'A slip must be a JPG, PNG or WebP picture.',
  },
  photoNotShown: {
    vi: 'Ảnh HEIC, AVIF, TIFF không hiện được. Đề nghị chụp lại tại đây hoặc lưu thành JPG.',
    en: 'HEIC, AVIF and TIFF pictures cannot be shown. Please take the photo here or save it as JPG.',
  },
  tooMany: {
    vi: 'Quá nhiều lần thử. Xin đợi {seconds} giây.',
    en: 'Too many attempts. Please wait {seconds} seconds.',
  },
  // Who asks
  notSignedIn: { vi: 'Hãy đăng nhập hoặc ghép thiết bị trước.', en: 'Sign in or pair this device first.' },
  notAllowed: { vi: 'Vai trò này không được làm việc đó.', en: 'This role may not do that.' },
  notYours: { vi: 'Việc này được giao cho cơ quan khác.', en: 'This is assigned to another department.' },
  notPresiding: {
    vi: 'Chỉ người đang điều hành mới làm được việc này.',
    en: 'Only whoever is presiding may do this.',
  },
  wrongPassword: { vi: 'Tên hoặc mật khẩu không đúng.', en: 'The name or password is wrong.' },
  secondCodeNeeded: {
    vi: 'Đề nghị nhập mã sáu số trong ứng dụng xác thực trên điện thoại.',
    en: 'Please enter the six digits that the authenticator app on your phone shows.',
  },
  wrongSecondCode: {
    vi: 'Mã không đúng hoặc đã dùng. Chờ ứng dụng hiện mã mới rồi nhập lại.',
    en: 'The code is wrong or was used already. Wait for the next one in the app.',
  },
  wrongCode: {
    vi: 'Mã ghép nối không đúng hoặc đã có mã mới thay.',
    en: 'The pairing code is wrong, or a newer one took its place.',
  },
  codeUsed: {
    vi: 'Mã này đã dùng lúc {time}, trên máy khác hoặc ở lần thử trước. Đề nghị xin mã mới.',
    en: 'This code was used at {time}, on another device or at an earlier try. Please ask for a new one.',
  },
  codeExpired: {
    vi: 'Mã này đã hết hạn lúc {time}. Đề nghị xin mã mới.',
    en: 'This code expired at {time}. Please ask for a new one.',
  },
  seatHeld: {
    vi: 'Máy này đang là “{held}”, chưa chuyển sang “{wanted}”.',
    en: 'This device is “{held}”, not “{wanted}” yet.',
  },
  wrongPin: { vi: 'Mã PIN không đúng.', en: 'The PIN is wrong.' },
  pinNeeded: { vi: 'Hãy nhập mã PIN của lãnh đạo.', en: "The leader's PIN is needed." },
  pinNotSet: { vi: 'Lãnh đạo chưa đặt mã PIN.', en: 'The leader has not set a PIN yet.' },
  seatRevoked: { vi: 'Thiết bị này đã bị thu hồi quyền.', en: 'This device has been revoked.' },
  unknownAccount: { vi: 'Không có tài khoản này.', en: 'There is no such account.' },
  unknownReceipt: { vi: 'Không tìm thấy biên nhận này.', en: 'There is no such receipt.' },
  unknownSeat: { vi: 'Không có vị trí này trong hội nghị.', en: 'There is no such seat in this meeting.' },
  // The meeting's life
  alreadyConvened: { vi: 'Hội nghị này đã được lập.', en: 'This meeting is convened already.' },
  wrongMeetingState: {
    vi: 'Hội nghị đang ở bước “{state}”, chưa làm được việc này.',
    en: 'The meeting is “{state}”; this cannot be done now.',
  },
  notInSession: { vi: 'Hội nghị chưa khai mạc hoặc đã bế mạc.', en: 'The meeting is not in session.' },
  unknownDevice: {
    vi: 'Không tìm thấy thiết bị này trong số đã ghép nối.',
    en: 'No such device is paired.',
  },
  pageNotOpen: { vi: 'Vị trí này không được mở trang đó.', en: 'This seat may not open that page.' },
  unknownChair: { vi: 'Không có Chủ tọa này.', en: 'There is no such chair.' },
  unknownDepartment: { vi: 'Không có cơ quan này trong hội nghị.', en: 'There is no such department here.' },
  unknownOrganisation: {
    vi: 'Không có tổ chức này trong hội nghị.',
    en: 'There is no such organisation here.',
  },
  petitionDivided: {
    vi: 'Kiến nghị này đã được tách thành nhiều phần. Hãy làm việc với từng phần.',
    en: 'This petition was divided. Please work with each of its parts.',
  },
  petitionOwed: {
    vi: 'Vấn đề này đã có cam kết hoặc đang được theo dõi, không gộp vào vấn đề khác được. Hãy gộp ngược lại.',
    en: 'Something was promised on this petition, or it is followed up. Merge the other one into it instead.',
  },
  petitionInUse: {
    vi: 'Kiến nghị này đã được gộp, giao, nêu, trả lời, công bố nội dung hoặc ghi cam kết. Hãy rút lại việc đó trước.',
    en: 'This petition was merged, assigned, raised, answered, released or has a commitment. Take that back first.',
  },
  districtEnded: {
    vi: 'Từ ngày 01/07/2025 không còn cấp huyện. Hãy chọn cấp xã, cấp tỉnh hoặc trung ương.',
    en: 'There is no district level since 1 July 2025. Choose commune, province or centre.',
  },
  unknownField: { vi: 'Không có lĩnh vực này.', en: 'There is no such field.' },
  unknownParticipant: { vi: 'Không có đại biểu này.', en: 'There is no such participant.' },
  unknownScreen: { vi: 'Không có màn hình này.', en: 'There is no such screen.' },
  sameIdTwice: { vi: 'Mã “{id}” được dùng hai lần.', en: 'The id “{id}” is used twice.' },
  // Agenda
  unknownAgendaItem: { vi: 'Không có mục chương trình này.', en: 'There is no such agenda item.' },
  agendaItemCurrent: { vi: 'Mục này đang diễn ra.', en: 'This agenda item is under way.' },
  // Registrations, queue and turns
  unknownRegistration: { vi: 'Không có lượt đăng ký này.', en: 'There is no such registration.' },
  receiptTaken: { vi: 'Biên nhận này đã được dùng.', en: 'This receipt is taken.' },
  registrationClosed: { vi: 'Hội nghị không còn nhận đăng ký.', en: 'Registration is closed.' },
  wrongRegistrationState: {
    vi: 'Lượt đăng ký đang ở trạng thái “{state}”, không làm được việc này.',
    en: 'The registration is “{state}”; this cannot be done.',
  },
  takenElsewhere: {
    vi: 'Bàn này chỉ sửa, rút hoặc chuyển được những gì do chính bàn tiếp nhận. Đề nghị báo tổ giúp việc.',
    en: 'This desk changes only what it wrote down itself. Please ask a moderator.',
  },
  slipIsAllThereIs: {
    vi: 'Ảnh phiếu là toàn bộ nội dung của đăng ký này. Hãy ghi nội dung trước, rồi mới bỏ ảnh.',
    en: 'The photo is all that this registration says. Please type its words first, then take the photo away.',
  },
  tooLateAtDesk: {
    vi: 'Đã quá {minutes} phút kể từ khi tiếp nhận. Đề nghị báo tổ giúp việc.',
    en: 'More than {minutes} minutes have passed since it was written down. Please ask a moderator.',
  },
  overtaken: {
    vi: 'Tình hình đã thay đổi trước khi thao tác này tới nơi, nên không thực hiện nữa.',
    en: 'Things had moved on before this arrived, so it was not carried out.',
  },
  floorTaken: { vi: 'Đang có người phát biểu.', en: 'Someone is speaking.' },
  floorFree: { vi: 'Hiện không có ai được mời phát biểu.', en: 'Nobody has the floor.' },
  timerNotRunning: { vi: 'Đồng hồ không chạy.', en: 'The timer is not running.' },
  timerRunning: { vi: 'Đồng hồ đang chạy.', en: 'The timer is running.' },
  changedMeanwhile: {
    vi: 'Người khác vừa sửa nội dung này. Xem nội dung mới rồi lưu lại.',
    en: 'Somebody else changed these words meanwhile. Look at theirs, then save again.',
  },
  // Petitions
  unknownPetition: { vi: 'Không có kiến nghị này.', en: 'There is no such petition.' },
  petitionMerged: {
    vi: 'Kiến nghị này đã gộp vào KN {into}.',
    en: 'This petition is merged into petition {into}.',
  },
  petitionAssigned: {
    vi: 'Kiến nghị này đã giao cơ quan trả lời. Hãy gộp kiến nghị kia vào kiến nghị này, hoặc thu hồi việc giao trước.',
    en: 'This petition is assigned. Merge the other one into it, or withdraw the assignment first.',
  },
  petitionHasSpeaker: {
    vi: 'Kiến nghị này đã có người phát biểu.',
    en: 'This petition has its speaker already.',
  },
  petitionNotMerged: { vi: 'Kiến nghị này chưa được gộp.', en: 'This petition is not merged.' },
  petitionRerouted: {
    vi: 'Nội dung này đã chuyển sang tiếp công dân.',
    en: 'This matter was rerouted to citizen reception.',
  },
  petitionTakenBack: {
    vi: 'Kiến nghị này đã được rút hoặc không được tiếp nhận.',
    en: 'This petition was withdrawn or not admitted.',
  },
  matterDecided: {
    vi: 'Chủ tọa đã kết luận hoặc đã ghi cam kết về kiến nghị này nên không rút lại được nữa. Vẫn có thể ẩn tên người hỏi.',
    en: 'The chair has decided on this petition or a commitment stands on it, so it is not taken back. Who asked can still be hidden.',
  },
  petitionDisposed: {
    vi: 'Kiến nghị này đã có hướng xử lý.',
    en: 'This petition has its disposition already.',
  },
  petitionNotDisposed: {
    vi: 'Kiến nghị này chưa có hướng xử lý.',
    en: 'This petition has no disposition yet.',
  },
  mergeIntoItself: {
    vi: 'Không thể gộp một kiến nghị vào chính nó.',
    en: 'A petition cannot be merged into itself.',
  },
  // Assignments and answers
  unknownAssignment: { vi: 'Không có phân công này.', en: 'There is no such assignment.' },
  alreadyAssigned: { vi: 'Cơ quan này đã được giao.', en: 'This department has it already.' },
  leadTaken: { vi: 'Đã có cơ quan chủ trì: {department}.', en: 'There is a lead already: {department}.' },
  wrongAssignmentState: {
    vi: 'Phân công đang ở trạng thái “{state}”, không làm được việc này.',
    en: 'The assignment is “{state}”; this cannot be done.',
  },
  notSigned: {
    vi: 'Lãnh đạo cơ quan chưa ký câu trả lời này.',
    en: "The department's leader has not signed this answer yet.",
  },
  answerEmpty: { vi: 'Câu trả lời còn trống.', en: 'The answer is still empty.' },
  unknownEvidence: { vi: 'Không có tài liệu này.', en: 'There is no such evidence.' },
  // Dispositions and commitments
  dueInThePast: { vi: 'Thời hạn đã qua.', en: 'The due date has passed.' },
  unknownCommitment: { vi: 'Không có cam kết này.', en: 'There is no such commitment.' },
  wrongCommitmentState: {
    vi: 'Cam kết đang ở trạng thái “{state}”, không làm được việc này.',
    en: 'The commitment is “{state}”; this cannot be done.',
  },
  notReadBack: {
    vi: 'Hãy đọc lại cam kết trước hội trường rồi mới xác nhận.',
    en: 'Read the commitment back to the hall before confirming it.',
  },
  followUpBegun: {
    vi: 'Việc này đã có báo cáo hoặc đã báo người nêu, không lấy lại hướng xử lý được.',
    en: 'This was reported on or told already; what was decided is not taken back.',
  },
  // Rehearsals
  notRehearsal: { vi: 'Đây không phải buổi diễn tập.', en: 'This is not a rehearsal.' },
  // Conclusion and announcements
  notCompiled: { vi: 'Chưa lập dự thảo kết luận.', en: 'The conclusion is not compiled yet.' },
  conclusionAdopted: { vi: 'Kết luận đã được thông qua.', en: 'The conclusion is adopted already.' },
  minutesAreFinal: {
    vi: 'Biên bản đã chốt. Hãy mở lại hoặc lập bản đính chính.',
    en: 'The minutes are final. Open them again, or begin an amendment.',
  },
  unknownEntry: {
    vi: 'Không có mục này trong diễn biến hội nghị.',
    en: 'There is no such entry in the record.',
  },
  conclusionHasGaps: {
    vi: '{count} nội dung chưa có cơ quan hoặc thời hạn. Xem lại, hoặc xác nhận vẫn thông qua.',
    en: '{count} matters have no owner or date. Look at them again, or confirm that it is adopted so.',
  },
  unknownLine: { vi: 'Không có dòng này trong kết luận.', en: 'There is no such line in the conclusion.' },
  unknownAnnouncement: { vi: 'Không có thông báo này.', en: 'There is no such announcement.' },
} as const satisfies Record<string, Translated>;

type MeetingCode = keyof typeof refusals;
/** Every code that something can be refused with; the office's sentences stand apart, for no citizen reads them. */
export type Code = MeetingCode | OfficeCode | ImportCode | PaperCode | FollowUpCode;
export const codes = Object.keys(refusals) as MeetingCode[];

/** What the parameter `state` of a refusal speaks of. */
const statesOf: Readonly<Record<string, Readonly<Record<string, Translated>>>> = {
  wrongMeetingState: meetingStates,
  wrongRegistrationState: registrationStates,
  wrongAssignmentState: assignmentStates,
  wrongCommitmentState: commitmentStates,
};

/** The plain sentence of a refusal, with states and inputs in words; a code of a newer server is shown as it is. */
export function sentence(code: string, params: Params, language: Language): string {
  if (!isCode(code)) return code;
  const ofInput = code === 'malformed' ? inputSentence(params, language) : undefined;
  if (ofInput !== undefined) return ofInput;
  const worded = { ...params };
  const wordIn = (words: Readonly<Record<string, Translated>>, param: string) => {
    const key = String(params[param]);
    if (Object.hasOwn(words, key) && words[key]) worded[param] = say(words[key], language);
  };
  if (Object.hasOwn(statesOf, code) && statesOf[code]) wordIn(statesOf[code], 'state');
  return say(refusals[code], language, worded);
}

/** What came over the wire may be called like something that every object has. */
function isCode(code: string): code is MeetingCode {
  return Object.hasOwn(refusals, code);
}
