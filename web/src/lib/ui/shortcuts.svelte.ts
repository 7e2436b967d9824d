import { deviceStorage } from '#lib/ui/device-storage.ts';
import { isVisible } from './is-visible.ts';

/** On this device, whatever the meeting: WCAG 2.1.4 wants single keys that can be turned off. */
const kept = 'single-keys';
const typingPlaces =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

let on = $state(deviceStorage.read(kept) !== 'off');

/** Whether a page's single keys act, and whether it shows which they are. */
export const shortcuts = {
  get on(): boolean {
    return on;
  },
  set on(wanted: boolean) {
    on = wanted;
    if (wanted) deviceStorage.forget(kept);
    else deviceStorage.write(kept, 'off');
  },
};

/** Nothing that takes keys has the focus: they are for whatever the page has open. */
export function isOnNoControl({ target }: KeyboardEvent): boolean {
  return !(target instanceof Element && target.closest('a, button, input, select, textarea, [tabindex="0"]'));
}

/** A single key that nobody is typing with, nor composing; undefined for all others. */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (!on || event.defaultPrevented || event.isComposing || event.key === 'Process') return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.target instanceof Element && event.target.closest(typingPlaces)) return undefined;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Presses the control that names this key in `aria-keyshortcuts`: in the sheet that is open, else on the page. */
export function pressShortcut(event: KeyboardEvent): void {
  const key = singleKey(event);
  if (key === undefined || key.length !== 1 || event.repeat) return;
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const named = scope.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
  const control = [...named].find((one) => isVisible(one) && !one.matches(':disabled'));
  if (!control) return;
  event.preventDefault();
  if (control.matches(typingPlaces)) control.focus();
  else control.click();
}
