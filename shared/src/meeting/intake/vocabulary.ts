// What the domain tells apart, without the schema library: a page may take a constant from here.

/** How people are addressed; empty where nobody said. */
export const honorifics = ['ông', 'bà', 'anh', 'chị', ''] as const;

/** How a registration reached us (BL1, QN8). */
export const registrationChannels = ['phone', 'slip', 'desk', 'organisation', 'floor'] as const;

/** Moderation is published policy: reasons are codes that people can read (BX6). */
export const rejectionReasons = [
  'offTopic',
  'repeated',
  'unclear',
  'offensive',
  'noAddress',
  'other',
] as const;

/** What the meeting does not take, and sends to citizen reception. */
export const complaintNatures = ['complaint', 'denunciation'] as const;

/** What a petition can be. */
export const petitionKinds = ['opinion', 'proposal', 'report', 'initiative'] as const;

/** Whose authority a petition can fall under. */
export const authorityLevels = ['commune', 'district', 'province', 'centre'] as const;

/** How pressing a petition can be. */
export const necessities = ['normal', 'needed', 'urgent'] as const;

/** How a petition was taken in (BL1). */
export const intakeChannels = [
  'survey',
  'publicOpinion',
  'front',
  'massOrganisation',
  'massMobilisation',
  'deputy',
  'ownSubmission',
  'onTheDay',
  'hotline1022',
  'provincePortal',
  'digitalFront',
] as const;

/** The level of the district ended with this day; matters of earlier days may still fall under it. */
export const districtUntil = '2025-06-30';
