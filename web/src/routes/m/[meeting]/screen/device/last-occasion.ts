import { deviceStorage } from '#lib/ui/device-storage.ts';
import type { Occasion } from '#lib/parts/stage/views/backdrop.ts';

function key(meeting: string): string {
  return `occasion:${meeting}`;
}

/** Keeps what the backdrop needs, for the next time this screen starts before the server does. */
export function saveOccasion(meeting: string, about: Occasion): void {
  const { title, host, place, heldOn, period, backdrop } = about;
  deviceStorage.write(key(meeting), JSON.stringify({ title, host, place, heldOn, period, backdrop }));
}

/** What was kept of this meeting, if anything. */
export function lastOccasion(meeting: string): Occasion | undefined {
  const kept = deviceStorage.read(key(meeting));
  if (kept === undefined) return undefined;
  try {
    const occasion: unknown = JSON.parse(kept);
    return isOccasion(occasion) ? occasion : undefined;
  } catch {
    return undefined;
  }
}

function isOccasion(value: unknown): value is Occasion {
  if (typeof value !== 'object' || value === null) return false;
  const { title, backdrop } = value as Record<string, unknown>;
  return typeof title === 'string' && Array.isArray(backdrop);
}
