import type { MinutePartName } from '@doi-thoai/shared/meeting/record/vocabulary';
import { minuteOf, type RecordEntry } from '@doi-thoai/shared/queries/timeline';

/** Under which key words are kept that are typed for a part of the minutes. */
export function draftOfPart(part: MinutePartName, of: string): string {
  return of === '' ? `part:${part}` : `part:${part}:${of}`;
}

/** Under which key words are kept that are typed beside an entry of the record. */
export function draftOfEntry(entry: RecordEntry): string {
  const { kind, of } = minuteOf(entry);
  return `minutes:${kind.toLowerCase()}:${of}`;
}
