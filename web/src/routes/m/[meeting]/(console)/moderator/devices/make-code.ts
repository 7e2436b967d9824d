import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { refusal } from '#lib/words/refusal.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { PairingCode } from '#lib/parts/seats.ts';

/** A code that pairs one device to a seat; undefined after a toast says why there is none. */
export async function makeCode(meeting: string, seat: string): Promise<PairingCode | undefined> {
  const answer = await post<PairingCode>(`/api/meetings/${meeting}/seats/${seat}/pairing`, {});
  if (answer?.ok) return answer;
  toast(answer ? refusal(answer.code, answer.params) : front.unreachable, { tone: 'ring' });
  return undefined;
}
