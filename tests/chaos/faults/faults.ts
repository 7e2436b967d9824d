import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import type { Befalling, FaultKind, FaultTarget } from './kind.ts';
import { pageFaults } from './page-faults.ts';
import { serverFaults } from './server-faults.ts';

/** Something that is going to go wrong. */
export interface Fault extends Befalling {
  /** Milliseconds into the round. */
  readonly at: number;
}

const kinds = [...serverFaults, ...pageFaults];

/** What goes wrong in one round, and when: drawn before anything happens. */
export function drawFaults(draw: Draw, target: FaultTarget, roundMs: number, minutesToo: boolean): Fault[] {
  const possible = kinds
    .filter((kind) => kind.possible(target.cluster))
    .flatMap((kind) => new Array<FaultKind>(kind.weight).fill(kind));
  const faults: Fault[] = [];
  for (let left = 1 + draw(3); left > 0; left -= 1) {
    const kind = possible[draw(possible.length)];
    const at = draw(roundMs);
    if (!kind) continue;
    const { what, befall } = kind.draw(draw, target);
    if (minutesToo || !what.endsWith('60 s')) faults.push({ what, at, befall });
  }
  return faults.sort((one, other) => one.at - other.at);
}
