import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Attack, News, Order, Tally } from './attack.ts';

const program = join(import.meta.dirname, 'attacking.ts');

/** Attackers in a process of their own. */
export class Attacker {
  readonly #child: ChildProcess;
  readonly #ended: Promise<[News]>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#ended = once(child, 'exit').then(() => [{ news: 'fault', why: 'the attackers ended' }]);
  }

  static async arrive(): Promise<Attacker> {
    const attacker = new Attacker(fork(program));
    await attacker.#hear('ready');
    return attacker;
  }

  async begin(url: string, attack: Attack): Promise<void> {
    this.#tell({ do: 'begin', url, attack });
    await this.#hear('begun');
  }

  async end(): Promise<Tally> {
    this.#tell({ do: 'end' });
    const { tally } = await this.#hear('ended');
    return tally;
  }

  async leave(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #tell(order: Order): void {
    this.#child.send(order);
  }

  async #hear<Kind extends News['news']>(kind: Kind): Promise<Extract<News, { news: Kind }>> {
    const [news] = await Promise.race([once(this.#child, 'message') as Promise<[News]>, this.#ended]);
    if (news.news === kind) return news as Extract<News, { news: Kind }>;
    throw new Error(news.news === 'fault' ? news.why : `the attackers said ${news.news}`);
  }
}
