import { tick } from 'svelte';
import { on } from 'svelte/events';

/** On a phone, and in a sheet of a low window, the first field that lacks something may be far from the button. */
export async function toFirstMissing(form: HTMLFormElement): Promise<void> {
  await tick();
  const first = form.querySelector<HTMLElement>('[aria-invalid], [data-missing]');
  first?.scrollIntoView({ block: 'center' });
  // Of several that stand for one answer, the first.
  const control = first?.matches('[data-missing]') ? first.querySelector('input') : first;
  control?.focus({ preventScroll: true });
}

/** The same for every form of a page, once it has looked at what was typed. */
export function formsShowFirstMissing(page: Document): () => void {
  return on(page, 'submit', ({ target }) => {
    if (target instanceof HTMLFormElement) void toFirstMissing(target);
  });
}
