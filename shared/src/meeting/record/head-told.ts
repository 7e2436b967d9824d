import { civilDateOf } from '../../calendar/civil-date.ts';
import type { VillageHead } from './heads.ts';

// Apart from the actions, so that a page that shows the list is not sent the schema library.

/**
 * When and how the head of a village got the results: what the office noted, or else their own word by their link. One
 * village counts once, however often it was said.
 */
export function headTold({ told, received }: Pick<VillageHead, 'told' | 'received'>): VillageHead['told'] {
  return told ?? (received && { on: civilDateOf(received.at), way: 'link' });
}
