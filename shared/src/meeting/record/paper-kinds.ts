/** The papers that are made of a conference, in the order in which an office needs them. */
export const paperKinds = ['plan', 'allocation', 'notice'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What stands for a kind of paper in its number; null for what has none of its own. */
export const typeCodes: Readonly<Record<PaperKind, string | null>> = {
  plan: 'KH',
  allocation: null,
  notice: 'TB',
};

/** How far a paper is. */
export const paperStates = ['drafted', 'final', 'issued'] as const;
export type PaperState = (typeof paperStates)[number];
