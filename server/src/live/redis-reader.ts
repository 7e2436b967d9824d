import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '../journal/journal.ts';
import type { Follower } from './follower.ts';
import { Listeners } from './listeners.ts';
import { calling, readerBlockMs, type RedisClient } from './redis-connection.ts';
import { keys } from './redis-keys.ts';

/** Events of one log that are read at once. */
const batch = 500;

/** Milliseconds between two tries while Redis answers, but not with what is asked for. */
const retryIntervalMs = 500;

const wakeMs = 60_000;

/**
 * Reads the logs of all streams that this server follows, over one connection. It waits in Redis for whatever
 * comes first, and is woken through a stream of its own when another stream joins.
 */
export class RedisReader {
  readonly #reading: RedisClient;
  readonly #calling: RedisClient;
  readonly #followers = new Listeners<Follower>();
  /** The number up to which each log has been read. */
  readonly #read = new Map<string, number>();
  readonly #wake = keys.wake(randomUUID());
  #woken = '0-0';
  /** Counts connections, so that what belonged to an earlier one ends. */
  #connection = 0;

  /** @param reading used for nothing else; connected after this is made */
  constructor(reading: RedisClient, calling: RedisClient) {
    this.#reading = reading;
    this.#calling = calling;
    reading.on('ready', () => {
      this.#connection += 1;
      this.#lost();
      void this.#run(this.#connection);
    });
  }

  /** Throws `LiveStateAway` when Redis is away. */
  async follow(stream: string, follower: Follower, after: number): Promise<{ stop(): Promise<void> }> {
    const known = this.#read.get(stream);
    this.#followers.add(stream, follower);
    // Reading again from where the new one stands does not harm the others: they leave out what they have had.
    this.#read.set(stream, Math.min(after, known ?? after));
    const stop = (): Promise<void> => {
      follower.stop();
      this.#followers.remove(stream, follower);
      if (this.#followers.of(stream).length === 0) this.#read.delete(stream);
      return Promise.resolve();
    };
    try {
      await this.#wakeUp();
    } catch (error) {
      await stop();
      throw error;
    }
    return { stop };
  }

  close(): void {
    this.#connection += 1;
    for (const follower of this.#followers.all()) follower.stop();
    this.#followers.clear();
    this.#read.clear();
  }

  async #wakeUp(): Promise<void> {
    await calling(this.#calling, async () => {
      await this.#calling
        .multi()
        .xAdd(this.#wake, '*', { wake: '' }, { TRIM: { strategy: 'MAXLEN', threshold: 1 } })
        .pExpire(this.#wake, wakeMs)
        .exec();
    });
  }

  /** Nobody knows what was published while the connection was away. */
  #lost(): void {
    for (const follower of this.#followers.all()) follower.lost();
  }

  async #run(connection: number): Promise<void> {
    while (connection === this.#connection) {
      try {
        await this.#readOnce();
      } catch {
        // Without a connection the next one begins anew; with one, Redis refuses for a while, as when it loads.
        if (!this.#reading.isReady) return;
        await pause(retryIntervalMs);
        if (connection === this.#connection) this.#lost();
      }
    }
  }

  async #readOnce(): Promise<void> {
    const asked = [...this.#read].map(([stream, after]) => ({ stream, after, key: keys.log(stream) }));
    const streams = asked.map(({ key, after }) => ({ key, id: `${after}-0` }));
    const reply = await this.#reading.xRead([...streams, { key: this.#wake, id: this.#woken }], {
      BLOCK: readerBlockMs,
      COUNT: batch,
    });
    for (const { name, messages } of reply ?? []) {
      if (name === this.#wake) this.#woken = messages.at(-1)?.id ?? this.#woken;
      const stream = asked.find(({ key }) => key === name);
      if (stream) this.#take(stream.stream, stream.after, messages);
    }
  }

  #take(stream: string, after: number, messages: readonly Message[]): void {
    const recorded = messages.map(({ message }) => JSON.parse(message.event ?? '') as RecordedEvent);
    const last = recorded.at(-1);
    // Unless someone who stands further back has joined meanwhile.
    if (last && this.#read.get(stream) === after) this.#read.set(stream, last.seq);
    // Who joined further back while this was read would see a gap; what that one needs is read again.
    for (const follower of this.#followers.of(stream)) if (follower.seq >= after) follower.receive(recorded);
  }
}

interface Message {
  readonly id: string;
  readonly message: Readonly<Record<string, string>>;
}
