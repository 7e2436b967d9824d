import { setTimeout as pause } from 'node:timers/promises';
import type { BenchMeeting } from '../../bench/bench-meeting.ts';
import { clock, RawClient } from '../../bench/raw-client.ts';
import { addressOf, forEachInTurn, type SentCommand } from '../../cast/people.ts';

/** Faster than any hand: so that there is enough to tell a p99 from. */
const everyMs = 50;

/** The chair's tablet, which sends one command after the other. */
export class Chair {
  readonly #client: RawClient;
  /** Puts one petition after the other before the hall, which every screen is told. */
  readonly #raise: () => SentCommand;

  private constructor(client: RawClient, meeting: BenchMeeting) {
    this.#client = client;
    this.#raise = forEachInTurn(meeting, 'petitions.raise', (petition) => ({ petition }));
  }

  static async sitDown(url: string, meeting: BenchMeeting): Promise<Chair> {
    const cookie = await meeting.cookie('chair-chair-1');
    return new Chair(await RawClient.open({ url, address: addressOf(1), cookie }), meeting);
  }

  /**
   * Milliseconds from the moment at which each command was to be sent until it was acknowledged: one that has to wait
   * for the one before is late as well.
   */
  async work(forMs: number): Promise<number[]> {
    const took: number[] = [];
    const began = clock();
    for (let due = began; due < began + forMs; due += everyMs) {
      const late = clock() > due;
      if (!late) await pause(due - clock());
      // What a timer of this process is late is not the server's.
      const from = late ? due : clock();
      const answer = await this.#client.ask('command', this.#raise());
      if (!answer.includes('"ok":true')) throw new Error(`the chair was refused: ${answer}`);
      took.push(clock() - from);
    }
    return took;
  }

  leave(): void {
    this.#client.cut();
  }
}
