import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import type { Seated } from './hall.ts';
import type { Mirror } from './journal-replica.ts';
import type { Site } from './cluster.ts';

/** Everything that a fault may befall. */
export interface Scene {
  readonly site: Site;
  readonly mirror: Mirror;
  readonly seated: readonly Seated[];
  /** Whose network is gone for longer than a round; nobody waits for them. */
  readonly away: Map<Seated, Promise<void>>;
}

/** One thing that can go wrong. */
export interface Kind {
  /** How often it comes among all. */
  readonly weight: number;
  readonly possible: (site: Site) => boolean;
  /** All chance is drawn here, so that what happens when follows from the seed alone. */
  readonly draw: (draw: Draw, scene: Scene) => Befalling;
}

export interface Befalling {
  readonly what: string;
  /** Resolves when it is over and what was ended runs again. */
  readonly befall: () => Promise<void>;
}

export const always = (): boolean => true;
