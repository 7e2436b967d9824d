import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { get } from '../api/ask.ts';

/** A page that has heard nothing for so long may be let in nowhere: a browser does not say why a socket was refused. */
const askIntervalMs = 4_000;
/** A server that so many questions in a row reached, and no socket, is behind a network that lets none through. */
const reachedWithoutSocket = 4;

/** Why no socket of this page is let in: the server refuses it, or the network lets none through. */
export type ShutOut = Refusal | 'blocked';

/** Whether and why no socket of this page is let in, as a rune. To be called while a component is set up. */
export function shutOut(connecting: () => boolean): { readonly why: ShutOut | undefined } {
  let why = $state.raw<ShutOut>();

  $effect(() => {
    if (!connecting()) {
      why = undefined;
      return;
    }
    let reached = 0;
    const ask = async () => {
      const answer = await get<object>(`/api/entrance?page=${encodeURIComponent(location.origin)}`);
      reached = answer?.ok === true ? reached + 1 : 0;
      if (answer?.ok === false && answer.code === 'wrongOrigin') why = answer;
      else why = reached >= reachedWithoutSocket ? 'blocked' : undefined;
    };
    const timer = setInterval(() => void ask(), askIntervalMs);
    return () => clearInterval(timer);
  });

  return {
    get why() {
      return why;
    },
  };
}
