import type { CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';

// What an office pastes into a chat after a conference; an office writes Vietnamese.

/** So many matters are named, and so much of each: a chat shows no more on one page. */
const named = 10;
const longest = 120;

/** A matter as a message names it: by its code, in released words, with its day. */
export interface MentionedMatter {
  readonly code: string;
  /** Released words; empty where none are released. */
  readonly words: string;
  readonly due: CivilDate;
  /** The later day that its body named for what remains; null where it named none. */
  readonly expects?: CivilDate | null;
  /** Working days after that day. */
  readonly late: number;
}

/** Whose message it is, and about which conference. */
interface From {
  /** Who issues its papers. */
  readonly issuer: string;
  readonly meeting: string;
  readonly heldOn: CivilDate | null;
  /** Whom one asks, with a telephone; may be empty. */
  readonly contact: string;
}

/** The text that reminds a body of what it owes, the same as its letter says (QN10). */
export function partsMessage({
  body,
  matters,
  until,
  ...from
}: From & {
  readonly body: string;
  readonly matters: readonly MentionedMatter[];
  /** The new last day; null where none is named. */
  readonly until: CivilDate | null;
}): string {
  const day = until === null ? '' : `, chậm nhất ngày ${shortDate(until)}`;
  return lines([
    `Kính gửi: ${body}`,
    `${from.issuer} đề nghị cơ quan giải quyết, báo cáo kết quả ${matters.length} việc sau ${ofConference(from)}${day}:`,
    ...mentioned(matters),
    'Xin ghi mã việc khi báo cáo; việc chưa xong thì nêu lý do và thời hạn hoàn thành.',
    contactOf(from),
  ]);
}

/** What such a text is about, in one line. */
export function partsSubject({ count, ...from }: From & { readonly count: number }): string {
  return `Đôn đốc ${count} việc sau ${ofConference(from)}`;
}

/** The text that asks an upper body by word how far its reply is. */
export function upperMessage({
  body,
  letter,
  count,
  ...from
}: From & {
  readonly body: string;
  readonly letter: { readonly no: string; readonly date: CivilDate };
  readonly count: number;
}): string {
  return lines([
    `Kính gửi: ${body}`,
    `${from.issuer} đã có Công văn số ${letter.no} ngày ${shortDate(letter.date)} đề nghị trả lời ${count} kiến nghị của Nhân dân ${ofConference(from)}.`,
    'Đến nay chưa nhận được văn bản trả lời. Kính đề nghị quý cơ quan cho biết tiến độ.',
    contactOf(from),
  ]);
}

/** What such a text is about, in one line. */
export function upperSubject(letter: { readonly no: string; readonly date: CivilDate }): string {
  return `Đề nghị trả lời Công văn số ${letter.no} ngày ${shortDate(letter.date)}`;
}

/** The text that sends the results to the head of a village, who says that they were received (TD13). */
export function headMessage({
  village,
  notice,
  page,
  address = '',
  ...from
}: From & {
  readonly village: string;
  /** Number and date of the notice of the results; null while it has none. */
  readonly notice: { readonly no: string; readonly date: CivilDate } | null;
  /** Where everybody reads them. */
  readonly page: string;
  /** Their own link, by which they say so without an account; empty where they were given none. */
  readonly address?: string;
}): string {
  const paper = notice
    ? `Thông báo số ${notice.no} ngày ${shortDate(notice.date)} về kết quả ${ofConference(from)}`
    : `kết quả ${ofConference(from)}`;
  return lines([
    `Kính gửi: Trưởng ${lowered(village)}`,
    `${from.issuer} gửi ${paper}. Đề nghị báo đến bà con${address === '' ? ' và nhắn lại “đã nhận”' : ''}.`,
    address === '' ? '' : `Mở đường dẫn này để báo đã nhận, đã phổ biến (không cần tài khoản): ${address}`,
    page === '' ? '' : `Xem toàn văn: ${page}`,
    contactOf(from),
  ]);
}

/** The text that tells whoever leads the house what is late for long. */
export function leaderMessage({
  leader,
  issuer,
  matters,
}: {
  /** Whom it is for, as letters name them; where nobody is named, whoever leads the house. */
  readonly leader: string;
  readonly issuer: string;
  readonly matters: readonly (MentionedMatter & { readonly body: string; readonly times: number })[];
}): string {
  return lines([
    `Kính gửi: ${leader || ['Lãnh đạo', issuer].filter(Boolean).join(' ')}`,
    `Báo cáo ${matters.length} việc sau hội nghị đối thoại muộn quá 5 ngày làm việc:`,
    // All of them: who leads decides on this list, and on none that was cut.
    ...matters.map(
      ({ code, words, body, late, times, ...days }) =>
        `- ${code}${words === '' ? '' : `: ${short(words)}`} – ${body || issuer}, ${daysOf(days)}, muộn ${late} ngày làm việc${times > 0 ? `, đã đôn đốc ${times} lần` : ''}`,
    ),
  ]);
}

function mentioned(matters: readonly MentionedMatter[]): readonly string[] {
  return [
    ...matters
      .slice(0, named)
      .map(
        ({ code, words, late, ...days }) =>
          `- ${code}${words === '' ? '' : `: ${short(words)}`} (${daysOf(days)}${late > 0 ? `, muộn ${late} ngày làm việc` : ''})`,
      ),
    more(matters.length),
  ];
}

/** The day that its body named stands beside the one on which it is due, and not in its place. */
const daysOf = ({ due, expects = null }: Pick<MentionedMatter, 'due' | 'expects'>) =>
  `hạn ${shortDate(due)}${expects === null ? '' : `, cơ quan hẹn ${shortDate(expects)}`}`;

const more = (count: number) => (count > named ? `- và ${count - named} việc khác.` : '');
const contactOf = ({ contact }: From) => (contact === '' ? '' : `Liên hệ: ${contact}.`);
const lines = (all: readonly string[]) => all.filter((line) => line !== '').join('\n');

/** The conference with its day, as it goes on in a sentence. */
function ofConference({ meeting, heldOn }: From): string {
  const title = /^(?:Hội nghị|Đối thoại)/.test(meeting) ? lowered(meeting) : meeting;
  return `${title}${heldOn === null ? '' : ` ngày ${shortDate(heldOn)}`}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** In one line, cut between words. */
function short(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
