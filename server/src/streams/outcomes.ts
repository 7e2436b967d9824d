import type { Outcome } from '@doi-thoai/shared/wire/messages';

/** More than a hall sends while a network is away; older ones are found in the journal. */
const most = 5000;

/** What became of a command, and what it was. */
export interface Known {
  readonly digest: string;
  readonly outcome: Outcome;
}

/** The outcomes of the last commands of a meeting, so that a retry needs no database. */
export class Outcomes {
  readonly #byId = new Map<string, Known>();

  get(commandId: string): Known | undefined {
    return this.#byId.get(commandId);
  }

  add(commandId: string, known: Known): void {
    this.#byId.set(commandId, known);
    if (this.#byId.size <= most) return;
    for (const oldest of this.#byId.keys()) {
      this.#byId.delete(oldest);
      break;
    }
  }
}
