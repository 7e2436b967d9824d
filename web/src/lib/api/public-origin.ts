import { get } from './ask.ts';

/** Somebody may choose another meanwhile, or the machine join another network. */
const keptMs = 30_000;

let known: string | undefined;
let askedAt = -Infinity;
let asking: Promise<string> | undefined;

/** Where phones reach this server: codes that they scan must not lead to this machine's own name for itself. */
export function publicOrigin(): Promise<string> {
  if (asking && performance.now() - askedAt < keptMs) return asking;
  askedAt = performance.now();
  asking = get<{ origin: string | null }>('/api/address').then((answer) => {
    if (answer?.ok) known = answer.origin ?? location.origin;
    else askedAt = -Infinity;
    return known ?? location.origin;
  });
  return asking;
}

/** As far as it is known already; undefined until it was asked for once. */
export function knownOrigin(): string | undefined {
  return known;
}

/** To be called after another was chosen. */
export function forgetOrigin(): void {
  known = undefined;
  asking = undefined;
}
