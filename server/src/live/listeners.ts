/** Those who listen to something of a meeting. */
export class Listeners<L> {
  readonly #of = new Map<string, Set<L>>();

  add(meeting: string, listener: L): void {
    const there = this.#of.get(meeting);
    if (there) there.add(listener);
    else this.#of.set(meeting, new Set([listener]));
  }

  remove(meeting: string, listener: L): void {
    const there = this.#of.get(meeting);
    there?.delete(listener);
    if (there?.size === 0) this.#of.delete(meeting);
  }

  of(meeting: string): readonly L[] {
    return [...(this.#of.get(meeting) ?? [])];
  }

  meetings(): readonly string[] {
    return [...this.#of.keys()];
  }

  all(): readonly L[] {
    return this.meetings().flatMap((meeting) => this.of(meeting));
  }

  clear(): void {
    this.#of.clear();
  }
}
