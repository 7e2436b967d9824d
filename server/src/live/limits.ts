/** Events that a stream's log keeps, at least; who is further behind reads the journal. */
export const logLength = 1000;

/** Milliseconds for which log and snapshot of a stream stay when nobody touches them. */
export const quietMs = 48 * 60 * 60 * 1000;

/** Milliseconds for which a text that is being written stays. */
export const draftMs = 48 * 60 * 60 * 1000;
