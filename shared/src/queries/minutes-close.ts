import { rowsIn } from '../engine/keyed.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import type { PetitionId } from '../meeting/ids.ts';
import { nameWithin } from '../words/people.ts';
import { closingFigures, type ClosingFigures } from './figures.ts';
import type { MinutesData } from './minutes-data.ts';
import { absentWhenCalled, leftUnraised, unreached } from './minutes-people.ts';

const waysInHall = {
  answered: 'đã trả lời',
  resolvedNow: 'giải quyết ngay',
  explained: 'giải thích',
  noted: 'ghi nhận',
} as const;

/** What the chair concluded, counted; what is given out at the close, of matters that were not reached, is not of it. */
export function concludedInWords(data: MinutesData): string {
  const { kinds, raised, answered, owed } = closingFigures(data);
  const sent = kinds.escalated ?? 0;
  const open = raised - answered - owed;
  const tasks = rowsIn(data.commitments).filter(
    ({ state, petition }) => state === 'open' && isConcluded(data, petition),
  ).length;
  return [
    settledInWords(kinds),
    `còn phải giải quyết, trả lời ${owed} vấn đề${sent > 0 ? `, trong đó chuyển cấp có thẩm quyền ${sent}` : ''}`,
    ...(open > 0 ? [`chưa có hướng xử lý ${open} vấn đề`] : []),
    ...(tasks > 0 ? [`có ${tasks} việc được giao hoặc cam kết, có thời hạn`] : []),
  ]
    .join('; ')
    .concat('.');
}

/** In which ways matters ended in the hall: what was answered is not said to be solved (TD14). */
function settledInWords(kinds: ClosingFigures['kinds']): string {
  const ways = (Object.keys(waysInHall) as (keyof typeof waysInHall)[]).flatMap((kind) => {
    const count = kinds[kind] ?? 0;
    return count === 0 ? [] : [`${waysInHall[kind]} ${count} vấn đề`];
  });
  return `Tại hội nghị ${ways.join(', ') || 'chưa trả lời vấn đề nào'}`;
}

function isConcluded({ petitions }: MinutesData, petition: PetitionId): boolean {
  const kept = keptPetition(petitions, petition);
  return kept !== undefined && kept.disposition !== null;
}

/** Who did not speak and what was not raised. Each is owed a written reply (BX6), unless the chair concluded on it. */
export function leftOver(data: MinutesData): readonly { readonly title: string; readonly text: string }[] {
  const people = unreached(data);
  const owed = people.filter((row) => !isAllConcluded(data, row.petitions));
  const others = people.filter((row) => !owed.includes(row));
  const left = leftUnraised(data).map(({ no }) => no);
  const said = [
    ...(owed.length === 0
      ? []
      : [`Có ${owed.length} người, được trả lời bằng văn bản: ${namesOf(data, owed)}.`]),
    ...(others.length === 0
      ? []
      : [`Có ${others.length} người mà Chủ tọa đã kết luận về kiến nghị: ${namesOf(data, others)}.`]),
  ];
  return [
    ...(said.length === 0 ? [] : [{ title: 'NGƯỜI ĐĂNG KÝ CHƯA ĐƯỢC PHÁT BIỂU', text: said.join(' ') }]),
    ...(left.length === 0
      ? []
      : [
          {
            title: 'KIẾN NGHỊ ĐÃ ĐĂNG KÝ CHƯA ĐƯỢC NÊU',
            text: `Có ${left.length} kiến nghị của người đã phát biểu, được trả lời bằng văn bản: số ${left.join(', ')}.`,
          },
        ]),
  ];
}

function namesOf(data: MinutesData, rows: ReturnType<typeof unreached>): string {
  const absent = absentWhenCalled(data);
  return rows
    .map((row) =>
      [nameWithin(row, 'vi'), row.unit, absent.has(row.id) ? 'vắng khi được mời' : '']
        .filter(Boolean)
        .join(', '),
    )
    .join('; ');
}

function isAllConcluded(data: MinutesData, petitions: readonly PetitionId[]): boolean {
  const asked = petitions.flatMap((id) => {
    const kept = keptPetition(data.petitions, id);
    return kept && standsForItself(kept) ? [kept] : [];
  });
  return asked.length > 0 && asked.every(({ disposition }) => disposition !== null);
}
