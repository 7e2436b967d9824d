/** What a conference begins with: which of the kinds that offices hold. */
export const templateIds = ['commune', 'province', 'village', 'programme', 'allocated', 'adHoc'] as const;
export type TemplateId = (typeof templateIds)[number];

/** In whose layout the papers of a plan are written. */
export const paperLayouts = ['state', 'party'] as const;
export type PaperLayout = (typeof paperLayouts)[number];

/** How people take part: in the hall, at connected places, over the network. */
export const planForms = ['onSite', 'connected', 'online'] as const;
export type PlanForm = (typeof planForms)[number];

/** What a cited paper is to the plan: it rests on it, or the paper carries the plan out. */
export const groundKinds = ['basis', 'carriesOut'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** What shows that a milestone was done. */
export const proofKinds = ['paper', 'file', 'count'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** What was done to day and place: entered for the first time, changed, or put off until a new day is known. */
export const scheduleActs = ['changed', 'postponed'] as const;
export type ScheduleAct = (typeof scheduleActs)[number];
