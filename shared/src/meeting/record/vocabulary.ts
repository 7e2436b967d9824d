// What the domain tells apart, without the schema library: a page may take a constant from here.

/** The sections of a conclusion, in their order. */
export const conclusionSections = ['discussed', 'resolved', 'unresolved', 'notRaised'] as const;

/** What the session records by itself, and a secretary writes words beside (QN9). */
export const minuteKinds = [
  'turn',
  'answering',
  'raised',
  'assigned',
  'responded',
  'delivered',
  'commented',
  'promised',
  'chairAnswered',
  'disposed',
  'announced',
  'happened',
] as const;

/** The parts of the minutes; of the last four there is one for each petition, speech, answer or stretch of time. */
export const minuteParts = [
  'absent',
  'secretaries',
  'opening',
  'report',
  'earlier',
  'conclusion',
  'petition',
  'speech',
  'answering',
  'between',
] as const;
export type MinutePartName = (typeof minuteParts)[number];

/** The ways in which something is made public: posted, read over loudspeakers, on a page of the web, in a message. */
export const publicationChannels = ['posted', 'loudspeaker', 'web', 'message'] as const;
export type PublicationChannel = (typeof publicationChannels)[number];

/** The parts of the notice in which an office puts out what was concluded, in their order (PL9). */
export const noticeParts = [
  'opening',
  'general',
  'discussed',
  'resolved',
  'unresolved',
  'tasks',
  'carrying',
] as const;
export type NoticePart = (typeof noticeParts)[number];

/** In whose name it is signed: of the issuer itself, by order of whoever heads it, or in that one's place. */
export const noticeAuthorities = ['onBehalf', 'byOrder', 'forHead'] as const;
export type NoticeAuthority = (typeof noticeAuthorities)[number];

/** What an office keeps to itself of a conference: what it learnt, and which violations it dealt with. */
export const reviewParts = ['lessons', 'violations'] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** How the head of a village got the results: by a message in a chat, by the address of their page, on paper, by a call. */
export const headWays = ['zalo', 'link', 'paper', 'call'] as const;
export type HeadWay = (typeof headWays)[number];
