import type { Translated } from '@doi-thoai/shared/text/language';
import { acts } from '@doi-thoai/shared/words/acts';
import { sentence } from '@doi-thoai/shared/words/refusals';
import type { Act } from './director.ts';

/** One line for the terminal. */
export function tell({ who, intent, refusal }: Act, at: Date): string {
  const time = at.toLocaleTimeString('vi-VN', { hour12: false });
  const { vi, en } = actOf(intent.type);
  const name = who || 'Điện thoại — a phone';
  const refused = refusal ? `  ✗ ${sentence(refusal.code, refusal.params, 'vi')}` : '';
  return `  ${time}  ${name}: ${vi} — ${en}${refused}\n`;
}

function actOf(type: string): Translated {
  return Object.hasOwn(acts, type) ? acts[type as keyof typeof acts] : { vi: type, en: type };
}
