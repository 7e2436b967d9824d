/** Writes between two searches for what has expired. */
const writesBetweenSweeps = 1000;

/** A map whose entries go by themselves. Nothing ticks: what has expired is left out and thrown away later. */
export class ExpiringMap<V> {
  readonly #entries = new Map<string, { readonly value: V; readonly until: number }>();
  #writes = 0;

  set(key: string, value: V, ttlMs: number): void {
    this.#entries.set(key, { value, until: performance.now() + ttlMs });
    this.#writes += 1;
    if (this.#writes % writesBetweenSweeps === 0) this.#sweep();
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > performance.now() ? entry.value : undefined;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  /** What is there now. */
  entries(): [string, V][] {
    this.#sweep();
    return [...this.#entries].map(([key, { value }]) => [key, value]);
  }

  #sweep(): void {
    const now = performance.now();
    for (const [key, { until }] of this.#entries) if (until <= now) this.#entries.delete(key);
  }
}
