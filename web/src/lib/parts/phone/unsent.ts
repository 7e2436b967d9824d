import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import { deviceStorage } from '#lib/ui/device-storage.ts';

/** A command of this phone that the server has not answered. */
export interface Unsent {
  readonly id: string;
  readonly type: ActionType;
  readonly input: object;
  /** When it was given, by the phone's clock. */
  readonly at: number;
}

/** Of a meeting, or of one link into it: what a link left is sent by its own page, which knows the secret. */
const place = (of: string) => `unsent:${of}:`;

/** What was given on this phone and did not get through, oldest first. */
export function unsentOn(of: string): Unsent[] {
  return deviceStorage
    .keys(place(of))
    .flatMap((key) => parsed(deviceStorage.read(key)))
    .sort((one, other) => one.at - other.at);
}

/** Kept before it is sent: a page that is closed, or a flat battery, takes nothing along. */
export function keepUnsent(of: string, command: Unsent): void {
  deviceStorage.write(place(of) + command.id, JSON.stringify(command));
}

export function forgetUnsent(of: string, id: string): void {
  deviceStorage.forget(place(of) + id);
}

function parsed(text: string | undefined): Unsent[] {
  try {
    const one: unknown = JSON.parse(text ?? '');
    return isUnsent(one) ? [one] : [];
  } catch {
    return [];
  }
}

function isUnsent(one: unknown): one is Unsent {
  if (typeof one !== 'object' || one === null) return false;
  const { id, type, input, at } = one as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    typeof input === 'object' &&
    input !== null &&
    typeof at === 'number'
  );
}
