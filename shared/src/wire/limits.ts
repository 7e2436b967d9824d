// Apart from the messages, so that a page is not sent the schema library.

/** Longest command in bytes of JSON; the longest honest one is an answer of 10,000 characters. */
export const maxMessageBytes = 100_000;

/** Milliseconds between two pulses. A screen without one for three seconds says that it is stale (BX4). */
export const pulseIntervalMs = 2000;
export const staleAfterMs = 3000;
