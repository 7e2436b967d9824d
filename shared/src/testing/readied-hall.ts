import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { readinessOf, type ReadyCode, type ReadyLine, type SeatSeen } from '../queries/readiness.ts';
import { coordinator, Hall, there } from './example-hall.ts';
import { seenBy } from './seen-by.ts';

/** A day on which a conference is not ready yet. */
export const daysBefore = '2026-12-07';
export const started = {
  ...{ template: 'commune', title: 'Đối thoại năm 2026', host: 'UBND xã Đồng Mẫu' },
  ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
};
export const named = [
  { id: 'ubnd', name: 'Hoàng Văn Đóng Vai', title: 'Chủ tịch Ủy ban nhân dân' },
  { id: 'hdnd', name: 'Lê Thị Ví Dụ', title: 'Phó Chủ tịch Hội đồng nhân dân' },
];

/** A conference that is begun with what a test wants to be otherwise. */
export function hallWith(content: object = {}, more: object = {}): Hall {
  const hall = new Hall('san-sang', instant(Date.UTC(2026, 11, 1, 2)));
  hall.does(coordinator, 'plan.start', { ...started, content: { milestones: [], ...content }, ...more });
  return hall;
}

function linesOf({ meeting }: Hall, today = daysBefore, seats: readonly SeatSeen[] | null = null) {
  const { lines } = readinessOf(seenBy('preparation', meeting), theDate(today), seats);
  return new Map(lines.map((line) => [line.code, line]));
}

export const lineOf = (hall: Hall, code: ReadyCode, today?: string, seats?: readonly SeatSeen[]): ReadyLine =>
  there(linesOf(hall, today, seats ?? null).get(code));
export const gradeOf = (hall: Hall, code: ReadyCode, today?: string, seats?: readonly SeatSeen[]) =>
  linesOf(hall, today, seats ?? null).get(code)?.grade;

const opinion = { channel: 'survey', consent: { name: false, organisation: false, place: false } };

export function asks(hall: Hall, text: string, more: object = {}): string {
  hall.does(coordinator, 'opinions.add', { opinions: [{ ...opinion, text, people: [], ...more }] });
  return there(hall.meeting.petitions.find((row) => row.text === text)).id;
}

export function calls(hall: Hall, more: object = {}): void {
  const department = { id: 'kinh-te', name: 'Phòng Kinh tế', ...more };
  hall.does(coordinator, 'departments.call', { departments: [department] });
}
