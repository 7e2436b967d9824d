/** Roles that may direct a session; of several co-chairs only the one presiding does (UB1). */
export const directors = ['chair', 'moderator'] as const;
