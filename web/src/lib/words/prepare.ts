import type { Owed } from '@doi-thoai/shared/queries/preparing';
import * as words from '@doi-thoai/shared/words/preparing';
import { say } from '@doi-thoai/shared/words/say';
import { language } from '#lib/ui/language.svelte.ts';
import { messages } from '#lib/ui/messages.ts';

export const templateNames = /* @__PURE__ */ messages(words.templateNames);
export const templateHints = /* @__PURE__ */ messages(words.templateHints);
const owedThings = words.owedThings;

/** What is owed, as a sentence in the language of the page. */
export function owedSentence({ code, what }: Pick<Owed, 'code' | 'what'>): string {
  return say(owedThings[code], language.current, { what });
}

/** Words of the room in which conferences are prepared, and of what all its stages share. */
export const prepare = messages({
  title: { vi: 'Hội nghị đang chuẩn bị', en: 'Conferences in preparation' },
  none: { vi: 'Chưa có hội nghị nào đang chuẩn bị', en: 'No conference is being prepared' },
  noneHelp: {
    vi: 'Chọn một mẫu, ghi tên, ngày và địa điểm: chương trình, lĩnh vực, mốc việc có sẵn để sửa.',
    en: 'Choose a template, give name, day and place: agenda, fields and milestones are there to be changed.',
  },
  start: { vi: 'Lập hội nghị mới', en: 'New conference' },
  startAct: { vi: 'Lập hội nghị', en: 'Set it up' },
  conference: { vi: 'Hội nghị', en: 'Conference' },
  day: { vi: 'Ngày tổ chức', en: 'Day' },
  nextThing: { vi: 'Việc kế tiếp', en: 'Next thing owed' },
  calledOff: { vi: 'không tổ chức nữa', en: 'called off' },
  nothingOwed: { vi: 'Không còn việc nào đang nợ', en: 'Nothing is owed' },
  openAfter: { vi: 'Việc sau hội nghị', en: 'Work after the conference' },
  notLoaded: { vi: 'Chưa tải được danh sách', en: 'The list could not be loaded' },
  open: { vi: (title: string) => `Mở ${title}`, en: (title: string) => `Open ${title}` },
  daysLeft: {
    vi: (days: number) =>
      days > 0 ? `còn ${days} ngày đến hội nghị` : days === 0 ? 'hội nghị hôm nay' : `đã qua ${-days} ngày`,
    en: (days: number) => (days > 0 ? `${days} days to go` : days === 0 ? 'today' : `${-days} days ago`),
  },
  dueOn: { vi: (date: string) => `hạn ${date}`, en: (date: string) => `due ${date}` },
  holdsUp: {
    vi: (what: string, date: string) => `“${what}” chờ việc này, hạn ${date}`,
    en: (what: string, date: string) => `“${what}” waits for it, due ${date}`,
  },
  placeLater: { vi: 'Địa điểm sẽ thông báo sau', en: 'Place to be announced' },
  stages: { vi: 'Các bước chuẩn bị', en: 'Stages of preparation' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  milestones: { vi: 'Mốc việc', en: 'Milestones' },
  lateCount: { vi: (count: number) => `${count} mốc muộn`, en: (count: number) => `${count} late` },
  soonCount: {
    vi: (count: number) => `${count} mốc sắp đến hạn`,
    en: (count: number) => `${count} soon due`,
  },
  handedIn: {
    vi: (done: number, all: number) => `${done}/${all} đã nộp`,
    en: (done: number, all: number) => `${done} of ${all} handed in`,
  },
  noMilestones: { vi: 'chưa có mốc nào', en: 'none yet' },
  late: { vi: 'muộn', en: 'late' },
  planNumber: {
    vi: (number: string) => `xong · số ${number}`,
    en: (number: string) => `issued as ${number}`,
  },
  planNotIssued: { vi: 'chưa ghi số, ngày ban hành', en: 'number and day of issue not noted' },
  barred: { vi: 'Chưa mở được hội nghị này', en: 'This conference cannot be opened' },
  mend: { vi: (stage: string) => `Mở ${stage}`, en: (stage: string) => `Open ${stage}` },
  template: { vi: 'Mẫu', en: 'Template' },
  name: { vi: 'Tên hội nghị', en: 'Name of the conference' },
  host: { vi: 'Cơ quan tổ chức', en: 'Host' },
  hostHint: { vi: 'Ví dụ: UBND xã Đồng Mẫu', en: 'Such as: UBND xã Đồng Mẫu' },
  heldOn: { vi: 'Ngày', en: 'Day' },
  startsAt: { vi: 'Giờ bắt đầu', en: 'Begins at' },
  period: { vi: 'Hoặc thời gian bằng chữ', en: 'Or a period in words' },
  periodHint: { vi: 'Ví dụ: cuối tháng 8/2022, quý III/2021', en: 'Such as: end of August 2022' },
  place: { vi: 'Địa điểm', en: 'Place' },
  placeHint: { vi: 'Bỏ trống: sẽ thông báo sau', en: 'Left empty: to be announced' },
  gone: {
    vi: 'Hội nghị này đã được gỡ, không còn để mở',
    en: 'This conference was taken out and is there no more',
  },
  backToList: { vi: 'Về danh sách hội nghị', en: 'Back to the conferences' },
  like: { vi: 'Theo một hội nghị trước', en: 'Like an earlier conference' },
  likeHint: {
    vi: 'Lấy lại mọi phần, trừ tên người, ý kiến và ngày tháng',
    en: 'Takes everything but names, opinions and dates',
  },
  takePromises: {
    vi: (count: number) => `Mang ${count} cam kết còn mở sang`,
    en: (count: number) => (count === 1 ? 'Take 1 open promise along' : `Take ${count} open promises along`),
  },
  promisesFollow: {
    vi: (count: number) => `${count} cam kết còn mở của cùng cơ quan sẽ tự mang sang`,
    en: (count: number) =>
      count === 1
        ? '1 open promise of the same office comes by itself'
        : `${count} open promises of the same office come by themselves`,
  },
  endedSince: { vi: 'Cơ quan, đơn vị đã kết thúc', en: 'Bodies that ended' },
  succeeded: {
    vi: (name: string, successor: string) => `${name} → thay bằng ${successor}`,
    en: (name: string, successor: string) => `${name} → ${successor} in its place`,
  },
  leftOut: {
    vi: (name: string) => `${name} → bỏ ra, chưa rõ cơ quan kế thừa`,
    en: (name: string) => `${name} → left out, its successor is not known`,
  },
  likeNone: { vi: 'Không, theo mẫu', en: 'No, the template as it is' },
});
