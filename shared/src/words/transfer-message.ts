import { shortDate } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';

/** What a letter says to a body, as a message that is pasted into a chat. */
export interface TransferMessage {
  readonly body: string;
  readonly meeting: string;
  readonly contact: string;
  readonly matters: readonly {
    readonly code: string;
    /** The released words; empty where nobody released any. */
    readonly words: string;
    readonly until: CivilDate | null;
  }[];
}

/** In Vietnamese whatever the language of a page, as letters are; it holds nothing that the letter does not hold. */
export function transferMessage({ body, meeting, contact, matters }: TransferMessage): string {
  const lines = matters.map(({ code, words, until }) => {
    const day = until === null ? '' : ` – chậm nhất ${shortDate(until)}`;
    return `• ${code}: ${words === '' ? 'nội dung theo công văn' : words}${day}`;
  });
  const to = contact === '' ? '' : ` về ${contact}`;
  return [
    `Kính gửi ${body},`,
    `Sau ${meeting}, đề nghị quý cơ quan giải quyết, trả lời công dân ${matters.length} kiến nghị:`,
    ...lines,
    `Đề nghị báo cáo kết quả và đồng gửi văn bản trả lời${to}, ghi mã việc. Công văn gửi kèm.`,
  ].join('\n');
}
