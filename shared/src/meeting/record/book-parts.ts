/** The parts of the chair's book that nobody but the office can write. */
export const bookParts = ['report', 'questions', 'conclusion'] as const;
export type BookPart = (typeof bookParts)[number];
