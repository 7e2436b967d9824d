import type { Params } from '@doi-thoai/shared/words/say';

/** What this device is, and what it would become: asked before the one is given up for the other. */
export interface Becoming {
  readonly held: string;
  /** Where it goes on as what it is. */
  readonly heldAt: string;
  readonly wanted: string;
}

/** The question that a refusal asks; undefined for any other refusal. */
export function becomingOf({ code, params }: { code: string; params: Params }): Becoming | undefined {
  if (code !== 'seatHeld') return undefined;
  return {
    held: String(params['held']),
    heldAt: String(params['heldAt'] ?? '/'),
    wanted: String(params['wanted']),
  };
}
