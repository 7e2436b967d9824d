import { officeSentence } from '@doi-thoai/shared/words/office-refusals';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { language } from '#lib/ui/language.svelte.ts';

/** The sentence of what the office refused, in the language of the page. */
export function officeRefusal({ code, params }: Refusal): string {
  return officeSentence(code, params, language.current);
}
