import type { PaperKind } from './vocabulary.ts';

/** What a paper can be taken away as: to be written on, to be printed, to be counted with. */
export const paperFormats = ['docx', 'pdf', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

const word = ['docx'] as const;
/** It is posted, handed out or signed. */
const printed = ['docx', 'pdf'] as const;
/** It is a table. */
const counted = ['docx', 'xlsx'] as const;

/** Every paper goes to Word; which go further depends on what an office does with them. */
export const formatsOf: Readonly<Record<PaperKind, readonly PaperFormat[]>> = {
  plan: printed,
  allocation: counted,
  opinionLetter: printed,
  opinionForm: printed,
  notice: printed,
  loudspeaker: printed,
  webNotice: word,
  noticeMessage: word,
  posting: printed,
  postingEnd: printed,
  delegates: counted,
  report: printed,
  synthesis: counted,
  assignmentLetter: printed,
  earlierSlip: printed,
  invitation: printed,
  programme: printed,
  introductions: word,
  attendance: ['docx', 'pdf', 'xlsx'],
  chairBook: printed,
  script: word,
  backdrop: word,
  conclusionNotice: printed,
  transferLetter: printed,
  upperLetter: printed,
  replyLetter: printed,
  lettersSent: ['docx', 'pdf', 'xlsx'],
  reminderLetter: printed,
  secondLetter: printed,
  verification: printed,
  commitmentTable: ['docx', 'pdf', 'xlsx'],
  resultsNotice: printed,
  resultsLoudspeaker: printed,
  resultsWeb: word,
  resultsMessage: word,
  dossierIndex: printed,
  minutes: printed,
};
