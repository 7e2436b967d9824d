import { tick } from 'svelte';

/** On a phone the first field that lacks something may be three screens above the button. */
export async function toFirstMissing(form: HTMLFormElement): Promise<void> {
  await tick();
  const first = form.querySelector<HTMLElement>('[aria-invalid]');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
