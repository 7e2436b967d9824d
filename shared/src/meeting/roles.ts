import type { DepartmentId, LinkId, OrganisationId } from './ids.ts';
/** Everyone who can command or see something; `system` is what happens by the clock or because of another stream. */
export const roles = [
  'admin',
  'coordinator',
  'registry',
  'chair',
  'moderator',
  'secretary',
  'desk',
  'department',
  'organisation',
  'supervisor',
  'press',
  'screen',
  'citizen',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** Rights that a person has on the office, whatever the meeting. */
export const officeRoles = [
  'admin',
  'coordinator',
  'registry',
  'supervisor',
] as const satisfies readonly Role[];
export type OfficeRole = (typeof officeRoles)[number];

/** Views of a meeting; each is one projection. */
export const audiences = [
  'preparation',
  'chair',
  'book',
  'moderator',
  'secretary',
  'desk',
  'department',
  'screen',
  'receipt',
  'link',
  'registry',
  'public',
] as const;
export type AudienceName = (typeof audiences)[number];

/**
 * Which audiences a role may enter. A receipt is entered by whoever holds its unguessable link, so the right
 * to it is not a role's: it is granted to everyone and the link decides. What an organisation's link opens is entered by
 * nobody: it is asked for with the link's secret.
 */
export const audiencesOfRole: Readonly<Record<Role, readonly AudienceName[]>> = {
  admin: ['public', 'receipt'],
  coordinator: ['preparation', 'moderator', 'secretary', 'screen', 'public', 'receipt'],
  registry: ['registry', 'public', 'receipt'],
  chair: ['chair', 'book', 'screen', 'public', 'receipt'],
  moderator: ['moderator', 'screen', 'public', 'receipt'],
  secretary: ['secretary', 'screen', 'public', 'receipt'],
  desk: ['desk', 'public', 'receipt'],
  department: ['department', 'public', 'receipt'],
  organisation: ['public', 'receipt'],
  supervisor: ['public', 'receipt'],
  press: ['public', 'receipt'],
  screen: ['screen', 'public'],
  citizen: ['public', 'receipt'],
  system: [],
};

/** Who acts: a role, the seat it acts from, and what that seat stands for. */
export interface Actor {
  readonly role: Role;
  /** The seat's id in this meeting, or the account's when someone acts without a seat. */
  readonly seat: string;
  readonly department?: DepartmentId;
  readonly chair?: string;
  readonly screen?: string;
  /** The organisation whose row is written in. */
  readonly organisation?: OrganisationId;
  /** The link by which somebody came who has neither account nor seat. */
  readonly link?: LinkId;
  /** The person whose PIN confirmed this command; the record names a person, not a tablet. */
  readonly person?: { readonly name: string; readonly title: string };
}
