import type { Code } from '../words/refusals.ts';
import type { Params } from '../words/say.ts';

/** What people can cause and are told instead: a code, which has a sentence in both languages, and what it speaks of. */
export interface Refusal {
  readonly ok: false;
  /** A newer server may refuse with a code that this release does not know. */
  readonly code: string;
  readonly params: Params;
}

export function refuse(code: Code, params: Params = {}): Refusal {
  return { ok: false, code, params };
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'ok' in outcome && outcome.ok === false;
}
