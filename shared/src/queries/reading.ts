import type { Instant } from '../calendar/instant.ts';
import { only } from '../engine/view.ts';
import type { DataOf } from '../views/audiences.ts';

/** Whoever has not turned a page for so long has gone, or their tablet has. */
const leftAfterMs = 180_000;

const nothing: readonly string[] = [];

/** The lines of the conclusion that are being read aloud now; none where nobody reads (N10). */
export function readAloudNow(
  { reading, conclusion }: Pick<DataOf<'screen'>, 'reading' | 'conclusion'>,
  now: Instant,
): readonly string[] {
  const { lines, at } = reading[only] ?? { lines: nothing, at: null };
  const isRead = conclusion[only]?.state === 'adopted' && at !== null && now - at < leftAfterMs;
  return isRead ? lines : nothing;
}
