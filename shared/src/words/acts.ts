import type { ActionType } from '../meeting/meeting.ts';
import type { Translated } from '../text/language.ts';

/** What people do, in a few words. */
export const acts = {
  'meeting.start': { vi: 'khai mạc', en: 'opens the conference' },
  'meeting.close': { vi: 'bế mạc', en: 'closes the conference' },
  'agenda.begin': { vi: 'sang mục tiếp theo', en: 'goes on to the next step' },
  'queue.call': { vi: 'mời người phát biểu tiếp theo', en: 'calls the next speaker' },
  'turn.start': { vi: 'mời phát biểu', en: 'gives the floor' },
  'turn.noShow': { vi: 'ghi vắng mặt', en: 'notes that nobody came' },
  'turn.end': { vi: 'kết thúc lượt phát biểu', en: 'ends the turn' },
  'turn.followUp': { vi: 'mời phát biểu thêm', en: 'calls for a second speech' },
  'petitions.assign': { vi: 'giao cơ quan trả lời', en: 'assigns the petition' },
  'petitions.dispose': { vi: 'chốt hướng xử lý', en: 'disposes of the petition' },
  'petitions.release': { vi: 'duyệt nội dung lên màn hình', en: 'releases words for the screens' },
  'answers.approve': { vi: 'duyệt câu trả lời', en: 'approves the answer' },
  'answers.deliver': { vi: 'nghe trả lời', en: 'hears the answer' },
  'answers.release': { vi: 'duyệt công khai câu trả lời', en: 'releases the answer' },
  'answers.draft': { vi: 'soạn câu trả lời', en: 'drafts an answer' },
  'answers.sign': { vi: 'ký câu trả lời', en: 'signs the answer' },
  'assignments.acknowledge': { vi: 'xác nhận đã nhận', en: 'acknowledges' },
  'assignments.askTime': { vi: 'xin thêm thời gian', en: 'asks for time' },
  'assignments.decline': { vi: 'báo không thuộc thẩm quyền', en: 'says it is not theirs' },
  'commitments.capture': { vi: 'ghi cam kết', en: 'writes down a commitment' },
  'commitments.readBack': { vi: 'đọc lại cam kết', en: 'reads the commitment back' },
  'commitments.confirm': { vi: 'xác nhận cam kết', en: 'confirms the commitment' },
  'speakers.register': { vi: 'đăng ký phát biểu', en: 'registers to speak' },
  'speakers.accept': { vi: 'tiếp nhận đăng ký', en: 'accepts a registration' },
  'participants.setPresent': { vi: 'điểm danh', en: 'checks someone in' },
  'conclusion.compile': { vi: 'lập dự thảo kết luận', en: 'compiles the conclusion' },
  'conclusion.adopt': { vi: 'thông qua kết luận', en: 'adopts the conclusion' },
} as const satisfies Readonly<Partial<Record<ActionType, Translated>>>;
