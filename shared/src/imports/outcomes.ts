import { writtenDate } from '../calendar/written-dates.ts';
import type { CivilDate } from '../calendar/civil-date.ts';

/** What a table says of how far something is: a code of the official list is proposed, the words stay. */
export interface WrittenOutcome {
  /** 2c: done; 3a: under way with dates; null where nothing is proposed. */
  readonly code: '2c' | '3a' | null;
  /** Done in part, whatever else is said. */
  readonly partly: boolean;
  /** Answered in writing, which is not done (TD14). */
  readonly replied: boolean;
  readonly replyNo: string;
  readonly repliedOn: CivilDate | null;
}

const reply =
  /(?:công văn|văn bản|cv|vb|thông báo|tb|số)(?: số)?:? ?(\d{1,5} ?\/ ?[\p{Lu}\d][\p{Lu}\d&/–-]{0,40})/iu;

/** Reads "Đã xong", "Đang làm", "xong 50%", "Đã trả lời theo CV 123/UBND-KT ngày 05/01/2025". */
export function writtenOutcome(text: string): WrittenOutcome {
  const said = text.normalize('NFC').toLowerCase();
  const replied = /(?:đã|có)\s+(?:có\s+)?(?:văn bản\s+|công văn\s+)?(?:trả lời|phúc đáp)/u.test(said);
  const part = /(\d{1,3})\s*%/.exec(said)?.[1];
  const partly = (part !== undefined && Number(part) < 100) || /một phần|cơ bản/u.test(said);
  const isNot = /chưa\s+(?:xong|hoàn thành|thực hiện|giải quyết|làm)/u.test(said);
  const isDone =
    !partly && !isNot && /(?:^|\s)(?:xong|hoàn thành|đã (?:thực hiện|giải quyết|làm|khắc phục))/u.test(said);
  const isUnderWay = /đang\s|tiếp tục thực hiện/u.test(said);
  const date = replied ? writtenDate(text) : undefined;
  return {
    code: isUnderWay ? '3a' : isDone ? '2c' : null,
    partly,
    replied,
    replyNo: replied ? (reply.exec(text)?.[1] ?? '').replace(/\s/g, '') : '',
    repliedOn: date?.kind === 'day' ? date.date : null,
  };
}
