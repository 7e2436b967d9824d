import type { Page } from '@playwright/test';

/** Chance that can be had again: the same seed gives the same delays (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Delays each message of the page's socket by up to `maxMs`, each way by itself, and keeps their order. */
export async function unevenNetwork(page: Page, maxMs: number, draw: () => number): Promise<void> {
  await page.routeWebSocket(/socket\.io/, (near) => {
    const far = near.connectToServer();
    const delayed = (send: (message: string | Buffer) => void) => {
      let last = 0;
      return (message: string | Buffer) => {
        last = Math.max(last, performance.now() + draw() * maxMs);
        setTimeout(() => send(message), last - performance.now());
      };
    };
    near.onMessage(delayed((message) => far.send(message)));
    far.onMessage(delayed((message) => near.send(message)));
  });
}

/** When a timer showed which text, by the machine's own time in milliseconds. */
export interface Flip {
  readonly text: string;
  readonly at: number;
}

/** Sets the device's clock wrong by so much, also the one that its page began with. */
export async function wrongClock(page: Page, offMs: number): Promise<void> {
  await page.addInitScript(`{
    const [RealDate, began, off] = [Date, performance.timeOrigin, ${offMs}];
    globalThis.realTime = () => began + performance.now();
    Object.defineProperty(performance, 'timeOrigin', { value: began + off });
    globalThis.Date = class extends RealDate {
      constructor(...given) {
        super(...(given.length === 0 ? [RealDate.now() + off] : given));
      }
      static now() {
        return RealDate.now() + off;
      }
    };
  }`);
}

/** Notes when the page's timer shows another second, until there are so many. */
export async function flipsOf(page: Page, count: number): Promise<Flip[]> {
  await page.getByRole('timer').first().waitFor();
  return page.evaluate<Flip[]>(`new Promise((resolve) => {
    const flips = [];
    const timer = document.querySelector('[role=timer]');
    const note = () => {
      if (timer.textContent !== flips.at(-1)?.text) flips.push({ text: timer.textContent, at: realTime() });
      if (flips.length === ${count}) resolve(flips);
    };
    new MutationObserver(note).observe(timer, { characterData: true, childList: true, subtree: true });
  })`);
}
