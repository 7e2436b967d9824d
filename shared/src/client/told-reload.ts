import type { Platform } from './platform.ts';

const key = 'reloaded-at';
const minIntervalMs = 60_000;

/**
 * Loads a page that is older than the server anew; what was typed is kept. Once a minute at most: where a newer and
 * an older server stand behind one address, a page that came from the one may reach the other each time.
 */
export class ToldReload {
  readonly #platform: Platform;
  readonly #startedAt: number;
  #cancel: (() => void) | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    this.#startedAt = platform.now();
  }

  /** To be called whenever the page is told so; returns whether it is loaded anew at once. */
  told(): boolean {
    const { now, after, pageStorage, reload } = this.#platform;
    // A device's clock that was set back meanwhile makes nobody wait longer.
    const wait = Math.min(minIntervalMs, Math.max(0, this.#lastAt() + minIntervalMs - now()));
    this.#cancel ??= after(wait, () => {
      pageStorage.write(key, String(now()));
      reload();
    });
    return wait === 0;
  }

  /** To be called when a server takes the page as it is. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #lastAt(): number {
    const { pageStorage } = this.#platform;
    if (pageStorage.read(key) === undefined) pageStorage.write(key, '0');
    const last = pageStorage.read(key);
    // Where nothing is kept, nobody knows why the page was loaded: it may have been for this.
    return last === undefined ? this.#startedAt : Number(last) || 0;
  }
}
