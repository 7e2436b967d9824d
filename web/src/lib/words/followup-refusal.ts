import { followUpSentence } from '@doi-thoai/shared/words/followup-refusals';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { language } from '#lib/ui/language.svelte.ts';

/** The sentence of what was refused of a follow-up, in the language of the page. */
export function followUpRefusal({ code, params }: Refusal): string {
  return followUpSentence(code, params, language.current);
}
