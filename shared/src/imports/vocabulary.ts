/** What a file can hold. */
export const importKinds = [
  'opinions',
  'delegates',
  'allocation',
  'promises',
  'bodies',
  'milestones',
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column is taken for. */
export const columnUses = [
  'no',
  'name',
  'office',
  'unit',
  'phone',
  'address',
  'male',
  'female',
  'gender',
  'registeredOn',
  'organisation',
  'delegates',
  'minOpinions',
  'task',
  'who',
  'note',
  'content',
  'field',
  'authority',
  'body',
  'due',
  'result',
  'what',
  'owner',
  'receiver',
  'shortName',
  'level',
  'kind',
  'contact',
  'email',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Why a column is taken for nothing. */
export const columnReasons = ['idNumber', 'hidden', 'byHand', 'unknown'] as const;
export type ColumnReason = (typeof columnReasons)[number];

/** A note says what was done, a warning what to look at; a question waits, and a refusal keeps a row out. */
export type Severity = 'note' | 'warning' | 'question' | 'refusal';

/** What a row is in its table. */
export type RowMark = 'title' | 'header' | 'numbering' | 'group' | 'data' | 'total' | 'blank' | 'hidden';

/** The columns that each kind knows, in the order in which a title is tried: narrow words first. */
export const usesOfKind: Readonly<Record<ImportKind, readonly ColumnUse[]>> = {
  opinions: ['no', 'phone', 'name', 'authority', 'field', 'note', 'office', 'address', 'unit', 'content'],
  delegates: [
    'no',
    'male',
    'female',
    'gender',
    'phone',
    'registeredOn',
    'name',
    'office',
    'address',
    'unit',
    'note',
  ],
  allocation: ['no', 'note', 'minOpinions', 'task', 'who', 'organisation', 'delegates'],
  promises: ['no', 'result', 'due', 'note', 'body', 'content'],
  bodies: ['no', 'shortName', 'level', 'kind', 'contact', 'phone', 'email', 'field', 'note', 'name'],
  milestones: ['no', 'due', 'receiver', 'owner', 'note', 'what'],
};

/** The column that a kind cannot be without. */
export const neededOf: Readonly<Record<ImportKind, ColumnUse>> = {
  opinions: 'content',
  delegates: 'name',
  allocation: 'organisation',
  promises: 'content',
  bodies: 'name',
  milestones: 'what',
};
