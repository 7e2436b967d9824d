import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { get } from '../api/ask.ts';

/** A page that has heard nothing for so long may be let in nowhere: a browser does not say why a socket was refused. */
const askIntervalMs = 4_000;

/** Why no socket of this page is let in, as a rune. To be called while a component is set up. */
export function shutOut(connecting: () => boolean): { readonly refusal: Refusal | undefined } {
  let refusal = $state.raw<Refusal>();

  $effect(() => {
    if (!connecting()) {
      refusal = undefined;
      return;
    }
    const ask = async () => {
      const answer = await get<object>(`/api/entrance?page=${encodeURIComponent(location.origin)}`);
      refusal = answer?.ok === false && answer.code === 'wrongOrigin' ? answer : undefined;
    };
    const timer = setInterval(() => void ask(), askIntervalMs);
    return () => clearInterval(timer);
  });

  return {
    get refusal() {
      return refusal;
    },
  };
}
