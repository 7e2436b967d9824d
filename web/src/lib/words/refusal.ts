import { sentence } from '@doi-thoai/shared/words/refusals';
import type { Params } from '@doi-thoai/shared/words/say';
import { language } from '#lib/ui/language.svelte.ts';

/** The sentence of a refusal in the language of the page. */
export function refusal(code: string, params: Params): string {
  return sentence(code, params, language.current);
}
