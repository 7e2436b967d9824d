import type { MendingPlace } from '@doi-thoai/shared/queries/readiness';

/** Where on this page its parts stand. */
export const anchors = { checklist: 'hall-checklist', rehearsal: 'rehearsal' } as const;

/** The address at which a thing is mended. */
export function addressOf(place: MendingPlace, meeting: string): string {
  if ('stage' in place)
    return `/office/prepare/${meeting}/${place.stage}${place.part ? `#${place.part}` : ''}`;
  if ('here' in place) return `#${anchors[place.here]}`;
  if ('office' in place) return `/office/${place.office}`;
  return place.devices === 'pairing' ? `/m/${meeting}/pairing-sheets` : `/m/${meeting}/moderator`;
}
