import { fold } from '../text/fold.ts';
import type { TrackedBody } from './kept-matters.ts';

/** A body that is known by its name alone. */
export function bodyByName(name: string): TrackedBody {
  return { key: `name ${fold(name)}`, name };
}
