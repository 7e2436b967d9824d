/** The papers that are made of a conference, in the order in which an office needs them. */
export const paperKinds = [
  'plan',
  'allocation',
  'opinionLetter',
  'opinionForm',
  'notice',
  'loudspeaker',
  'webNotice',
  'noticeMessage',
  'posting',
  'postingEnd',
  'delegates',
  'report',
  'synthesis',
  'assignmentLetter',
  'invitation',
  'programme',
  'script',
  'introductions',
  'chairBook',
  'attendance',
  'backdrop',
  'conclusionNotice',
  'transferLetter',
  'upperLetter',
  'lettersSent',
  'reminderLetter',
  'secondLetter',
  'resultsNotice',
  'resultsLoudspeaker',
  'resultsWeb',
  'resultsMessage',
  'dossierIndex',
  'minutes',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What stands for a kind of paper in its number; null for what has none of its own. */
export const typeCodes: Readonly<Record<PaperKind, string | null>> = {
  plan: 'KH',
  allocation: null,
  opinionLetter: 'CV',
  opinionForm: null,
  notice: 'TB',
  loudspeaker: null,
  webNotice: null,
  noticeMessage: null,
  posting: null,
  postingEnd: null,
  delegates: null,
  report: 'BC',
  synthesis: null,
  assignmentLetter: 'CV',
  invitation: 'GM',
  programme: null,
  script: null,
  introductions: null,
  chairBook: null,
  attendance: null,
  backdrop: null,
  conclusionNotice: 'TB',
  transferLetter: 'CV',
  upperLetter: 'CV',
  lettersSent: null,
  reminderLetter: 'CV',
  secondLetter: 'CV',
  resultsNotice: 'TB',
  resultsLoudspeaker: null,
  resultsWeb: null,
  resultsMessage: null,
  dossierIndex: null,
  minutes: 'BB',
};

/** Papers that are letters: they have an addressee and what they are about, and no title. */
export const letterKinds: ReadonlySet<PaperKind> = new Set([
  'opinionLetter',
  'assignmentLetter',
  'transferLetter',
  'upperLetter',
  'reminderLetter',
  'secondLetter',
]);

/** Papers that follow from what happened on the day; all others are needed before it or on it. */
export const afterwards: ReadonlySet<PaperKind> = new Set([
  'conclusionNotice',
  'transferLetter',
  'upperLetter',
  'lettersSent',
  'reminderLetter',
  'secondLetter',
  'resultsNotice',
  'resultsLoudspeaker',
  'resultsWeb',
  'resultsMessage',
  'dossierIndex',
  'minutes',
]);

/** How far a paper is. */
export const paperStates = ['drafted', 'final', 'issued'] as const;
export type PaperState = (typeof paperStates)[number];
