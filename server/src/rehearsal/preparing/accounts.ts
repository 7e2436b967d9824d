/** So many sort at the same time, each their own share of the numbers. */
export const clerksAtOnce = 2;

/** One coordinator, and those who sort beside them. */
export const accountsNeeded = 1 + clerksAtOnce;
