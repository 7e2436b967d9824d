import type { Instant } from '../../calendar/instant.ts';
import type { Stamp } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Role } from '../roles.ts';
import { minutePartId } from './minute-part-id.ts';
import { lastWordsId } from './last-words-id.ts';

/** Who wrote the words that stand somewhere, and when: whoever writes over them is told (O4). The words are not in it. */
export interface LastWords {
  /** `lastWordsId` of where they stand. */
  readonly id: string;
  readonly role: Role;
  readonly seat: string;
  readonly at: Instant;
}

type Places = {
  readonly [T in MeetingEvent['type']]?: (event: Extract<MeetingEvent, { type: T }>) => string;
};

/** Where events write words that others may be writing over. */
const places: Places = {
  petitionReleased: ({ petition }) => lastWordsId('release', petition),
  petitionReleaseWithdrawn: ({ petition }) => lastWordsId('release', petition),
  petitionCorrected: ({ petition }) => lastWordsId('correct', petition),
  answerReleased: ({ assignment }) => lastWordsId('answer-words', assignment),
  answerReleaseWithdrawn: ({ assignment }) => lastWordsId('answer-words', assignment),
  chairAnswered: ({ petition }) => lastWordsId('chair-answer', petition),
  chairAnswerReleased: ({ petition }) => lastWordsId('answer-words', petition),
  minutesWritten: ({ kind, of }) => lastWordsId('minutes', `${kind}:${of}`),
  minutesPartWritten: ({ part, of }) => lastWordsId('minutes', minutePartId(part, of)),
  conclusionLineEdited: ({ line }) => lastWordsId('conclusion', line),
  conclusionRemarksEdited: () => lastWordsId('conclusion', 'remarks'),
  promiseReworded: ({ commitment }) => lastWordsId('promise', commitment),
};

/** Keeps who wrote last, wherever an event wrote words. */
export function withLastWords(meeting: Meeting, event: MeetingEvent, { at, by }: Stamp): Meeting {
  const placeOf = places[event.type] as ((event: MeetingEvent) => string) | undefined;
  if (!placeOf) return meeting;
  const row: LastWords = { id: placeOf(event), role: by.role, seat: by.seat, at };
  return { ...meeting, lastWords: meeting.lastWords.with(row) };
}
