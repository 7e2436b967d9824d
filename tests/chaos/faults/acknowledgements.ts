import type { Outcome } from '@doi-thoai/shared/wire/messages';

/** What people were told of their commands. */
export class Acknowledgements {
  /** By command, the event that holds it. */
  readonly acknowledged = new Map<string, number>();
  /** By command, the code that it was refused with. */
  readonly refused = new Map<string, string>();
  /** What contradicts itself, in words. */
  readonly contradictions: string[] = [];

  /** An answer that is the last one to its command, unless the same is sent again. */
  answered(id: string, outcome: Outcome): void {
    const before = this.#known(id);
    const now = outcome.ok ? `recorded at ${outcome.seq}` : `refused: ${outcome.code}`;
    if (before !== undefined && before !== now) this.contradictions.push(`${id} was ${before}, then ${now}`);
    if (outcome.ok) this.acknowledged.set(id, outcome.seq);
    else this.refused.set(id, outcome.code);
  }

  #known(id: string): string | undefined {
    const seq = this.acknowledged.get(id);
    if (seq !== undefined) return `recorded at ${seq}`;
    const code = this.refused.get(id);
    return code === undefined ? undefined : `refused: ${code}`;
  }
}
