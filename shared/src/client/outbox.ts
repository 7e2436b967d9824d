import type { TextStorage } from './platform.ts';

/** A command whose outcome is not known yet. */
export interface Waiting {
  readonly id: string;
  readonly type: string;
  readonly input: unknown;
  /** Whose it is: a device that was given to another seat must not send it. */
  readonly seat: string;
  /** Its place among the commands of this device. */
  readonly order: number;
  /** Until when it may be carried out, in the server's time; one that keeps its meaning has none. */
  readonly until?: number;
  /** It may have reached the server. */
  readonly sent?: true;
  /** Confirms a person. Never written to the device, so such a command lives only as long as the page. */
  readonly pin?: string;
}

/**
 * The commands of one stream that the server has not answered for good, oldest first. Each is kept under its own
 * key, so that two tabs do not overwrite one another's; sending one twice is harmless, because its id is the same.
 */
export class Outbox {
  readonly #storage: TextStorage;
  readonly #prefix: string;
  #waiting: readonly Waiting[] = [];

  constructor(stream: string, storage: TextStorage) {
    this.#storage = storage;
    this.#prefix = `outbox:${stream}:`;
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  get oldest(): Waiting | undefined {
    return this.#waiting[0];
  }

  add(command: Omit<Waiting, 'order'>): Waiting {
    const order = (this.#waiting.at(-1)?.order ?? 0) + 1;
    const waiting: Waiting = { ...command, order };
    this.#waiting = [...this.#waiting, waiting];
    this.#keep(waiting);
    return waiting;
  }

  /** Notes that a command is on its way, before it is. */
  sending(id: string): void {
    this.#waiting = this.#waiting.map((one) => (one.id === id ? { ...one, sent: true } : one));
    const sent = this.#waiting.find((one) => one.id === id);
    if (sent) this.#keep(sent);
  }

  /** Commands of the moment whose moment has passed before they were ever sent. */
  tooLate(now: number): readonly Waiting[] {
    return this.#waiting.filter(({ until, sent }) => until !== undefined && until < now && !sent);
  }

  remove(id: string): void {
    this.#waiting = this.#waiting.filter((one) => one.id !== id);
    this.#storage.forget(this.#prefix + id);
  }

  /** Takes up what an earlier page of the same seat left unsent; returns what was new. */
  adopt(seat: string): readonly Waiting[] {
    const here = new Set(this.#waiting.map((one) => one.id));
    const left = this.#storage
      .keys(this.#prefix)
      .map((key) => parsed(this.#storage.read(key)))
      .filter((one) => one !== undefined)
      .filter((one) => one.seat === seat && !here.has(one.id));
    this.#waiting = [...left, ...this.#waiting].sort((a, b) => a.order - b.order);
    return left;
  }

  #keep(waiting: Waiting): void {
    if (waiting.pin === undefined) this.#storage.write(this.#prefix + waiting.id, JSON.stringify(waiting));
  }
}

function parsed(text: string | undefined): Waiting | undefined {
  if (text === undefined) return undefined;
  try {
    const one: unknown = JSON.parse(text);
    return isWaiting(one) ? one : undefined;
  } catch {
    return undefined;
  }
}

function isWaiting(one: unknown): one is Waiting {
  if (typeof one !== 'object' || one === null) return false;
  const { id, type, seat, order } = one as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    typeof seat === 'string' &&
    typeof order === 'number'
  );
}
