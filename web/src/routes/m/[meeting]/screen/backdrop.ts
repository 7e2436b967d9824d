import { dateInWords } from '@doi-thoai/shared/calendar/dates-in-words';
import type { Data } from './entities.ts';

type About = Data['about'][string];

/** What a backdrop is drawn from; kept on the device, so that it stands also while the server is away. */
export type Occasion = Pick<About, 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'backdrop'>;

export interface BackdropLines {
  readonly above: string;
  readonly title: readonly string[];
  readonly below: string;
}

/** Words of two syllables in official titles: a line that ends between them reads wrongly. */
const oneWord =
  /(bí|chủ|thành|tỉnh|huyện|thị|đảng|nhân|hội|đối|ủy|uỷ|tiếp|trực|thường|mặt|tổ) (thư|tịch|ủy|uỷ|phố|dân|đồng|nghị|thoại|ban|xúc|tiếp|trực|trận|quốc|vụ)(?![\p{L}])/giu;

/** A backdrop as it was drawn up: who holds it, what it is, where and when; else from the meeting's own facts. */
export function backdropLines({ title, host, place, heldOn, period, backdrop }: Occasion): BackdropLines {
  const [first, ...rest] = backdrop;
  const last = rest.at(-1);
  if (first !== undefined && last !== undefined && rest.length > 1)
    return { above: whole(first), title: rest.slice(0, -1).map(whole), below: whole(last) };
  const when = heldOn ? dateInWords(heldOn) : period;
  return {
    above: whole(host),
    title: (backdrop.length > 0 ? backdrop : [title]).map(whole),
    below: [place, when].filter(Boolean).join(', '),
  };
}

function whole(line: string): string {
  return line.replace(oneWord, '$1\u00a0$2');
}
