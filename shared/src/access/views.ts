import { collectionsOf, type Viewer } from '../engine/view.ts';
import type { Access, AccessRow } from './access.ts';

const { rows } = collectionsOf<Access, Viewer>();

/** What administrators and supervisors see of the record of access: who, what, when, whom. */
export const accessViews = {
  access: {
    latest: rows(
      ({ latest }) => latest,
      (row): AccessRow => row,
    ),
  },
} as const;
