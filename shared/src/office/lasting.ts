import type { CivilDate } from '../calendar/civil-date.ts';

/** A body of the directory as far as how long it lasts goes. */
export interface Lasting {
  readonly id: string;
  readonly name: string;
  /** Its last day; null while it goes on. */
  readonly validTo: CivilDate | null;
  /** Who took over what it owed, from the day after its last. */
  readonly successor: string | null;
}

/** The office's directory, as decisions ask it. */
export interface KnownBodies {
  readonly get: (body: string) => Lasting | undefined;
}

/** Where nobody has entered a body. */
export const noBodies: KnownBodies & Iterable<Lasting> = {
  get: () => undefined,
  [Symbol.iterator]: () => [].values(),
};

/**
 * Who answers on a day for what a body owed: the body itself while it exists, else whoever succeeded it, over several
 * changes. Undefined where it ended and nobody took over (TD11, TD24).
 */
export function standsFor<Body extends Lasting>(
  get: (body: string) => Body | undefined,
  id: string,
  day: CivilDate,
): Body | undefined {
  const seen = new Set<string>();
  for (let body = get(id); body && !seen.has(body.id); body = get(body.successor ?? '')) {
    if (body.validTo === null || day <= body.validTo) return body;
    seen.add(body.id);
  }
  return undefined;
}
