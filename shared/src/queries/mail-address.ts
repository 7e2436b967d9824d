import type { CivilDate } from '../calendar/civil-date.ts';
import type { Body } from '../office/bodies.ts';
import { fold } from '../text/fold.ts';
import { existsOn } from './directory.ts';
import type { TrackedBody } from './kept-matters.ts';

/** One address, and nothing that a server of mail would read as several. */
const oneAddress = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/;

/**
 * Where a body of a meeting gets e-mail on a day, as the office's directory has it: by its place there, else by its name
 * where one body alone has that. Undefined where there is no address, or none that one mail can be sent to.
 */
export function mailAddress(
  directory: Iterable<Body>,
  { key, name }: TrackedBody,
  day: CivilDate,
): string | undefined {
  const living = [...directory].filter((body) => existsOn(body, day));
  const byName = living.filter((body) => fold(body.name) === fold(name));
  const body = living.find(({ id }) => id === key) ?? (byName.length === 1 ? byName[0] : undefined);
  const address = body?.email.trim() ?? '';
  return oneAddress.test(address) ? address : undefined;
}
