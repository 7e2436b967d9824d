// What the tracker tells apart, without what counts it: a page may take a constant from here.

/** How a matter stands beside its stage, as an office looks for it. */
export const trackedStates = [
  ...(['late', 'open', 'toTell', 'toVerify', 'toDecide', 'waiting', 'extended'] as const),
  ...(['partly', 'reopened', 'told', 'closed'] as const),
] as const;
export type TrackedState = (typeof trackedStates)[number];

export const trackerOrders = ['late', 'due', 'newest'] as const;
export type TrackerOrder = (typeof trackerOrders)[number];
