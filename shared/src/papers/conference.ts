import { weekday, type CivilDate } from '../calendar/civil-date.ts';
import { dateInWords } from '../calendar/dates-in-words.ts';
import type { Instant } from '../calendar/instant.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import type { ConnectionPoint } from '../meeting/plan/plan.ts';
import type { TakingPart } from '../meeting/plan/taking-part.ts';
import type { PlanForm } from '../meeting/plan/vocabulary.ts';
import { days } from '../words/days.ts';
import { blankDate } from './cited.ts';
import { known, linesOf, paragraph, runs, type Paragraph, type Runs } from './paper.ts';
import type { BlankName } from './vocabulary.ts';

/** Day and time as a plan has them, and when it began, where it has. */
interface Time {
  readonly heldOn: CivilDate | null;
  readonly startedAt?: Instant | null;
  readonly period: string;
  readonly startsAt: string;
}

/** When it is held: '08 giờ 00 phút, thứ Sáu, ngày 18 tháng 12 năm 2026', or the period that is intended. */
export function time({ heldOn: planned, startedAt = null, period, startsAt }: Time): Runs {
  const heldOn = sessionDay({ about: { startedAt, heldOn: planned } });
  if (heldOn === null && period !== '') return runs(`${period} (dự kiến)`);
  const clock = startsAt === '' ? '' : clockInWords(startsAt);
  const day = heldOn === null ? '' : `${weekdayInside(heldOn)}, ${dateInWords(heldOn)}`;
  return runs(known(clock, 'time', '… giờ … phút'), ', ', known(day, 'day', blankDate));
}

/** A time of day 'HH:MM' as papers write it: '08 giờ 30 phút'. */
export function clockInWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${hour} giờ ${minute} phút`;
}

/** The day of the week within a sentence. */
function weekdayInside(date: CivilDate): string {
  const day = days[weekday(date)].vi;
  return day.charAt(0).toLowerCase() + day.slice(1);
}

/** A conference's title as it goes on in a sentence: 'hội nghị đối thoại với Nhân dân năm 2026'. */
export function titleInSentence(title: string): string {
  if (title.startsWith('Hội nghị')) return `hội nghị${title.slice('Hội nghị'.length)}`;
  return title.startsWith('Đối thoại') ? `hội nghị đối thoại${title.slice('Đối thoại'.length)}` : title;
}

const forms: Readonly<Record<PlanForm, string>> = {
  onSite: 'trực tiếp tại hội trường',
  connected: 'kết nối với các điểm cầu',
  online: 'trực tuyến qua mạng',
};

/** How people take part. */
export function formsInSentence(chosen: readonly PlanForm[]): string {
  return chosen.map((form) => forms[form]).join('; ');
}

/** Where it is held, and the places that are connected with the hall. */
export function places(
  place: string,
  { points, connected }: { readonly points: readonly ConnectionPoint[]; readonly connected: string },
): readonly Paragraph[] {
  const named = points.map(({ place: at, units }) =>
    units.length === 0 ? `Điểm cầu: ${at}.` : `Điểm cầu: ${at} (${units.join('; ')}).`,
  );
  const others = linesOf(connected).map((line) => `Điểm cầu: ${ended(line)}`);
  return [paragraph(known(place, 'place'), '.'), ...[...named, ...others].map((line) => paragraph(line))];
}

/** Complaints are not taken there; where they are received is said. */
export function noComplaints(reception: string): Paragraph {
  return paragraph(
    'Hội nghị không tiếp nhận nội dung khiếu nại, tố cáo; các nội dung này gửi đến nơi tiếp công dân: ',
    known(reception, 'reception'),
    '.',
  );
}

/** That it is recorded, and what becomes of what people say of themselves. */
export const recordingNotice =
  'Hội nghị được ghi âm, ghi hình để lập biên bản và công khai kết quả. Họ tên, đơn vị, nơi ở của người nêu ý kiến chỉ được công khai khi người đó đồng ý; dữ liệu cá nhân thu thập chỉ dùng để tổ chức hội nghị và trả lời ý kiến.';

/** Whom one asks: the office, and its telephone. */
export function contactLine({ contact, contactPhone }: Pick<TakingPart, 'contact' | 'contactPhone'>): string {
  const phone = contactPhone === '' ? '' : `điện thoại ${contactPhone}`;
  return [contact, phone].filter(Boolean).join(', ');
}

/** Where whoever takes part over the network finds it; nothing where nobody does. */
export function onlineLine({
  forms: chosen,
  onlineAddress,
}: {
  readonly forms: readonly PlanForm[];
  readonly onlineAddress: string;
}): readonly Paragraph[] {
  if (!chosen.includes('online')) return [];
  return [paragraph('Đường dẫn tham dự trực tuyến: ', known(onlineAddress, 'online'), '.')];
}

/** Until when something is taken, that day included. */
export function latest(day: CivilDate | null, blank: BlankName): Runs {
  return runs('chậm nhất ', known(day === null ? '' : dateInWords(day), blank, blankDate));
}

/** A sentence with its stop. */
export function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
