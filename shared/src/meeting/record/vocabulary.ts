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

/** The ways in which something is made public: posted, read over loudspeakers, on a page of the web, in a message. */
export const publicationChannels = ['posted', 'loudspeaker', 'web', 'message'] as const;
export type PublicationChannel = (typeof publicationChannels)[number];
