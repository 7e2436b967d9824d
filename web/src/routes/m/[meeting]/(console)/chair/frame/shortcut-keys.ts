import type { Attachment } from 'svelte/attachments';
import { heldFor } from '#lib/ui/second-press.ts';
import { singleKey } from '#lib/ui/shortcuts.svelte.ts';

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

let last = { name: '', at: -heldFor };

/** Presses the button that the key is written on; never while somebody types, composes or has a sheet open, and once a moment. */
export function pressByKey(event: KeyboardEvent): void {
  const name = singleKey(event)?.toUpperCase() ?? '';
  if (!/^[A-Z0-9]$/.test(name) || event.repeat || document.querySelector('dialog[open]')) return;
  const marked = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${name}"]:not(:disabled)`);
  if (!marked) return;
  event.preventDefault();
  if (name === last.name && event.timeStamp - last.at < heldFor) return;
  last = { name, at: event.timeStamp };
  marked.click();
}
