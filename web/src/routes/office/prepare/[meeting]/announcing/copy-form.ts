import { announcementAddress } from '@doi-thoai/shared/papers/announcement-address';
import { copyText } from '#lib/parts/copy-text.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { announcing as words } from '#lib/words/announcing.ts';
import type { Preparation } from '../preparation.svelte.ts';

/** Copies a form of a notice as text, and says whether that could be done. */
export async function copyForm(
  kind: Parameters<typeof import('./forms.ts').paperOf>[0],
  { data, meeting }: Pick<Preparation, 'data' | 'meeting'>,
  origin: string | undefined,
): Promise<void> {
  const { paperOf, plainText } = await import('./forms.ts');
  const page = announcementAddress(origin ?? '', meeting);
  if (await copyText(plainText(paperOf(kind, data, { page })))) toast(words.copied);
  else toast(words.notCopied, { tone: 'ring' });
}
