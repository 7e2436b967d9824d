import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Link } from './links.ts';

// Apart from the actions, so that a page that shows links is not sent the schema library.

/** Whether a link opens anything on this day, and why not. */
export function linkStanding(
  { revokedAt, expiresOn }: Pick<Link, 'revokedAt' | 'expiresOn'>,
  today: CivilDate,
): 'open' | 'revoked' | 'expired' {
  if (revokedAt !== null) return 'revoked';
  return expiresOn < today ? 'expired' : 'open';
}
