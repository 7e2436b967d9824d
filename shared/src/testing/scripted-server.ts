import type { Me } from '../engine/stream.ts';
import { instant } from '../calendar/instant.ts';
import { timeAndChance, memoryStorage, type Platform } from '../client/platform.ts';
import type { ReplyTo, SocketEvents, Transport } from '../client/transport.ts';
import type { FromBrowser } from '../wire/messages.ts';

type Listener = (...told: unknown[]) => void;
/** Undefined: no answer comes. */
type Answer<E extends keyof FromBrowser> = (
  message: never,
) => ReplyTo<E> | undefined | Promise<ReplyTo<E> | undefined>;

export const chairMe: Me = {
  role: 'chair',
  seat: 'chair-1',
  name: '',
  department: null,
  chair: '1',
  screen: null,
};

/** The server at the other end of a client's socket, which answers as a test says. */
export class ScriptedServer implements Transport {
  connected = false;
  active = false;
  /** Whether a socket that is opened gets there. */
  reachable = true;
  /** What came, in order. */
  readonly came: { readonly event: keyof FromBrowser; readonly message: unknown }[] = [];
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #answers = new Map<string, (message: never) => unknown>([
    ['enter', () => ({ ok: true, seq: 1, now: instant(0), me: chairMe, view: {} })],
    ['leave', () => ({ ok: true })],
    ['clock', () => ({ now: instant(0) })],
  ]);

  answer<E extends keyof FromBrowser>(event: E, how: Answer<E>): void {
    this.#answers.set(event, how);
  }

  /** The messages of one kind that came. */
  all(event: keyof FromBrowser): unknown[] {
    return this.came.filter((one) => one.event === event).map(({ message }) => message);
  }

  /** Sends something unasked. */
  tell<E extends keyof SocketEvents>(event: E, ...told: Parameters<SocketEvents[E]>): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(...told);
  }

  /** The network goes; the socket goes on trying. */
  goAway(): void {
    this.reachable = false;
    this.connected = false;
    this.tell('disconnect', 'transport close');
  }

  comeBack(): void {
    this.reachable = true;
    this.#getThere();
  }

  connect(): void {
    this.active = true;
    queueMicrotask(() => this.#getThere());
  }

  disconnect(): void {
    this.active = false;
    if (!this.connected) return;
    this.connected = false;
    this.tell('disconnect', 'io client disconnect');
  }

  on(event: string, listener: Listener): void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
  }

  off(event: string, listener: Listener): void {
    this.#listeners.get(event)?.delete(listener);
  }

  timeout(): ReturnType<Transport['timeout']> {
    return { emitWithAck: (event, message) => this.#take(event as keyof FromBrowser, message) };
  }

  async #take(event: keyof FromBrowser, message: object): Promise<unknown> {
    this.came.push({ event, message });
    const answer = await this.#answers.get(event)?.(message as never);
    if (answer === undefined) throw new Error('no answer');
    return answer;
  }

  #getThere(): void {
    if (!this.active || !this.reachable || this.connected) return;
    this.connected = true;
    this.tell('connect');
  }
}

/** A machine for a client; what is not given is as everywhere, and forgets with the test. */
export function testPlatform(given: Partial<Platform> = {}): Platform {
  return {
    ...timeAndChance,
    now: () => Date.now(),
    random: () => 0.5,
    storage: memoryStorage(),
    pageStorage: memoryStorage(),
    reload: () => {
      throw new Error('a page was told to load itself again');
    },
    ...given,
  };
}
