import { collectionsOf, type Viewer } from '../engine/view.ts';
import type { Body } from './bodies.ts';
import type { Person } from './people.ts';
import type { Office } from './office.ts';
import { paperStyleOf } from './paper-style.ts';

const { rows, single } = collectionsOf<Office, Viewer>();

/** What those who keep the office see of it: small enough to be shown whole. */
export const officeViews = {
  office: {
    calendar: single(
      ({ calendar }) => calendar,
      ({ firstYear, lastYear, entries }) => ({ firstYear, lastYear, entries }),
    ),
    profile: single(
      ({ profile }) => profile,
      ({ lines }) => ({ lines }),
    ),
    profiles: single(
      ({ profiles }) => profiles,
      (profiles, { inForce }) => ({ profiles, inForce }),
    ),
    /** How papers are headed, signed and spelled. */
    papers: single(paperStyleOf, (style) => style),
    bodies: rows(
      ({ bodies }) => bodies,
      (body): Body => body,
    ),
    people: rows(
      ({ people }) => people,
      (person): Person => person,
    ),
    /** The lists that bodies came from: how many each brought, not which. */
    imports: rows(
      ({ imports }) => imports,
      ({ made, ...row }) => ({ ...row, count: made.length }),
    ),
    about: single(
      ({ version }) => version,
      (version) => ({ version }),
    ),
  },
} as const;
