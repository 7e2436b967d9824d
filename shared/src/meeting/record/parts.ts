import { chairBookActions, chairBookEvolvers, type BookEvent } from './chair-book.ts';
import { conclusionActions, conclusionEvolvers, type ConclusionEvent } from './conclusion.ts';
import {
  conclusionNoticeActions,
  conclusionNoticeEvolvers,
  type ConclusionNoticeEvent,
} from './conclusion-notice-acts.ts';
import { headReceiptActions, headReceiptEvolvers, type HeadReceiptEvent } from './head-receipts.ts';
import { headActions, headEvolvers, type HeadEvent } from './heads.ts';
import { minutePartActions, minutePartEvolvers, type MinutePartEvent } from './minute-parts.ts';
import { minuteActions, minuteEvolvers, type MinuteEvent } from './minutes.ts';
import { paperRegisterActions, paperRegisterEvolvers, type PaperRegisterEvent } from './paper-register.ts';
import { paperSendingActions, paperSendingEvolvers, type PaperSentEvent } from './paper-sending.ts';
import { publicationActions, publicationEvolvers, type PublicationEvent } from './publications.ts';
import { reviewActions, reviewEvolvers, type ReviewEvent } from './review.ts';

/** What is written of a conference: minutes, conclusion, papers, where the notice was made public, and the chair's book. */
export const recordActions = {
  ...minuteActions,
  ...minutePartActions,
  ...conclusionActions,
  ...conclusionNoticeActions,
  ...paperRegisterActions,
  ...paperSendingActions,
  ...publicationActions,
  ...headActions,
  ...headReceiptActions,
  ...chairBookActions,
  ...reviewActions,
};

export type RecordEvent =
  | MinuteEvent
  | MinutePartEvent
  | ConclusionEvent
  | ConclusionNoticeEvent
  | PaperRegisterEvent
  | PaperSentEvent
  | PublicationEvent
  | HeadEvent
  | HeadReceiptEvent
  | BookEvent
  | ReviewEvent;

export const recordEvolvers = {
  ...minuteEvolvers,
  ...minutePartEvolvers,
  ...conclusionEvolvers,
  ...conclusionNoticeEvolvers,
  ...paperRegisterEvolvers,
  ...paperSendingEvolvers,
  ...publicationEvolvers,
  ...headEvolvers,
  ...headReceiptEvolvers,
  ...chairBookEvolvers,
  ...reviewEvolvers,
};
