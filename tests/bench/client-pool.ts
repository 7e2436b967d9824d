import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { News, Order, Request, ScreenPlan } from './client-pool-messages.ts';

const program = join(import.meta.dirname, 'client-pool-process.ts');
/** Milliseconds after which an answer will not come any more. */
const replyTimeoutMs = 240_000;

type Told<K extends News['news']> = Extract<News, { news: K }>;

/** Screens in processes of their own, so that what they cost is not taken for what the server costs. */
export class ClientPool {
  readonly #processes: readonly ClientProcess[];

  private constructor(processes: readonly ClientProcess[]) {
    this.#processes = processes;
  }

  static async start(processes: number): Promise<ClientPool> {
    const started = Array.from({ length: processes }, () => new ClientProcess());
    await Promise.all(started.map((one) => one.next('ready')));
    return new ClientPool(started);
  }

  /** Connects screens, some at a time, and waits until each is current. */
  async open(screens: readonly ScreenPlan[], atOnce = 20): Promise<void> {
    const count = this.#processes.length;
    await this.#all('opened', (at) => ({
      do: 'open',
      screens: screens.filter((_, index) => index % count === at),
      atOnce,
    }));
  }

  /** Waits until every screen has come to this event; when the last one did, by `clock()`. */
  async reached(seq: number): Promise<number> {
    const all = await Promise.all(this.#processes.map((one) => one.reached(seq)));
    return Math.max(...all.map(({ at }) => at));
  }

  async drop(): Promise<void> {
    await this.#all('dropped', () => ({ do: 'drop' }));
  }

  /** Connects all at once; milliseconds until the last one is current. */
  async comeBack(): Promise<number> {
    const all = await this.#all('returned', () => ({ do: 'return' }));
    return Math.max(...all.map(({ at }) => at)) - Math.min(...all.map(({ from }) => from));
  }

  /** One patch of each audience, as JSON of the event. */
  async sample(): Promise<Readonly<Record<string, string>>> {
    const all = await this.#all('sample', () => ({ do: 'sample' }));
    return Object.assign({}, ...all.map(({ patches }) => patches)) as Record<string, string>;
  }

  /** Milliseconds that each request took. */
  async register(url: string, requests: readonly Request[]): Promise<number[]> {
    const count = this.#processes.length;
    const all = await this.#all('registered', (at) => ({
      do: 'register',
      url,
      requests: requests.filter((_, index) => index % count === at),
    }));
    return all.flatMap(({ took }) => took);
  }

  stop(): void {
    for (const one of this.#processes) one.end();
  }

  #all<K extends News['news']>(what: K, orderFor: (at: number) => Order): Promise<Told<K>[]> {
    return Promise.all(
      this.#processes.map((one, at) => {
        const answer = one.next(what);
        one.tell(orderFor(at));
        return answer;
      }),
    );
  }
}

interface Waiting {
  readonly isIt: (news: News) => boolean;
  readonly take: (news: News) => void;
  readonly fail: (why: Error) => void;
}

class ClientProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Set<Waiting>();
  /** How far its screens were when it said so last. */
  #reached: Told<'reached'> | undefined;
  #fault: Error | undefined;

  constructor() {
    this.#child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', (news: News) => this.#hear(news));
    this.#child.once('exit', () => this.#fail(new Error('a process of clients ended')));
  }

  tell(order: Order): void {
    this.#child.send(order);
  }

  async reached(seq: number): Promise<Told<'reached'>> {
    const known = this.#reached;
    return known && known.seq >= seq ? known : this.next('reached', (news) => news.seq >= seq);
  }

  next<K extends News['news']>(what: K, isIt: (news: Told<K>) => boolean = () => true): Promise<Told<K>> {
    return new Promise((resolve, reject) => {
      if (this.#fault) {
        reject(this.#fault);
        return;
      }
      const timer = setTimeout(() => this.#fail(new Error(`clients never said ${what}`)), replyTimeoutMs);
      const waiting: Waiting = {
        isIt: (news) => news.news === what && isIt(news as Told<K>),
        take: (news) => {
          clearTimeout(timer);
          resolve(news as Told<K>);
        },
        fail: (why) => {
          clearTimeout(timer);
          reject(why);
        },
      };
      this.#waiting.add(waiting);
    });
  }

  end(): void {
    this.#waiting.clear();
    this.#child.kill('SIGKILL');
  }

  #hear(news: News): void {
    if (news.news === 'reached') this.#reached = news;
    if (news.news === 'opened') this.#reached = undefined;
    if (news.news === 'fault') this.#fail(new Error(news.why));
    for (const waiting of this.#waiting)
      if (waiting.isIt(news)) {
        this.#waiting.delete(waiting);
        waiting.take(news);
      }
  }

  #fail(why: Error): void {
    this.#fault ??= why;
    for (const { fail } of this.#waiting) fail(why);
    this.#waiting.clear();
  }
}
