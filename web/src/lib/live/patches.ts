import { apply, type Changes, type ViewData } from '@doi-thoai/shared/engine/view';

/** A patch as far as applying it is concerned. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly changes: Changes;
}

/** What brings a view up to date: all of it, or what it missed. */
export interface CatchUp<Data extends ViewData> {
  readonly seq: number;
  readonly view?: Data | undefined;
  readonly changes?: Changes | undefined;
  /** The state that the changes lead from: the one that was asked with. */
  readonly since?: number | undefined;
}

/** A view as it stands, and the patches that came before what they follow. */
export interface Held<Data extends ViewData> {
  readonly seq: number;
  readonly data: Data;
  readonly early: readonly Step[];
}

/** More early patches than this are not worth keeping: what is asked for brings them too. */
const mostEarly = 64;

/** The view after one patch. A patch that does not follow is never applied; it waits for what is missing. */
export function afterPatch<Data extends ViewData>(held: Held<Data>, patch: Step): Held<Data> {
  return settled({ ...held, early: [...held.early, patch].slice(-mostEarly) });
}

/**
 * The view after an answer to `enter`. Changes are taken only by the state that was asked with: what changed and
 * changed back in between is in no answer, so a view that went on meanwhile would keep it for good.
 */
export function afterCatchUp<Data extends ViewData>(held: Held<Data>, answer: CatchUp<Data>): Held<Data> {
  if (answer.view) return settled({ ...held, seq: answer.seq, data: answer.view });
  if (answer.since !== held.seq) return settled(held);
  return settled({ ...held, seq: answer.seq, data: apply(held.data, answer.changes ?? {}) });
}

/** Whether something is known to be missing. */
export function isBehind(held: { readonly early: readonly Step[] }): boolean {
  return held.early.length > 0;
}

/** Applies early patches as long as one follows, and drops those that bring nothing new. */
function settled<Data extends ViewData>(held: Held<Data>): Held<Data> {
  let { seq, data, early } = held;
  for (;;) {
    const at = seq;
    early = early.filter((patch) => patch.to > at);
    const next = early.find((patch) => patch.from === at);
    if (!next) return { seq, data, early };
    data = apply(data, next.changes);
    seq = next.to;
  }
}
