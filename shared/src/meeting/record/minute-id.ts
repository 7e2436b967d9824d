import type { minuteKinds } from './vocabulary.ts';

// Apart from the actions, so that a page may name words beside an entry without the schema library.

export type MinuteKind = (typeof minuteKinds)[number];

export function minuteId(kind: MinuteKind, of: string): string {
  return `${kind}:${of}`;
}
