import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { Enter } from '@doi-thoai/shared/wire/messages';
import { Device, patched, wholeView } from './device.ts';

export interface Listening extends Omit<Enter, 'protocol' | 'have'> {
  /** The session's, for audiences that need a seat. */
  readonly cookie?: string;
}

/**
 * Follows one audience over a bare socket and holds what was sent, patch by patch, so that a test can compare it
 * with the record. Never asks twice: a patch that does not fit is a fault.
 */
export class Listener {
  readonly listening: Listening;
  readonly me: Me;
  readonly #device: Device;
  readonly #start: { readonly seq: number; readonly view: ViewData };

  private constructor(listening: Listening, me: Me, device: Device, start: { seq: number; view: ViewData }) {
    this.listening = listening;
    this.me = me;
    this.#device = device;
    this.#start = start;
  }

  /** Rejects when the server does not let it in. */
  static async enter(url: string, listening: Listening): Promise<Listener> {
    const { cookie, ...entry } = listening;
    const device = new Device(url, cookie);
    const entered = await device.enter(entry);
    if (!entered.ok) throw new Error(`${entry.audience} was refused: ${entered.code}`);
    return new Listener(listening, entered.me, device, wholeView(entered));
  }

  get seq(): number {
    return this.#device.patches.at(-1)?.to ?? this.#start.seq;
  }

  /** Throws when a patch between was not sent. */
  get data(): ViewData {
    return patched(this.#start, this.#device.patches);
  }

  /** Whether its line is open. */
  get connected(): boolean {
    return this.#device.connected;
  }

  close(): void {
    this.#device.close();
  }
}
