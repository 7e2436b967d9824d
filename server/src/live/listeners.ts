/** Those who listen to something of a stream. */
export class Listeners<L> {
  readonly #of = new Map<string, Set<L>>();

  add(stream: string, listener: L): void {
    const there = this.#of.get(stream);
    if (there) there.add(listener);
    else this.#of.set(stream, new Set([listener]));
  }

  remove(stream: string, listener: L): void {
    const there = this.#of.get(stream);
    there?.delete(listener);
    if (there?.size === 0) this.#of.delete(stream);
  }

  of(stream: string): readonly L[] {
    return [...(this.#of.get(stream) ?? [])];
  }

  streams(): readonly string[] {
    return [...this.#of.keys()];
  }

  all(): readonly L[] {
    return this.streams().flatMap((stream) => this.of(stream));
  }

  clear(): void {
    this.#of.clear();
  }
}
