/** What a clerk passes through with Enter: fields and ticks, then the button that saves. */
const steps = 'input, textarea, select, button[type="submit"]';

/**
 * Moves the focus to the next field of a form on Enter. Shift + Enter stays a line end in a text of several lines,
 * and a button keeps its own Enter. Returns whether the focus moved.
 */
export function onward(form: HTMLFormElement, event: KeyboardEvent): boolean {
  const from = event.target;
  if (!(from instanceof HTMLElement) || from.matches('button, a')) return false;
  if (event.shiftKey && from.matches('textarea')) return false;
  const stops = [...form.querySelectorAll<HTMLElement>(steps)].filter((one) => one.tabIndex >= 0);
  const next = stops[stops.indexOf(from) + 1];
  next?.focus();
  return next !== undefined;
}

/** Puts the focus where the next person's form begins. */
export function toFirstField(within: ParentNode): void {
  within.querySelector<HTMLElement>('[data-first]')?.focus();
}
