/** How far a promise of before is, by the official list: done and carried out; being solved, with dates. */
export const outcomeCodes = ['2c', '3a'] as const;
