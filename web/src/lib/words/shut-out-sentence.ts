import type { ShutOut } from '../live/shut-out.svelte.ts';
import { refusal } from './refusal.ts';
import { shutOutWords } from './shut-out.ts';

/** Why a page is let in nowhere, in a sentence. */
export function shutOutSentence(why: ShutOut): string {
  return why === 'blocked' ? shutOutWords.blocked : refusal(why.code, why.params);
}
