/** Where a body stands. Districts ended on 30/06/2025, and bodies of theirs are still named by what was promised. */
export const bodyLevels = ['commune', 'district', 'province', 'centre'] as const;
export type BodyLevel = (typeof bodyLevels)[number];

/** What a body is: of the People's Council, of the committee, the Party, the Front with its unions, a village … */
export const bodyKinds = [
  'council',
  'committee',
  'office',
  'service',
  'force',
  'party',
  'front',
  'village',
  'other',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** What somebody is in a body. */
export const personParts = ['leader', 'deputy'] as const;
export type PersonPart = (typeof personParts)[number];
