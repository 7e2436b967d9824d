import { untrack } from 'svelte';
import { clashesIn, followed } from './followed.ts';
import type { Newer } from './written-over.ts';

interface Over<Form extends object> {
  /** The fields as they stand now. */
  readonly stands: () => Form;
  /** What a field is called and says, to be read by whoever changed it as well. */
  readonly tells: (field: keyof Form) => string;
}

/**
 * A form of several fields that colleagues may change at the same time. What they change beside what is changed here is
 * shown at once; what both changed is asked about, and nothing newer is written over unseen (O4).
 */
export class FormOver<Form extends object> implements Newer {
  readonly #over: Over<Form>;
  form = $state() as Form;
  #seen = $state.raw() as Form;

  /** To be made while a component is: it follows as long as that is shown. */
  constructor(over: Over<Form>) {
    this.#over = over;
    this.form = { ...over.stands() };
    this.#seen = over.stands();
    $effect(() => {
      const now = over.stands();
      untrack(() => this.#follow(now));
    });
  }

  /** What was seen of each field, for the command that changes them. */
  get seen(): Form {
    return this.#seen;
  }

  get newer(): string | undefined {
    const clashes = this.#clashes;
    return clashes.length === 0 ? undefined : [...new Set(clashes.map(this.#over.tells))].join('\n');
  }

  giveUp(): void {
    const now = this.#over.stands();
    this.form = { ...this.#held, ...this.#of(now, this.#clashes) };
    this.#seen = now;
  }

  keepMine(): void {
    this.#seen = this.#over.stands();
  }

  get #held(): Form {
    return $state.snapshot(this.form) as Form;
  }

  get #clashes(): readonly (keyof Form)[] {
    return clashesIn({ form: this.#held, seen: this.#seen, now: this.#over.stands() });
  }

  #follow(now: Form): void {
    const asked = this.#of(this.#seen, this.#clashes);
    this.form = followed({ form: this.#held, seen: this.#seen, now });
    this.#seen = { ...now, ...asked };
  }

  #of(form: Form, fields: readonly (keyof Form)[]): Partial<Form> {
    return Object.fromEntries(fields.map((field) => [field, form[field]])) as Partial<Form>;
  }
}
