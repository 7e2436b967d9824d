/** What the conferences of a programme are to each other: topics of a year, or clusters of villages of one plan. */
export const programmeKinds = ['topics', 'clusters'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** What was done with a programme, as its history tells it. */
export const programmeActs = ['founded', 'renamed', 'takenIn', 'takenOut', 'ended', 'resumed'] as const;
export type ProgrammeAct = (typeof programmeActs)[number];
