import type { CivilDate } from '../calendar/civil-date.ts';
import { shortDate } from '../calendar/dates-in-words.ts';

/** What a message to a body tells of. */
export interface Reminded {
  readonly body: string;
  readonly meeting: string;
  /** The day of the conference; null while it has none. */
  readonly heldOn: CivilDate | null;
  /** By what the body can hand in itself; by neither, it writes a letter. */
  readonly account: boolean;
  readonly link: boolean;
  /** What nothing was handed in of, by number. */
  readonly missing: readonly { readonly no: number; readonly words: string; readonly returned: string }[];
}

/** So many matters are named, and so much of each: a chat shows no more on one page. */
const named = 10;
const longest = 120;

/** The text that reminds a body of what it was asked and has not answered (PL6); an office writes Vietnamese. */
export function answerReminder({ body, meeting, heldOn, missing, ...ways }: Reminded): string {
  const day = heldOn === null ? '' : ` ngày ${shortDate(heldOn)}`;
  const more = missing.length - named;
  return [
    `Kính gửi: ${body}`,
    `Ban tổ chức chưa nhận được dự kiến trả lời ${missing.length} vấn đề giao cơ quan cho ${meeting}${day}:`,
    ...missing
      .slice(0, named)
      .map(
        ({ no, words, returned }) =>
          `- Kiến nghị ${no}: ${short(words)}${returned === '' ? '' : ` (đã trả lại: ${returned})`}`,
      ),
    ...(more > 0 ? [`- và ${more} vấn đề khác.`] : []),
    `Đề nghị cơ quan ${wayOf(ways)}gửi văn bản về ban tổ chức.`,
  ].join('\n');
}

/** Nobody is sent to an account or a link that they were never given. */
function wayOf({ account, link }: Pick<Reminded, 'account' | 'link'>): string {
  const ways = [account ? 'tài khoản' : '', link ? 'liên kết đã nhận' : ''].filter(Boolean);
  return ways.length > 0 ? `gửi qua ${ways.join(' hoặc ')}, hoặc ` : '';
}

/** In one line, cut between words. */
function short(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
