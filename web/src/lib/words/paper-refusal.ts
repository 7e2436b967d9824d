import { paperSentence } from '@doi-thoai/shared/words/paper-refusals';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { language } from '#lib/ui/language.svelte.ts';

/** The sentence of what was refused of a paper, in the language of the page. */
export function paperRefusal({ code, params }: Refusal): string {
  return paperSentence(code, params, language.current);
}
