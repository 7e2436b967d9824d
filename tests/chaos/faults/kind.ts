import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import type { Seated } from './hall.ts';
import type { JournalReplica } from './journal-replica.ts';
import type { Cluster } from './cluster.ts';

/** Everything that a fault may befall. */
export interface FaultTarget {
  readonly cluster: Cluster;
  readonly replica: JournalReplica;
  readonly seated: readonly Seated[];
  /** Whose network is gone for longer than a round; nobody waits for them. */
  readonly away: Map<Seated, Promise<void>>;
}

/** One thing that can go wrong. */
export interface FaultKind {
  /** How often it comes among all. */
  readonly weight: number;
  readonly possible: (cluster: Cluster) => boolean;
  /** All chance is drawn here, so that what happens when follows from the seed alone. */
  readonly draw: (draw: Draw, target: FaultTarget) => Befalling;
}

export interface Befalling {
  readonly what: string;
  /** Resolves when it is over and what was ended runs again. */
  readonly befall: () => Promise<void>;
}

export const always = (): boolean => true;
