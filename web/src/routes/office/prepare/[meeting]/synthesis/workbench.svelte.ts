import { createContext } from 'svelte';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { LikelyDuplicates } from '@doi-thoai/shared/queries/likely-duplicates';
import { opinionFigures } from '@doi-thoai/shared/queries/opinion-figures';
import { isSought, isToDo, sortedMatters, type Sorted } from '@doi-thoai/shared/queries/synthesis';
import { dropUndos, toast } from '#lib/ui/toasts.svelte.ts';
import type { Preparation } from '../preparation.svelte.ts';

export type { Sorted };

/** So many are drawn at once, however many there are. */
const drawn = 60;

/** The synthesis as one person works at it: what is listed, which matter is open, what was done last. */
export class Workbench {
  readonly preparation: Preparation;
  readonly #duplicates = new LikelyDuplicates();
  readonly #undos: (() => void)[] = [];
  search = $state('');
  list = $state<'open' | 'lacking' | 'all'>('open');
  #chosen = $state.raw<{ readonly id: string; readonly no: number }>();

  readonly all = $derived.by(() => sortedMatters(this.preparation.data));
  readonly figures = $derived.by(() => opinionFigures(this.preparation.data));
  readonly open = $derived(this.all.filter(isToDo));
  /** What is not sorted whole, however far it is. */
  readonly lacking = $derived(this.all.filter(({ lacking }) => lacking.length > 0));
  readonly listed = $derived.by(() =>
    this.search === '' ? this[this.list] : this.all.filter(({ matter }) => isSought(matter, this.search)),
  );
  /**
   * What is open stays open, also where it left the list by what was done with it. What was divided goes on with its
   * first part and what was put together with the whole, which have its number; after what is gone comes the next.
   */
  readonly current = $derived.by(() => {
    const { id, no } = this.#chosen ?? { id: '', no: 0 };
    return (
      this.all.find(({ matter }) => matter.id === id) ??
      this.all.find(({ matter }) => matter.no === no) ??
      this.listed.find(({ matter }) => matter.no > no) ??
      this.listed.at(-1) ??
      this.all[0]
    );
  });
  readonly #place = $derived(this.listed.findIndex(({ matter }) => matter.id === this.current?.matter.id));
  readonly from = $derived(Math.max(0, Math.min(this.#place - drawn / 2, this.listed.length - drawn)));
  readonly window = $derived(this.listed.slice(this.from, this.from + drawn));
  readonly alike = $derived.by(() => {
    if (!this.current) return [];
    this.#duplicates.read(this.all);
    return this.#duplicates.of(this.current.matter).flatMap(({ id, alike }) => {
      const sorted = this.all.find(({ matter }) => matter.id === id);
      return sorted ? [{ ...sorted, alike }] : [];
    });
  });

  constructor(preparation: Preparation) {
    this.preparation = preparation;
  }

  choose(matter: string | undefined): void {
    const no = this.all.find((one) => one.matter.id === matter)?.matter.no;
    if (matter !== undefined && no !== undefined) this.#chosen = { id: matter, no };
  }

  /** The next matter of the list, or the one before. */
  step(by: number): void {
    const to = this.#place < 0 ? 0 : this.#place + by;
    this.choose(this.listed[Math.max(0, Math.min(to, this.listed.length - 1))]?.matter.id);
  }

  /** One act, said at the foot of the page with a way back. */
  async does<Type extends ActionType>(
    type: Type,
    input: InputOf<Type>,
    said: string,
    back?: () => Promise<unknown>,
  ): Promise<boolean> {
    this.choose(this.current?.matter.id);
    const ok = await this.preparation.act(type, input);
    if (!ok) return false;
    const undo = back && (() => void back());
    if (undo) this.#undos.push(undo);
    // One way back is offered at a time; the key goes further.
    dropUndos();
    toast(said, { undo: undo && (() => this.undo(undo)) });
    return true;
  }

  /** Takes back what was done last, or this. */
  undo(wanted = this.#undos.at(-1)): void {
    const at = wanted ? this.#undos.lastIndexOf(wanted) : -1;
    if (!wanted || at < 0) return;
    this.#undos.splice(at, 1);
    wanted();
  }
}

/** The workbench that its parts share. */
export const [sharedWorkbench, shareWorkbench] = createContext<Workbench>();
