import { instant } from '@doi-thoai/shared/calendar/instant';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { chain } from '@doi-thoai/server/journal/hash-chain';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { inProcessLiveState } from '@doi-thoai/server/live/in-process';
import { applyRecorded, hydrate } from '@doi-thoai/server/streams/hydrate';
import { newId } from '@doi-thoai/server/streams/new-id';
import { digestOf, readCommand } from '@doi-thoai/server/streams/read-command';
import type { Checkpoint } from '@doi-thoai/server/streams/checkpoint';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { shippedHouse } from '@doi-thoai/shared/office/house';
import { noBodies } from '@doi-thoai/shared/office/lasting';

const given = { house: shippedHouse, bodies: noBodies };

/** Where the bare server takes commands over HTTP that it decides before it writes. */
export const decidedPath = '/decided';

/**
 * What a command is without a server around it (docs/architecture.md): read, decided, sealed and chained, and the state
 * moves on. One call after the other; nothing is written, nobody is told.
 */
export class BareCommands {
  readonly #meeting: string;
  #checkpoint: Checkpoint;

  private constructor(meeting: string, checkpoint: Checkpoint) {
    this.#meeting = meeting;
    this.#checkpoint = checkpoint;
  }

  static async over(journal: Journal, meeting: string): Promise<BareCommands> {
    return new BareCommands(
      meeting,
      await hydrate(journal, inProcessLiveState(), { kind: meetingKind, stream: meeting }),
    );
  }

  take(by: Actor, message: unknown): void {
    const read = readCommand(message);
    if (!read.ok) throw new Error(`not read: ${read.code}`);
    const { command, action, input } = read;
    const { state, head } = this.#checkpoint;
    const at = instant(Math.max(Date.now(), head.at));
    const events = action.decide(state, input, { actor: by, now: at, newId, ...given });
    if (isRefusal(events)) throw new Error(`${command.type}: ${events.code}`);
    const entry = { at, by, command: { id: command.id, digest: digestOf(by, command) }, events };
    const { recorded } = chain({ stream: this.#meeting, after: head, entries: [entry] });
    const source = { kind: meetingKind, stream: this.#meeting };
    for (const one of recorded) this.#checkpoint = applyRecorded(source, this.#checkpoint, one);
  }
}
