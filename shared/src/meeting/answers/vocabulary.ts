// What the domain tells apart, without the schema library: a page may take a constant from here.

/** What of a letter to an upper body is on paper. */
export const letterParts = ['letter', 'reply'] as const;

/** The seven ways to close a petition (UB8). */
export const dispositionKinds = [
  'answered',
  'resolvedNow',
  'toBeVerified',
  'escalated',
  'explained',
  'writtenReply',
  'noted',
] as const;

/** How somebody can be told of an answer. */
export const tellingWays = ['paper', 'call', 'zalo', 'inPerson'] as const;
