import type { ToldRings } from '@doi-thoai/shared/wire/reach';

/*
 * What this page rings for. The department's page says it, and what tells the fleet board of the device passes it on
 * at once, so that the chair is told of a bell by the tablet that rings and by nothing else (BX2).
 */

let rings: ToldRings = [];
let listener: (() => void) | undefined;

export function ringsHere(): ToldRings {
  return rings;
}

export function tellRings(now: ToldRings): void {
  if (JSON.stringify(now) === JSON.stringify(rings)) return;
  rings = now;
  listener?.();
}

/** One listens at a time: the page's own report of itself. */
export function onRings(changed: () => void): void {
  listener = changed;
}
