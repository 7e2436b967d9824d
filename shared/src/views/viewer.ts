import { collectionsOf } from '../engine/view.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { AudienceName } from '../meeting/roles.ts';
import type { DepartmentId, LinkId, OrganisationId, RegistrationId } from '../meeting/ids.ts';

/** Who looks at a meeting. */
export interface Viewer {
  readonly audience: AudienceName;
  readonly seat: string;
  readonly department: DepartmentId | null;
  /** The registration whose receipt is held. */
  readonly registration: RegistrationId | null;
  /** The organisation whose link is held. */
  readonly organisation?: OrganisationId | null;
  /** The link that is held. */
  readonly link?: LinkId;
}

export const { rows, single, gathered } = collectionsOf<Meeting, Viewer>();
