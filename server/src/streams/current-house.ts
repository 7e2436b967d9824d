import { shippedHouse, type House } from '@doi-thoai/shared/office/house';
import { officeId } from '@doi-thoai/shared/office/office';
import { officeKind } from './office-kind.ts';
import type { Hold, Streams } from './streams.ts';

/** What the office keeps by now, for whatever is decided in a meeting that copies it. */
export class CurrentHouse {
  #hold: Hold | undefined;

  /** Keeps the office loaded until `close`. Throws `NotSaved`. */
  async follow(streams: Streams): Promise<void> {
    this.#hold = await streams.hold(officeId);
  }

  get current(): House {
    const open = this.#hold?.open;
    return open?.isOf(officeKind) ? open.state : shippedHouse;
  }

  close(): void {
    this.#hold?.release();
    this.#hold = undefined;
  }
}
