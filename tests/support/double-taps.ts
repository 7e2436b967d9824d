import { join } from 'node:path';
import { expect, type Page, type Request } from '@playwright/test';
import { looksAndPresses } from './hands.ts';

/** A finger lies so long on the glass and is so long above it: the second press comes within 150 ms. */
const DOWN_AND_UP_MS = 35;

export interface Pressable {
  readonly at: number;
  /** Where it stands and what it says, without numbers and names. */
  readonly kind: string;
  /** It puts away what is open. */
  readonly shuts: boolean;
  readonly inMenu: boolean;
}

/** What two presses at one place came to. */
export interface Came {
  readonly commands: number;
  /** How many of them a control felt. */
  readonly felt: number;
  /** Nothing was commanded, and something that the first one had opened is gone again. */
  readonly shut: boolean;
}

/** A hand that shakes, and somebody who counts what comes of it. */
export class DoubleTaps {
  readonly #page: Page;
  #sent = 0;
  readonly #waiting = new Set<string>();
  /** What a press brings is loaded with its script and its styles: until then it has not come to what it comes to. */
  readonly #loading = new Set<Request>();

  private constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      if (['script', 'stylesheet'].includes(request.resourceType())) this.#loading.add(request);
    });
    page.on('requestfinished', (request) => this.#loading.delete(request));
    page.on('requestfailed', (request) => this.#loading.delete(request));
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => this.#left(String(payload)));
      socket.on('framereceived', ({ payload }) => this.#arrived(String(payload)));
    });
  }

  /** Loads the page again, so that nothing of it is missed. */
  static async on(page: Page): Promise<DoubleTaps> {
    const taps = new DoubleTaps(page);
    await page.addInitScript({ path: join(import.meta.dirname, 'taps-on-page.js') });
    await page.reload();
    return taps;
  }

  pressable(): Promise<Pressable[]> {
    return this.#page.evaluate<Pressable[]>('pressable()');
  }

  /** Whether it still stands there: a notice goes by itself, and what the server says draws a row anew. */
  async isThere({ at }: Pressable): Promise<boolean> {
    return (await this.#page.locator(`[data-tap="${at}"]`).count()) > 0;
  }

  async twice({ at }: Pressable): Promise<Came> {
    const control = this.#page.locator(`[data-tap="${at}"]`);
    const before = this.#sent;
    await this.#page.evaluate('tapped.reached = 0');
    await looksAndPresses(control, () => control.dblclick({ delay: DOWN_AND_UP_MS }));
    await expect
      .poll(() => this.#waiting.size + this.#loading.size, { intervals: [10, 20, 50, 100] })
      .toBe(0);
    // What the answer changed stands after the next frame.
    const [felt, open, openNow] = await this.#page.evaluate<[number, number, number]>(
      'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn([tapped.reached, tapped.open, whatIsOpen()]))))',
    );
    const commands = this.#sent - before;
    return { commands, felt, shut: commands === 0 && openNow < open };
  }

  #left(frame: string): void {
    const [, id] = /^42(\d+)\["command",/.exec(frame) ?? [];
    if (id === undefined) return;
    this.#sent += 1;
    this.#waiting.add(id);
  }

  #arrived(frame: string): void {
    const [, id] = /^43(\d+)\[/.exec(frame) ?? [];
    if (id !== undefined) this.#waiting.delete(id);
  }
}
