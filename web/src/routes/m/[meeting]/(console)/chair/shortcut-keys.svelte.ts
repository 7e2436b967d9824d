import type { Attachment } from 'svelte/attachments';
import { deviceStorage } from '#lib/meeting/device-storage.ts';

const kept = 'chair-shortcut-keys';
let on = $state(deviceStorage.read(kept) !== 'off');

/** Whether single keys press what they are written on; whoever hits keys by chance turns them off (WCAG 2.1.4). */
export const shortcutKeys = {
  get on(): boolean {
    return on;
  },
  set on(wanted: boolean) {
    on = wanted;
    deviceStorage.write(kept, wanted ? 'on' : 'off');
  },
};

/** Writes a key on a button: it presses the button, and whoever has a keyboard sees it there. */
export function key(name: string): Attachment<HTMLElement> {
  return (button) => {
    const hint = document.createElement('kbd');
    hint.setAttribute('aria-hidden', 'true');
    // Drawn by the style, for it is no part of the words on the button, by which it is named and spoken to.
    hint.dataset['key'] = name;
    button.append(hint);
    button.setAttribute('aria-keyshortcuts', name);
    return () => {
      hint.remove();
      button.removeAttribute('aria-keyshortcuts');
    };
  };
}

const typing = 'input, textarea, select, [contenteditable], dialog, [role="tablist"]';

/** Presses the button that the key is written on; never while somebody types, composes or has a sheet open. */
export function pressByKey(event: KeyboardEvent): void {
  if (!on || event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  if (document.querySelector('dialog[open]')) return;
  const name = event.key.toUpperCase();
  if (!/^[A-Z0-9]$/.test(name)) return;
  const marked = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${name}"]:not(:disabled)`);
  if (!marked) return;
  event.preventDefault();
  marked.click();
}
