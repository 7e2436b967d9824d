import type { Code, Params } from '@doi-thoai/shared/engine/refusal';
import type { Refusal } from '@doi-thoai/shared/wire/messages';

/** A refusal as it travels. */
export function refuse(code: Code, params: Params = {}): Refusal {
  return { ok: false, code, params };
}
