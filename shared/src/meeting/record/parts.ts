import { chairBookActions, chairBookEvolvers, type BookEvent } from './chair-book.ts';
import { conclusionActions, conclusionEvolvers, type ConclusionEvent } from './conclusion.ts';
import { minuteActions, minuteEvolvers, type MinuteEvent } from './minutes.ts';
import { paperRegisterActions, paperRegisterEvolvers, type PaperRegisterEvent } from './paper-register.ts';
import { publicationActions, publicationEvolvers, type PublicationEvent } from './publications.ts';

/** What is written of a conference: minutes, conclusion, papers, where the notice was made public, and the chair's book. */
export const recordActions = {
  ...minuteActions,
  ...conclusionActions,
  ...paperRegisterActions,
  ...publicationActions,
  ...chairBookActions,
};

export type RecordEvent = MinuteEvent | ConclusionEvent | PaperRegisterEvent | PublicationEvent | BookEvent;

export const recordEvolvers = {
  ...minuteEvolvers,
  ...conclusionEvolvers,
  ...paperRegisterEvolvers,
  ...publicationEvolvers,
  ...chairBookEvolvers,
};
