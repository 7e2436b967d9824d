import { timeOfDay } from '@doi-thoai/shared/calendar/dates-in-words';
import { lastWordsId, type WordsPlace } from '@doi-thoai/shared/meeting/record/last-words-id';
import { roleNames } from '@doi-thoai/shared/words/roles';
import { say } from '@doi-thoai/shared/words/say';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { language } from '#lib/ui/language.svelte.ts';

type Data = Pick<DataOf<'chair'>, 'lastWords' | 'chairs'>;

/** Who wrote last where several write, and when: “Tổ giúp việc 2 (09:42)”. */
export function lastWriter({ lastWords, chairs }: Data, place: WordsPlace, of: string): string | undefined {
  const row = lastWords[lastWordsId(place, of)];
  if (!row) return undefined;
  const chair = row.role === 'chair' ? chairs[row.seat.replace(/^chair-/, '')]?.name : undefined;
  const number = /-(\d+)$/.exec(row.seat)?.[1];
  const seat = [
    say(roleNames[row.role], language.current),
    (row.role === 'moderator' || row.role === 'secretary') && number,
  ];
  return `${chair ?? seat.filter(Boolean).join(' ')} (${timeOfDay(row.at)})`;
}
