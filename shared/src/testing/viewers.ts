import { views } from '../views/audiences.ts';
import type { Viewer } from '../views/viewer.ts';
import type { View } from '../engine/view.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { audiences, type AudienceName } from '../meeting/roles.ts';

export const viewer = (audience: AudienceName, more: Partial<Viewer> = {}): Viewer => ({
  audience,
  seat: `${audience}-1`,
  department: null,
  registration: null,
  ...more,
});
export const viewOf = ({ audience }: Viewer): View => views[audience];

/** Every audience once, and those of which there are several twice. */
export function viewersOf(meeting: Meeting): Viewer[] {
  const invited = meeting.links.filter(({ invitation }) => invitation !== null).slice(0, 2);
  const heads = meeting.links.filter(({ head }) => head !== null).slice(0, 2);
  const registrations = meeting.registrations.toJSON().slice(0, 2);
  return [
    ...audiences
      .filter((audience) => !['department', 'receipt', 'link'].includes(audience))
      .map((audience) => viewer(audience)),
    viewer('desk', { seat: 'desk-2' }),
    ...['dat-dai', 'xay-dung'].map((department) => viewer('department', { department })),
    ...registrations.map(({ id }) => viewer('receipt', { registration: id })),
    viewer('receipt', { registration: 'khong-co' }),
    ...['phu-nu', 'benh'].map((organisation) => viewer('link', { organisation, link: `lk-${organisation}` })),
    ...['dat-dai', 'xay-dung'].map((department) => viewer('link', { department, link: `lk-${department}` })),
    ...[...invited, ...heads].map(({ id }) => viewer('link', { link: id })),
  ];
}
