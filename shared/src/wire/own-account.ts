/** A password that somebody chooses has so many letters at least; no other rule of composition. */
export const minPasswordLength = 10;
