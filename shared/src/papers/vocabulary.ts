export { paperKinds, type PaperKind } from '../meeting/record/paper-kinds.ts';

/** What a paper leaves open until somebody knows it. */
export const blankNames = [
  'number',
  'issuedOn',
  'signer',
  'parent',
  'issuer',
  'placeOfIssue',
  'recipients',
  'groundNumber',
  'groundDate',
  'aim',
  'contents',
  'dialogueSide',
  'peopleSide',
  'day',
  'time',
  'place',
  'expected',
  'agenda',
  'rights',
  'tasks',
  'reception',
  'online',
  'registration',
  'opinionsTo',
  'opinionsBy',
  'organisations',
] as const;
export type BlankName = (typeof blankNames)[number];

/** What the registry of the office gives once a paper is issued, and nobody before. */
export const issuedBlanks: ReadonlySet<BlankName> = new Set(['number', 'issuedOn', 'signer']);
