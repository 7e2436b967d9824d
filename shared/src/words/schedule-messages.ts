import type { Schedule } from '../meeting/plan/plan.ts';
import { dayInSentence } from './days.ts';

// What an office sends to those who were told of another day; an office writes Vietnamese.

interface Conference {
  readonly meeting: string;
  readonly host: string;
}

/** Time and place as a sentence names them: what is not known is left out. */
function whenAndWhere({ heldOn, period, startsAt, place }: Schedule): string {
  const day = heldOn === null ? period : dayInSentence(heldOn);
  const time = heldOn === null || startsAt === '' ? '' : `${startsAt} `;
  return [day === '' ? '' : `${time}${day}`, place === '' ? '' : `tại ${place}`].filter(Boolean).join(', ');
}

const because = (reason: string) => (reason.trim() === '' ? [] : [`Lý do: ${reason.trim()}`]);
const passOn = 'Đề nghị các cơ quan, đơn vị báo đến đại biểu và người dân của mình.';

/** What is another one than before. */
function changed(before: Schedule, after: Schedule): string {
  const time = (one: Schedule) => whenAndWhere({ ...one, place: '' });
  const others = [time(before) !== time(after) && 'thời gian', before.place !== after.place && 'địa điểm'];
  return others.filter(Boolean).join(', ') || 'thời gian, địa điểm';
}

/** The text that tells of another day or place, with the old one and the new one. */
export function rescheduledMessage(
  { meeting, host }: Conference,
  change: {
    readonly act: 'changed' | 'postponed';
    readonly before: Schedule;
    readonly after: Schedule;
    readonly reason: string;
  },
): string {
  const [before, after] = [whenAndWhere(change.before), whenAndWhere(change.after)];
  const isOff = change.act === 'postponed' && change.after.heldOn === null;
  const what = change.act === 'postponed' ? 'được hoãn' : `thay đổi ${changed(change.before, change.after)}`;
  const now =
    isOff && change.after.period === '' ? 'Thời gian mới sẽ thông báo sau.' : `Nay tổ chức: ${after}.`;
  return [
    `${host} thông báo: ${meeting} ${what}.`,
    ...(before === '' ? [] : [`Trước đây: ${before}.`]),
    ...(after === '' && !isOff ? [] : [now]),
    ...because(change.reason),
    passOn,
  ].join('\n');
}

/** The text that tells that a conference does not take place. */
export function cancelledMessage({ meeting, host }: Conference, before: Schedule, reason: string): string {
  const planned = whenAndWhere(before);
  return [
    `${host} thông báo: không tổ chức ${meeting}${planned === '' ? '' : ` (dự kiến ${planned})`}.`,
    ...because(reason),
    passOn,
  ].join('\n');
}
