import type { StreamKind, Visitor } from '@doi-thoai/shared/engine/stream';
import { isErased } from '@doi-thoai/shared/meeting/draft-subjects';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { doneByLink, linkRefusal, linkWith } from '@doi-thoai/shared/meeting/intake/links';
import { byReceipt } from '@doi-thoai/shared/meeting/intake/registration-index';
import {
  actionNamed,
  blankMeeting,
  evolve,
  isFounding,
  knowsEvent,
  type Meeting,
  type MeetingEvent,
} from '@doi-thoai/shared/meeting/meeting';
import { memberRoleOf } from '@doi-thoai/shared/meeting/plan/members';
import {
  audiences,
  audiencesOfRole,
  type Actor,
  type AudienceName,
  type Role,
} from '@doi-thoai/shared/meeting/roles';
import { filesOfFollowUp } from '@doi-thoai/shared/meeting/followup/records';
import { actorOf, seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import { rings } from '@doi-thoai/shared/queries/assignments';
import { views } from '@doi-thoai/shared/views/audiences';
import type { Viewer } from '@doi-thoai/shared/views/viewer';

const citizen: Actor = { role: 'citizen', seat: 'citizen' };

/** Who takes people's registrations down sees the secrets of the receipts that it handed out itself. */
const takeRegistrations: ReadonlySet<AudienceName> = new Set(['chair', 'moderator', 'secretary', 'desk']);

/** Those who run a session by hand write no drafts of their own. */
const writeNoDrafts: ReadonlySet<Role> = new Set(['citizen', 'screen']);

/** Parts of the minutes are written together, by whoever writes them at whatever table. */
const writesMinutes: ReadonlySet<Role> = new Set(['secretary', 'coordinator']);
const minutesOwner = 'minutes';

function isOfMinutes(draftKey: string): boolean {
  return /^(?:over:|recorded:)?part:/.test(draftKey);
}

/** One conference, from its plan to the last promise kept. */
export const meetingKind: StreamKind<Meeting, MeetingEvent, Actor, Viewer> = {
  name: 'meeting',
  blank: blankMeeting,
  actionNamed,
  isFounding,
  knows: knowsEvent,
  evolve,
  views,
  actorsOf(meeting, visitor) {
    if (visitor?.kind === 'account') {
      const held = visitor.roles as readonly Role[];
      const here = memberRoleOf(meeting, visitor.account);
      const roles = here && !held.includes(here) ? [...held, here] : held;
      const [first = citizen, ...others] = roles.map((role) => ({ role, seat: visitor.account }));
      return [first, ...others];
    }
    if (visitor?.kind === 'link') return [holderOf(meeting, visitor.digest)];
    const seat = seatOf(meeting, visitor);
    return [seat ? actorOf(seat) : citizen];
  },
  isGone: ({ removed = false }) => removed,
  refusalOf(meeting, visitor, type, now) {
    if (visitor?.kind !== 'link') return undefined;
    const refused = linkRefusal(meeting, visitor.digest, now);
    if (refused) return refuse(refused);
    return doneByLink.has(type) ? undefined : refuse('notAllowed');
  },
  confirmed(meeting, actor) {
    const department = actor.department === undefined ? undefined : meeting.departments.get(actor.department);
    if (!department) return actor;
    return { ...actor, person: { name: department.leader, title: department.leaderTitle } };
  },
  viewerOf(meeting, { role, seat, department = null }, { audience, receipt }) {
    const name = audiences.find((one) => one === audience);
    if (meeting.removed || name === undefined || !audiencesOfRole[role].includes(name)) return 'notAllowed';
    if (name !== 'receipt') return { audience: name, seat, department, registration: null };
    const held = receipt && byReceipt(meeting.registrations, receipt);
    return held ? { audience: name, seat, department, registration: held.id } : 'unknownReceipt';
  },
  meOf(meeting, { role, seat, department = null, chair = null, screen = null }) {
    const known = seatsOf(meeting).find(({ id }) => id === seat);
    return { role, seat, name: known?.name ?? (role === 'citizen' ? '' : seat), department, chair, screen };
  },
  scopeOf({ audience, seat, department, registration }) {
    if (audience === 'department') return department ?? '';
    if (takeRegistrations.has(audience)) return seat;
    return audience === 'receipt' ? (registration ?? '') : '';
  },
  draftOwnersOf({ role, seat, department }, key) {
    if (writeNoDrafts.has(role)) return [];
    const own = department === undefined ? seat : `department:${department}`;
    if (!writesMinutes.has(role)) return [own];
    if (key === undefined) return [own, minutesOwner];
    return [isOfMinutes(key) ? minutesOwner : own];
  },
  isErased,
  isTimed: ({ floor, assignments, about, petitions }) =>
    floor.timer.state === 'running' ||
    assignments.find((offer) => rings(offer, about, petitions)) !== undefined,
  filesOf({ registrations, answers, escalations, papers, publications, ...meeting }) {
    const slips = [...registrations].flatMap(({ slip }) => (slip ? [slip.id] : []));
    const evidence = [...answers].flatMap((answer) => answer.evidence.map((file) => file.id));
    const scans = [...escalations].flatMap(({ files }) => files.map((file) => file.id));
    const signed = [...papers].flatMap(({ file }) => (file ? [file.id] : []));
    const proofs = [...publications].flatMap(({ proof }) => proof.map((file) => file.id));
    return new Set([...slips, ...evidence, ...scans, ...signed, ...proofs, ...filesOfFollowUp(meeting)]);
  },
};

/**
 * Whoever holds a link: an organisation in its row, a body with what it is asked, somebody with their invitation, or the
 * head of a village.
 */
function holderOf(meeting: Meeting, digest: string): Actor {
  const link = linkWith(meeting, digest);
  if (!link) return citizen;
  const { id, organisation, department, invitation, head } = link;
  const came = { seat: `link-${id}`, link: id };
  if (organisation !== null) return { role: 'organisation', ...came, organisation };
  if (invitation !== null || head !== null) return { role: 'organisation', ...came };
  return department === null ? citizen : { role: 'department', ...came, department };
}

/** The seat that a visitor's device is paired to in this meeting, if it still exists. */
export function seatOf(meeting: Meeting, visitor: Visitor): Seat | undefined {
  if (visitor?.kind !== 'seat' || visitor.stream !== meeting.about.id) return undefined;
  return seatsOf(meeting).find(({ id }) => id === visitor.seat);
}
