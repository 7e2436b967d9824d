import type { Logger } from 'pino';
import { accessId, type AccessNote } from '@doi-thoai/shared/access/access';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { randomUUID } from 'node:crypto';
import { digestOf } from '../accounts/secrets.ts';
import type { HandleCommand } from '../streams/handle-command.ts';
import type { Caller } from './caller.ts';

/** Milliseconds between two tries to write what could not be written. */
const retryAfter = 2000;

/** What waits is written once the record is back; nobody can fill the memory with it. */
const maxWaiting = 1000;

/** Written under the server's own name, from no device. */
const writer: Caller = {
  session: {
    kind: 'account',
    id: 'access',
    account: 'access',
    roles: ['system'],
    temporary: false,
    expiresAt: instant(0),
  },
  address: 'access',
};

type Command = Readonly<{ id: string; stream: string; type: string; input: AccessNote }>;

/** Writes down who was let in, and who let them. What was done stays done when the record cannot be reached just then. */
export class AccessBook {
  readonly #handleCommand: HandleCommand;
  readonly #log: Pick<Logger, 'warn' | 'error'>;
  readonly #waiting: Command[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(handleCommand: HandleCommand, log: Pick<Logger, 'warn' | 'error'>) {
    this.#handleCommand = handleCommand;
    this.#log = log;
  }

  /** @param key what happens once and names it, such as a session: written again, it is the same note */
  async note(note: AccessNote, key: string = randomUUID()): Promise<void> {
    const id = `access-${digestOf(`${note.act} ${key}`).slice(0, 40)}`;
    await this.#write({ id, stream: accessId, type: 'access.note', input: note });
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length > 0)
      this.#log.error({ count: this.#waiting.length }, 'notes of access were not written');
  }

  async #write(command: Command): Promise<void> {
    const outcome = await this.#handleCommand(command, writer);
    if (outcome.ok) return;
    if (outcome.code !== 'notSaved' || this.#waiting.length >= maxWaiting) {
      this.#log.error({ code: outcome.code, act: command.input.act }, 'a note of access was not written');
      return;
    }
    this.#waiting.push(command);
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#writeWaiting(), retryAfter).unref();
  }

  async #writeWaiting(): Promise<void> {
    this.#log.warn({ count: this.#waiting.length }, 'notes of access wait for the record');
    for (const command of this.#waiting.splice(0)) await this.#write(command);
  }
}
