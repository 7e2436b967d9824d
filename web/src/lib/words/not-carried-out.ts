import { isMomentary, type Momentary } from '@doi-thoai/shared/meeting/session/short-lived';
import { messages } from '#lib/ui/messages.ts';

/** Acts of the moment, as what was to be done. */
const acts: Readonly<Record<Momentary, string>> = /* @__PURE__ */ messages({
  'meeting.start': { vi: 'mở hoặc tiếp tục hội nghị', en: 'open the session' },
  'meeting.pause': { vi: 'tạm nghỉ', en: 'pause the session' },
  'meeting.close': { vi: 'bế mạc', en: 'close the session' },
  'presiding.pass': { vi: 'trao quyền điều hành', en: 'pass on presiding' },
  'presiding.takeBack': { vi: 'nhận lại quyền điều hành', en: 'take presiding back' },
  'agenda.begin': { vi: 'chuyển bước chương trình', en: 'go to another step of the agenda' },
  'queue.call': { vi: 'mời phát biểu', en: 'call a speaker' },
  'floor.giveToHand': { vi: 'mời người giơ tay phát biểu', en: 'give the floor to a raised hand' },
  'turn.followUp': { vi: 'mời phát biểu thêm', en: 'let somebody speak again' },
  'turn.start': { vi: 'bắt đầu tính giờ', en: 'start the time' },
  'turn.pause': { vi: 'tạm dừng đồng hồ', en: 'pause the time' },
  'turn.resume': { vi: 'tiếp tục tính giờ', en: 'go on with the time' },
  'turn.extend': { vi: 'thêm, bớt thời gian', en: 'change the time' },
  'turn.end': { vi: 'kết thúc lượt phát biểu', en: 'end the speech' },
  'turn.cut': { vi: 'dừng phát biểu', en: 'stop the speech' },
  'turn.noShow': { vi: 'ghi vắng mặt', en: 'note an absence' },
  'turn.takeBack': { vi: 'hoàn tác', en: 'undo' },
  'turn.restore': { vi: 'hoàn tác', en: 'undo' },
  'answering.call': { vi: 'mời cơ quan trả lời', en: 'let an agency answer' },
  'answering.comment': { vi: 'mời cơ quan tham gia ý kiến', en: 'let an agency comment' },
  'petitions.raise': { vi: 'đưa kiến nghị ra hội trường', en: 'put a petition before the hall' },
  'commitments.readBack': { vi: 'đọc lại cam kết', en: 'read a promise back' },
  'screens.show': { vi: 'đổi nội dung màn hình', en: 'change what screens show' },
});

const words = /* @__PURE__ */ messages({
  notDone: {
    vi: (act: string, why: string) => `Chưa thực hiện: ${act}. ${why}`,
    en: (act: string, why: string) => `Not carried out: ${act}. ${why}`,
  },
  tooLate: { vi: 'Lệnh đến quá muộn.', en: 'It came too late.' },
  overtaken: { vi: 'Tình hình đã khác.', en: 'Things had moved on.' },
  again: { vi: 'Làm lại', en: 'Do it again' },
});

/** Says, as short as a toast over the head of a console must be, that an act of the moment was not carried out. */
export function notCarriedOut(type: string, why: 'tooLate' | 'overtaken'): string {
  return words.notDone(isMomentary(type) ? acts[type] : type, words[why]);
}

export function doItAgain(): string {
  return words.again;
}
