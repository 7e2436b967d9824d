import type { CivilDate } from '../calendar/civil-date.ts';

/** What a short code is made of where the office chose none. */
interface Meeting {
  readonly plan: { readonly code?: string; readonly issuer: string };
  readonly about: { readonly host: string; readonly heldOn: CivilDate | null };
}

/** What stands before the proper name of a place or a body. */
const kinds = /^.*?(?:xã|phường|đặc khu|thị trấn|quận|huyện|thị xã|thành phố|tỉnh|thôn|tổ dân phố) +/iu;
const bodies =
  /^(?:(?:Ban Thường vụ|Ban Chấp hành|Thường trực) +)?(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ)(?= |$) */iu;

/** The first letters of a proper name: "Ủy ban nhân dân xã Đồng Mẫu" gives ĐM. */
function initials(name: string): string {
  const proper = name.normalize('NFC').trim().replace(bodies, '').replace(kinds, '');
  const words = proper.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toLocaleUpperCase('vi')
    .slice(0, 4);
}

/** How a conference is called in the codes of its matters: the office's own, or the place's letters and the year. */
export function shortCode({ plan, about }: Meeting): string {
  const { code = '' } = plan;
  if (code !== '') return code;
  const place = initials(plan.issuer) || initials(about.host) || 'HN';
  return about.heldOn === null ? place : place + about.heldOn.slice(2, 4);
}

/** The code of one matter, by which letters, sheets and people call it: ĐM26-KN32 (QN6). */
export function matterCode(meeting: Meeting, no: number): string {
  return `${shortCode(meeting)}-KN${no}`;
}
