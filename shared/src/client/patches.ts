import { apply, type Changes, type ViewData } from '../engine/view.ts';
import type { Patch } from '../wire/messages.ts';

/** A patch as far as applying it is concerned. */
export type Step = Pick<Patch, 'from' | 'to' | 'changes'>;

/** What brings a view up to date: all of it, or what it missed. */
export interface CatchUp<Data extends ViewData> {
  readonly seq: number;
  readonly view?: Data | undefined;
  readonly changes?: Changes | undefined;
  /** The state that the changes lead from: the one that was asked with. */
  readonly since?: number | undefined;
}

/** A view as it stands, and the patches that came before what they follow. */
export interface ViewState<Data extends ViewData> {
  readonly seq: number;
  readonly data: Data;
  readonly pending: readonly Step[];
}

/** More pending patches than this are not worth keeping: what is asked for brings them too. */
const maxPending = 64;

/** The view after one patch. A patch that does not follow is never applied; it waits for what is missing. */
export function afterPatch<Data extends ViewData>(view: ViewState<Data>, patch: Step): ViewState<Data> {
  return drain({ ...view, pending: [...view.pending, patch].slice(-maxPending) });
}

/**
 * The view after an answer to `enter`. Changes are taken only by the state that was asked with: what changed and
 * changed back in between is in no answer, so a view that went on meanwhile would keep it for good.
 */
export function afterCatchUp<Data extends ViewData>(
  view: ViewState<Data>,
  answer: CatchUp<Data>,
): ViewState<Data> {
  if (answer.view) return drain({ ...view, seq: answer.seq, data: answer.view });
  if (answer.since !== view.seq) return drain(view);
  return drain({ ...view, seq: answer.seq, data: apply(view.data, answer.changes ?? {}) });
}

/** Whether something is known to be missing. */
export function isBehind(view: { readonly pending: readonly Step[] }): boolean {
  return view.pending.length > 0;
}

/** Applies pending patches as long as one follows, and drops those that bring nothing new. */
function drain<Data extends ViewData>(view: ViewState<Data>): ViewState<Data> {
  let { seq, data, pending } = view;
  for (;;) {
    const at = seq;
    pending = pending.filter((patch) => patch.to > at);
    const next = pending.find((patch) => patch.from === at);
    if (!next) return { seq, data, pending };
    data = apply(data, next.changes);
    seq = next.to;
  }
}
