/** Roles that write down what is said in the hall: answers as they are given, comments, commitments, and the conclusion (BL9, K1). */
export const capturers = ['chair', 'moderator', 'secretary'] as const;
