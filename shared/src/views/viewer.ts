import { collectionsOf } from '../engine/view.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { AudienceName } from '../meeting/roles.ts';

/** Who looks at a meeting. */
export interface Viewer {
  readonly audience: AudienceName;
  readonly seat: string;
  readonly department: string | null;
  /** The registration whose receipt is held. */
  readonly registration: string | null;
}

export const { rows, single } = collectionsOf<Meeting, Viewer>();
