type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What somebody is typing that a load of the page would lose: drafts and kept forms stand in the device's storage
 * with each letter, anything else only in its field.
 */
const typedIn = new Set<Field>();
let composing = false;

/** To be called once, before anybody can have typed. */
export function trackInput(): void {
  addEventListener('input', ({ target }) => isText(target) && typedIn.add(target), true);
  addEventListener('compositionstart', () => (composing = true), true);
  addEventListener('compositionend', () => (composing = false), true);
}

/** Whether a load of the page now would lose something. */
export function hasUnsavedInput(): boolean {
  for (const field of typedIn) if (!field.isConnected || field.value.trim() === '') typedIn.delete(field);
  if (composing) return true;
  const stored = [...Object.values(localStorage), ...Object.values(sessionStorage)] as string[];
  return [...typedIn].some(({ value }) => !isStored(value, stored));
}

/** Whether a text stands whole in what a device has stored: by itself, or in a draft or a form. */
export function isStored(text: string, stored: readonly string[]): boolean {
  const quoted = JSON.stringify(text);
  return stored.some((one) => one === text || one.includes(quoted));
}

/** A search is soon typed again. */
function isText(target: EventTarget | null): target is Field {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !/^(search|checkbox|radio|file|range)$/.test(target.type);
}
