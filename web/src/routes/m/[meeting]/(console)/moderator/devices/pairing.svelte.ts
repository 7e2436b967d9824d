import type { Fleet } from '#lib/live/fleet.svelte.ts';
import { fleetWords } from '#lib/words/fleet.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { PairingCode } from '#lib/parts/seats.ts';

/** A seat that a code is made for. */
export interface PairedSeat {
  readonly id: string;
  readonly name: string;
}

/** The code that is shown for a seat, from whichever part of the console it was asked for. */
export class Pairing {
  shown = $state.raw<{ readonly seat: PairedSeat; readonly code: PairingCode }>();
  readonly #meeting: string;
  readonly #fleet: Fleet;
  /** The seat's devices when the code was made: one more, and the code has done its work. */
  #before: ReadonlySet<string> = new Set();

  /** To be called while a component is set up. */
  constructor(meeting: string, fleet: Fleet) {
    this.#meeting = meeting;
    this.#fleet = fleet;
    $effect(() => {
      const { shown } = this;
      if (shown && this.#devicesOf(shown.seat).some((device) => !this.#before.has(device)))
        this.#paired(shown.seat);
    });
  }

  async pair(seat: PairedSeat): Promise<void> {
    this.#before = new Set(this.#devicesOf(seat));
    // With the sheet that shows it, which is not part of the first view and is there before the network may be gone.
    const { makeCode } = await import('./pairing-sheet.svelte');
    const code = await makeCode(this.#meeting, seat.id);
    if (code) this.shown = { seat, code };
  }

  #paired({ name }: PairedSeat): void {
    this.shown = undefined;
    toast(fleetWords.nowPaired(name));
  }

  #devicesOf({ id }: PairedSeat): string[] {
    const seat = this.#fleet.news?.seats?.find((one) => one.id === id);
    return (seat?.devices ?? []).map((device) => device.id);
  }
}
