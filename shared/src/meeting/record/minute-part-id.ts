import type { MinutePartName } from './vocabulary.ts';

// Apart from the actions, so that a page may name a part without the schema library.

/** How the words of a part are told from words beside an entry, among which they are kept and erased. */
export type MinutePartKind = `part.${MinutePartName}`;

export function minutePartKind(part: MinutePartName): MinutePartKind {
  return `part.${part}`;
}

/** Under which the words of a part are kept. */
export function minutePartId(part: MinutePartName, of: string): string {
  return `${minutePartKind(part)}:${of}`;
}
