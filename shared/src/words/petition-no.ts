/** What a petition is called by, wherever a person's number may stand beside: “số 32” is a person, “KN 32” a petition. */
export const petitionNo = {
  vi: (no: number) => `KN ${no}`,
  en: (no: number) => `Petition ${no}`,
} as const;
