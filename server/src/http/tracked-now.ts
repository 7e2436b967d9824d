import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { trackedImports, type TrackedImport } from '@doi-thoai/shared/queries/kept-imports';
import type { KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import { trackedMatters, type TrackedMatter } from '@doi-thoai/shared/queries/tracked-matters';
import type { Projections } from '../projections/projections.ts';

/** The matters of all meetings as they stand today. What was counted of a meeting holds until it moves on, or the day is over. */
export class TrackedNow {
  readonly #projections: Pick<Projections, 'matters'>;
  readonly #counted = new WeakMap<
    KeptMatters,
    { readonly day: CivilDate; readonly matters: readonly TrackedMatter[] }
  >();

  constructor(projections: Pick<Projections, 'matters'>) {
    this.#projections = projections;
  }

  /** By meeting, then by number. Throws `NotSaved`. */
  async matters(now: Instant): Promise<readonly TrackedMatter[]> {
    return this.of(await this.#projections.matters(), now);
  }

  /** The same of what was read already. */
  of(all: readonly KeptMatters[], now: Instant): readonly TrackedMatter[] {
    return all.flatMap((kept) => this.#of(kept, now));
  }

  /** What tables brought to all meetings, each once. Throws `NotSaved`. */
  async imports(): Promise<readonly TrackedImport[]> {
    return trackedImports(await this.#projections.matters());
  }

  #of(kept: KeptMatters, now: Instant): readonly TrackedMatter[] {
    const day = civilDateOf(now);
    const known = this.#counted.get(kept);
    if (known?.day === day) return known.matters;
    const matters = trackedMatters(kept, now);
    this.#counted.set(kept, { day, matters });
    return matters;
  }
}
