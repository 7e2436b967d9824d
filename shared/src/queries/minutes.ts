import { rowOf, rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { firstRaised } from '../meeting/intake/petition-standing.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import { minutePartId } from '../meeting/record/minute-part-id.ts';
import type { MinutePartName } from '../meeting/record/vocabulary.ts';
import { sameWords } from '../text/same-words.ts';
import { capitalised, momentInWords, unwritten } from '../words/minutes-sentences.ts';
import { askerName, nameOf } from '../words/people.ts';
import { attendance, departmentsHere, type Attendance } from './attendance.ts';
import { closingFigures, heardIn } from './figures.ts';
import { beganAt, minuted, recordedPart, type Minuted } from './minute-record.ts';
import { concludedInWords, leftOver } from './minutes-close.ts';
import { absentees, isDealtWith } from './minutes-people.ts';
import type { MinutedPetition, MinutesData } from './minutes-data.ts';
import { notesOnSpeeches, otherEvents } from './minute-notes.ts';
import { reportSteps } from './report-steps.ts';
import { wasHeard } from './queue.ts';
import { timeGaps } from './time-gaps.ts';

/** A part of the minutes: the record's words, or somebody's own in their place. */
export interface MinutePart {
  /** `minutePartId` of it. */
  readonly id: string;
  readonly part: MinutePartName;
  readonly of: string;
  /** What the record says of it by now. */
  readonly recorded: string;
  /** What stands in the minutes. */
  readonly text: string;
  /** Somebody's own words stand in it. */
  readonly own: boolean;
  /** What the record said when those were written. */
  readonly over: string;
  /** The record says something else by now than when the own words were written: both are shown, and neither is lost. */
  readonly overtaken: boolean;
}

export type MinutesItem =
  | { readonly kind: 'heading'; readonly text: string }
  /** Counted, or named by the record; nobody writes it. */
  | { readonly kind: 'line'; readonly text: string }
  /** What stands before a part on its first line is not written by anybody either. */
  | { readonly kind: 'part'; readonly lead: string; readonly part: MinutePart };

/** The minutes from their beginning to their end, as the record and the secretaries have them (QN9). */
export function minutesOf(data: MinutesData): readonly MinutesItem[] {
  const day = minuted(data);
  return [
    ...present(day),
    heading('KHAI MẠC'),
    part(day, 'opening'),
    ...(reportSteps(data, false).length > 0 || isWritten(data, 'report')
      ? [heading('BÁO CÁO'), part(day, 'report')]
      : []),
    ...(hasEarlier(data) ? [heading('KẾT QUẢ THỰC HIỆN KẾT LUẬN LẦN TRƯỚC'), part(day, 'earlier')] : []),
    ...opinions(day),
    ...further(day),
    ...happened(data),
    ...concluded(day),
    ...leftOver(data).flatMap(({ title, text }) => [heading(title), line(text)]),
  ];
}

/** The part, with whose words stand in it. */
export function minutePart(data: MinutesData, name: MinutePartName, of = ''): MinutePart {
  return partIn(minuted(data), name, of);
}

function partIn(day: Minuted, name: MinutePartName, of: string): MinutePart {
  const id = minutePartId(name, of);
  const row = rowOf(day.data.minutes, id);
  const recorded = recordedPart(day, name, of);
  const over = row?.recorded ?? '';
  return {
    ...{ id, part: name, of, recorded, over },
    text: row?.text ?? recorded,
    own: row !== undefined,
    overtaken: row !== undefined && !sameWords(over, recorded),
  };
}

/** Own words whose place in the minutes is gone, as those of a petition that was merged since: they are not printed, and not lost. */
export function placelessParts(data: MinutesData): readonly { readonly id: string; readonly text: string }[] {
  const placed = new Set(partsOf(minutesOf(data)).map(({ id }) => id));
  return rowsIn(data.minutes).filter(({ id, kind }) => kind.startsWith('part.') && !placed.has(id));
}

export function partsOf(items: readonly MinutesItem[]): readonly MinutePart[] {
  return items.flatMap((item) => (item.kind === 'part' ? [item.part] : []));
}

function heading(text: string): MinutesItem {
  return { kind: 'heading', text };
}

function line(text: string): MinutesItem {
  return { kind: 'line', text };
}

function part(day: Minuted, name: MinutePartName, of = '', lead = ''): MinutesItem {
  return { kind: 'part', lead, part: partIn(day, name, of) };
}

function isWritten({ minutes }: MinutesData, name: MinutePartName): boolean {
  return rowOf(minutes, minutePartId(name, '')) !== undefined;
}

function hasEarlier(data: MinutesData): boolean {
  return (
    rowsIn(data.earlierPromises).length > 0 ||
    reportSteps(data, true).length > 0 ||
    isWritten(data, 'earlier')
  );
}

/** When, where and who: numbers are counted and never written. */
function present(day: Minuted): readonly MinutesItem[] {
  const { data } = day;
  const { startedAt = null, place = '', presiding } = data.about[only] ?? {};
  const people = attendance(data);
  const bodies = departmentsHere(data.departments);
  const chairs = chairsInOrder(data.chairs, presiding).map(({ name, title }) =>
    title === '' || title.startsWith(name) ? title || name : `${name}, ${title}`,
  );
  const missing = absentees(data).length;
  return [
    line(`Thời gian bắt đầu: ${startedAt === null ? unwritten : momentInWords(startedAt)}.`),
    line(`Địa điểm: ${place || unwritten}.`),
    line(`Thành phần tham dự: ${peopleInWords(people)}${bodiesInWords(bodies)}.`),
    ...(missing > 0 ? [part(day, 'absent', '', `Vắng ${missing} người, lý do: `)] : []),
    line(`Chủ tọa: ${chairs.join('; ') || unwritten}.`),
    part(day, 'secretaries', '', 'Thư ký: '),
  ];
}

/** Where nobody was ticked at the door, it is not said that nobody came. */
function peopleInWords({ present: here, all }: Attendance): string {
  if (all === 0) return '';
  return here === 0 ? `danh sách có ${all} người; ` : `có mặt ${here}/${all} người có tên trong danh sách; `;
}

function bodiesInWords({ present: here, all }: Attendance): string {
  return `${here === 0 ? all : `${here}/${all}`} cơ quan, đơn vị trả lời`;
}

/** Those who asked, in the order in which they were heard, each with their matters and what was answered. */
function opinions(day: Minuted): readonly MinutesItem[] {
  const { data } = day;
  const { heard } = closingFigures(data);
  const asked = askers(data);
  const raised = firstRaised(data.petitions);
  const count = (fits: (asker: Asker, petition: MinutedPetition) => boolean) =>
    asked.flatMap((asker) => asker.petitions.filter((one) => fits(asker, one))).length;
  const sentBefore = count(({ spoke }, { id }) => !spoke && raised.has(id));
  const unraised = count((_, { id }) => !raised.has(id));
  return [
    heading('Ý KIẾN CỦA NHÂN DÂN VÀ TRẢ LỜI'),
    line(
      [
        `Có ${heard} người phát biểu, nêu ${count(({ spoke }, { id }) => spoke && raised.has(id))} vấn đề`,
        ...(sentBefore > 0 ? [`đưa ra trả lời ${sentBefore} vấn đề gửi trước`] : []),
        ...(unraised > 0 ? [`kết luận ${unraised} vấn đề đã đăng ký, chưa được nêu`] : []),
      ]
        .join('; ')
        .concat('.'),
    ),
    ...asked.flatMap(({ name, petitions, notes }, at) => [
      line(
        `${at + 1}. ${capitalised(name)}${petitions.length > 1 ? `, nêu ${petitions.length} vấn đề` : ''}:`,
      ),
      ...(petitions.length === 0
        ? [line(`Nội dung: ${notes.join(' ') || `${unwritten}.`}`)]
        : notes.map(line)),
      ...petitions.map(({ id, no }) => part(day, 'petition', id, `KN ${no}: `)),
    ]),
  ];
}

interface Asker {
  readonly name: string;
  readonly at: number;
  /** Not all of them speak: what somebody sent before can be answered without them. */
  readonly spoke: boolean;
  readonly petitions: readonly MinutedPetition[];
  /** Whose speeches stand in the minutes with them; null for a petition that nobody registered for. */
  readonly registration: string | null;
  /** What was written beside their speeches. */
  readonly notes: readonly string[];
}

function askers(data: MinutesData): readonly Asker[] {
  const raised = firstRaised(data.petitions);
  // What was concluded on without being put before the hall stands where that was done.
  const broughtAt = ({ id, disposition }: MinutedPetition) => raised.get(id) ?? disposition?.at ?? Infinity;
  const heard = heardIn(data.turns);
  const notesOf = (registration: string | null) => ({
    registration,
    notes: registration === null ? [] : notesOnSpeeches(data, registration),
  });
  const petitions = rowsIn(data.petitions)
    .filter((row) => isDealtWith(data, row))
    .sort((a, b) => broughtAt(a) - broughtAt(b) || a.no - b.no);
  const groups = new Map<string, MinutedPetition[]>();
  for (const row of petitions) {
    const { registration, unit, name } = row.asker;
    const key = registration ?? `${unit}/${name}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const named = [...groups.values()].flatMap((rows): Asker[] => {
    const [first] = rows;
    if (!first) return [];
    const { asker } = first;
    const name = askerName(asker, 'vi');
    return [
      {
        name: name === asker.unit || asker.unit === '' ? name : `${name}, ${asker.unit}`,
        at: broughtAt(first),
        spoke: heard.has(asker.registration ?? ''),
        petitions: rows,
        ...notesOf(asker.registration),
      },
    ];
  });
  const silent = rowsIn(data.registrations)
    .filter((row) => wasHeard(row) && row.petitions.length === 0)
    .map((row): Asker => {
      return { name: personOf(row), at: Infinity, spoke: true, petitions: [], ...notesOf(row.id) };
    });
  return [...named, ...silent].sort((a, b) => a.at - b.at);
}

function personOf(row: MinutesData['registrations'][string]): string {
  return [nameOf(row, 'vi'), row.unit].filter(Boolean).join(', ');
}

/** Second speeches, answers on no petition, and stretches of which the record says nothing. */
function further(day: Minuted): readonly MinutesItem[] {
  const { data } = day;
  const speeches = rowsIn(data.turns)
    .filter(({ follows, startedAt }) => follows !== null && startedAt !== null)
    .map(({ id, startedAt }) => ({ at: Number(startedAt), item: part(day, 'speech', id) }));
  const answers = rowsIn(data.answeringTurns)
    .filter(({ petition }) => petition === null)
    .map(({ id, startedAt }) => ({ at: Number(startedAt), item: part(day, 'answering', id) }));
  const stretches = silences(data).map((from) => ({
    at: Number(from),
    item: part(day, 'between', from, beganAt(from)),
  }));
  const items = [...speeches, ...answers, ...stretches].sort((a, b) => a.at - b.at);
  return items.length === 0 ? [] : [heading('PHÁT BIỂU TIẾP'), ...items.map(({ item }) => item)];
}

/** Stretches without a record, and those that somebody wrote about since. */
function silences(data: MinutesData): readonly string[] {
  const found = timeGaps(data).map(({ from }) => String(from));
  const written = rowsIn(data.minutes).flatMap(({ kind, of }) => (kind === 'part.between' ? [of] : []));
  return [...new Set([...found, ...written])];
}

/** Who presided, and what secretaries wrote beside entries that stand nowhere else in the minutes. */
function happened(data: MinutesData): readonly MinutesItem[] {
  const named = new Set(askers(data).flatMap(({ registration }) => registration ?? []));
  const events = otherEvents(data, named);
  return events.length === 0 ? [] : [heading('DIỄN BIẾN KHÁC'), ...events.map(line)];
}

function concluded(day: Minuted): readonly MinutesItem[] {
  return [heading('KẾT LUẬN'), line(concludedInWords(day.data)), part(day, 'conclusion')];
}
