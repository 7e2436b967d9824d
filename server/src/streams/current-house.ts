import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Body } from '@doi-thoai/shared/office/bodies';
import { houseOf, shippedHouse, type House } from '@doi-thoai/shared/office/house';
import { noBodies, type KnownBodies, type Lasting } from '@doi-thoai/shared/office/lasting';
import { missingIn, officeId, type Office } from '@doi-thoai/shared/office/office';
import { NeedsNewerRelease } from './hydrate.ts';
import { officeKind } from './office-kind.ts';
import type { Hold, Streams } from './streams.ts';

/** What the office keeps by now, for whatever is decided in a meeting that copies it. */
export class CurrentHouse {
  #hold: Hold | undefined;

  /**
   * Keeps the office loaded until `close`. Where only a newer release can serve it, meetings go on with what this one
   * ships. Throws `NotSaved`.
   */
  async follow(streams: Streams): Promise<void> {
    try {
      this.#hold = await streams.hold(officeId);
    } catch (error) {
      if (!(error instanceof NeedsNewerRelease)) throw error;
    }
  }

  get current(): House {
    const office = this.#office;
    return office ? houseOf(office) : shippedHouse;
  }

  /** The office's directory; none is known where only a newer release can serve it. */
  get bodies(): KnownBodies & Iterable<Lasting> {
    return this.#office?.bodies ?? noBodies;
  }

  /** The bodies of the directory with how to reach them. */
  get directory(): Iterable<Body> {
    return this.#office?.bodies ?? [];
  }

  /** The last days of bodies that others succeeded. */
  get lastDays(): readonly CivilDate[] {
    const bodies = this.#office?.bodies ?? [];
    return [...bodies].flatMap(({ validTo, successor }) => (validTo && successor ? [validTo] : []));
  }

  /** What the system has yet to do in the office; nothing where only a newer release can serve it. */
  get missing(): ReturnType<typeof missingIn> {
    const office = this.#office;
    return office ? missingIn(office) : [];
  }

  get #office(): Office | undefined {
    const open = this.#hold?.open;
    return open?.isOf(officeKind) ? open.state : undefined;
  }

  /** Waits until this server knows the office up to an event that is in its journal. Throws `NotSaved`. */
  async reach(seq: number): Promise<void> {
    const open = this.#hold?.open;
    if (open && open.seq() < seq) await open.catchUp();
  }

  close(): void {
    this.#hold?.release();
    this.#hold = undefined;
  }
}
