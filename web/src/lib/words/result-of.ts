import type { ResultCode } from '@doi-thoai/shared/meeting/followup/vocabulary';
import { noResultYet, resultWords } from '@doi-thoai/shared/words/results';
import { messages } from '#lib/ui/messages.ts';

const words = /* @__PURE__ */ messages({ ...resultWords, none: noResultYet });

/** The result in words; where whoever asked was told, a matter without one is not said to be unanswered (TD14). */
export function resultOf(code: ResultCode, replied: boolean): string {
  return words[code === '4' && replied ? 'none' : code];
}
