/** As many as a large hall opens at once, and all that share an address with it. */
const maxFromOne = 600;
const maxOfAll = 3000;

type Start = () => void;

/**
 * Lets pages be rendered one in each turn of the event loop: whatever else has come meanwhile, above all commands, is
 * dealt with in between, however many ask for pages. Addresses take turns, so that one who asks a thousand times keeps
 * nobody waiting but themselves.
 */
export class RenderQueue {
  readonly #waiting = new Map<string, Start[]>();
  readonly #max: { readonly fromOne: number; readonly ofAll: number };
  #count = 0;
  #running = false;

  constructor(max = { fromOne: maxFromOne, ofAll: maxOfAll }) {
    this.#max = max;
  }

  /**
   * Begins it when its turn has come.
   * @returns false when too many wait already; then it never begins
   */
  add(address: string, start: Start): boolean {
    const own = this.#waiting.get(address) ?? [];
    if (own.length >= this.#max.fromOne || this.#count >= this.#max.ofAll) return false;
    own.push(start);
    this.#waiting.set(address, own);
    this.#count += 1;
    if (!this.#running) {
      this.#running = true;
      setImmediate(this.#next);
    }
    return true;
  }

  readonly #next = (): void => {
    const [first] = this.#waiting;
    if (!first) {
      this.#running = false;
      return;
    }
    const [address, own] = first;
    this.#waiting.delete(address);
    const start = own.shift();
    // Behind all other addresses.
    if (own.length > 0) this.#waiting.set(address, own);
    this.#count -= 1;
    setImmediate(this.#next);
    start?.();
  };
}
