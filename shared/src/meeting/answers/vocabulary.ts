// What the domain tells apart, without the schema library: a page may take a constant from here.

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
