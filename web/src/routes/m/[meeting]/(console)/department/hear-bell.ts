import { toast } from '#lib/ui/toasts.svelte.ts';
import { tablet } from '#lib/words/tablet.ts';
import type { Bell } from './bell.svelte.ts';

/** Sounds the bell once, and says so: whoever heard nothing knows what to do. */
export async function hear(bell: Bell): Promise<void> {
  await bell.tryOut();
  toast(tablet.bellTried);
}
